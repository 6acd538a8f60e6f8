import { expect, test } from 'vitest';
import american from '#check/words/american.json' with { type: 'json' };

test.each([
  ['organize', 'organise'],
  ['color', 'colour'],
  ['behavior', 'behaviour'],
  ['center', 'centre'],
  ['modeling', 'modelling'],
  ['analyze', 'analyse'],
  ['defense', 'defence'],
])('%s is %s', (from, to) => {
  expect((american as Readonly<Record<string, string>>)[from]).toBe(to);
});

test.each(['license', 'practice', 'program', 'draft', 'check', 'meter', 'judgement', 'performative'])(
  'British writers use %s, in some sense',
  (word) => {
    expect(american).not.toHaveProperty(word);
  },
);
