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
      "content/red-flags/coats-on-chairs.mdx:22:8  prose  the prose cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
          22 │ A coat ▸{ on a chair.
          Write \\{ for a brace that is meant as it is.
      content/red-flags/coats-on-chairs.mdx:22:8  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag
          22 │ A coat ▸<on a chair.
          Write \\< for a sign that is meant as it is; links are [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:22:8  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag
          22 │ A coat ▸<3 chairs.
          Write \\< for a sign that is meant as it is; links are [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose cannot be read: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`
          22 │ ▸<!-- a comment -->
          Write a comment as {/* … */}, or delete it.
      content/red-flags/coats-on-chairs.mdx:22:5  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag
          22 │ See ▸<https://example.org>.
          Write \\< for a sign that is meant as it is; links are [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose cannot be read: Expected a closing tag for \`<Case>\`
          22 │ ▸<Case title="x" basis="illustrative">
          Write the closing tag alone on a line, with an empty line before it.
      content/red-flags/coats-on-chairs.mdx:24:1  prose  the prose cannot be read: Unexpected closing tag \`</Case>\`, expected an open tag first
          24 │ ▸</Case>
          Delete the closing tag, or write the one that opens it."
    `);
  });

  test('what prose does not use', () => {
    const texts = [
      'import { Coat } from "./coat"\n\nA {coat} on a chair.',
      '![A coat](coat.png)',
      'A [coat][1] on a chair.[^1]\n\n[1]: red-flags/coats\n\n[^1]: A chair.',
    ];
    expect(texts.map(first).join('\n')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds an import or export
          22 │ ▸import { Coat } from "./coat"
          Delete it: the components are there without it.
      content/red-flags/coats-on-chairs.mdx:24:3  prose  the prose holds an expression that would have to be run
          24 │ A ▸{coat} on a chair.
          Write its words; only a text or a number stands in braces. Write \\{ for a brace that is meant as it is.
      content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds an image
          22 │ ▸![A coat](coat.png)
          Essays show drawings with <Figure>.
      content/red-flags/coats-on-chairs.mdx:22:3  prose  the prose holds a link without its address
          22 │ A ▸[coat][1] on a chair.[^1]
          Write [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:22:24  prose  the prose holds a footnote
          22 │ A [coat][1] on a chair.▸[^1]
          Say it in the text, or leave it out.
      content/red-flags/coats-on-chairs.mdx:24:1  prose  the prose holds the address of a link elsewhere
          24 │ ▸[1]: red-flags/coats
          Write [words](folder/slug) where the link stands.
      content/red-flags/coats-on-chairs.mdx:26:1  prose  the prose holds a footnote
          26 │ ▸[^1]: A chair.
          Say it in the text, or leave it out."
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
      "content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds \`##\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:24:1  prose  the prose holds a heading without words",
      "content/red-flags/coats-on-chairs.mdx:26:3  prose  the prose holds \`](\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:26:11  prose  the prose holds a link without words",
      "content/red-flags/coats-on-chairs.mdx:26:28  prose  the prose holds a link with a title, which only a mouse would find",
      "content/red-flags/coats-on-chairs.mdx:22:3  prose  the prose holds \`**\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:23:4  prose  the prose holds &#8203;, a character that nobody sees",
      "content/red-flags/coats-on-chairs.mdx:23:13  prose  the prose holds a \\ that is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds a box to tick, which nobody could",
      "content/red-flags/coats-on-chairs.mdx:23:1  prose  the prose holds a list item or a quotation without words",
      "content/red-flags/coats-on-chairs.mdx:25:1  prose  the prose holds a block of code that never ends",
      "content/red-flags/coats-on-chairs.mdx:22:49  prose  the prose cannot be read: It is nested too deeply",
      "content/red-flags/coats-on-chairs.mdx:22:1  prose  the prose holds a rule before its first words, which is read as the beginning of fields",
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
    "content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> has no \`basis\`
        22 │ ▸<Case>
        Add basis="…": illustrative, or the id of the source it is from.
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> has no \`title\`
        22 │ ▸<Case>
        Add title="…": what the case is called.
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> is not a text
        22 │ ▸<Case title="" basis={1} colour="red">
        Write title="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> takes no \`colour\`
        22 │ ▸<Case title="" basis={1} colour="red">
        There is \`title\`, \`basis\`.
    content/red-flags/coats-on-chairs.mdx:22:1  component  the case rests on \`1\`, which is no source
        22 │ ▸<Case title="" basis={1} colour="red">
        There is \`illustrative\`, \`desk-study-2019\`.
    content/red-flags/coats-on-chairs.mdx:22:1  component  the case rests on \`desk-studies-2019\`, which is no source
        22 │ ▸<Case title="A coat" basis="desk-studies-2019">Words.</Case>
        Did you mean \`desk-study-2019\`?
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Case> holds no words
        22 │ ▸<Case title="A coat" basis="illustrative">
        Write the case between the tags, with an empty line behind <Case …> and before </Case>.
    content/red-flags/coats-on-chairs.mdx:22:1  component  there is no component <Figures>
        22 │ ▸<Figures name="floor-plan">
        Did you mean \`Figure\`?
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Figure> has no \`title\`
        22 │ ▸<Figure name="floor-plans" titel="A floor" caption="A floor.">
        Add title="…": what it shows.
    content/red-flags/coats-on-chairs.mdx:22:1  component  <Figure> takes no \`titel\`
        22 │ ▸<Figure name="floor-plans" titel="A floor" caption="A floor.">
        Did you mean \`title\`?
    content/red-flags/coats-on-chairs.mdx:22:1  component  there is no drawing \`floor-plans\`
        22 │ ▸<Figure name="floor-plans" titel="A floor" caption="A floor.">
        Did you mean \`floor-plan\`? Otherwise draw content/essays/figures/floor-plans.svg.
    content/red-flags/coats-on-chairs.mdx:22:3  component  the prose holds HTML: <b>
        22 │ A ▸<b>coat</b> on <Chair />.
        Write it in Markdown.
    content/red-flags/coats-on-chairs.mdx:22:18  component  there is no component <Chair>
        22 │ A <b>coat</b> on ▸<Chair />.
        There is \`Case\`, \`Figure\`.
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> holds \`*\`, which is printed as it stands
        22 │ ▸<Case title="A *coat*&nbsp;" basis="illustrative">Words.</Case>
        Write title="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> holds \`*\`, which is printed as it stands
        22 │ ▸<Case title="A *coat*&nbsp;" basis="illustrative">Words.</Case>
        Write title="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:22:1  component  \`title\` of <Case> holds U+00A0, a character that nobody sees
        22 │ ▸<Case title="A *coat*&nbsp;" basis="illustrative">Words.</Case>
        Write title="…", with plain words in it.
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
    "content/red-flags/coats-on-chairs.mdx:22:1  heading  the heading is of level 1, which is the title of the page
        22 │ ▸# Coats
        Write ## instead.
    content/red-flags/coats-on-chairs.mdx:24:1  heading  the heading is of level 4, and prose has none below 3
        24 │ ▸#### On chairs
        Write ### instead.
    content/red-flags/coats-on-chairs.mdx:22:1  heading  the heading jumps from level 1 to level 3
        22 │ ▸### Coats
        Write ## instead.
    content/red-flags/coats-on-chairs.mdx:22:10  heading  the heading holds a link
        22 │ ## Coats ▸[on chairs](failure-modes/empty-floor)
        Put the link into the text below.
    content/red-flags/coats-on-chairs.mdx:26:1  heading  the heading is of level 4, and prose has none below 3
        26 │ ▸#### In rows
        Write ### instead."
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
    "content/decisions/shared-desks-vs-own-desks.mdx:1:1  state  Pages within their budget, “Prose”: 0% (0 of 1), where the threshold is at least 100%
        1 │ ▸---
        \`npm run leads -- <id>\` says what each part of a page takes; cut what nobody would miss. Begin with decisions/shared-desks-vs-own-desks.
    content/decisions/shared-desks-vs-own-desks.mdx:164:1  outline  the prose has 962 words
        164 │ ▸---
        This kind (decision) takes at most 900: cut it.
    content/essays/on-seats.mdx:12:1  outline  the prose has 2 headings
        12 │ ▸---
        This kind (essay) needs at least 3.
    content/essays/on-seats.mdx:12:1  outline  the prose has no <Figure>
        12 │ ▸---
        The prose of this kind (essay) needs at least 1.
    content/failure-modes/empty-floor.mdx:37:1  outline  the prose has 5 headings
        37 │ ▸---
        This kind (failure mode) takes at most 4.
    content/failure-modes/empty-floor.mdx:37:1  outline  the prose has 515 words
        37 │ ▸---
        This kind (failure mode) takes at most 500: cut it.
    6 problems in 3 files"
  `);
  const start = '## What the count leaves out';
  expect(
    reportOn([
      [decision, start, `${start}\n\n<!--`],
      [decision, '<Case title', '--><Case title'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:168:1  prose  the prose cannot be read: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`
        168 │ ▸<!--
        Write a comment as {/* … */}, or delete it.
    1 problem in 1 file"
  `);
});
