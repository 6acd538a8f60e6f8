import { describe, expect, test } from 'vitest';
import { paths, reportOn, type Plant } from '../fixtures.ts';

const { decision, essay, failureMode, glossary, playbook, redFlag, topics } = paths;
const item = 'All of them are at breakfast together.';
const written = (text: string): string => reportOn([[redFlag, item, text]]);

describe('link', () => {
  test('in edges', () => {
    expect(
      reportOn([
        [decision, 'to: failure-modes/empty-floor', 'to: failure-modes/empty-floors'],
        [decision, 'to: red-flags/coats-on-chairs', 'to: red-flags/coats-on-chairs#ask'],
        [failureMode, 'to: playbooks/count-the-seats', 'to: playbook/count-the-seats'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:142:9  link  \`failure-modes/empty-floors\` does not exist
          Did you mean \`failure-modes/empty-floor\`? Otherwise write content/failure-modes/empty-floors.mdx, or leave the link out.
      content/decisions/shared-desks-vs-own-desks.mdx:147:9  link  there is no \`#ask\` on red-flags/coats-on-chairs
          Did you mean \`ask-one\`?
      content/failure-modes/empty-floor.mdx:27:9  link  \`playbook\` is no folder of the reference
          Did you mean \`playbooks\`?

      3 problems in 2 files"
    `);
  });

  test('in items, each at its own line', () => {
    expect(
      written(
        `>-\n    *All* of [them](#time-to-acts) are at [breakfast](red-flags/coats-on-chairs), [see](#ask-one),\n    or at [a desk](glossary/hot-desks) from the [list](topics/places), [again](glossary/hot-desks).`,
      ),
    ).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:11:21  link  there is no \`#time-to-acts\` on red-flags/coats-on-chairs
          Did you mean \`time-to-act\`?
      content/red-flags/coats-on-chairs.mdx:11:55  link  the link leads to the page it stands on
          Leave the link out.
      content/red-flags/coats-on-chairs.mdx:12:20  link  \`glossary/hot-desks\` does not exist
          Did you mean \`hot-desk\`? Otherwise add it to content/glossary.yaml.
      content/red-flags/coats-on-chairs.mdx:12:56  link  \`topics/places\` does not exist
          Did you mean \`place\`? Otherwise add it to content/topics.yaml.
      content/red-flags/coats-on-chairs.mdx:12:80  link  \`glossary/hot-desks\` does not exist
          Did you mean \`hot-desk\`? Otherwise add it to content/glossary.yaml.

      5 problems in 1 file"
    `);
  });

  test('in quoted texts', () => {
    expect(
      reportOn([
        [redFlag, item, `'It''s [there](red-flags/x) ''and'' [here](red-flags/yy).'`],
        [playbook, 'A count needs', '"A \\"count\\" [needs](playbooks/count)'],
        [playbook, 'something to count on.', 'something to count on."'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/playbooks/count-the-seats.mdx:17:31  link  \`playbooks/count\` does not exist
          Did you mean \`playbooks/count-the-seats\`? Otherwise write content/playbooks/count.mdx, or leave the link out.
      content/red-flags/coats-on-chairs.mdx:10:44  link  \`red-flags/x\` does not exist
          Otherwise write content/red-flags/x.mdx, or leave the link out.
      content/red-flags/coats-on-chairs.mdx:10:72  link  \`red-flags/yy\` does not exist
          Otherwise write content/red-flags/yy.mdx, or leave the link out.

      3 problems in 2 files"
    `);
  });

  test('in prose', () => {
    expect(
      reportOn([
        [essay, '(failure-modes/empty-floor)', '(failure-modes/full-floor)'],
        [essay, '(glossary/hot-desk)', '(essays/on-seats#what-it-costs)'],
        [essay, '#mixes', '#visitor-row'],
        [decision, '(#empty-seats)', '(#empty-seat)'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:166:12  link  there is no \`#empty-seat\` on decisions/shared-desks-vs-own-desks
          Did you mean \`empty-seats\`?
      content/essays/on-seats.mdx:23:1106  link  \`failure-modes/full-floor\` does not exist
          Did you mean \`failure-modes/empty-floor\`? Otherwise write content/failure-modes/full-floor.mdx, or leave the link out.
      content/essays/on-seats.mdx:28:1157  link  the link leads to the page it stands on
          Write \`#what-it-costs\`.
      content/essays/on-seats.mdx:32:1097  link  there is no \`#visitor-row\` on decisions/shared-desks-vs-own-desks
          Did you mean \`visitors-row\`?

      4 problems in 2 files"
    `);
  });

  test('in forms that are not used', () => {
    const forms = [
      'https://example.org/a',
      'mailto:a@b.example',
      '//example.org',
      '/red-flags/coats-on-chairs/',
      '../playbooks/count-the-seats.mdx',
      'playbooks/count-the-seats/',
      'Count the seats',
      'sources/desk-study-2019#finding',
      'books/seats',
      '#Not an id',
      '',
    ];
    const texts = forms.map((form) => written(`All of [them](<${form}>) are at breakfast.`));
    expect(texts.map((text) => text.split('\n').slice(0, 2).join('\n')).join('\n')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:10:29  link  \`https://example.org/a\` leads out of the reference
          Add the work to content/sources.yaml and link \`sources/<id>\`, or leave the link out.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`mailto:a@b.example\` leads out of the reference
          Add the work to content/sources.yaml and link \`sources/<id>\`, or leave the link out.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`//example.org\` leads out of the reference
          Add the work to content/sources.yaml and link \`sources/<id>\`, or leave the link out.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`/red-flags/coats-on-chairs/\` is not the id of a page
          Write \`red-flags/coats-on-chairs\`.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`../playbooks/count-the-seats.mdx\` is not the id of a page
          Write \`playbooks/count-the-seats\`.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`playbooks/count-the-seats/\` is not the id of a page
          Write \`playbooks/count-the-seats\`.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`Count the seats\` is not the id of a page
          Write \`folder/slug\`, \`folder/slug#item\`, or \`#item\` for a place on the same page.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`sources/desk-study-2019\` has no places of its own
          Write \`sources/desk-study-2019\`.
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`books\` is no folder of the reference
          Did you mean \`playbooks\`?
      content/red-flags/coats-on-chairs.mdx:10:29  link  \`#Not an id\` is not the id of a page
          Write \`folder/slug\`, \`folder/slug#item\`, or \`#item\` for a place on the same page.
      content/red-flags/coats-on-chairs.mdx:10:43  link  the link leads nowhere
          Write [words](folder/slug)."
    `);
    expect(reportOn([[essay, 'Twelve seats in', 'Twelve seats, see https://example.org/seats, in']]))
      .toMatchInlineSnapshot(`
      "content/essays/on-seats.mdx:17:19  link  \`https://example.org/seats\` leads out of the reference
          Add the work to content/sources.yaml and link \`sources/<id>\`, or leave the link out.

      1 problem in 1 file"
    `);
  });

  test('in terms and topics', () => {
    expect(
      reportOn([
        [glossary, 'see: [decisions', 'see: [decision'],
        [glossary, 'whoever comes first', '[whoever](#title) comes [first](glossary/first)'],
        [topics, 'Where people', '[Where](playbooks/where) people'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:3:59  link  \`#title\` is not the id of a page
          Write \`folder/slug\`, \`folder/slug#item\`, or \`#item\` for a place on the same page.
      content/glossary.yaml:3:81  link  \`glossary/first\` does not exist
          Otherwise add it to content/glossary.yaml.
      content/glossary.yaml:5:9  link  \`decision\` is no folder of the reference
          Did you mean \`decisions\`?
      content/topics.yaml:3:12  yaml  the text begins with \`[\`, which YAML does not read as text: \`[Where](playbooks/where) people sit and…\`
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.

      4 problems in 2 files"
    `);
  });

  test('to an entry that has moved', () => {
    const plants: Plant[] = [
      [failureMode, 'history:\n', 'formerIds: [failure-modes/ghost-floor]\nhistory:\n'],
      [essay, '(failure-modes/empty-floor)', '(failure-modes/ghost-floor)'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/essays/on-seats.mdx:23:1106  link  \`failure-modes/ghost-floor\` does not exist
          It is \`failure-modes/empty-floor\` now.

      1 problem in 1 file"
    `);
  });
});

test('former-id', () => {
  expect(
    reportOn([
      [failureMode, 'history:\n', 'formerIds: [red-flags/coats-on-chairs, failure-modes/ghosts]\nhistory:\n'],
      [redFlag, 'history:\n', 'formerIds: [failure-modes/ghosts, flags/coats]\nhistory:\n'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/failure-modes/empty-floor.mdx:31:13  former-id  \`red-flags/coats-on-chairs\` is the id of an entry
        Delete it: an address leads to one page.
    content/red-flags/coats-on-chairs.mdx:14:13  former-id  \`failure-modes/ghosts\` is a former id of failure-modes/empty-floor too
        Delete it: an address leads to one page.
    content/red-flags/coats-on-chairs.mdx:14:35  former-id  \`flags\` is no folder of entries
        Did you mean \`red-flags/coats-on-chairs\`?

    3 problems in 2 files"
  `);
});

test('inline', () => {
  const texts = ['A <b>bold</b> text.', '2021. A year.', '>-\n    # A heading', 'An ![image](x).', '>-\n    > Said.'];
  expect(texts.map((text) => written(text)).join('\n')).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:10:31  inline  the text holds HTML, which is not shown
        Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.
    content/red-flags/coats-on-chairs.mdx:10:38  inline  the text holds HTML, which is not shown
        Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.

    2 problems in 1 file
    content/red-flags/coats-on-chairs.mdx:10:29  inline  the text holds a list, which is not shown
        Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.

    1 problem in 1 file
    content/red-flags/coats-on-chairs.mdx:11:5  inline  the text holds a heading, which is not shown
        Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.

    1 problem in 1 file
    content/red-flags/coats-on-chairs.mdx:10:32  inline  the text holds an image, which is not shown
        Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.

    1 problem in 1 file
    content/red-flags/coats-on-chairs.mdx:11:5  inline  the text holds a quotation block, which is not shown
        Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.

    1 problem in 1 file"
  `);
});
