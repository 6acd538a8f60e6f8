import english from 'dictionary-en';

/** A page of the site: its path below `dist/`, and its HTML. */
export type PageFile = { readonly path: string; readonly html: string };

/** How many of the words that carry meaning become other words. */
const share = 0.5;

/**
 * Another page of the same structure under another address. Half of the words that carry meaning are replaced
 * by words of an English dictionary, common ones much more often than rare ones; the other half stays,
 * so that the vocabulary of the field is on nearly every page, as it would be.
 */
export const grownFrom = ({ path, html }: PageFile, set: number): PageFile => {
  const random = randomFrom(set);
  const swap = (word: string): string => {
    if (word.length < 4 || random() > share) return word;
    const other = dictionary[Math.floor(dictionary.length * random() ** 3)] ?? word;
    return word[0] === word[0]?.toLowerCase() ? other : `${other[0]?.toUpperCase() ?? ''}${other.slice(1)}`;
  };
  const text = (whole: string): string => whole.replace(/(?<![&\w])[A-Za-z]+(?![\w;])/g, swap);
  const start = html.indexOf('<main');
  const main = html.slice(start).replace(/>[^<]+</g, text);
  return {
    path: path.replace(/\/index\.html$/, `-${set}/index.html`),
    html: html.slice(0, start) + main,
  };
};

/** The words of a dictionary, in an order that has nothing to do with the alphabet: the first are the common ones. */
const dictionary = ((): string[] => {
  const words = new TextDecoder().decode(english.dic).match(/^[a-z]{4,12}(?=\/|$)/gm) ?? [];
  const random = randomFrom(1);
  return words
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
})();

/** Numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
