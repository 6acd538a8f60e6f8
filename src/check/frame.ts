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
    : [...graphemes.segment(text)]
        .map(({ segment }) => (stringWidth(segment) > 0 ? segment : [...segment].map(visible).join('')))
        .join('');

const widthOf = (text: string): number => stringWidth(text, { ambiguousIsNarrow: true });

/** The longest beginning of a text that fits into `width` columns. */
const fitting = (text: string, width: number): string => {
  let used = 0;
  let fits = '';
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) return fits;
    fits += segment;
  }
  return fits;
};

/** The longest end of a text that fits into `width` columns. */
const fittingEnd = (text: string, width: number): string => {
  const all = [...graphemes.segment(text)].map(({ segment }) => segment);
  let from = all.length;
  let used = 0;
  while (from > 0) {
    used += widthOf(all[from - 1] ?? '');
    if (used > width) break;
    from -= 1;
  }
  return all.slice(from).join('');
};

/** The line of a file that a problem stands on, and a caret below its column; nothing where there is no such line. */
export const frameOf = (lines: readonly string[], { line, column }: Place): readonly [string, string] | undefined => {
  const text = lines[line - 1]?.replace(/\r$/, '');
  if (text === undefined || text.trim() === '') return undefined;
  // No more than what can be shown is looked at: a line may be a megabyte long.
  const ahead = shownAs(text.slice(Math.max(0, column - 1 - 2 * widest), column - 1));
  const there = shownAs(text.slice(column - 1, column - 1 + 2 * widest));
  const startCut = widthOf(ahead) > before && widthOf(ahead) + widthOf(there) > widest;
  const start = startCut ? `${cut}${fittingEnd(ahead, before - 1)}` : ahead;
  const left = widest - widthOf(start);
  const end = widthOf(there) > left ? `${fitting(there, left - 1)}${cut}` : there;
  const number = String(line);
  return [`${number} │ ${start}${end}`.trimEnd(), `${' '.repeat(number.length)} │ ${' '.repeat(widthOf(start))}^`];
};
