import { isFound, isWord, meantBy, type Meant as Slip } from './spelling.ts';
import type { Store } from './store.ts';
import { lettersOf, meantIn, stemOf } from './tokens.ts';
import { stopWords } from './words.ts';

/** The longest query that is searched for, in characters; the rest is left out. */
export const longest = 200;
/** The most words that are looked for; a reader who pastes a page means its beginning. */
const mostTerms = 12;

/** What a word of the query is worth where it is found as it was typed, and where only its meaning is found. */
const factors = { typed: 1, meaning: 0.45, expression: 0.8, part: 0.5 } as const;

/** One thing that a query asks for: keys of the index, any of which answers it, each with what finding it is worth. */
export type Term = {
  /** The words as they were typed. */
  readonly typed: string;
  readonly keys: readonly (readonly [key: string, factor: number])[];
};

/** A query as it is looked up. */
export type Prepared = {
  readonly terms: readonly Term[];
  /** The words that were looked for, in their order, where a slip was mended. */
  readonly instead: string | undefined;
  /** Whether that is only a guess: the words that look most like what was typed. */
  readonly isGuess: boolean;
  /** Words that no page has, and that are close to none. */
  readonly missing: readonly string[];
};

/** The query as it is used: without spaces around it, and not too long. */
export const queryOf = (typed: string): string => [...typed.trim()].slice(0, longest).join('').trim();

/**
 * What a query asks for: expressions and words that carry meaning, or all words if none does. What stands for a
 * group of words that mean the same is found by any of them.
 */
export const termsOf = (words: readonly string[]): Term[] => {
  const meant = meantIn(words).filter(({ at, length }) => length > 1 || !stopWords.has(words[at] ?? ''));
  const terms = words.flatMap((word, at): Term[] => {
    const here = meant.find((one) => one.at <= at && at < one.at + one.length);
    if (here === undefined) return stopWords.has(word) ? [] : [{ typed: word, keys: [[stemOf(word), factors.typed]] }];
    if (here.at !== at) return [];
    const own = words.slice(at, at + here.length);
    if (own.length === 1) {
      const groups = here.groups.map((group) => [group, factors.meaning] as const);
      return [{ typed: word, keys: [[stemOf(word), factors.typed], ...groups] }];
    }
    const parts = own.filter((one) => !stopWords.has(one)).map((one) => [stemOf(one), factors.part] as const);
    const groups = here.groups.map((group) => [group, factors.expression] as const);
    return [{ typed: own.join(' '), keys: [[stemOf(own.join('')), factors.typed], ...groups, ...parts] }];
  });
  const all =
    terms.length > 0 ? terms : words.map((typed): Term => ({ typed, keys: [[stemOf(typed), factors.typed]] }));
  return [...new Map(all.map((term) => [term.keys.map(([key]) => key).join(), term])).values()].slice(0, mostTerms);
};

type Read = { readonly word: string; readonly isKnown: boolean; readonly meant: Slip | undefined };

/** Prepares a query: its words without those that say nothing, slips mended, beginnings completed. */
export const prepared = async (query: string, store: Store): Promise<Prepared> => {
  const typed = lettersOf(query);
  const saysNothing = typed.every((word) => stopWords.has(word));
  const isKnown = async (word: string): Promise<boolean> =>
    (stopWords.has(word) && !saysNothing) || isFound(word, store);
  const known = await Promise.all(typed.map(isKnown));
  const words = await rejoined(typed, known, store);
  const readAll = (isLastResort: boolean): Promise<Read[]> =>
    Promise.all(
      words.map(async (word) => {
        const isFound = await isKnown(word);
        return { word, isKnown: isFound, meant: isFound ? undefined : await meantBy(word, store, isLastResort) };
      }),
    );
  const first = await readAll(false);
  const isLost = first.every(({ word, isKnown, meant }) => {
    const isSmall = (meant?.words ?? [word]).every((one) => stopWords.has(one));
    return (isSmall && !(saysNothing && isKnown)) || (!isKnown && meant === undefined);
  });
  const read = isLost ? await readAll(true) : first;
  const isGuess = read.some(({ meant }) => meant?.as === 'guess');
  const isMended = words.length < typed.length || read.some(({ meant }) => meant !== undefined && !isBeginning(meant));
  const missing = read.filter(({ isKnown, meant }) => !isKnown && meant === undefined).map(({ word }) => word);
  const mended = read.flatMap(({ word, meant }) => (meant === undefined || isBeginning(meant) ? [word] : meant.words));
  const beginnings = new Map(
    read.flatMap(({ word, meant }) =>
      meant !== undefined && isBeginning(meant) ? [[stemOf(word), meant.words] as const] : [],
    ),
  );
  const terms = termsOf(mended)
    .filter(({ typed }) => !missing.includes(typed))
    .map(({ typed, keys }): Term => ({
      typed,
      keys: keys.flatMap(([key, factor]) => {
        const longer = beginnings.get(key);
        return longer === undefined ? [[key, factor] as const] : longer.map((word) => [stemOf(word), factor] as const);
      }),
    }));
  const instead = isMended ? mended.filter((word) => !missing.includes(word)).join(' ') : undefined;
  return { terms, instead, isGuess, missing: [...new Set(missing)] };
};

const isBeginning = ({ as }: Slip): boolean => as === 'beginning';

/** The words with those made one that were split, where one part or the other is no word. */
const rejoined = async (
  words: readonly string[],
  known: readonly boolean[],
  store: Store,
): Promise<readonly string[]> => {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [one = '', next] = [words[at], words[at + 1]];
    const mayBeSplit = next !== undefined && !(known[at] === true && known[at + 1] === true);
    const isSplit = mayBeSplit && (await isWord(one + next, store));
    joined.push(isSplit ? one + next : one);
    if (isSplit) at += 1;
  }
  return joined;
};
