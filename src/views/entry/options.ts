import type { SheetOption } from '#decide/sheet.ts';
import { plain } from '#graph/inline.ts';
import type { Decision } from '#model/decision.ts';

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
