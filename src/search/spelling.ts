import { spellingKey, tripleKey } from './pages.ts';
import { distance, slipsAllowed, slipsBetween } from './slips.ts';
import type { Store } from './store.ts';
import { groupWords, meantIn, stemOf } from './tokens.ts';
import { likeness, triplesOf, wordEnd } from './triples.ts';
import { stopWords } from './words.ts';

/** How much of its beginning a word shares with a related one. */
const rootShare = 0.6;
/** How many of the words that begin so are looked for. */
const mostBeginnings = 4;
/** How much a guess has to have in common with what was typed. */
const leastLikeness = 0.2;
/** How many triples of a word are looked up for a guess. */
const mostTriples = 6;

/** What an unknown word may have been meant to be: what it begins, what it is a slip of, or a mere guess. */
export type Meant = { readonly words: readonly string[]; readonly as: 'beginning' | 'slip' | 'guess' };

/**
 * What a reader means by a word that no page has: words that it is the beginning of, or else the closest one, or else
 * two words that were written as one. As a last resort, where nothing else was asked for, the word that has most
 * letters in common with it. Compared with the words of names and of the sentences that describe a page, and with
 * those that mean the same as others.
 */
export const meantBy = async (typed: string, store: Store, isLastResort = false): Promise<Meant | undefined> => {
  if (typed.length < 2 || (typed.length < 3 && !isLastResort)) return undefined;
  const small = [...stopWords].find((word) => word.length === typed.length && slipsBetween(typed, word) === 1);
  if (small !== undefined && isSwap(typed, small) && !isLastResort) return slip(small);
  const alike = await wordsAt(spellingKey(typed), store);
  const longer = alike.filter((word) => word.startsWith(typed));
  if (longer.length > 0) return { words: longer.slice(0, mostBeginnings), as: 'beginning' };
  if (typed.length < 3) return undefined;

  // Most slips leave the first two letters as they are; the others leave what follows.
  const near = await closestIn(typed, alike, store);
  if (near !== undefined && near.far < slightly - 0.2) return slip(near.word);
  const keys = [tripleKey(afterStart(typed)), spellingKey(`${typed[0]}${typed[2]}`)];
  const others = await Promise.all(keys.map((key) => wordsAt(key, store)));
  const known = [...alike, ...others.flat()];
  const one = await closestIn(typed, known, store);
  if (one !== undefined && one.far <= slightly) return slip(one.word);
  const two = await twoIn(typed, store);
  if (two !== undefined) return slip(...two);
  const ending = typed.length > 5 ? await wordsAt(tripleKey(triplesOf(typed).at(-1) ?? ''), store) : [];
  const more = await closestIn(typed, [...known, ...ending], store, isLastResort);
  if (more !== undefined) return slip(more.word);
  const root = typed.slice(0, Math.max(4, Math.ceil(typed.length * rootShare)));
  const related = typed.length > 4 ? known.find((word) => word.startsWith(root)) : undefined;
  if (related !== undefined) return slip(related);
  return isLastResort ? guessed(typed, [...known, ...ending], store) : undefined;
};

/** Whether a page has a word, in any of its forms, or one that means the same. */
export const isFound = async (word: string, { at }: Store): Promise<boolean> => {
  const keys = [stemOf(word), ...meantIn([word]).flatMap(({ groups }) => groups)];
  return (await Promise.all(keys.map(at))).some((holds) => holds !== undefined);
};

/** Whether letters are a word by themselves: one of a name or a description, one that means the same, or a small one. */
export const isWord = async (word: string, store: Store): Promise<boolean> =>
  stopWords.has(word) ||
  (word.length > 2 &&
    ((await wordsAt(spellingKey(word), store)).includes(word) ||
      (groupWords.has(word) && (await isFound(word, store)))));

/** How far a word may be and still count as one slip. */
const slightly = 1.1;
/** What a second slip may cost in a word of a middling length. */
const easySecond = 0.7;

const slip = (...words: readonly string[]): Meant => ({ words, as: 'slip' });

const wordsAt = async (key: string, store: Store): Promise<readonly string[]> =>
  ((await store.at(key)) ?? []) as readonly string[];

const afterStart = (typed: string): string => {
  const from = Math.min(2, typed.length - 2);
  return (typed + wordEnd).slice(from, from + 3);
};

type Close = { readonly word: string; readonly far: number };

/** The closest of words of the index and of those that mean the same as others, if it leads to a page. */
const closestIn = async (
  typed: string,
  words: readonly string[],
  store: Store,
  isLastResort = false,
): Promise<Close | undefined> => {
  const close = closest(typed, [...words, ...groupWords], isLastResort);
  const leads = close === undefined || words.includes(close.word) || (await isFound(close.word, store));
  return leads ? close : closest(typed, words, isLastResort);
};

/** The closest of several words that is close enough; of equals the first. */
const closest = (typed: string, words: Iterable<string>, isLastResort = false): Close | undefined => {
  const allowed = farthest(typed.length, isLastResort);
  let best: Close | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > allowed + 1 || (typed.length === 3 && word.length !== 4)) continue;
    const far = distance(typed, word);
    if (far <= allowed && far < (best?.far ?? Infinity)) best = { word, far };
  }
  return best;
};

/** How far a word may be from another of so many letters. */
const farthest = (letters: number, isLastResort: boolean): number => {
  if (isLastResort && letters > 4) return Math.max(2, Math.floor(letters / 3));
  // A dropped letter makes a short word of one that may have a slip.
  if (letters === 3) return slightly;
  return slipsAllowed(letters) + (letters === 6 || letters === 7 ? easySecond : slightly - 1);
};

const guessed = async (typed: string, known: readonly string[], store: Store): Promise<Meant | undefined> => {
  const triples = triplesOf(typed);
  const step = Math.max(1, triples.length / mostTriples);
  const some = triples.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
  const more = await Promise.all(some.map((triple) => wordsAt(tripleKey(triple), store)));
  let best = { word: '', like: 0 };
  for (const word of [...known, ...more.flat()]) {
    const like = likeness(typed, word);
    if (like > best.like) best = { word, like };
  }
  return best.like < leastLikeness ? undefined : { words: [best.word], as: 'guess' };
};

/** Whether two words have the same letters in another order. */
const isSwap = (one: string, other: string): boolean => [...one].sort().join('') === [...other].sort().join('');

/** Two known words that were written as one; one of them at least says something. */
const twoIn = async (typed: string, store: Store): Promise<readonly string[] | undefined> => {
  for (let cut = 2; cut <= typed.length - 2; cut += 1) {
    const both = [typed.slice(0, cut), typed.slice(cut)] as const;
    if (both.every((word) => stopWords.has(word))) continue;
    if ((await isWord(both[0], store)) && (await isWord(both[1], store))) return both;
  }
  return undefined;
};
