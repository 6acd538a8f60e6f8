import { z } from 'zod';
import type { Page } from '#check/page.ts';
import type { LineMistake } from './mistake.ts';
import { keysOf, linesOf, wordsIn, type Key } from './page.ts';
import { instead } from './place.ts';

/** A kind of mistake in keys, with all that belongs to them. */
export const onKeys = (
  name: string,
  rules: readonly string[],
  which: (key: Key, page: Page) => boolean,
  change: (key: Key, page: Page) => readonly string[],
): LineMistake => ({
  name,
  rules,
  places: (page) =>
    keysOf(page)
      .filter((key) => which(key, page))
      .map((key) => instead(key, change(key, page))),
});

/** A kind of mistake in whatever holds one text of any words, which has another value instead. */
export const onWords = (name: string, rules: readonly string[], value: string): LineMistake => ({
  name,
  rules,
  places: (page) =>
    wordsIn(page)
      .filter(({ schema }) => schema instanceof z.ZodString)
      .map((key) => instead(key, withValue(value)(key))),
});

/** The lines of a key and of all that belongs to it. */
export const blockOf = ({ line, end }: Key, page: Page): string[] => linesOf(page).slice(line - 1, end - 1);

/** Gives a key another name. */
export const renamed =
  (to: (name: string) => string) =>
  (key: Key, page: Page): string[] =>
    blockOf(key, page).map((text, index) => (index === 0 ? text.replace(`${key.name}:`, `${to(key.name)}:`) : text));

/** Gives a key another value, on its own line. */
export const withValue =
  (value: string) =>
  ({ opening }: Key): string[] => [`${opening}${value}`];

/** Whether a key stands behind the dash of a list. */
export const startsItem = ({ lead }: Key): boolean => lead.includes('-');

/** A word as fast typing leaves it. */
export const misspelt = (word: string): string => (swapped(word) === word ? `${word}x` : swapped(word));

/** Two letters have changed places. */
const swapped = (word: string): string =>
  word.length < 3 ? `${word}${word}` : `${word.slice(0, 1)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`;
