import english from 'dictionary-en';
import type { SearchPage, SearchPages } from '#search/pages.ts';

/** A page of the site: its path below `dist/`, and its HTML. */
export type PageFile = { readonly path: string; readonly html: string };

/** How many of the words that carry meaning become other words. */
const share = 0.5;

/** Changes words of a text, other ones in each set. */
export type Swap = (text: string) => string;

/**
 * Replaces half of the words of four letters or more by words of an English dictionary, common ones much more often
 * than rare ones; the other half stays, so that the vocabulary of the field is on nearly every page, as it would be.
 */
export const swapOf = (set: number): Swap => {
  const random = randomFrom(set);
  const swapped = (word: string): string => {
    if (word.length < 4 || random() > share) return word;
    const other = dictionary[Math.floor(dictionary.length * random() ** 3)] ?? word;
    return word === word.toLowerCase() ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
  };
  return (text) => text.replace(/(?<![&\w])[A-Za-z]+(?![\w;])/g, swapped);
};

/** A page of the same structure with other words, under another address. */
export const grownPage = ({ path, html }: PageFile, set: number, swap: Swap): PageFile => {
  const start = html.indexOf('<main');
  const main = html.slice(start).replace(/>[^<]+</g, swap);
  return { path: path.replace(/\/index\.html$/, `-${set}/index.html`), html: html.slice(0, start) + main };
};

/** What search has to know of such a page. */
export const grownRow = (page: SearchPage, set: number, swap: Swap): SearchPage => ({
  ...page,
  href: page.href.replace(/\/$/, `-${set}/`),
  title: swap(page.title),
  summary: swap(page.summary),
  aliases: page.aliases.map(swap),
  worries: page.worries.map(swap),
  signs: page.signs.map(swap),
  text: swap(page.text),
});

/** What search has to know of more pages, by kind as it expects them. */
export const grownPages = (all: SearchPages, more: readonly SearchPage[]): SearchPages => ({
  ...all,
  pages: [...all.pages, ...more].sort((a, b) => a.kind - b.kind),
});

/** The words of a dictionary, in an order that has nothing to do with the alphabet: the first are the common ones. */
const dictionary: readonly string[] = (() => {
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
