import { format } from '../encoded.ts';
import { cited, type Read } from '../refusal.ts';
import type { DecisionSheet, SheetItem } from '../sheet.ts';
import { keptAs, opened, refusedAt, type Kept, type Place } from '../state.ts';
import { limits } from '../text.ts';
import type { Worksheet } from '../worksheet.ts';
import { readFrontmatter, wrongAt, type Piece } from './frontmatter.ts';
import { readBody } from './passages.ts';

/** The worksheet that a record was made from, whole or not at all. */
export const worksheetFrom = (text: string, sheet: DecisionSheet): Read<Worksheet> => {
  const { kept, place: here } = readRecord(text);
  return opened(kept, sheet, here);
};

/** What a record holds, its conditions included, not yet held against a sheet. */
export const keptInRecord = (text: string): Read<Kept> => readRecord(text).kept;

const place: Place = {
  name: 'The record',
  todo: 'Mend that, or paste the whole record as it was copied, from the first “---”.',
};

const readRecord = (text: string): { readonly kept: Read<Kept>; readonly place: Place } => {
  const pieces = piecesIn(text);
  if ('wrong' in pieces) return { kept: refusedAt(pieces.wrong, place), place };
  const { value, conditions } = stateIn(pieces);
  const here = { ...place, lines: new Map(pieces.map(({ path, line }) => [names[path] ?? path, line])) };
  return { kept: keptAs(value, here, conditions), place: here };
};

const piecesIn = (text: string) => {
  if (text.length > limits.record) return wrongAt(1, 'so much text cannot be a record');
  const lines = text
    .replace(/^\uFEFF?\s*/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const front = readFrontmatter(lines);
  if ('wrong' in front) return front;
  const body = readBody(lines, front.end);
  if ('wrong' in body) return body;
  const pieces = [...front.pieces, ...body.pieces];
  const paths = new Set<string>();
  for (const { path, line } of pieces) {
    if (paths.has(path)) return wrongAt(line, `${cited(path)} stands here a second time`);
    paths.add(path);
  }
  const made = pieces.find(({ path }) => path === 'record');
  return made?.value === format ? pieces : wrongAt(made?.line ?? 1, 'is not in the format that this page writes');
};

/** The state that the pieces make up, which has still to be checked, and the conditions as they were worded. */
const stateIn = (pieces: readonly Piece[]) => {
  const members = (group: string) =>
    pieces.flatMap(({ path, value }) => (path.startsWith(`${group}.`) ? [[path.slice(group.length + 1), value]] : []));
  const boxes = members('met') as [string, { text: string; isMet: boolean }][];
  const plain = pieces.filter(({ path }) => !path.includes('.') && !special.includes(path));
  const valueOf = (name: string): unknown => pieces.find(({ path }) => path === name)?.value;
  const [, entry = '', version] = /^(.*)@(\d{1,6})$/.exec(String(valueOf('counterpoint'))) ?? [];
  const choice = valueOf('choice');
  const value = {
    ...Object.fromEntries(plain.map(({ path, value: one }) => [names[path] ?? path, one])),
    entry,
    version: Number(version),
    ...(choice === undefined
      ? {}
      : { choice: Array.isArray(choice) ? { as: 'mix', mixes: choice } : { as: 'option', option: choice } }),
    answers: Object.fromEntries(members('answers')),
    rejected: Object.fromEntries(members('rejected')),
    notes: Object.fromEntries(members('notes')),
    met: boxes.flatMap(([id, { isMet }]) => (isMet ? [id] : [])),
  };
  return { value, conditions: boxes.map(([id, { text }]): SheetItem => ({ id, text })) };
};

const names: Readonly<Record<string, string>> = { 'decision-makers': 'owner', counterpoint: 'entry' };
const special = ['counterpoint', 'record', 'choice', 'answers'];
