import { format } from '../encoded.ts';
import { cited, type Wrong } from '../refusal.ts';
import { blank, type Worksheet } from '../worksheet.ts';

/** A part of a record as it was read: the path of what it stands for, its value and its line, counted from 1. */
export type Piece = { readonly path: string; readonly value: unknown; readonly line: number };

/** What was read of a record, and the line behind which it ends; or what is wrong with it. */
export type Pieces = { readonly pieces: readonly Piece[]; readonly end: number } | { readonly wrong: Wrong };

/**
 * The frontmatter of a record: MADR's fields, then what the worksheet needs beside them. Every value is JSON on one
 * line, which is YAML too; the answers are lines of a mapping. A choice is an option's id, or a list of mixes.
 */
export const frontmatterOf = (worksheet: Worksheet, isFull: boolean): string => {
  const shown = rowsOf(worksheet).filter(([key, value]) => value !== '' && (isFull || !fullOnly.includes(key)));
  const answers = Object.entries(isFull ? worksheet.answers : {});
  return [
    '---',
    ...shown.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...(answers.length > 0 ? ['answers:'] : []),
    ...answers.map(([id, answer]) => `  ${id}: ${JSON.stringify(answer)}`),
    '---',
  ].join('\n');
};

/** Reads frontmatter as it is written here, and nothing else. */
export const readFrontmatter = (lines: readonly string[]): Pieces => {
  const pieces: Piece[] = [];
  let isInAnswers = false;
  if (lines[0] !== '---') return wrongAt(1, 'is not “---”, with which a record begins');
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (index === 0) continue;
    if (text === '---') return { pieces, end: line };
    const [, indent = '', key = '', rest] = /^( {2})?([a-zA-Z][\w-]*):(?: (.+))?$/.exec(text) ?? [];
    const isKnown = indent === '' ? keys.includes(key) : isInAnswers;
    const isHead = indent === '' && key === 'answers';
    if (!isKnown || isHead !== (rest === undefined)) return wrongAt(line, `${cited(text)} is not known in a record`);
    if (indent === '') isInAnswers = isHead;
    const value = parsed(rest ?? '{}');
    if (value === undefined) return wrongAt(line, `${cited(text)} cannot be read: perhaps a quotation mark is gone`);
    pieces.push({ path: indent === '' ? key : `answers.${key}`, value, line });
  }
  return wrongAt(lines.length, 'the second “---” is missing');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** What is wrong with a line of a record. */
export const wrongAt = (line: number, says: string): { readonly wrong: Wrong } => ({
  wrong: { at: `line ${line}`, says },
});

const rowsOf = (worksheet: Worksheet): readonly (readonly [string, unknown])[] => {
  const { entry, version, status, date, owner, consulted, informed, choice, badReasons } = worksheet;
  return [
    ['status', status],
    ['date', date],
    ['decision-makers', owner],
    ['consulted', consulted],
    ['informed', informed],
    ['counterpoint', `${entry}@${version}`],
    ['record', format],
    ['choice', choice.as === 'option' ? choice.option : choice.as === 'mix' ? choice.mixes : ''],
    ['badReasons', badReasons.length > 0 ? badReasons : ''],
  ];
};

const fullOnly = ['consulted', 'informed', 'badReasons'];
const keys = ['answers', ...rowsOf({ entry: '', version: 0, ...blank }).map(([key]) => key)];
