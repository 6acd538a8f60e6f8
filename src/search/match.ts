import type { Match } from './found.ts';
import type { Looked } from './rank.ts';
import { lettersOf, meantIn, stemOf } from './tokens.ts';

/** Tells which of the things looked for a word of a text is; a rare word is worth more than a common one. */
export const matchOf = (looked: readonly Looked[]): Match => {
  const wanted = new Map<string, { term: number; worth: number }>();
  looked.forEach(({ found }, term) => {
    for (const { key, factor, holds } of found) {
      const worth = factor / Math.log2(2 + (holds[0] ?? 0));
      if (worth > (wanted.get(key)?.worth ?? 0)) wanted.set(key, { term, worth });
    }
  });
  const known = new Map<string, ReturnType<Match>>();
  const read = (word: string): ReturnType<Match> => {
    const letters = lettersOf(word);
    const keys = [...letters.map(stemOf), ...meantIn(letters).flatMap(({ groups }) => groups)];
    return keys.map((key) => wanted.get(key)).find((one) => one !== undefined);
  };
  return (word) => {
    if (!known.has(word)) known.set(word, read(word));
    return known.get(word);
  };
};
