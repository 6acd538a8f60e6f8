import type { Index } from './pages.ts';
import type { Unit } from './query.ts';
import { lettersOf, meantIn, stemOf } from './tokens.ts';

/** Tells of a word of a text which of the things asked for it is, by number, and what it is worth there. */
export type Mark = (word: string) => { readonly unit: number; readonly worth: number } | undefined;

/** What a word is worth that only means the same. */
const meaning = 0.45;

/** Tells which of the things asked for a word of a text is; a rare word is worth more than a common one. */
export const markOf = (units: readonly Unit[], { rarityOf }: Index): Mark => {
  const wanted = new Map<string, { readonly unit: number; readonly worth: number }>();
  units.forEach(({ terms }, unit) => {
    for (const term of terms) {
      const worth = rarityOf(term) * (term.startsWith('+') ? meaning : 1);
      if (worth > (wanted.get(term)?.worth ?? 0)) wanted.set(term, { unit, worth });
    }
  });
  const known = new Map<string, ReturnType<Mark>>();
  const read = (word: string): ReturnType<Mark> => {
    const letters = lettersOf(word);
    const terms = [...letters.map(stemOf), ...meantIn(letters).flatMap(({ groups }) => groups)];
    return terms.map((term) => wanted.get(term)).find((one) => one !== undefined);
  };
  return (word) => {
    if (!known.has(word)) known.set(word, read(word));
    return known.get(word);
  };
};
