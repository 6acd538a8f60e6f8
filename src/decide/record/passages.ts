import { cited } from '../refusal.ts';
import { wrongAt, type Piece, type Pieces } from './frontmatter.ts';

/** What closes the part of a record that is read again. */
export const endMark = '<!-- end -->';

/**
 * A typed text in a record: a quotation below a mark that does not show. Whatever people type stays inside: no heading,
 * fence or rule in it can end it, and each of its lines can be had back exactly.
 */
export const passage = (mark: string, text: string): string =>
  [`<!-- ${mark} -->`, ...text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`))].join('\n');

/** A condition as a box to tick. */
export const box = (words: string, isMet: boolean): string => `- [${isMet ? 'x' : ' '}] ${words}`;

/** The words of one item, followed by its address. */
export const withAddress = (words: string, address: string, label: string): string =>
  `${inline(words)} ([${label}](${address}))`;

/** Words on one line of Markdown, which show as they are. */
export const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');

/** Reads the passages and the boxes of a record between its frontmatter and its end mark. */
export const readBody = (lines: readonly string[], begin: number): Pieces => {
  const pieces: Piece[] = [];
  let mark: { path: string; line: number } | undefined;
  for (let index = begin; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    const line = index + 1;
    if (text === endMark) return { pieces, end: line };
    if (text.startsWith('>')) {
      if (mark === undefined) return wrongAt(line, `${cited(text)} has no mark above it that says what it is`);
      const quoted = [];
      for (; lines[index]?.startsWith('>') === true; index += 1) quoted.push(lines[index]?.replace(/^> ?/, ''));
      pieces.push({ ...mark, value: quoted.join('\n') });
      mark = undefined;
      index -= 1;
    } else if (text !== '') {
      const path = markPattern.exec(text)?.[1];
      mark = path === undefined ? undefined : { path, line };
      // The cap keeps the pattern quick.
      const [, tick, words, id] = (text.length < 2_000 ? boxPattern.exec(text) : undefined) ?? [];
      if (words !== undefined)
        pieces.push({
          path: `met.${id}`,
          value: { text: words.replace(/\\([\\`*_[\]<>])/g, '$1'), isMet: tick !== ' ' },
          line,
        });
    }
  }
  return wrongAt(lines.length, `“${endMark}” is missing, so the record is not whole`);
};

const markPattern = /^<!-- (why|dissent|absentPayers|(?:rejected|notes)\.[a-z0-9-]{1,120}) -->$/;
const boxPattern = /^- \[([ xX])\] (.*) \(\[[^[\]]*\]\([^\s()]*#([a-z0-9-]+)\)\)$/;
