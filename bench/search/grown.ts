import english from 'dictionary-en';
import type { SearchPage, SearchPages } from '#search/pages.ts';

/** A page of the site: its path below `dist/`, and its HTML. */
export type PageFile = { readonly path: string; readonly html: string };

/**
 * Replaces half of the words of four letters or more by words of an English dictionary, common ones much more often
 * than rare ones; the other half stays, so that the vocabulary of the field is on nearly every page, as it would be.
 */
export const swapOf = (set: number): ((text: string) => string) => {
  const random = randomFrom(set);
  const swapped = (word: string): string => {
    if (word.length < 4 || random() > 0.5) return word;
    const other = dictionary[Math.floor(dictionary.length * random() ** 3)] ?? word;
    return word === word.toLowerCase() ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
  };
  return (text) => text.replace(/(?<![&\w])[A-Za-z]+(?![\w;])/g, swapped);
};

/** A page of the same structure with other words, under another address. */
export const grownPage = ({ path, html }: PageFile, set: number, swap: (text: string) => string): PageFile => {
  const start = html.indexOf('<main');
  const main = html.slice(start).replace(/>[^<]+</g, swap);
  return { path: path.replace(/\/index\.html$/, `-${set}/index.html`), html: html.slice(0, start) + main };
};

/** What search has to know of such a page: every text of it in other words. */
export const grownRow = (page: SearchPage, set: number, swap: (text: string) => string): SearchPage => {
  const texts = Object.entries(page).map(([key, value]) => {
    if (typeof value === 'string') return [key, swap(value)];
    return [key, Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? swap(one) : one)) : value];
  });
  return { ...Object.fromEntries(texts), href: page.href.replace(/\/$/, `-${set}/`) };
};

/** What search has to know of more pages, by kind as it expects them. */
export const grownPages = (all: SearchPages, more: readonly SearchPage[]): SearchPages => ({
  ...all,
  pages: [...all.pages, ...more].sort((a, b) => a.kind - b.kind),
});

function randomFrom(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The words of a dictionary, in an order that has nothing to do with the alphabet: the first are the common ones. */
const dictionary: readonly string[] = (() => {
  const random = randomFrom(1);
  const words = new TextDecoder().decode(english.dic).match(/^[a-z]{4,12}(?=\/|$)/gm) ?? [];
  const placed = words.map((word) => ({ word, at: random() }));
  return placed.sort((a, b) => a.at - b.at).map(({ word }) => word);
})();
