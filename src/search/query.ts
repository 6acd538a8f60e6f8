import type { Index } from './pages.ts';
import { isKnown, meantBy } from './spelling.ts';
import { askedIn, lettersOf, meantIn, saysMuch, stemOf, type Meant } from './tokens.ts';
import { stopWords } from './words.ts';

/** The longest query that is searched for, in characters; the rest is left out. */
export const longest = 200;

/** One thing that a query asks for: terms of the index, any of which answers it. */
export type Unit = { readonly typed: string; readonly terms: readonly string[] };

/** A query as it is looked up. */
export type Prepared = {
  readonly units: readonly Unit[];
  /** The terms of all units, and what denies something. */
  readonly terms: readonly string[];
  /** What was looked for instead, where a slip was mended. */
  readonly instead: string | undefined;
  /** Words that stand nowhere and are close to none, as they were typed. */
  readonly missing: readonly string[];
  /** What stands in quotation marks. */
  readonly phrases: readonly string[];
};

/** The query as it is used: one line, without spaces around it, and not too long. */
export const queryOf = (typed: string): string =>
  [...typed.replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();

/** What a query has in quotation marks, each to be found as it is. */
export const phrasesIn = (query: string): string[] =>
  [...query.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/gu)].flatMap(([, phrase = '']) =>
    lettersOf(phrase).length > 0 ? [phrase] : [],
  );

/** A query without the small words around what it asks: “what is a seat census?” asks for “seat census”. */
export const coreOf = (query: string): string => {
  const words = query.split(/[\s-]+/);
  const isSmall = (word: string): boolean => lettersOf(word).every((one) => stopWords.has(one));
  const first = words.findIndex((word) => !isSmall(word));
  const last = words.findLastIndex((word) => !isSmall(word));
  return first === -1 ? '' : words.slice(first, last + 1).join(' ');
};

/** Prepares a query: slips are mended unless it is taken as it was typed, and a last word that is not finished is completed. */
export const prepared = (query: string, index: Index, asTyped: boolean): Prepared => {
  const phrases = phrasesIn(query);
  const foreign = new Set(
    query
      .split(/\s+/)
      .filter((word) => /[^\p{ASCII}\p{P}]/u.test(word))
      .flatMap(lettersOf),
  );
  const typed = lettersOf(query);
  const words = asTyped ? typed : rejoined(typed, index);
  const meant = meantIn(words).filter(({ groups }) => groups.some(index.leads));
  const missing: string[] = [];
  let isMended = false;
  const completed: string[] = [];
  const read = words.flatMap((word, at): readonly string[] => {
    if (isKnown(word, index) || !saysMuch(word) || meant.some((one) => isIn(one, at))) return [word];
    const isWhole = asTyped || foreign.has(word) || phrases.length > 0 || /\d/.test(word);
    const close = isWhole ? undefined : meantBy(word, index, at === words.length - 1);
    if (close === undefined) {
      missing.push(word);
      return [];
    }
    if (close.as === 'beginning') {
      completed.push(...close.words);
      return [];
    }
    isMended ||= close.as === 'slip';
    return close.words;
  });
  const units = [
    ...unitsOf(read),
    ...(completed.length > 0 ? [{ typed: words.at(-1) ?? '', terms: completed.map(stemOf) }] : []),
  ];
  return {
    units,
    terms: [...askedIn(read), ...completed.map(stemOf)],
    instead: isMended ? read.join(' ') : undefined,
    missing: [...new Set(missing)].map((word) => query.split(' ').find((one) => lettersOf(one).includes(word)) ?? word),
    phrases,
  };
};

/** Whether a word stands in an expression. */
const isIn = ({ at: from, length }: Meant, at: number): boolean => from <= at && at < from + length;

/** What denies something changes the order, but no page has to have it. */
const denial = 'not';

const unitsOf = (words: readonly string[]): Unit[] => {
  const meant = meantIn(words);
  return words.flatMap((word, at) => {
    if (word === denial) return [];
    const groups = meant.filter((one) => isIn(one, at)).flatMap((one) => one.groups);
    return saysMuch(word) ? [{ typed: word, terms: [stemOf(word), ...groups] }] : [];
  });
};

/** The words with those made one that were split, where one part or the other is no word. */
const rejoined = (words: readonly string[], index: Index): readonly string[] => {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [one = '', next = ''] = [words[at], words[at + 1]];
    const isSplit = next !== '' && !(isKnown(one, index) && isKnown(next, index)) && index.leads(stemOf(one + next));
    joined.push(isSplit ? one + next : one);
    if (isSplit) at += 1;
  }
  return joined;
};
