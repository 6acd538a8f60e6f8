import { describe, expect, test } from 'vitest';
import { plain, readInline } from '#graph/inline.ts';

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
    links: [{ to: 'decisions/x#y', offset: 51 }],
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
  expect(readInline(' [a](x/a) *[b](x/b)* **and *[c]( <x/c> )***').links).toEqual([
    { to: 'x/a', offset: 5 },
    { to: 'x/b', offset: 15 },
    { to: 'x/c', offset: 34 },
  ]);
});

describe('strays are named with their place', () => {
  test.each([
    ['A <b>word', 'html', 2],
    [' - one', 'list', 1],
    ['# One', 'heading', 0],
    ['> one', 'blockquote', 0],
    ['One ![two](x)', 'image', 4],
    ['One\n\ntwo', 'paragraph', 5],
    ['One\n\n---', 'thematicBreak', 5],
    ['One\\\ntwo', 'break', 3],
    ['One [](x/y)', 'emptyLink', 4],
    ['One [&#8203;](x/y)', 'emptyLink', 4],
    ['One [two](x/y "three")', 'linkTitle', 4],
    [`${'*a '.repeat(30)}b${'*'.repeat(30)}`, 'nesting', 67],
  ])('%j', (text, type, offset) => {
    expect(readInline(text).strays).toContainEqual({ type, offset });
  });
});
