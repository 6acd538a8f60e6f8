import { spellingKey } from './pages.ts';
import type { Store } from './store.ts';
import { stopWords } from './words.ts';

/** The fewest letters to change, add, drop or swap with a neighbour so that one word becomes the other. */
export const slipsBetween = (typed: string, word: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let at = 1; at <= typed.length; at += 1) {
    const row = [at];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[at - 1] === word[column - 1];
      const isSwapped =
        at > 1 && column > 1 && typed[at - 1] === word[column - 2] && typed[at - 2] === word[column - 1];
      row[column] = Math.min(
        (last[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[word.length] ?? 0;
};

/** How many slips a word of so many letters may have: a short word becomes another one too easily. */
export const slipsAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** How much of its beginning a word shares with a related one. */
const rootShare = 0.6;

/** What an unknown word may have been meant to be, and whether it is the beginning of that or a slip. */
export type Meant = { readonly words: readonly string[]; readonly as: 'beginning' | 'slip' };

/**
 * What a reader means by a word that no page has: words that it is the beginning of, or else the closest one, or else
 * two words that were written as one. As a last resort, where nothing else was asked for, more slips are allowed. Compared with the words of names and of the sentences that describe a page.
 */
export const meantBy = async (typed: string, store: Store, isLastResort = false): Promise<Meant | undefined> => {
  const slips = isLastResort && typed.length > 4 ? Math.floor(typed.length / 3) : slipsAllowed(typed.length);
  const small = [...stopWords].find((word) => word.length === typed.length && slipsBetween(typed, word) === 1);
  if (small !== undefined && isSwap(typed, small)) return { words: [small], as: 'slip' };
  const lengths = Array.from({ length: 8 }, (_, index) => typed.length - 2 + index).filter((length) => length > 2);
  if (typed.length < 3) return undefined;
  const wordsWith = async (start: string): Promise<string[]> => {
    const words = await Promise.all(lengths.map((length) => store.at(spellingKey(start, length))));
    return words.flatMap((some) => (some ?? []) as string[]);
  };
  const known = await wordsWith(typed);
  const longer = known.filter((word) => word.startsWith(typed));
  if (longer.length > 0) return { words: longer.slice(0, 4), as: 'beginning' };
  // The first letter is rarely wrong, but the first two may have changed places.
  const close =
    closest(typed, slips, known) ?? (slips > 0 ? closest(typed, slips, await wordsWith(typed.slice(1))) : undefined);
  if (close !== undefined) return { words: [close], as: 'slip' };
  const two = await twoIn(typed, store);
  if (two !== undefined) return { words: two, as: 'slip' };
  const root = typed.slice(0, Math.max(4, Math.ceil(typed.length * rootShare)));
  const related = typed.length > 4 ? known.find((word) => word.startsWith(root)) : undefined;
  return related === undefined ? undefined : { words: [related], as: 'slip' };
};

const closest = (typed: string, slips: number, words: readonly string[]): string | undefined =>
  words
    .filter((word) => Math.abs(word.length - typed.length) <= slips)
    .map((word, rank) => ({ word, rank, slips: slipsBetween(typed, word) }))
    .filter((one) => one.slips <= slips)
    .sort((a, b) => a.slips - b.slips || a.rank - b.rank)[0]?.word;

/** Whether two words have the same letters in another order. */
const isSwap = (one: string, other: string): boolean => [...one].sort().join('') === [...other].sort().join('');

const isWord = async (word: string, store: Store): Promise<boolean> =>
  word.length > 2 && ((await store.at(spellingKey(word)))?.includes(word) ?? false);

/** Two known words that were written as one. */
const twoIn = async (typed: string, store: Store): Promise<readonly string[] | undefined> => {
  for (let cut = 3; cut <= typed.length - 3; cut += 1) {
    const [first, second] = [typed.slice(0, cut), typed.slice(cut)];
    if ((await isWord(first, store)) && (await isWord(second, store))) return [first, second];
  }
  return undefined;
};
