import { describe, expect, test } from 'vitest';
import { linksIn, plain, readInline } from '#graph/inline.ts';

test('emphasis, strong, code and links, one within the other', () => {
  expect(readInline('Say *what **you** mean* with `code` and [a *link*](decisions/x#y).')).toEqual({
    nodes: [
      { type: 'text', value: 'Say ' },
      {
        type: 'emphasis',
        children: [
          { type: 'text', value: 'what ' },
          { type: 'strong', children: [{ type: 'text', value: 'you' }] },
          { type: 'text', value: ' mean' },
        ],
      },
      { type: 'text', value: ' with ' },
      { type: 'code', value: 'code' },
      { type: 'text', value: ' and ' },
      {
        type: 'link',
        to: 'decisions/x#y',
        children: [
          { type: 'text', value: 'a ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'link' }] },
        ],
      },
      { type: 'text', value: '.' },
    ],
    strays: [],
  });
});

test('quotes become typographic, and white space is folded', () => {
  expect(plain(`"So," she said,\n  'it's done.'`)).toBe('“So,” she said, ‘it’s done.’');
});

test('plain words lose their marks', () => {
  expect(plain('*One* [two](x/y), `three`, **four**.')).toBe('One two, three, four.');
});

test('links are listed in order, whatever they stand in', () => {
  expect(linksIn(readInline('[a](x/a) *[b](x/b)* **and *[c](x/c)***').nodes)).toEqual(['x/a', 'x/b', 'x/c']);
});

describe('strays are named with their place', () => {
  test.each([
    ['A <b>word', { type: 'HTML', line: 1, column: 3 }],
    ['- one', { type: 'a list', line: 1, column: 1 }],
    ['# One', { type: 'a heading', line: 1, column: 1 }],
    ['> one', { type: 'a quotation block', line: 1, column: 1 }],
    ['One ![two](x)', { type: 'an image', line: 1, column: 5 }],
    ['One\n\ntwo', { type: 'a second paragraph', line: 3, column: 1 }],
    ['One\n\n---', { type: 'a rule', line: 3, column: 1 }],
    ['One\\\ntwo', { type: 'a line break', line: 1, column: 4 }],
  ])('%j', (text, stray) => {
    expect(readInline(text).strays).toEqual([stray]);
  });
});
