import { describe, expect, test } from 'vitest';
import { longest, prepared, queryOf, termsOf } from '#search/query.ts';
import { distance, slipsBetween } from '#search/slips.ts';
import { lettersOf, meantIn, stemOf } from '#search/tokens.ts';
import { sameWords, stopWords } from '#search/words.ts';
import { indexOf, reference } from './index.ts';

const termsIn = (query: string): string[] => termsOf(lettersOf(query)).map(({ typed }) => typed);
const groupsIn = (query: string): string[] => meantIn(lettersOf(query)).flatMap(({ groups }) => groups);

describe('queries', () => {
  test('are cut where they are too long', () => {
    expect(queryOf(`  ${'ab'.repeat(500)}`)).toHaveLength(longest);
    expect(queryOf('  seats ')).toBe('seats');
  });

  test('are looked up by the words that carry meaning, or by all where none does', () => {
    expect(termsIn('What is the harbour of a seat?')).toEqual(['harbour', 'seat']);
    expect(termsIn('who are we')).toEqual(['who', 'are', 'we']);
    expect(termsIn("<b>don't shout</b>")).toEqual(['b', 'shout']);
    expect(termsIn('?!')).toEqual([]);
  });

  test('ask for a word once, whatever its form', () => {
    expect(termsIn('seat seats seated')).toHaveLength(1);
    expect(stemOf('colour')).toBe(stemOf('color'));
    expect(stemOf('organised')).toBe(stemOf('organizing'));
  });
});

describe('words that mean the same', () => {
  test('are found by any of them, and by the word itself first', () => {
    const [boss] = termsOf(['boss']);
    const [manager] = termsOf(['manager']);
    expect(boss?.keys[1]).toEqual(manager?.keys[1]);
    expect(boss?.keys[0]?.[1]).toBeGreaterThan(boss?.keys[1]?.[1] ?? 1);
  });

  test('may be expressions, of which the longest counts', () => {
    expect(groupsIn('no one works from home')).toEqual([...groupsIn('nobody'), ...groupsIn('remote')]);
    expect(termsIn('no one works from home')).toEqual(['no one', 'works from home']);
    expect(groupsIn('a face to face talk')).toEqual([...groupsIn('office'), ...groupsIn('spoken')]);
  });

  test('stand once in a group, and no stop word stands for one', () => {
    for (const group of sameWords) {
      const keys = group.map((name) => lettersOf(name).map(stemOf).join(' '));
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
      expect(group.length).toBeGreaterThan(1);
      expect(group.filter((name) => stopWords.has(name))).toEqual([]);
    }
  });
});

describe('misspelt words', () => {
  const { pages, ...rest } = reference([
    ['Meeting rot', 'zombie meetings', 'A slot that outlives its question.'],
    ['Open channels', 'working agreement', 'Everybody reads along.'],
  ]);
  const ask = async (query: string) => prepared(query, (await indexOf({ pages, ...rest })).store);

  test('are told by letters changed, added, left out or swapped', () => {
    expect(slipsBetween('meeting', 'meeting')).toBe(0);
    expect(slipsBetween('meetign', 'meeting')).toBe(1);
    expect(slipsBetween('meting', 'meeting')).toBe(1);
    expect(slipsBetween('meetting', 'meeting')).toBe(1);
    expect(slipsBetween('seat', 'boat')).toBe(2);
    expect(slipsBetween('', 'rot')).toBe(3);
  });

  test('are closer where fingers or ears confuse them', () => {
    expect(distance('meeting', 'meeting')).toBe(0);
    expect(distance('meetign', 'meeting')).toBeLessThan(distance('meetins', 'meeting'));
    expect(distance('meeying', 'meeting')).toBeLessThan(distance('meebing', 'meeting'));
    expect(distance('beurocrasy', 'bureaucracy')).toBeLessThan(1.2);
    expect(distance('fotograf', 'photograph')).toBeLessThan(1.2);
    expect(distance('neeting', 'meeting')).toBeGreaterThan(distance('meering', 'meeting'));
  });

  test('are mended, and it is said what was looked for instead', async () => {
    expect(await ask('meetign rot')).toMatchObject({ instead: 'meeting rot', missing: [] });
    expect(await ask('emeting')).toMatchObject({ instead: 'meeting' });
    expect(await ask('agreemnet')).toMatchObject({ instead: 'agreement' });
    expect(await ask('zombiechannels')).toMatchObject({ instead: 'zombie channels' });
    expect(await ask('theslot')).toMatchObject({ instead: 'the slot' });
    expect(await ask('chan nels')).toMatchObject({ instead: 'channels' });
    expect(await ask('neeting')).toMatchObject({ instead: 'meeting' });
    expect(await ask('hannels')).toMatchObject({ instead: 'channels' });
    expect(await ask('solt')).toMatchObject({ instead: 'slot' });
  });

  test('stay what they are where they are known, short or close to nothing', async () => {
    expect(await ask('meetings')).toMatchObject({ instead: undefined, missing: [] });
    expect(await ask('xqz')).toMatchObject({ instead: undefined, missing: ['xqz'], terms: [] });
    expect(await ask('weather meeting')).toMatchObject({ missing: ['weather'], terms: [{ typed: 'meeting' }] });
  });

  test('are guessed where nothing else was asked for, and only then', async () => {
    expect(await ask('rox')).toMatchObject({ instead: 'rot', isGuess: true, missing: [] });
    expect(await ask('meerschaums')).toMatchObject({ instead: 'meeting', isGuess: true });
    expect(await ask('meetign')).toMatchObject({ isGuess: false });
    expect(await ask('rox meeting')).toMatchObject({ instead: undefined, isGuess: false, missing: ['rox'] });
  });

  test('that are not finished are the words that they begin', async () => {
    const { terms, instead } = await ask('agreem');
    expect(instead).toBeUndefined();
    expect(terms[0]?.keys.map(([key]) => key)).toEqual([stemOf('agreement')]);
  });
});
