import english from 'dictionary-en';
import type { SearchPage, SearchPages } from '#search/pages.ts';

/** A page of the site: its path below `dist/`, and its HTML. */
export type PageFile = { readonly path: string; readonly html: string };

/** How many of the words put in come from a dictionary: with so many, half of the entries grow to what all of them take. */
const rare = 0.1;

/**
 * Replaces half of the words of four letters or more by others of the same reference, as often as they stand there, and
 * some by words of an English dictionary: new words become fewer as a reference grows.
 */
export const swapOf = (set: number, own: readonly string[]): ((text: string) => string) => {
  const random = randomFrom(set);
  const swapped = (word: string): string => {
    if (word.length < 4 || random() > 0.5) return word;
    const words = random() < rare ? dictionary : own;
    const other = words[Math.floor(words.length * random())] ?? word;
    return word === word.toLowerCase() ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
  };
  return (text) => text.replace(word, swapped);
};

const word = /(?<![&\w])[A-Za-z]+(?![\w;])/g;

/** The words of all pages, each as often as it stands there. */
export const wordsIn = (pages: readonly SearchPage[]): string[] =>
  pages.flatMap(({ text }) => text.match(word) ?? []).filter((one) => one.length > 3);

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

/** The words of a dictionary. */
const dictionary: readonly string[] = new TextDecoder().decode(english.dic).match(/^[a-z]{4,12}(?=\/|$)/gm) ?? [];
