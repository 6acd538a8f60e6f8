/**
 * A name as search compares it: its letters and digits alone. Case, accents, punctuation and
 * spacing do not count, so “Co-located”, “co located” and “colocated” are one name.
 */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bversus\b/g, 'vs')
    .replace(/[^\p{L}\p{N}]+/gu, '');
