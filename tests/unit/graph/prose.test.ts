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

<Case><Case>*[h](x/h)*</Case> and <Case>**[i](x/i)**</Case></Case>

<Case>
  <Case>[j](x/j)</Case>
  **[k](x/k)**
</Case>
`;
  expect(read(body).links.map(({ to }) => to)).toEqual([...'abcdefghijk'].map((letter) => `x/${letter}`));
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
  const body = '<Case title="A case" basis={one} wide>\n\nTwo words.\n\n</Case>\n\nA <Figure name="x" />.\n';
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

describe('what prose does not use, or would not show as it was meant', () => {
  test.each([
    ['A {word}.', 'expression', 3],
    ['{`${word}`}', 'expression', 1],
    ['import x from "y"', 'mdxjsEsm', 1],
    ['An ![image](x).', 'image', 4],
    ['A [word][x].\n\n[x]: y', 'linkReference', 3],
    ['A [](x/y).', 'emptyLink', 3],
    ['A [word](x/y "Title").', 'linkTitle', 3],
    ['##', 'emptyHeading', 1],
    ['## …', 'emptyHeading', 1],
    ['-\n- two', 'emptyBlock', 1],
    ['>', 'emptyBlock', 1],
    ['- [ ] one', 'checkbox', 1],
    ['```\ncode', 'openCode', 1],
    ['~~~\ncode\n```', 'openCode', 1],
  ])('%j', (body, type, column) => {
    expect(read(body).strays[0]).toEqual({ type, line: 1, column });
  });

  test('marks that are printed, at their own line and column', () => {
    const body = '😀 *a* [b](x/y)\n> c **d\n> and &#8203; [e](f g)\n\n<Case>h ~~i</Case>\n';
    expect(read(body).strays).toEqual([
      { type: 'emphasisMark', mark: '**', line: 2, column: 5 },
      { type: 'unseen', mark: '&#8203;', line: 3, column: 7 },
      { type: 'linkMark', mark: '](', line: 3, column: 17 },
      { type: 'emphasisMark', mark: '~~', line: 5, column: 9 },
    ]);
  });

  test('a block of code that ends, in a list and a quotation too, is none of it', () => {
    expect(read('```js\n*a [b\n```\n\n- ~~~\n  c\n  ~~~\n\n> ````\n> ```\n> ````\n').strays).toEqual([]);
  });
});

test('an expression that is a text or a number is read as what it shows, a comment as nothing', () => {
  const prose = read(
    '## Four {"or *five*"}\n\n{/* [no](x/no) **words */}\n\nIt{\' \'}is {`so`}, {1.50} [times{" "}over](x/y).\n',
  );
  expect(prose.strays).toEqual([]);
  expect(prose.headings.map(({ text, slug }) => [text, slug])).toEqual([['Four or *five*', 'four-or-five']]);
  expect(prose.links.map(({ words, sentence }) => [words, sentence])).toEqual([
    ['times over', 'It is so, 1.5 times over.'],
  ]);
  expect(prose.words).toBe(9);
  expect(read('<Case title={"A case"} basis={`x`} wide={1 + 1}>One.</Case>').components[0]?.attributes).toEqual({
    title: 'A case',
    basis: 'x',
    wide: undefined,
  });
});

test('the anchor of a heading is made as its page makes it, after its punctuation', () => {
  const body = '## A -- B\n\n## "Quoted" it\'s ...\n\n## Café &amp; `code`\n';
  expect(read(body).headings.map(({ slug }) => slug)).toEqual(['a--b', 'quoted-its-', 'café--code']);
});

test('text that is nested more deeply than a stack could bear comes back as a problem', () => {
  for (const body of ['>'.repeat(9000), '- '.repeat(9000), '<Case>\n'.repeat(9000) + '</Case>\n'.repeat(9000)])
    expect(readProse(`One.\n\n${body} two`)).toMatchObject({
      line: expect.any(Number) as number,
      message: /nested|tag/,
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
