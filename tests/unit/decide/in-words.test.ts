import { expect, test } from 'vitest';
import { inWords } from '#decide/in-words.ts';
import { listed } from '#words/fill.ts';
import { leanWords } from '#words/lean.ts';
import type { Answers } from '#decide/worksheet.ts';
import { drawFrom, tries } from '../../sample.ts';
import { randomAnswers, randomSheet } from './random.ts';
import { desks } from './sheets.ts';

const says = (answers: Answers): unknown => inWords(desks, answers, leanWords);

test('nothing answered', () => {
  expect(says({})).toMatchInlineSnapshot(`
    {
      carriedBy: undefined,
      counted: undefined,
      flips: [],
      gather: [
        { id: 'empty-seats', name: 'Empty seats', says: [ 'How many seats stand empty. Walk round twice a day.' ] },
        { id: 'weight-of-kit', name: 'Weight of kit', says: [ 'What stands on each desk. Draw the floor once.' ] },
        {
          id: 'who-meets-whom',
          name: 'Who meets whom',
          says: [ 'What stands on each desk. Draw the floor once.' ]
        },
        { id: 'rent', name: 'Rent', says: [ 'How many seats stand empty. Walk round twice a day.' ] }
      ],
      lean: 'Nothing is answered yet.',
      notReady: 'Not known yet, and knowing one of them could change that: “Empty seats”, “Weight of kit”, “Who meets whom” and “Rent”.',
      notSaid: undefined,
      onGuesses: undefined,
      trial: 'Before you settle it, try this: Take the names off one row. For how long: Four weeks.'
    }
  `);
});

test('a lean that rests on a guess and is not ready', () => {
  expect(
    says({
      'empty-seats': { pull: 'shared', basis: 'measured' },
      'weight-of-kit': { pull: 'own', basis: 'seen' },
      'who-meets-whom': { pull: 'shared', basis: 'guessed' },
      rent: { pull: 'unknown' },
    }),
  ).toMatchInlineSnapshot(`
    {
      carriedBy: 'That is carried by “Empty seats” and “Who meets whom”.',
      counted: 'Counted: 3. Not counted: 1 not known.',
      flips: [
        'If “Empty seats” or “Who meets whom” alone pulled towards Own desks, the answers would lean that way.',
        'If “Weight of kit” decided, the answers would lean towards Own desks.'
      ],
      gather: [],
      lean: 'The answers lean towards Shared desks.',
      notReady: undefined,
      notSaid: undefined,
      onGuesses: 'That rests on guesses: without them the answers split between Shared desks and Own desks.',
      trial: 'Before you settle it, try this: Take the names off one row. For how long: Four weeks.'
    }
  `);
});

test('a split', () => {
  expect(
    says({
      'empty-seats': { pull: 'shared', basis: 'measured' },
      'weight-of-kit': { pull: 'own', basis: 'seen' },
      'who-meets-whom': { pull: 'either' },
      rent: { weight: 'none' },
    }),
  ).toMatchInlineSnapshot(`
    {
      carriedBy: undefined,
      counted: 'Counted: 2. Not counted: 1 that do not separate the options and 1 not known.',
      flips: [],
      gather: [],
      lean: 'The answers split between Shared desks and Own desks.',
      notReady: undefined,
      notSaid: undefined,
      onGuesses: undefined,
      trial: 'Before you settle it, try this: Take the names off one row. For how long: Four weeks.'
    }
  `);
});

test('one answer that decides, and nothing that would turn it but itself', () => {
  expect(
    says({
      rent: { pull: 'shared', basis: 'measured', weight: 'decides' },
      'weight-of-kit': { pull: 'own', basis: 'seen' },
    }),
  ).toMatchInlineSnapshot(`
    {
      carriedBy: 'That is carried by “Rent”.',
      counted: 'Counted: 1, which decide. Not counted: 1 beside those that decide and 2 not known.',
      flips: [
        'If “Weight of kit” decided, the answers would split.',
        'If “Rent” did not decide, the answers would split.'
      ],
      gather: [],
      lean: 'The answers lean towards Shared desks.',
      notReady: undefined,
      notSaid: undefined,
      onGuesses: undefined,
      trial: undefined
    }
  `);
});

test('other words', () => {
  const words = { ...leanWords, split: 'Es steht unentschieden: {options}.', and: '{some} und {last}' };
  const answers: Answers = { 'empty-seats': { pull: 'shared' }, 'weight-of-kit': { pull: 'own' } };
  expect(inWords(desks, answers, words).lean).toBe('Es steht unentschieden: Shared desks und Own desks.');
});

test('names in a row', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => listed(names, leanWords.or))).toEqual([
    '',
    'A',
    'A or B',
    'A, B or C',
  ]);
});

test('whole numbers alone, and never a place left to fill in', () => {
  const draw = drawFrom(3);
  for (let count = 0; count < tries(5_000); count += 1) {
    const random = randomSheet(draw);
    const sheet = { ...random, factors: random.factors.map((factor) => ({ ...factor, name: 'Some factor' })) };
    const text = Object.values(inWords(sheet, randomAnswers(draw, sheet), leanWords))
      .flatMap((part) => (Array.isArray(part) ? part.map((one: unknown) => JSON.stringify(one)) : [part ?? '']))
      .join(' ')
      .replace(/"id":"f\d"/g, '');
    expect(text).not.toMatch(/\{\w+\}|\d[.,]\d|%|\/\d/);
  }
});
