/** The longest line that an author can have written, in characters. */
const longestLine = 20_000;

type Trouble = { readonly offset: number; readonly says: string; readonly todo: string };

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where a file begins to have the line ends of Windows, with which it can be read all the same. */
export const windowsEnd = (text: string): Trouble | undefined => {
  const offset = text.indexOf('\r\n');
  if (offset === -1) return undefined;
  return {
    offset,
    says: 'has the line ends of Windows (CRLF)',
    todo: 'Save it with those of Unix (LF), which .editorconfig asks editors for.',
  };
};

/** Where a line begins that no author can have written. */
const longLine = (text: string): number | undefined => {
  for (let start = 0; start !== -1 && text.length - start > longestLine;) {
    const end = text.indexOf('\n', start);
    if ((end === -1 ? text.length : end) - start > longestLine) return start;
    start = end === -1 ? -1 : end + 1;
  }
  return undefined;
};

/** Every place at which a pattern stands, with what is wrong there. */
const every = (text: string, pattern: RegExp, says: (found: string) => string, todo: string): Trouble[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ offset: index, says: says(found), todo }));

const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]/g;
const odd = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\uFEFF\uFFFD-\uFFFF\p{Cs}]|\r(?!\n)/u;
const conflict = /^<{7}(?= |\r?$)/gm;

/** What makes a file unreadable before its first word; nothing where it is plain text. */
export const unreadable = (text: string): Trouble[] => {
  if (text.trim() === '') return [{ offset: 0, says: 'is empty', todo: 'Write it, or delete the file.' }];
  if (text.startsWith('\uFEFF'))
    return [
      {
        offset: 0,
        says: 'begins with a byte-order mark',
        todo: 'Save it as UTF-8 without a byte-order mark.',
      },
    ];
  const found = odd.exec(text);
  // One such character says that the whole file is of another kind.
  if (found !== null)
    return [
      {
        offset: found.index,
        says: `holds a character that is no text (${nameOf(found[0])})`,
        todo: 'Save it as UTF-8 text, or delete the character.',
      },
    ];
  const long = longLine(text);
  if (long !== undefined)
    return [
      {
        offset: long,
        says: `has a line of more than ${longestLine} characters`,
        todo: 'Break it into paragraphs; a whole entry is shorter than this line.',
      },
    ];
  return [
    ...every(
      text,
      unseen,
      (character) => `holds a character that nobody sees (${nameOf(character)})`,
      'Delete it: search, links and other readers stumble over it.',
    ),
    ...every(
      text,
      conflict,
      () => 'holds a merge conflict that nobody has settled',
      'Keep one of the two versions, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    ),
  ];
};
