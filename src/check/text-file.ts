import { codeOf, odd } from '#model/unseen.ts';
import type { ToldAt } from './issue.ts';

/** The longest line that an author can have written, in characters. */
const longestLine = 20_000;

/** Where a file begins to have the line ends of Windows, with which it can be read all the same. */
export const windowsEnd = (text: string): ToldAt | undefined => {
  const offset = text.indexOf('\r\n');
  if (offset === -1) return undefined;
  return {
    offset,
    says: 'has the line ends of Windows (CRLF)',
    todo: 'Save it with those of Unix (LF), which .editorconfig asks editors for.',
  };
};

const longLine = (text: string): number | undefined =>
  text.length <= longestLine ? undefined : new RegExp(`^.{${longestLine + 1}}`, 'm').exec(text)?.index;

/** Every place at which a pattern stands, with what is wrong there. */
const every = (text: string, pattern: RegExp, says: (found: string) => string, todo: string): ToldAt[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ offset: index, says: says(found), todo }));

const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]/g;
const conflict = /^<{7}(?= |\r?$)/gm;

/** What makes a file unreadable before its first word; nothing where it is plain text. */
export const unreadable = (text: string): ToldAt[] => {
  const alone = (offset: number, says: string, todo: string): ToldAt[] => [{ offset, says, todo }];
  if (text.trim() === '') return alone(0, 'is empty', 'Write it, or delete the file.');
  if (text.startsWith('\uFEFF'))
    return alone(0, 'begins with a byte-order mark', 'Save it as UTF-8 without a byte-order mark.');
  const found = odd.exec(text);
  // One such character says that the whole file is of another kind.
  if (found !== null) {
    const says = `holds a character that is no text (${codeOf(found[0])})`;
    return alone(found.index, says, 'Save it as UTF-8 text, or delete the character.');
  }
  const long = longLine(text);
  if (long !== undefined) {
    const says = `has a line of more than ${longestLine} characters`;
    return alone(long, says, 'Break it into paragraphs; a whole entry is shorter than this line.');
  }
  const hidden = (character: string): string => `holds a character that nobody sees (${codeOf(character)})`;
  const unsettled = (): string => 'holds a merge conflict that nobody has settled';
  return [
    ...every(text, unseen, hidden, 'Delete it: search, links and other readers stumble over it.'),
    ...every(
      text,
      conflict,
      unsettled,
      'Keep one of the two versions, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    ),
  ];
};
