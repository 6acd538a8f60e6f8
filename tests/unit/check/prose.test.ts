import { describe, expect, test } from 'vitest';
import { paths, reportOn } from '../fixtures.ts';

const { decision, essay, failureMode, redFlag } = paths;
const end = '    change: First published.\n---\n';
const prose = (text: string): string => reportOn([[redFlag, end, `${end}\n${text}\n`]]);
const first = (text: string): string => prose(text).split('\n').slice(0, -2).join('\n');

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
      "content/red-flags/coats-on-chairs.mdx:19:8  prose  the prose cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
          Write \\{ for a brace that is meant as it is.
      content/red-flags/coats-on-chairs.mdx:19:8  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag
          Write \\< for a sign that is meant as it is; links are [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:19:8  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag
          Write \\< for a sign that is meant as it is; links are [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:19:1  prose  the prose cannot be read: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`
          Delete the comment: prose has none.
      content/red-flags/coats-on-chairs.mdx:19:5  prose  the prose cannot be read: Unexpected character after \`<\`, expected a valid JSX tag
          Write \\< for a sign that is meant as it is; links are [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:19:1  prose  the prose cannot be read: Expected a closing tag for \`<Case>\`
          Write the closing tag alone on a line, with an empty line before it.
      content/red-flags/coats-on-chairs.mdx:21:1  prose  the prose cannot be read: Unexpected closing tag \`</Case>\`, expected an open tag first
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
      "content/red-flags/coats-on-chairs.mdx:19:1  prose  the prose holds an import or export
          Delete it: the components are there without it.
      content/red-flags/coats-on-chairs.mdx:21:3  prose  the prose holds an expression in braces
          Write \\{ for a brace that is meant as it is.
      content/red-flags/coats-on-chairs.mdx:19:1  prose  the prose holds an image
          Essays show drawings with <Figure>.
      content/red-flags/coats-on-chairs.mdx:19:3  prose  the prose holds a link without its address
          Write [words](folder/slug).
      content/red-flags/coats-on-chairs.mdx:19:24  prose  the prose holds a footnote
          Say it in the text, or leave it out.
      content/red-flags/coats-on-chairs.mdx:21:1  prose  the prose holds the address of a link elsewhere
          Write [words](folder/slug) where the link stands.
      content/red-flags/coats-on-chairs.mdx:23:1  prose  the prose holds a footnote
          Say it in the text, or leave it out."
    `);
  });
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
  ];
  expect(texts.map(first).join('\n')).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:19:1  component  <Case> has no \`basis\`
        Add basis="…": \`illustrative\`, or the id of the source it is from.
    content/red-flags/coats-on-chairs.mdx:19:1  component  <Case> has no \`title\`
        Add title="…": what the case is called.
    content/red-flags/coats-on-chairs.mdx:19:1  component  \`basis\` of <Case> is not a text
        Write basis="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:19:1  component  \`title\` of <Case> is not a text
        Write title="…", with plain words in it.
    content/red-flags/coats-on-chairs.mdx:19:1  component  <Case> takes no \`colour\`
        There is \`title\`, \`basis\`.
    content/red-flags/coats-on-chairs.mdx:19:1  component  the case rests on \`desk-studies-2019\`, which is no source
        Did you mean \`desk-study-2019\`?
    content/red-flags/coats-on-chairs.mdx:19:1  component  <Case> holds no words
        Write the case between the tags, with an empty line behind <Case …> and before </Case>.
    content/red-flags/coats-on-chairs.mdx:19:1  component  there is no component <Figures>
        Did you mean \`Figure\`?
    content/red-flags/coats-on-chairs.mdx:19:1  component  <Figure> has no \`title\`
        Add title="…": what it shows.
    content/red-flags/coats-on-chairs.mdx:19:1  component  <Figure> takes no \`titel\`
        Did you mean \`title\`?
    content/red-flags/coats-on-chairs.mdx:19:1  component  there is no drawing \`floor-plans\`
        Did you mean \`floor-plan\`? Otherwise draw content/essays/figures/floor-plans.svg.
    content/red-flags/coats-on-chairs.mdx:19:3  component  the prose holds HTML: <b>
        Write it in Markdown.
    content/red-flags/coats-on-chairs.mdx:19:18  component  there is no component <Chair>
        There is \`Case\`, \`Figure\`."
  `);
});

test('heading', () => {
  const texts = ['# Coats\n\nOn chairs.', '## Coats\n\n#### On chairs\n\nCups.', '### Coats\n\nOn chairs.'];
  expect(texts.map(first).join('\n')).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:19:1  heading  the heading is of level 1, which is the title of the page
        Write ## instead.
    content/red-flags/coats-on-chairs.mdx:21:1  heading  the heading jumps from level 2 to level 4
        Write ### instead.
    content/red-flags/coats-on-chairs.mdx:19:1  heading  the heading jumps from level 1 to level 3
        Write ## instead."
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
    "content/decisions/shared-desks-vs-own-desks.mdx:162:1  outline  the prose has 962 words
        This kind (decision) takes at most 900: cut it.
    content/essays/on-seats.mdx:11:1  outline  the prose has 2 headings
        This kind (essay) needs at least 3.
    content/essays/on-seats.mdx:11:1  outline  the prose has no <Figure>
        The prose of this kind (essay) needs at least 1.
    content/failure-modes/empty-floor.mdx:34:1  outline  the prose has 5 headings
        This kind (failure mode) takes at most 4.
    content/failure-modes/empty-floor.mdx:34:1  outline  the prose has 515 words
        This kind (failure mode) takes at most 500: cut it.

    5 problems in 3 files"
  `);
  const start = '## What the count leaves out';
  expect(
    reportOn([
      [decision, start, `${start}\n\n<!--`],
      [decision, '<Case title', '--><Case title'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:166:1  prose  the prose cannot be read: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`
        Delete the comment: prose has none.

    1 problem in 1 file"
  `);
});
