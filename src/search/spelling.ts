import type { Index } from './pages.ts';
import { distance, isConfused, slipsAllowed } from '#language/slips.ts';
import { groupWords, meantIn, stemOf } from './tokens.ts';
import { stopWords } from './words.ts';

/** What an unknown word may have been meant to be: what it begins, what it is a slip of, or words written as one. */
export type Meant = { readonly words: readonly string[]; readonly as: 'beginning' | 'slip' | 'split' };

/** How many of the words that begin so are looked for. */
const mostBeginnings = 4;
/** What may be added to one slip, for a wrong first letter. */
const slightly = 0.1;
/** What fingers and ears confuse costs less than a whole slip. */
const easily = 0.8;

/** Whether a word stands in the content, in any of its forms, or means the same as one that leads to a page. */
export const isKnown = (word: string, index: Index): boolean =>
  stopWords.has(word) || index.stands(stemOf(word)) || leads(word, index);

/** What a reader means by a word that stands nowhere; undefined where nothing is close enough to be sure. */
export const meantBy = (typed: string, index: Index, isLast: boolean): Meant | undefined => {
  if (isLast && typed.length > 1) {
    const longer = [...index.words].filter((word) => word.startsWith(typed)).slice(0, mostBeginnings);
    if (longer.length > 0) return { words: longer, as: 'beginning' };
  }
  const two = splitIn(typed, index);
  if (two !== undefined) return { words: two, as: 'split' };
  const close = closest(typed, index);
  return close === undefined ? undefined : { words: [close], as: 'slip' };
};

/** Whether two words differ by what turns a meaning round: “unimportant” is no slip of “important”. */
export const denies = (one: string, other: string): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([longer = '', shorter = '']) => {
    const beginning = negations.find((prefix) => longer.startsWith(prefix) && !shorter.startsWith(prefix));
    const rest = beginning === undefined ? '' : longer.slice(beginning.length);
    return (
      (rest !== '' && distance(rest, shorter) <= farthest(shorter.length, true)) ||
      (longer.endsWith('less') && !shorter.endsWith('less') && longer.slice(0, 3) === shorter.slice(0, 3))
    );
  });

const negations = ['un', 'in', 'im', 'ir', 'il', 'dis', 'mis', 'non', 'anti', 'de'];

const leads = (word: string, index: Index): boolean =>
  index.leads(stemOf(word)) || meantIn([word]).some(({ groups }) => groups.some(index.leads));

/** How far a word of so many letters may be from another and still be a slip of it. */
const farthest = (letters: number, isLongerOrShorter: boolean): number => {
  if (letters < 4) return 0;
  if (letters < 7) return isLongerOrShorter ? 1 + slightly : easily + slightly;
  return slipsAllowed(letters) + slightly;
};

const closest = (typed: string, index: Index): string | undefined => {
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const words of [index.words, groupWords, stopWords]) {
    for (const word of words) {
      const longer = Math.abs(word.length - typed.length);
      if (longer > 2 || word.length < 3 || !startsLike(typed, word)) continue;
      const far = distance(typed, word);
      if (far > farthest(typed.length, longer > 0) || far >= (best?.far ?? Infinity)) continue;
      if (denies(typed, word) || !(words === stopWords ? isSwap(typed, word) : leads(word, index))) continue;
      best = { word, far };
    }
  }
  return best?.word;
};

/** Whether two words begin alike, but for one slip. */
const startsLike = ([a = '', b]: string, [c = '', d]: string): boolean =>
  a === c || a === d || b === c || (b === d && isConfused(a, c));

/** Whether two words have the same letters in another order. */
const isSwap = (one: string, other: string): boolean => [...one].sort().join('') === [...other].sort().join('');

/** Two known words that were written as one; one of them at least says something. */
const splitIn = (typed: string, index: Index): readonly string[] | undefined => {
  const isWord = (word: string): boolean =>
    stopWords.has(word) || (word.length > 3 ? leads(word, index) : index.words.has(word));
  for (let cut = 2; cut <= typed.length - 2; cut += 1) {
    const both = [typed.slice(0, cut), typed.slice(cut)] as const;
    if (negations.includes(both[0]) || both[1] === 'less') continue;
    if (both.every(isWord) && !both.every((word) => stopWords.has(word))) return both;
  }
  return undefined;
};
