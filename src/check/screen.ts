/** How many bits tell whether some word of a list has a number: many more than there are words. */
const size = 2 ** 20;

const numberWith = (number: number, code: number): number => (Math.imul(number, 31) + code) | 0;

/**
 * A quick look whether a text holds any word of a list, in any case, letters from a to z alone.
 * Each word becomes a number while the text is read once; only those whose number is known are looked up.
 */
export const screenFor = (words: Iterable<string>): ((text: string) => boolean) => {
  const listed = new Set(words);
  const known = new Uint8Array(size);
  for (const word of listed)
    known[[...word].reduce((number, letter) => numberWith(number, letter.charCodeAt(0)), 0) & (size - 1)] = 1;
  return (text) => {
    let number = 0;
    let length = 0;
    for (let at = 0; at <= text.length; at += 1) {
      // A capital and its small letter differ in this bit alone.
      const code = text.charCodeAt(at) | 32;
      if (code >= 97 && code <= 122) {
        number = numberWith(number, code);
        length += 1;
      } else if (length > 0) {
        if (known[number & (size - 1)] === 1 && listed.has(text.slice(at - length, at).toLowerCase())) return true;
        number = 0;
        length = 0;
      }
    }
    return false;
  };
};
