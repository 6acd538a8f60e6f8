import { expect, test } from 'vitest';
import { distance, instead, meant, nearest, oneOf } from '#check/nearest.ts';

test('distance counts letters added, dropped, changed and swapped', () => {
  expect(distance('ends-in', 'ends-in')).toBe(0);
  expect(distance('end-in', 'ends-in')).toBe(1);
  expect(distance('ends-on', 'ends-in')).toBe(1);
  expect(distance('edns-in', 'ends-in')).toBe(1);
  expect(distance('', 'four')).toBe(4);
  expect(distance('something', 'else', 3)).toBe(4);
});

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
