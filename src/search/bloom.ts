/** Bits for each word, and how many of them a word sets: one word in a hundred is taken for one that was added. */
const bitsEach = 10;
const probes = 5;
/** The least bytes: in fewer, words meet by chance. */
const least = 32;

/** A Bloom filter of words, in base64: it tells whether a word is one of them, in a byte or so for each. */
export const bloomOf = (words: readonly string[]): string => {
  const bits = new Uint8Array(Math.max(least, Math.ceil((words.length * bitsEach) / 8)));
  for (const word of words)
    for (const at of placesOf(word, bits.length * 8)) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  return btoa(String.fromCharCode(...bits));
};

/** Opens such a filter. */
export const openBloom = (base64: string): ((word: string) => boolean) => {
  const bits = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return (word) => placesOf(word, bits.length * 8).every((at) => ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0);
};

const placesOf = (word: string, size: number): number[] => {
  const [one, other] = [hashOf(word, 0x811c9dc5), (hashOf(word, 0x9747b28c) | 1) >>> 0];
  return Array.from({ length: probes }, (_, at) => (one + at * other) % size);
};

/** FNV-1a. */
const hashOf = (word: string, start: number): number => {
  let hash = start;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};
