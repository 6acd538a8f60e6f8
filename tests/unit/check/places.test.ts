import { describe, expect, test } from 'vitest';
import { placesOf } from '#check/lines.ts';
import { placesIn } from '#check/spots.ts';
import { readYaml } from '#check/yaml.ts';

const yaml = `a: plain words that
  go on
b: >-

  folded words
  that go on
c: 'it''s quoted'
d: "a \\"word\\"
  more"
e:
  - one
  - f: two
g: {h: i}
j: >-
k: ''
`;
const file = `---\n${yaml}---\n`;
const { root, data } = readYaml(yaml, 'refused');
const places = placesIn(file, 4, root, placesOf(file));
const at = (place: { line: number; column: number }): string =>
  (file.split('\n')[place.line - 1] ?? '').slice(place.column - 1);

test('the offsets of a text become lines and columns', () => {
  const place = placesOf('one\n\nthree\n');
  expect([0, 2, 3, 4, 5, 9, 11].map((offset) => Object.values(place(offset)).join(':'))).toEqual([
    '1:1',
    '1:3',
    '1:4',
    '2:1',
    '3:1',
    '3:5',
    '4:1',
  ]);
});

describe('the place of a key path', () => {
  test.each([
    [['a'], 'key', 'a: plain words that'],
    [['a'], 'value', 'plain words that'],
    [['b'], 'value', 'folded words'],
    [['c'], 'value', "it''s quoted'"],
    [['e'], 'value', 'e:'],
    [['e', 0], 'value', 'one'],
    [['e', 1, 'f'], 'key', 'f: two'],
    [['e', 1, 'f'], 'value', 'two'],
    [['g', 'h'], 'value', 'i}'],
    [['j'], 'value', '>-'],
    [['e', 1, 'missing'], 'key', 'f: two'],
    [['g', 'missing'], 'value', 'g: {h: i}'],
    [['missing'], 'key', '---'],
  ] as const)('%j, its %s', (path, side, expected) => {
    expect(at(places.placeOf([...path], side))).toBe(expected);
  });
});

test('the place of a character within a text', () => {
  const found = (path: string, words: string): string => {
    const text = String((data as Record<string, unknown>)[path]);
    return at(places.placeIn([path], text.indexOf(words)));
  };
  expect(found('a', 'words')).toBe('words that');
  expect(found('a', 'on')).toBe('on');
  expect(found('b', 'folded')).toBe('folded words');
  expect(found('b', 'go')).toBe('go on');
  expect(found('c', 'quoted')).toBe("quoted'");
  expect(found('d', 'word')).toBe('word\\"');
  expect(found('d', 'more')).toBe('more"');
});

test('what an author wrote at a key path', () => {
  expect(places.has(['e', 1, 'f'])).toBe(true);
  expect(places.has(['e', 2])).toBe(false);
  expect(places.keysAt([])).toEqual(['a', 'b', 'c', 'd', 'e', 'g', 'j', 'k']);
  expect(places.keysAt(['g'])).toEqual(['h']);
  expect(places.keysAt(['a'])).toBeUndefined();
  expect(places.keysAt(['z'])).toBeUndefined();
});
