/** The longest line that an author can have written, in characters. */
const longestLine = 20_000;

/** What makes a file unreadable before its first word; undefined where it is plain text. */
export const unreadable = (
  text: string,
): { readonly offset: number; readonly says: string; readonly todo: string } | undefined => {
  if (text.trim() === '') return { offset: 0, says: 'is empty', todo: 'Write it, or delete the file.' };
  if (text.startsWith('\uFEFF'))
    return {
      offset: 0,
      says: 'begins with a byte-order mark',
      todo: 'Save it as UTF-8 without a byte-order mark.',
    };
  const odd = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\uFEFF\uFFFD-\uFFFF\p{Cs}]|\r(?!\n)/u.exec(text);
  if (odd !== null) {
    const code = odd[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return {
      offset: odd.index,
      says: `holds a character that is no text (U+${code})`,
      todo: 'Save it as UTF-8 text, or delete the character.',
    };
  }
  const long = new RegExp(`^.{${longestLine}}`, 'm').exec(text);
  if (long !== null)
    return {
      offset: long.index,
      says: `has a line of more than ${longestLine} characters`,
      todo: 'Break it into paragraphs; a whole entry is shorter than this line.',
    };
  return undefined;
};
