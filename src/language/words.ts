import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';

/** One word of a text, with the offset at which it begins. */
export type Word = { readonly word: string; readonly at: number };

/** A text with everything that is no word for a reader blanked out, at its length: code and the targets of links. */
export const readable = (markdown: string): string =>
  /`|\]\(/.test(markdown)
    ? markdown.replace(/`[^`\n]*`|\]\([^)\n]*\)/g, (hidden) => ' '.repeat(hidden.length))
    : markdown;

/** The words of a readable text in order, as written. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({ word, at: index }));

const carries = (word: string): boolean => word.length > 1 && !stopWords.has(word);

const lowered = (text: string): readonly string[] =>
  readable(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** The words of a text that carry content, in lower case. */
export const contentWords = (text: string): Set<string> => new Set(lowered(text).filter(carries));

const stems = new Map<string, string | undefined>();

/** A word without its ending, so that `decided` and `deciding` are one; undefined where it carries no content. */
const stemOf = (word: string): string | undefined => {
  if (stems.has(word)) return stems.get(word);
  const stem = carries(word) ? stemmer(word) : undefined;
  stems.set(word, stem);
  return stem;
};

/** The stems of the words that carry content. */
export const contentStems = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const word of lowered(text)) {
    const stem = stemOf(word);
    if (stem !== undefined) found.add(stem);
  }
  return found;
};
