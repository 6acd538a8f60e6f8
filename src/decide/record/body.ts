import { textOf } from './markdown.ts';

/** A box of a record: its words, what stands behind its address, and the id that the address names. */
export type Box = {
  readonly text: string;
  readonly behind: string;
  readonly id: string | undefined;
  readonly isMet: boolean;
  readonly isOurs: boolean;
};

/** What the body of a record holds: typed texts by their marks, boxes, and every other block of lines. */
export type Body = {
  readonly passages: ReadonlyMap<string, string>;
  readonly boxes: readonly Box[];
  readonly others: readonly string[];
};

/** Reads the body of a record, however it was wrapped, quoted or bulleted since. */
export const bodyIn = (lines: readonly string[]): Body => {
  const passages = new Map<string, string>();
  const boxes: Box[] = [];
  const others: string[] = [];
  let mark = '';
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      index += 1;
      continue;
    }
    const named = markPattern.exec(line)?.[1];
    if (named !== undefined) {
      mark = named;
      const end = named === 'conditions' || passages.has(named) ? index + 1 : endOf(lines, index + 1);
      const text = trimmed(lines.slice(index + 1, end));
      if (end > index + 1 && text.length > 0) passages.set(named, textOf(text.map(unquoted)));
      index = end;
      continue;
    }
    let end = index + 1;
    while (!isHeading(line) && end < lines.length && !isStart(lines[end] ?? '')) end += 1;
    const block = lines
      .slice(index, end)
      .map((one) => one.trim())
      .join(' ');
    if (/^#{1,6}\s/.test(line)) mark = '';
    const box = boxIn(block, mark === 'conditions');
    if (box === undefined) others.push(block);
    else boxes.push(box);
    index = end;
  }
  return { passages, boxes, others };
};

const markPattern =
  /^\s*<!--\s*(why|find|dissent|absentPayers|extra|conditions|(?:rejected|notes)\.[a-z0-9-]{1,120})\s*-->\s*$/;
const isHeading = (line: string): boolean => /^\s{0,3}#{1,6}\s/.test(line) || markPattern.test(line);
const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);
const unquoted = (line: string): string => line.replace(/^\s{0,3}>[ \u00A0]?/, '');

/** Whether a line begins a block of its own. */
const isStart = (line: string): boolean => line.trim() === '' || isHeading(line) || /^\s*[-*+]\s/.test(line);

/**
 * Where a typed text ends: with its quotation, lines that only a wrap cut off included; or, where the signs of the
 * quotation were lost, before the next heading or mark.
 */
const endOf = (lines: readonly string[], begin: number): number => {
  let first = begin;
  while (first < lines.length && (lines[first] ?? '').trim() === '') first += 1;
  const isQuote = isQuoted(lines[first] ?? '');
  let end = first;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (isHeading(line)) break;
    if (isQuote && !isQuoted(line) && ((lines[end - 1] ?? '').trim() === '' || line.trim() === '')) break;
  }
  return end;
};

/** Without empty lines around it, but for those that are quoted. */
const trimmed = (lines: readonly string[]): readonly string[] => {
  const isFull = (line: string): boolean => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
};

const boxIn = (block: string, isOurs: boolean): Box | undefined => {
  // The cap keeps the patterns quick.
  const [, tick = '', rest = ''] =
    (block.length < 4_000 ? /^[-*+]\s+\[([ \u00A0xX])\]\s+(.*)$/.exec(block) : undefined) ?? [];
  if (tick === '') return undefined;
  const at = rest.search(/\(\[[^[\]]*\]\([^\s()]*#[a-z0-9-]+\)\)/);
  const link = at === -1 ? '' : (/^\(\[[^[\]]*\]\([^\s()]*#([a-z0-9-]+)\)\)/.exec(rest.slice(at))?.[0] ?? '');
  return {
    text: textOf([at === -1 ? rest : rest.slice(0, at).trimEnd()]),
    behind: at === -1 ? '' : textOf([rest.slice(at + link.length).trim()]),
    id: at === -1 ? undefined : /#([a-z0-9-]+)/.exec(link)?.[1],
    isMet: /x/i.test(tick),
    isOurs,
  };
};
