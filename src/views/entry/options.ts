import type { SheetOption } from '#decide/sheet.ts';
import { plain } from '#graph/inline.ts';
import type { Decision } from '#model/decision.ts';
import { escaped } from '#views/text/escaped.ts';

/** What identifies an option wherever it appears, on a worksheet as on a page. */
export type OptionMark = SheetOption;

/** The options of a decision with their marks, in order. */
export const optionMarksOf = ({ options }: Decision): OptionMark[] =>
  Object.entries(options).map(([id, { name, short }], index) => ({
    id,
    name,
    short,
    mark: (index + 1) as OptionMark['mark'],
  }));

/** One option with its mark; undefined for `mix`. */
export const optionMarkOf = (decision: Decision, id: string | undefined): OptionMark | undefined =>
  optionMarksOf(decision).find((option) => option.id === id);

/** What one option gives in the trade. */
export type Side = { readonly option: OptionMark; readonly phrase: string };

/** What a decision trades for what, option by option. */
export const tensionOf = (decision: Decision): Side[] =>
  optionMarksOf(decision).map((option) => ({ option, phrase: plain(decision.tension[option.id] ?? '') }));

/** An option's hue and shape with its short name, or with its full one, as HTML. */
export const markHtml = ({ mark, name, short }: Pick<OptionMark, 'mark' | 'name' | 'short'>, isFull = false): string =>
  `<span class="mark" data-mark="${mark}"><span class="shape" aria-hidden="true"></span>${escaped(isFull ? name : short)}</span>`;

/** What stands between the names of options in a title. */
export const between = ' vs ';

/** The title of a decision by its options; nothing where it does not name each of them, in their order. */
export const titlePartsOf = (title: string, options: readonly OptionMark[]) => {
  const words = title.split(between);
  return words.length === options.length
    ? options.map((option, index) => ({ option, words: words[index] ?? '' }))
    : undefined;
};

/** The situations of a decision on the lines of its options. Notes are no votes, and their order says nothing. */
export type Staves = ReturnType<typeof stavesOf>;

/** Sets each situation of a decision as a note on the line of its option. */
export const stavesOf = (decision: Decision) => ({
  lines: optionMarksOf(decision),
  notes: Object.entries(decision.mixes).flatMap(([id, { name, option }]) => {
    const mark = optionMarkOf(decision, option);
    return mark === undefined ? [] : [{ id, name: plain(name), option: mark }];
  }),
});
