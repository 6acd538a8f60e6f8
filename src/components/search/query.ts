import { folded } from '#views/folded.ts';

/** The longest query that is searched for, in characters; the rest is left out. */
export const longest = 200;

const functionWords = new Set(
  `a an and are as at be been but by can could did do does for from had has have how i if in into is it its
  just me my no not of on or our should so than that the their them then there these they this to too up us vs
  versus was we were what when where which who why will with would you your`.split(/\s+/),
);

/** The query as it is used: without spaces around it, and not too long. */
export const queryOf = (typed: string): string => [...typed.trim()].slice(0, longest).join('').trim();

/**
 * The words to look for in the text: those that carry meaning, or all if none does.
 * Words that a hyphen joins are looked for one by one.
 */
export const termsOf = (query: string): string[] => {
  const words = (query.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []) as string[];
  const meaning = words.filter((word) => !functionWords.has(word));
  return [...new Set(meaning.length > 0 ? meaning : words)];
};

/**
 * Those of the words looked for that were found. Pagefind takes for a word that it does not know
 * any that begins alike, be it with one letter (“onerror” finds “one”): that is not a find.
 */
export const knownAmong = (terms: readonly string[], words: ReadonlySet<string>): string[] =>
  terms.filter((term) => {
    const whole = folded(term);
    const start = whole.slice(0, Math.max(3, Math.ceil(whole.length / 2)));
    return [...words].some((word) => word.startsWith(start));
  });
