import { describe, expect, test } from 'vitest';
import { figuresOf, placeOf } from '#cli/bench/search/figures.ts';
import { shardAt, shardsOf, shareOf, sharesOf } from '#search/shards.ts';
import { nameKey } from '#search/pages.ts';
import { indexOf, reference } from './index.ts';

const keys = new Map(
  Array.from({ length: 500 }, (_, at) => [`key${String(at).padStart(3, '0')}`, Array.from({ length: 40 }, () => at)]),
);

describe('the files of the index', () => {
  test('hold every key once, in the file that is looked in', () => {
    const shards = shardsOf(keys);
    const firsts = shards.map(({ first }) => first);
    expect(shards.length).toBeGreaterThan(5);
    for (const [key, holds] of keys) {
      const file = JSON.parse(shards[shardAt(firsts, key)]?.json ?? '{}') as Record<string, unknown>;
      expect(file[key]).toEqual(holds);
    }
    expect(shardAt(firsts, 'a')).toBe(0);
    expect(shardAt(firsts, 'z')).toBe(shards.length - 1);
  });

  test('hold every key once, in the file that follows from the key', () => {
    const shares = sharesOf(keys);
    const held = shares.map((json) => Object.keys(JSON.parse(json) as object));
    for (const key of keys.keys()) expect(held[shareOf(key, shares.length)]).toContain(key);
    expect(held.flat()).toHaveLength(keys.size);
    expect(Math.max(...shares.map((json) => json.length))).toBeLessThan(7000);
  });

  test('stay small, unless a single key is large', () => {
    expect(Math.max(...shardsOf(keys).map(({ json }) => json.length))).toBeLessThan(7000);
    const large = new Map([['a', Array.from({ length: 9000 }, () => 1)]]);
    expect(shardsOf(large)).toHaveLength(1);
  });

  test('are asked for what begins alike across the end of one', async () => {
    const many = Array.from({ length: 600 }, (_, at) => [`Seat ${at + 100}`, '', `Seat number ${at}.`] as const);
    const { store } = await indexOf(reference(many));
    const ends = store.manifest.names.filter((first) => first.startsWith(nameKey('seat')));
    expect(ends.length).toBeGreaterThan(1);
    // A name that stands last in its file, and those that follow it in the next.
    const end = (ends[1] ?? '').slice(nameKey('').length);
    const found = await store.namesFrom(end.slice(0, -1));
    expect(found.map(([name]) => name).filter((name) => name >= end)).not.toEqual([]);
    expect(found.map(([name]) => name).filter((name) => name < end)).not.toEqual([]);
    expect(await store.at('no such key')).toBeUndefined();
    expect(await store.at('constructor')).toBeUndefined();
  });

  test('hold only the best pages of a word, and how many there are', async () => {
    const many = Array.from({ length: 700 }, (_, at) => [`Page ${at}`, at === 650 ? 'chair' : '', 'A chair.'] as const);
    const { store } = await indexOf(reference(many));
    const [count = 0, best] = (await store.at('chair')) ?? [];
    expect([count, best]).toEqual([700, 650]);
    expect((await store.at('chair'))?.length).toBeLessThan(700);
  });
});

test('the figures of a set say where the first right page stood', () => {
  const row = (found: readonly string[]) => ({ query: 'q', best: ['a', 'b'], found });
  expect(placeOf(row(['c', 'b', 'a']))).toBe(2);
  expect(figuresOf([row(['a']), row(['c', 'd', 'b']), row(['c', 'd', 'e', 'a']), row([])])).toEqual({
    first: 0.25,
    firstThree: 0.5,
    rank: (1 + 1 / 3 + 1 / 4) / 4,
    nothing: 0.25,
  });
});
