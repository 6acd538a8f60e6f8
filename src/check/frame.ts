import stringWidth from 'string-width';
import type { Place } from '#graph/prose.ts';

/** How many columns of a terminal a line of a file may take. */
const widest = 96;

/** How much of a long line stands before the place that is shown. */
const before = 40;

const cut = '…';

/** One character as a reader sees it: a tab as two spaces, whatever cannot be seen as a sign for it. */
const visible = (character: string): string => {
  if (character === '\t') return '  ';
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u.test(character) ? '\uFFFD' : character;
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What any terminal shows as it stands; nearly all lines are made of it. */
const printable = /^[ -~]*$/;

const shownAs = (text: string): string =>
  printable.test(text)
    ? text
    : charactersOf(text)
        .map((one) => (stringWidth(one) > 0 ? one : [...one].map(visible).join('')))
        .join('');

const widthOf = (text: string): number => stringWidth(text, { ambiguousIsNarrow: true });

/** As many of some characters as fit into `width` columns. */
const fitting = (characters: readonly string[], width: number): string[] => {
  let used = 0;
  const end = characters.findIndex((character) => (used += widthOf(character)) > width);
  return characters.slice(0, end === -1 ? undefined : end);
};

const charactersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** The line of a file that a problem stands on, and a caret below its column; nothing where there is no such line. */
export const frameOf = (lines: readonly string[], { line, column }: Place): readonly [string, string] | undefined => {
  const text = lines[line - 1]?.replace(/\r$/, '');
  if (text === undefined || text.trim() === '') return undefined;
  // No more than what can be shown is looked at: a line may be a megabyte long.
  const ahead = shownAs(text.slice(Math.max(0, column - 1 - 2 * widest), column - 1));
  const there = shownAs(text.slice(column - 1, column - 1 + 2 * widest));
  const startCut = widthOf(ahead) > before && widthOf(ahead) + widthOf(there) > widest;
  const start = startCut
    ? `${cut}${fitting(charactersOf(ahead).reverse(), before - 1)
        .reverse()
        .join('')}`
    : ahead;
  const left = widest - widthOf(start);
  const end = widthOf(there) > left ? `${fitting(charactersOf(there), left - 1).join('')}${cut}` : there;
  const number = String(line);
  return [`${number} │ ${start}${end}`.trimEnd(), `${' '.repeat(number.length)} │ ${' '.repeat(widthOf(start))}^`];
};
