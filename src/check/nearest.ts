import { slipsBetween } from '#language/slips.ts';

const wordsOf = (name: string): Set<string> => new Set(name.match(/[a-z0-9]+/g));

const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  const both = [...words].filter((word) => others.has(word)).length;
  return both / (words.size + others.size - both || 1);
};

/** How unlike a name is to another: 0 the same, 1 nothing in common. */
const unlikenessTo = (name: string): ((candidate: string) => number) => {
  const words = wordsOf(name);
  return (candidate) => {
    const longest = Math.max(name.length, candidate.length) || 1;
    const limit = Math.max(1, Math.floor(longest / 3));
    const isNear = Math.abs(name.length - candidate.length) <= limit;
    const letters = isNear ? slipsBetween(name, candidate) : limit + 1;
    const contained =
      Math.min(name.length, candidate.length) >= 4 && (candidate.includes(name) || name.includes(candidate));
    return Math.min(
      letters > limit ? 1 : letters / longest,
      contained ? 0.34 : 1,
      shared(words, wordsOf(candidate)) >= 0.5 ? 0.36 : 1,
    );
  };
};

/** What was found among a list of names already: a name that many pages get wrong is looked up once. */
const found = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** The name that an author probably meant; undefined where none comes near. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  const known = found.get(names) ?? new Map<string, string | undefined>();
  found.set(names, known);
  if (known.has(name)) return known.get(name);
  const unlikeness = unlikenessTo(name.toLowerCase());
  let best: string | undefined;
  let least = 0.45;
  for (const candidate of names) {
    const unlike = unlikeness(candidate.toLowerCase());
    if (unlike < least) [best, least] = [candidate, unlike];
  }
  known.set(name, best);
  return best;
};

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** “Did you mean …?” for the nearest name; nothing where none comes near. */
export const meant = (name: string, names: readonly string[]): string => {
  const near = nearest(name, names);
  return near === undefined ? '' : `Did you mean \`${near}\`?`;
};

/** What to write instead of a word of a closed set: the nearest one, and all of them. */
export const oneOf = (name: string, words: readonly string[]): string =>
  `${meant(name, words)} The words are ${list(words)}.`.trim();

/** What to write instead of a name that is not known: the nearest one, else all of them where they are few. */
export const instead = (name: string, names: readonly string[], otherwise = ''): string => {
  const few = names.length > 0 && names.length <= 12 ? `There is ${list(names)}.` : '';
  return [meant(name, names) || few, otherwise].filter(Boolean).join(' ') || 'Nothing like it exists.';
};
