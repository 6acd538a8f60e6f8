import { describe, expect, test } from 'vitest';
import { longest, phrasesIn, prepared, queryOf } from '#search/query.ts';
import { distance, slipsBetween } from '#language/slips.ts';
import { lettersOf, meantIn, stemOf, termsOf } from '#search/tokens.ts';
import { sameWords, stopWords } from '#search/words.ts';
import { openedOver, reference } from './index.ts';

const groupsIn = (query: string): string[] => meantIn(lettersOf(query)).flatMap(({ groups }) => groups);
const wordsIn = (query: string): string[] => termsOf(lettersOf(query)).filter((term) => !term.startsWith('+'));

describe('queries', () => {
  test('are one line, and cut where they are too long', () => {
    expect(queryOf(`  ${'ab'.repeat(500)}`)).toHaveLength(longest);
    expect(queryOf('  two \n seats ')).toBe('two seats');
  });

  test('are looked up by the words that carry meaning', () => {
    expect(wordsIn('What is the harbour of a seat?')).toEqual(['harbor', 'seat']);
    expect(wordsIn('who are we, b')).toEqual([]);
    expect(wordsIn('?!')).toEqual([]);
  });

  test('ask for a word in any form and in any spelling', () => {
    expect(new Set(['seat', 'seats', 'seated'].map(stemOf)).size).toBe(1);
    expect(stemOf('colour')).toBe(stemOf('color'));
    expect(stemOf('organised')).toBe(stemOf('organizing'));
  });

  test('ask for what stands in quotation marks, of any kind', () => {
    expect(phrasesIn('"hot desk" and “a seat”')).toEqual(['hot desk', 'a seat']);
    expect(phrasesIn('«seat»')).toEqual(['seat']);
    expect(phrasesIn('"not closed')).toEqual([]);
    expect(phrasesIn('""')).toEqual([]);
  });
});

describe('contractions', () => {
  test.each([
    ["weren't involved", 'were not involved'],
    ['weren’t involved', 'were not involved'],
    ['werent involved', 'were not involved'],
    ["can't decide", 'can not decide'],
    ['cant decide', 'can not decide'],
    ['cannot decide', 'can not decide'],
    ["won't answer", 'will not answer'],
    ["shouldn't meet", 'should not meet'],
    ['shouldnt meet', 'should not meet'],
    ["didn't, doesn't, isn't", 'did not does not is not'],
    ["mightn't", 'might not'],
    ["we'd I'll they've you're", 'we i they you'],
    ["the team's residents' idea", 'the team residents idea'],
  ])('“%s” is “%s”', (typed, words) => {
    expect(lettersOf(typed).join(' ')).toBe(words);
  });

  test('keep what they deny', () => {
    expect(wordsIn("can't decide")).toEqual(['not', 'decid']);
    expect(wordsIn('can decide')).toEqual(['decid']);
  });
});

describe('words that mean the same', () => {
  test('are found by any of them', () => {
    expect(groupsIn('board')).toHaveLength(1);
    expect(groupsIn('board')).toEqual(groupsIn('committee'));
    expect(termsOf(['board'])).toContain('board');
  });

  test('may be expressions, of which the longest counts', () => {
    expect(groupsIn('the last word from home')).toEqual([...groupsIn('owner'), ...groupsIn('remote')]);
    expect(groupsIn('the last word from home')).toHaveLength(2);
  });

  test('stand once in a group, and no stop word stands for one', () => {
    const small = new Set([...stopWords].map(stemOf));
    for (const group of sameWords) {
      const keys = group.map((name) => lettersOf(name).map(stemOf).join(' '));
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
      expect(group.length).toBeGreaterThan(1);
      expect(group.filter((name) => small.has(stemOf(name)))).toEqual([]);
    }
  });
});

describe('misspelt words', () => {
  const index = openedOver(
    reference([
      [
        'Meeting rot',
        'zombie meetings',
        'A slot that outlives its important question.',
        'Giraffes agree with Battiston.',
      ],
      ['Open channels', 'working agreement', 'Everybody is involved and reads along.'],
    ]),
  );
  const ask = (query: string, asTyped = false) => prepared(query, index, asTyped);

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

  test.each([
    ['meetign rot', 'meeting rot'],
    ['emeting', 'meeting'],
    ['agreemnet', 'agreement'],
    ['neeting', 'meeting'],
    ['hannels', 'channels'],
    ['solt', 'slot'],
  ])('are mended, and it is said: “%s” is “%s”', (typed, instead) => {
    expect(ask(typed)).toMatchObject({ instead, missing: [] });
    expect(ask(typed, true).instead).toBeUndefined();
  });

  test.each(['zombiechannels', 'theslot', 'chan nels'])(
    'that only lack a space, or have one, are found: “%s”',
    (typed) => {
      const { terms, missing, instead } = ask(typed);
      expect([missing, instead]).toEqual([[], undefined]);
      expect(terms.length).toBeGreaterThan(0);
    },
  );

  test.each(['meetings', 'giraffe', 'giraffes', 'Battiston'])(
    'are none where a word stands in the content: “%s”',
    (typed) => {
      expect(ask(typed)).toMatchObject({ instead: undefined, missing: [] });
    },
  );

  test.each(['unimportant', 'disagreement', 'uninvolved', 'nonagreement', 'unimportnat', 'slotless'])(
    'are none where a meaning would be turned round: “%s”',
    (typed) => {
      expect(ask(typed)).toMatchObject({ instead: undefined, missing: [typed], terms: [] });
    },
  );

  test.each([
    'café',
    'séats',
    'Büro',
    'réunion',
    '会議',
    'встреча',
    'besprechung',
    'trabajo',
    'xqz',
    'rox',
    'cafe',
    'maria',
  ])('are none where a word is of another language, or close to nothing: “%s”', (typed) => {
    expect(ask(typed)).toMatchObject({ instead: undefined, missing: [typed], terms: [] });
  });

  test('leave the others of a query as they are', () => {
    expect(ask('weather meeting')).toMatchObject({ missing: ['weather'], units: [{ typed: 'meeting' }] });
  });

  test('that are not finished are the words that they begin, at the end of a query', () => {
    expect(ask('agreem')).toMatchObject({ instead: undefined, terms: [stemOf('agreement')] });
    expect(ask('open agreem').terms).toContain(stemOf('agreement'));
  });
});
