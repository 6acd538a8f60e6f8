import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { figuresOf, placeOf } from '../../../bench/search/figures.ts';
import { bloomOf, openBloom } from '#search/bloom.ts';
import { indexOf, options } from '#search/index-file.ts';
import { readHolds, writtenHolds } from '#search/postings.ts';
import { lettersOf, termsOf } from '#search/tokens.ts';
import { sameWords } from '#search/words.ts';
import { ask, openedOver, reference, titles } from './index.ts';

const many = Array.from(
  { length: 300 },
  (_, at) =>
    [`Seat ${at}`, `place ${at}`, `Number ${at} of the seats has word${at} and other${at % 90} on it.`] as const,
);

describe('the index', () => {
  test('ranks as MiniSearch does over the same words', () => {
    const all = reference(many);
    const index = openedOver(all);
    const mini = new MiniSearch({ ...options, tokenize: (text) => termsOf(lettersOf(text)) });
    mini.addAll(
      all.pages.map(({ title, aliases, summary }, id) => ({
        id,
        worry: '',
        says: summary,
        name: [title, ...aliases].join('. '),
      })),
    );
    for (const query of ['word77 seats', 'other12', 'place 12 word13']) {
      const rows = mini.search(query).map(({ id, score }) => [Number(id), score.toFixed(6)]);
      expect(index.ranked(termsOf(lettersOf(query))).map(({ page, score }) => [page, score.toFixed(6)])).toEqual(rows);
    }
  });

  test('knows what stands in texts, and finds nothing by it', () => {
    const index = openedOver(
      reference([['Meeting rot', '', 'A slot outlives its question.', 'The giraffe was late.']]),
    );
    expect([index.stands('giraff'), index.leads('giraff'), index.stands('zebra')]).toEqual([true, false, false]);
    expect(ask(index, 'giraffes')).toMatchObject({ hits: [], elsewhere: ['giraffes'], missing: [] });
  });

  test('tells frequent words first', () => {
    const [first] = openedOver(reference(many)).words;
    expect(first).toBe('seats');
  });

  test('finds the same in a large reference', () => {
    expect(titles(ask(openedOver(reference(many)), 'word77 seats'))[0]).toBe('Seat 77');
  });

  test('finds a word or an expression by any that means the same, and ranks them as one word', () => {
    const index = openedOver(
      reference([
        ['One', '', 'The committee decides.'],
        ['Two', '', 'They work from home.'],
        ['Three', '', 'The board asks the board.'],
      ]),
    );
    expect(titles(ask(index, 'board'))).toEqual(['Three', 'One']);
    expect(titles(ask(index, 'telework'))).toEqual(['Two']);
    expect([index.leads(`+${sameWords.findIndex((names) => names.includes('board'))}`), index.leads('1')]).toEqual([
      true,
      false,
    ]);
  });

  test('is written the same each time', () => {
    expect(indexOf(reference(many))).toEqual(indexOf(reference(many)));
  });
});

test('pages of a term are read as they were written', () => {
  const holds = { 0: { 0: 1, 7: 12, 900: 1 }, 1: { 3: 2 } };
  expect(writtenHolds(holds, 2)).toBe('AG12\u{3bd},D2');
  expect(readHolds(writtenHolds(holds, 2))).toEqual(holds);
  expect(readHolds(',B')).toEqual({ 1: { 1: 1 } });
});

test('a filter has every word that was added, and hardly another', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `word${at}`);
  const has = openBloom(bloomOf(words));
  expect(words.every(has)).toBe(true);
  const others = words.filter((word) => has(`other${word}`)).length;
  expect(others / words.length).toBeLessThan(0.03);
  expect(openBloom(bloomOf([]))('word')).toBe(false);
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
