/** Stands after the last letter of a word. */
export const wordEnd = '$';
const wordStart = '^';

/** The letters of a word three by three, the last with its end. */
export const triplesOf = (word: string): string[] => threes(word + wordEnd);

/** How much two words have in common, from 0 to 1: the share of their triples, with those at both ends. */
export const likeness = (one: string, other: string): number => {
  const [own, others] = [one, other].map((word) => new Set(threes(wordStart + word + wordEnd)));
  if (own === undefined || others === undefined) return 0;
  const shared = [...own].filter((triple) => others.has(triple)).length;
  return (2 * shared) / (own.size + others.size);
};

const threes = (text: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))),
];
