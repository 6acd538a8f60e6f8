/** How many letters have to be added, dropped, changed or swapped with their neighbour; `limit` + 1 when more. */
export const distance = (from: string, to: string, limit = Infinity): number => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      here[column] = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...here) > limit) return limit + 1;
    [before, above] = [above, here];
  }
  return above[to.length] ?? 0;
};

/** The share of words that two names have in common. */
const shared = (one: string, other: string): number => {
  const words = new Set(one.split(/[^a-z0-9]+/).filter(Boolean));
  const others = new Set(other.split(/[^a-z0-9]+/).filter(Boolean));
  const both = [...words].filter((word) => others.has(word)).length;
  return both / (words.size + others.size - both || 1);
};

/** How unlike two names are: 0 the same, 1 nothing in common. */
const unlikeness = (name: string, candidate: string): number => {
  const longest = Math.max(name.length, candidate.length) || 1;
  const limit = Math.max(1, Math.floor(longest / 3));
  const letters = distance(name, candidate, limit);
  const contained =
    Math.min(name.length, candidate.length) >= 4 && (candidate.includes(name) || name.includes(candidate));
  return Math.min(
    letters > limit ? 1 : letters / longest,
    contained ? 0.34 : 1,
    shared(name, candidate) >= 0.5 ? 0.36 : 1,
  );
};

/** The name that an author probably meant; undefined where none comes near. */
export const nearest = (name: string, names: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = 0.45;
  for (const candidate of names) {
    const unlike = unlikeness(name.toLowerCase(), candidate.toLowerCase());
    if (unlike < least) [best, least] = [candidate, unlike];
  }
  return best;
};

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** “Did you mean …?” for the nearest name; nothing where none comes near. */
export const meant = (name: string, names: Iterable<string>): string => {
  const near = nearest(name, names);
  return near === undefined ? '' : `Did you mean \`${near}\`?`;
};

/** What to write instead of a word of a closed set: the nearest one, and all of them. */
export const oneOf = (name: string, words: readonly string[]): string =>
  `${meant(name, words)} The words are ${list(words)}.`.trim();

/** What to write instead of a name that is not known: the nearest one, else all of them where they are few. */
export const instead = (name: string, names: Iterable<string>, otherwise = ''): string => {
  const all = [...names];
  const few = all.length > 0 && all.length <= 12 ? `There is ${list(all)}.` : '';
  return [meant(name, all) || few, otherwise].filter(Boolean).join(' ') || 'Nothing like it exists.';
};
