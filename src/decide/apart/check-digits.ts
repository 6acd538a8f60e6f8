/**
 * Check digits over letters of five bits: three letters at the end of a code, computed as a Reed–Solomon code over
 * GF(32). Any change of up to three letters is found, so a slip and a swap are.
 */
export const checkOf = (letters: readonly number[], offset: number): readonly number[] => {
  let rest = [0, 0, 0];
  for (const letter of letters) {
    const [first = 0, second = 0, third = 0] = rest;
    const lead = first ^ letter;
    rest = [second ^ times(lead, factors[0]), third ^ times(lead, factors[1]), times(lead, factors[2])];
  }
  return rest.map((one, index) => one ^ ((offset >> (5 * index)) & 31));
};

/** What binds a code to one version of one entry: fifteen bits of its name. */
export const offsetOf = (entry: string, version: number): number => {
  let sum = 0x811c9dc5;
  for (const letter of `${entry}@${version}`) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((sum >>> 0) ^ (sum >>> 15)) & 0x7fff;
};

/** Products of letters in GF(32), modulo x⁵ + x² + 1. */
const times = (one: number, other: number): number => {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((other >> bit) & 1) product ^= one << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0x25 << (bit - 5);
  return product;
};

/** The lower coefficients of (x − 2)(x − 4)(x − 8), the highest first. */
const factors = [2 ^ 4 ^ 8, times(2, 4) ^ times(2, 8) ^ times(4, 8), times(times(2, 4), 8)] as const;
