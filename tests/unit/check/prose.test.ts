import { describe, expect, test } from 'vitest';
import { paths, reportOn } from '../fixtures.ts';

const { decision, essay, failureMode, redFlag } = paths;
const end = '    change: First published.\n---\n';
const prose = (text: string): string => reportOn([[redFlag, end, `${end}\n${text}\n`]]);
const first = (text: string): string => prose(text).split('\n').slice(0, -1).join('\n');

describe('prose', () => {
  test('what cannot be read', () => {
    const texts = [
      'A coat { on a chair.',
      'A coat <on a chair.',
      'A coat <3 chairs.',
      '<!-- a comment -->',
      'See <https://example.org>.',
      '<Case title="x" basis="illustrative">\n\nNever closed.',
      'A coat.\n\n</Case>',
    ];
    expect(texts.map(first).join('\n')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:22:8  prose  the prose cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`  ▸{ on a chair.
      content/red-flags/coats-on-chairs.mdx:22:8  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag  ▸<on a chair.
      content/red-flags/coats-on-chairs.mdx:22:8  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag  ▸<3 chairs.
      content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose cannot be read: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`  ▸<!-- a comment -->
      content/red-flags/coats-on-chairs.mdx:22:5  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag  ▸<https://example.org>.
      content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose cannot be read: Expected a closing tag for \`<Case>\`  ▸<Case title="x" basis="illustr
      content/red-flags/coats-on-chairs.mdx:24:1  prose  the prose cannot be read: Unexpected closing tag \`</Case>\`, expected an open tag first  ▸</Case>"
    `);
  });

  test('what prose does not use', () => {
    const texts = [
      'import { Coat } from "./coat"\n\nA {coat} on a chair.',
      '![A coat](coat.png)',
      'A [coat][1] on a chair.[^1]\n\n[1]: red-flags/coats\n\n[^1]: A chair.',
    ];
    expect(texts.map(first).join('\n')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds an import or export  ▸import { Coat } from "./coat"
          Delete it: the components are there without it.
      content/red-flags/coats-on-chairs.mdx:24:3  prose  the prose holds an expression that would have to be run  ▸{coat} on a chair.
      content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds an image  ▸![A coat](coat.png)
      content/red-flags/coats-on-chairs.mdx:22:3  prose  the prose holds a link without its address  ▸[coat][1] on a chair.[^1]
          Write [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:22:24  prose  the prose holds a footnote  ▸[^1]
          Say it in the text, or leave it out.
      content/red-flags/coats-on-chairs.mdx:24:1  prose  the prose holds the address of a link elsewhere  ▸[1]: red-flags/coats
          Write [words](folder/slug) where the link stands.
      content/red-flags/coats-on-chairs.mdx:26:1  prose  the prose holds a footnote  ▸[^1]: A chair."
    `);
  });
});

test('prose that would not be shown as it was meant', () => {
  const texts = [
    '##No space\n\n## …\n\n[x](a b), [](#ask-one) and [x](#ask-one "Title").',
    'A **coat\non &#8203; a\\chair.',
    '- [ ] one\n-\n\n```\ncode',
    'A coat{"."} {/* on */}',
    `${'> '.repeat(40)}A coat.`,
    '---\n\nA coat.\n\n---\n\nA chair.',
  ];
  const lines = (text: string): string[] =>
    prose(text)
      .split('\n')
      .filter((line) => /:\d+:\d+ /.test(line));
  expect(texts.flatMap(lines)).toMatchInlineSnapshot(`
    [
      'content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds \`##\`, which is printed as it stands  ▸##No space',
      'content/red-flags/coats-on-chairs.mdx:24:1  prose  the prose holds a heading without words  ▸## …',
      'content/red-flags/coats-on-chairs.mdx:26:3  prose  the prose holds \`](\`, which is printed as it stands  ▸](a b), [](#ask-one) and [x](#',
      'content/red-flags/coats-on-chairs.mdx:26:11  prose  the prose holds a link without words  ▸[](#ask-one) and [x](#ask-one',
      'content/red-flags/coats-on-chairs.mdx:26:28  prose  the prose holds a link with a title, which only a mouse would find  ▸[x](#ask-one "Title").',
      'content/red-flags/coats-on-chairs.mdx:22:3  prose  the prose holds \`**\`, which is printed as it stands  ▸**coat',
      'content/red-flags/coats-on-chairs.mdx:23:4  prose  the prose holds &#8203;, a character that nobody sees  ▸&#8203; a\\\\chair.',
      'content/red-flags/coats-on-chairs.mdx:23:13  prose  the prose holds a \\\\ that is printed as it stands  ▸\\\\chair.',
      'content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds a box to tick, which nobody could  ▸- [ ] one',
      'content/red-flags/coats-on-chairs.mdx:23:1  prose  the prose holds a list item or a quotation without words  ▸-',
      'content/red-flags/coats-on-chairs.mdx:25:1  prose  the prose holds a block of code that never ends  ▸\`\`\`',
      'content/red-flags/coats-on-chairs.mdx:22:49  prose  the prose cannot be read: It is nested too deeply  ▸> > > > > > > > > > > > > > >',
      'content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds a rule before its first words, which is read as the beginning of fields  ▸---'
    ]
  `);
});

test('component', () => {
  const texts = [
    '<Case>\n\nWords.\n\n</Case>',
    '<Case title="" basis={1} colour="red">\n\nWords.\n\n</Case>',
    '<Case title="A coat" basis="desk-studies-2019">Words.</Case>',
    '<Case title="A coat" basis="illustrative">\n\n</Case>',
    '<Figures name="floor-plan">\n\nWords.\n\n</Figures>',
    '<Figure name="floor-plans" titel="A floor" caption="A floor.">\n\nWords.\n\n</Figure>',
    'A <b>coat</b> on <Chair />.',
    '<Case title="A *coat*&nbsp;" basis="illustrative">Words.</Case>',
    '<Case title={`A coat`} basis="illustrative">{"Words."}</Case>',
  ];
  expect(texts.map(first).join('\n')).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> has no \`basis\`  ▸<Case>
        Add basis="…": illustrative, or the id of the source it is from.
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> has no \`title\`  ▸<Case>
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> is not a text  ▸<Case title="" basis={1} colou
        Write title="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> takes no \`colour\`  ▸<Case title="" basis={1} colou
        There is \`title\`, \`basis\`.
    content/red-flags/coats-on-chairs.mdx:22:1  component  the case rests on \`1\`, which is no source  ▸<Case title="" basis={1} colou
    content/red-flags/coats-on-chairs.mdx:22:1  component  the case rests on \`desk-studies-2019\`, which is no source  ▸<Case title="A coat" basis="de
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> holds no words  ▸<Case title="A coat" basis="il
    content/red-flags/coats-on-chairs.mdx:22:1  component  there is no component <Figures>  ▸<Figures name="floor-plan">
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Figure> has no \`title\`  ▸<Figure name="floor-plans" tit
        Add title="…": what it shows.
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Figure> takes no \`titel\`  ▸<Figure name="floor-plans" tit
        Did you mean \`title\`?
    content/red-flags/coats-on-chairs.mdx:22:1  component  there is no drawing \`floor-plans\`  ▸<Figure name="floor-plans" tit
    content/red-flags/coats-on-chairs.mdx:22:3  component  the prose holds HTML: <b>  ▸<b>coat</b> on <Chair />.
        Write it in Markdown.
    content/red-flags/coats-on-chairs.mdx:22:18  component  there is no component <Chair>  ▸<Chair />.
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> holds \`*\`, which is printed as it stands  ▸<Case title="A *coat*&nbsp;" b
        Write title="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> holds \`*\`, which is printed as it stands  ▸<Case title="A *coat*&nbsp;" b
        Write title="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> holds U+00A0, a character that nobody sees  ▸<Case title="A *coat*&nbsp;" b
    "
  `);
});

test('heading', () => {
  const texts = [
    '# Coats\n\nOn chairs.',
    '## Coats\n\n#### On chairs\n\nCups.',
    '### Coats\n\nOn chairs.',
    '## Coats [on chairs](failure-modes/empty-floor)\n\nCups.',
    '## Coats\n\n### On chairs\n\n#### In rows\n\nCups.',
  ];
  expect(texts.map(first).join('\n')).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:22:1  heading  the heading is of level 1, which is the title of the page  ▸# Coats
    content/red-flags/coats-on-chairs.mdx:24:1  heading  the heading is of level 4, and prose has none below 3  ▸#### On chairs
    content/red-flags/coats-on-chairs.mdx:22:1  heading  the heading jumps from level 1 to level 3  ▸### Coats
    content/red-flags/coats-on-chairs.mdx:22:10  heading  the heading holds a link  ▸[on chairs](failure-modes/empt
    content/red-flags/coats-on-chairs.mdx:26:1  heading  the heading is of level 4, and prose has none below 3  ▸#### In rows"
  `);
});

test('outline', () => {
  const words = (count: number): string => 'Coats on chairs stay there. '.repeat(count / 5);
  expect(
    reportOn([
      [essay, '<Figure name="floor-plan" title="A floor" caption="An invented floor.">', ''],
      [essay, '</Figure>', ''],
      [essay, '## What it costs', ''],
      [decision, 'A count of [empty seats](#empty-seats) says', `${words(800)} says`],
      [failureMode, end, `${end}\n## A\n\n## B\n\n## C\n\n## D\n\n## E\n\n${words(510)}\n`],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:1:1  state  Pages within their budget, “Prose”: 0% (0 of 1), where the threshold is at least 100%  ▸---
        \`npm run leads -- <id>\` says what each part of a page takes; cut what nobody would miss. Begin with decisions/shared-desks-vs-own-desks.
    content/decisions/shared-desks-vs-own-desks.mdx:164:1  outline  the prose has 962 words  ▸---
        This kind (decision) takes at most 900: cut it.
    content/essays/on-seats.mdx:12:1  outline  the prose has 2 headings  ▸---
        This kind (essay) needs at least 3.
    content/essays/on-seats.mdx:12:1  outline  the prose has no <Figure>  ▸---
        The prose of this kind (essay) needs at least 1.
    content/failure-modes/empty-floor.mdx:37:1  outline  the prose has 5 headings  ▸---
        This kind (failure mode) takes at most 4.
    content/failure-modes/empty-floor.mdx:37:1  outline  the prose has 515 words  ▸---
        This kind (failure mode) takes at most 500: cut it."
  `);
  const start = '## What the count leaves out';
  expect(
    reportOn([
      [decision, start, `${start}\n\n<!--`],
      [decision, '<Case title', '--><Case title'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:168:1  prose  the prose cannot be read: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`  ▸<!--
        Write a comment as {/* … */}, or delete it."
  `);
});
