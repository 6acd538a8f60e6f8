import { describe, expect, test } from 'vitest';
import { isProblem, readProse, type Prose } from '#graph/prose.ts';

const read = (body: string): Prose => {
  const prose = readProse(body);
  if (isProblem(prose)) throw new Error(`${prose.line}:${prose.column} ${prose.message}`);
  return prose;
};

test('a link has its words, its place and the sentence it stands in', () => {
  const body = 'First, e.g. this. Then [a *link*](red-flags/x) follows\non two lines. “Last” [one](x/y)!\n';
  expect(read(body).links).toEqual([
    { line: 1, column: 24, to: 'red-flags/x', words: 'a link', sentence: 'Then a link follows on two lines.' },
    { line: 2, column: 22, to: 'x/y', words: 'one', sentence: '“Last” one!' },
  ]);
});

test('links stand in headings, lists, tables, quotations and components too', () => {
  const body = `## [a](x/a)

- [b](x/b)

| [c](x/c) |
|---|
| [d](x/d) |

> [e](x/e)

<Case title="x" basis="illustrative">

[f](x/f)

</Case>

<Case title="y" basis="illustrative">One. [g](x/g)</Case>
`;
  expect(read(body).links.map(({ to }) => to)).toEqual(['x/a', 'x/b', 'x/c', 'x/d', 'x/e', 'x/f', 'x/g']);
});

test('headings have a depth and an anchor, which is numbered where it repeats', () => {
  const headings = read('## What *it* costs\n\n### `Code` & more\n\n## What it costs\n').headings;
  expect(headings.map(({ depth, text, slug }) => [depth, text, slug])).toEqual([
    [2, 'What it costs', 'what-it-costs'],
    [3, 'Code & more', 'code--more'],
    [2, 'What it costs', 'what-it-costs-1'],
  ]);
});

test('components have their attributes and count their words', () => {
  const body = '<Case title="A case" basis={1} wide>\n\nTwo words.\n\n</Case>\n\nA <Figure name="x" />.\n';
  expect(read(body).components).toEqual([
    {
      line: 1,
      column: 1,
      name: 'Case',
      attributes: { title: 'A case', basis: undefined, wide: undefined },
      words: 2,
    },
    { line: 7, column: 3, name: 'Figure', attributes: { name: 'x' }, words: 0 },
  ]);
});

test('words are counted across blocks, without marks and targets', () => {
  expect(read('One *two* [three](x/four-five).\n\n- four\n- five\n\n> six\n>\n> seven\n').words).toBe(7);
  expect(read('')).toEqual({ links: [], headings: [], components: [], strays: [], words: 0 });
});

describe('what prose does not use', () => {
  test.each([
    ['A {word}.', 'mdxTextExpression', 3],
    ['{word}', 'mdxFlowExpression', 1],
    ['import x from "y"', 'mdxjsEsm', 1],
    ['An ![image](x).', 'image', 4],
    ['A [word][x].\n\n[x]: y', 'linkReference', 3],
  ])('%j', (body, type, column) => {
    expect(read(body).strays[0]).toEqual({ type, line: 1, column });
  });
});

describe('a syntax error comes back with its place', () => {
  test.each([
    ['One.\n\nTwo { three.', 3, 5],
    ['One.\n\n<Case>\n\nTwo.', 3, 1],
    ['One.\n\n  <!-- two -->', 3, 3],
  ])('%j', (body, line, column) => {
    expect(readProse(body)).toMatchObject({ line, column, message: expect.stringMatching(/\S/) as string });
  });
});
