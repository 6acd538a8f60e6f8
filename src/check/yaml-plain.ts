import { mistakenFor } from './mistakable.ts';
import type { Spot } from './yaml-tree.ts';

/** A value with its place, and those of everything in it. */
export type Read = { readonly value: unknown; readonly spot: Spot };

/**
 * Reads YAML in the one form in which nearly all files are written: keys indented by twos, texts on
 * one line or folded (`>-`), short lists and mappings in brackets. Undefined for any other form and
 * for whatever is doubtful: the library reads those, and takes ten times as long.
 */
export const readPlain = (text: string): Read | undefined => {
  const lines = linesIn(text);
  if (lines === undefined) return undefined;
  const rows: Rows = { lines, next: 0 };
  const read = readMapping(rows, 0, undefined, rows.lines[0]);
  return rows.next === lines.length ? read : undefined;
};

/** A line without its indentation, where the rest of it stands, and whether it stands apart from the one before. */
type Line = { readonly indent: number; readonly at: number; readonly text: string; readonly apart?: boolean };
type Rows = { readonly lines: readonly Line[]; next: number };

const linesIn = (text: string): Line[] | undefined => {
  if (text.endsWith(' ') || ['\t', '\r', ' \n'].some((mark) => text.includes(mark))) return undefined;
  const lines: Line[] = [];
  let start = 0;
  let apart = false;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent !== -1) lines.push({ indent, at: start + indent, text: line.slice(indent), apart });
    apart = indent === -1;
    start += line.length + 1;
  }
  return lines.length === 0 ? undefined : lines;
};

const none: Spot['members'] = new Map();
const keyed = /^([A-Za-z][\w-]*):(?: (.+))?$/;
const isMember = ({ text }: Line): boolean => text.startsWith('- ');

/** A mapping whose keys are indented by `indent`; its first line may stand behind the dash of a list. */
const readMapping = (
  rows: Rows,
  indent: number,
  key: number | undefined,
  first: Line | undefined,
): Read | undefined => {
  const members = new Map<string, Spot>();
  const values: [string, unknown][] = [];
  let line = first;
  while (line !== undefined) {
    const [, name, rest = ''] = keyed.exec(line.text) ?? [];
    if (line.indent !== indent || name === undefined || members.has(name) || mistakenFor(name) !== undefined)
      return undefined;
    rows.next += 1;
    const read = readValue(rows, indent, line.at, rest, line.at + line.text.length - rest.length);
    if (read === undefined) return undefined;
    members.set(name, read.spot);
    values.push([name, read.value]);
    const following = rows.lines[rows.next];
    line = following === undefined || following.indent < indent ? undefined : following;
  }
  return { value: Object.fromEntries(values), spot: { key, at: first?.at ?? 0, scalar: undefined, members } };
};

const readValue = (rows: Rows, indent: number, key: number, rest: string, at: number): Read | undefined => {
  if (rest === '>-') return readFolded(rows, indent, key, at);
  const below = rows.lines[rows.next];
  const deeper = below !== undefined && below.indent > indent;
  if (rest !== '') return deeper ? undefined : readInline(rest, key, at);
  if (!deeper) return undefined;
  return isMember(below) ? readList(rows, indent + 2, key) : readMapping(rows, indent + 2, key, below);
};

const readList = (rows: Rows, indent: number, key: number): Read | undefined => {
  const reads: Read[] = [];
  const start = rows.lines[rows.next]?.at ?? 0;
  for (let line = rows.lines[rows.next]; line !== undefined && line.indent >= indent; line = rows.lines[rows.next]) {
    if (line.indent !== indent || !isMember(line)) return undefined;
    const behind = { indent: indent + 2, at: line.at + 2, text: line.text.slice(2) };
    const read = keyed.test(behind.text) ? readMapping(rows, indent + 2, undefined, behind) : readWords(rows, behind);
    if (read === undefined) return undefined;
    reads.push(read);
  }
  const members = new Map(reads.map(({ spot }, index) => [index, spot]));
  return { value: reads.map(({ value }) => value), spot: { key, at: start, scalar: undefined, members } };
};

const readWords = (rows: Rows, { indent, at, text }: Line): Read | undefined => {
  rows.next += 1;
  return (rows.lines[rows.next]?.indent ?? 0) >= indent ? undefined : readScalar(text, undefined, at);
};

const readFolded = (rows: Rows, indent: number, key: number, at: number): Read | undefined => {
  const start = rows.next;
  const depth = rows.lines[start]?.indent ?? 0;
  if (depth <= indent) return undefined;
  // An empty line would be a line break in the text.
  while (rows.lines[rows.next]?.indent === depth && rows.lines[rows.next]?.apart === false) rows.next += 1;
  if ((rows.lines[rows.next]?.indent ?? -1) > indent) return undefined;
  const text = rows.lines
    .slice(start, rows.next)
    .map((line) => line.text)
    .join(' ');
  return { value: text, spot: { key, at, scalar: { type: 'BLOCK_FOLDED', text }, members: none } };
};

const readInline = (rest: string, key: number, at: number): Read | undefined => {
  if (/^\[[^[\]]+\]$/.test(rest)) return readBrackets(rest, key, at);
  if (/^\{ [^{}]+ \}$/.test(rest)) return readBraces(rest, key, at);
  return readScalar(rest, key, at);
};

/** What a text may not begin with, or hold, if every reader is to take it for these very words. */
const doubtful = /^[-?:,[\]{}#&*!|>'"%@`]|:(?: |$)| #/;

const readScalar = (rest: string, key: number | undefined, at: number): Read | undefined => {
  const quoted = /^'([^'\\]*)'$/.exec(rest)?.[1];
  if (quoted === undefined && (doubtful.test(rest) || mistakenFor(rest) !== undefined)) return undefined;
  const text = quoted ?? rest;
  const type = quoted === undefined ? 'PLAIN' : 'QUOTE_SINGLE';
  return { value: text, spot: { key, at, scalar: { type, text }, members: none } };
};

const inBrackets = /^[A-Za-z][^,[\]{}#:]*$/;

const readBrackets = (rest: string, key: number, at: number): Read | undefined => {
  let from = at + 1;
  const reads = rest
    .slice(1, -1)
    .split(', ')
    .map((word) => {
      const read = inBrackets.test(word) ? readScalar(word, undefined, from) : undefined;
      from += word.length + 2;
      return read;
    });
  if (reads.includes(undefined)) return undefined;
  const members = new Map(reads.flatMap((read, index) => (read === undefined ? [] : [[index, read.spot] as const])));
  return { value: reads.map((read) => read?.value), spot: { key, at, scalar: undefined, members } };
};

const readBraces = (rest: string, key: number, at: number): Read | undefined => {
  const members = new Map<string, Spot>();
  const values: [string, unknown][] = [];
  let from = at + 2;
  for (const pair of rest.slice(2, -2).split(', ')) {
    const [, name, words = ''] = keyed.exec(pair) ?? [];
    const read = inBrackets.test(words) ? readScalar(words, from, from + pair.length - words.length) : undefined;
    if (name === undefined || read === undefined || members.has(name) || mistakenFor(name) !== undefined)
      return undefined;
    members.set(name, read.spot);
    values.push([name, read.value]);
    from += pair.length + 2;
  }
  return { value: Object.fromEntries(values), spot: { key, at, scalar: undefined, members } };
};
