import { describe, expect, test } from 'vitest';
import { folded } from '#language/folded.ts';
import { markOf, type Mark } from '#search/mark.ts';
import { passageOf, trimmed, wordsOf } from '#search/passage.ts';
import { passagesIn, type Passage, type Place } from '#search/places.ts';
import { stemOf } from '#search/tokens.ts';
import { openedOver, reference } from './index.ts';

const marking =
  (...wanted: readonly string[]): Mark =>
  (word) =>
    wanted.includes(folded(word)) ? { unit: wanted.indexOf(folded(word)), worth: 1 } : undefined;

const place = (id: string, text: string, more: Partial<Place> = {}): Place => ({
  id,
  section: `in-${id}`,
  title: `Section of ${id}`,
  lead: '',
  text,
  ...more,
});
const first = (text: string, ...wanted: readonly string[]): Passage | undefined =>
  passagesIn([place('item', text)], marking(...wanted), 2)[0];

describe('what was found on a page', () => {
  test('is labelled by the lead of its item, or else by its section', () => {
    const places = [
      place('one', 'Seats and coats.', { lead: 'Count first' }),
      place('two', 'Seats everywhere.'),
      place('three', 'Nothing.'),
    ];
    const found = passagesIn(places, marking('seats', 'coats'), 2);
    expect(found.map(({ label, id }) => [label, id])).toEqual([
      ['Count first', 'one'],
      ['Section of two', 'two'],
    ]);
    expect(found[0]?.pieces).toEqual([
      { text: 'Seats', marked: true },
      { text: ' and ', marked: false },
      { text: 'coats.', marked: true },
    ]);
  });

  test('counts in a lead too', () => {
    const [only] = passagesIn([place('one', 'Do it today.', { lead: 'Count seats' })], marking('seats'), 2);
    expect(only).toMatchObject({ label: 'Count seats', id: 'one' });
  });

  test('is the place with most of the words, not with most of one, and one in each section', () => {
    const places = [
      place('one', 'seats seats seats'),
      place('two', 'seats coats'),
      place('also', 'seats', { section: 'in-two' }),
    ];
    expect(passagesIn(places, marking('seats', 'coats'), 3).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('counts for little where a page speaks of others', () => {
    const places = [place('one', 'seats coats', { section: 'related' }), place('two', 'seats')];
    expect(passagesIn(places, marking('seats', 'coats'), 1).map(({ id }) => id)).toEqual(['two']);
  });

  test('stays text, whatever it looks like', () => {
    const hostile = '<img src=x onerror=alert(1)> <mark>seats</mark> <script>alert(2)</script>';
    expect(first(hostile, folded('<mark>seats</mark>'))?.pieces).toEqual([
      { text: '<img src=x onerror=alert(1)> ', marked: false },
      { text: '<mark>seats</mark>', marked: true },
      { text: ' <script>alert(2)</script>', marked: false },
      { text: ' …', marked: false },
    ]);
  });

  test('is cut to a passage around the words', () => {
    const found = first(`${'before '.repeat(40)}seats ${'after '.repeat(40)}`, 'seats');
    const shown = found?.pieces.map((piece) => piece.text).join('') ?? '';
    expect(wordsOf(shown)).toHaveLength(28);
    expect(shown).toMatch(/^… (?:before ){5}seats (?:after )+…$/);
  });

  test('keeps neighbouring words together', () => {
    const words = ['a', 'b', 'c', 'd'];
    const pieces = passageOf(words, [0, 4], (word) => word === 'b' || word === 'c');
    expect(pieces.map(({ text }) => text)).toEqual(['a ', 'b c', ' d']);
    expect(trimmed([{ text: 'All of it.', marked: false }], true)).toHaveLength(1);
  });
});

describe('marks', () => {
  const index = openedOver(reference([['One board', '', 'A committee decides.']]));
  const mark = markOf([{ typed: 'board', terms: ['board', '+0'] }], index);

  test('stand on any form of a word, and on any word that means the same', () => {
    expect(['boards', '“Board”,', 'committees', 'seat'].map((word) => mark(word)?.unit)).toEqual([0, 0, 0, undefined]);
    expect(mark('board')?.worth).toBeGreaterThan(mark('committee')?.worth ?? 0);
  });

  test.each([
    ['evening', 'even'],
    ['objective', 'objection'],
    ['community', 'communication'],
    ['official', 'office'],
    ['important', 'import'],
    ['generate', 'general'],
    ['secretary', 'secret'],
    ['business', 'busy'],
    ['sla', 'slack'],
    ['university', 'universe'],
  ])('of “%s” do not stand on “%s”', (typed, other) => {
    const only = markOf([{ typed, terms: [stemOf(typed)] }], index);
    expect(only(typed)).toBeDefined();
    expect(only(other)).toBeUndefined();
  });
});
