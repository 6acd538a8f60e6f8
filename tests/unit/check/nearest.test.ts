import { expect, test } from 'vitest';
import { instead, meant, nearest, oneOf } from '#check/nearest.ts';

test.each([
  ['shown-bye', 'shown-by'],
  ['strenghts', 'strengths'],
  ['HiddenCosts', 'hiddenCosts'],
  ['meeting', 'meeting-rot'],
  ['rot-meeting', 'meeting-rot'],
  ['decisions/sync-vs-async-first', 'decisions/synchronous-vs-async-first'],
  ['xyz', undefined],
  ['', undefined],
])('nearest to %s is %s', (name, expected) => {
  const names = ['shown-by', 'strengths', 'hiddenCosts', 'meeting-rot', 'decisions/synchronous-vs-async-first'];
  expect(nearest(name, names)).toBe(expected);
});

test('what to write instead', () => {
  expect(meant('up', ['in', 'at'])).toBe('');
  expect(meant('nien', ['nine', 'at'])).toBe('Did you mean `nine`?');
  expect(oneOf('lowish', ['low', 'high'])).toBe('The words are `low`, `high`.');
  expect(instead('x', ['one', 'two'], 'Or none.')).toBe('There is `one`, `two`. Or none.');
  expect(instead('x', [])).toBe('Nothing like it exists.');
});
