import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';

/** One word of a text, with the offset at which it begins. */
export type Word = { readonly word: string; readonly at: number };

/** A text with everything that is no word for a reader blanked out, at its length: code and the targets of links. */
export const readable = (markdown: string): string =>
  markdown.replace(/`[^`\n]*`|\]\([^)\n]*\)/g, (hidden) => ' '.repeat(hidden.length));

/** The words of a readable text in order, as written. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({ word, at: index }));

/** The words of a text that carry content, in lower case. */
export const contentWords = (text: string): Set<string> =>
  new Set(
    wordsIn(readable(text))
      .flatMap(({ word }) => word.toLowerCase().split(/['’]/))
      .filter((word) => word.length > 1 && !stopWords.has(word)),
  );

const stems = new Map<string, string>();

/** A word without its ending: `decided` and `deciding` are one. */
export const stemOf = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
};

/** The stems of the words that carry content. */
export const contentStems = (text: string): Set<string> => new Set([...contentWords(text)].map(stemOf));
