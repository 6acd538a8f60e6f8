import { describe, expect, test } from 'vitest';
import { ranked, type Looked, type Named } from '#search/rank.ts';

const nobody: Named = new Map();
/** A word of the query: how many pages have it, then pages and worths. */
const word = (typed: string, holds: readonly number[], factor = 1): Looked => ({
  typed,
  found: [{ key: typed, factor, holds }],
});
const order = (looked: readonly Looked[], named = nobody, worthOf: (page: number) => number = () => 1): number[] =>
  ranked(looked, named, 100, worthOf).map(({ page }) => page);

describe('the order of results', () => {
  test('goes by what a word is worth on each page', () => {
    expect(order([word('seat', [3, 5, 90, 6, 200, 7, 120])])).toEqual([6, 7, 5]);
  });

  test('puts a page with a rare word before one with a common word', () => {
    expect(order([word('team', [30, 1, 150]), word('census', [2, 2, 150])])).toEqual([2, 1]);
  });

  test('puts a page that has all words before one that has more of one of them', () => {
    const looked = [word('seat', [20, 1, 120, 2, 220]), word('coat', [20, 1, 120])];
    expect(order(looked)).toEqual([1, 2]);
    expect(ranked(looked, nobody, 100, () => 1).map(({ isWhole }) => isWhole)).toEqual([true, false]);
  });

  test('counts a word that means the same for less than the word itself', () => {
    const looked: Looked = {
      typed: 'boss',
      found: [
        { key: 'boss', factor: 1, holds: [2, 1, 100] },
        { key: '+manager', factor: 0.6, holds: [2, 2, 100] },
      ],
    };
    expect(order([looked])).toEqual([1, 2]);
    expect(ranked([looked], nobody, 100, () => 1).every(({ isWhole }) => isWhole)).toBe(true);
  });

  test('starts with the page of that name, then with names that begin so', () => {
    const named: Named = new Map([
      [7, 'exactly'],
      [8, 'alias'],
      [9, 'title'],
    ]);
    expect(order([word('seat', [2, 1, 255, 8, 9])], named)).toEqual([7, 9, 8, 1]);
    expect(ranked([], named, 100, () => 1).map(({ isExact }) => isExact)).toEqual([true, false, false]);
  });

  test('leaves out what has next to nothing, and what the reader did not ask for', () => {
    const looked = [word('seat', [20, 1, 250, 2, 250, 3, 5]), word('census', [9, 1, 250])];
    expect(order(looked)).toEqual([1, 2]);
    expect(order(looked, new Map([[2, 'exactly']]), (page) => (page === 1 ? 1 : 0))).toEqual([1]);
  });

  test('weighs what a page is', () => {
    expect(order([word('seat', [2, 1, 100, 2, 110])], nobody, (page) => (page === 2 ? 0.5 : 1))).toEqual([1, 2]);
  });
});
