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
      "content/decisions/shared-desks-vs-own-desks.mdx:144:9  link  \`failure-modes/empty-floors\` does not exist
          144 │   - to: ▸failure-modes/empty-floors
          Did you mean \`failure-modes/empty-floor\`? Otherwise write content/failure-modes/empty-floors.mdx, or leave the link out.
      content/decisions/shared-desks-vs-own-desks.mdx:149:9  link  there is no \`#ask\` on red-flags/coats-on-chairs
          149 │   - to: ▸red-flags/coats-on-chairs#ask
          Did you mean \`ask-one\`?
      content/failure-modes/empty-floor.mdx:30:9  link  \`playbook\` is no folder of the reference
          30 │   - to: ▸playbook/count-the-seats
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
      "content/red-flags/coats-on-chairs.mdx:14:21  link  there is no \`#time-to-acts\` on red-flags/coats-on-chairs
          14 │     *All* of [them](▸#time-to-acts) are at [breakfast](red-flags/coats-on-chairs), [see](#ask-on…
          Did you mean \`time-to-act\`?
      content/red-flags/coats-on-chairs.mdx:14:55  link  the link leads to the page it stands on
          14 │ …hem](#time-to-acts) are at [breakfast](▸red-flags/coats-on-chairs), [see](#ask-one),
          Leave the link out.
      content/red-flags/coats-on-chairs.mdx:15:20  link  \`glossary/hot-desks\` does not exist
          15 │     or at [a desk](▸glossary/hot-desks) from the [list](topics/places), [again](glossary/hot-des…
          Did you mean \`hot-desk\`? Otherwise add it to content/glossary.yaml.
      content/red-flags/coats-on-chairs.mdx:15:56  link  \`topics/places\` does not exist
          15 │ …k](glossary/hot-desks) from the [list](▸topics/places), [again](glossary/hot-desks).'
          Did you mean \`place\`? Otherwise add it to content/topics.yaml.
      content/red-flags/coats-on-chairs.mdx:15:80  link  \`glossary/hot-desks\` does not exist
          15 │ …rom the [list](topics/places), [again](▸glossary/hot-desks).'
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
      "content/red-flags/coats-on-chairs.mdx:13:29  yaml  the text begins with \`'\`, so YAML ends it at the next one: \`'**Everyone is at breakfast.** 'It''s […\`
          13 │   everyone-is-at-breakfast: ▸'**Everyone is at breakfast.** 'It''s [there](red-flags/x) ''and'' …
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/playbooks/count-the-seats.mdx:19:31  link  \`playbooks/count\` does not exist
          19 │     why: "A \\"count\\" [needs](▸playbooks/count) something to count on."
          Did you mean \`playbooks/count-the-seats\`? Otherwise write content/playbooks/count.mdx, or leave the link out.
      2 problems in 2 files"
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
      "content/decisions/shared-desks-vs-own-desks.mdx:168:12  link  there is no \`#empty-seat\` on decisions/shared-desks-vs-own-desks
          168 │ A count of ▸[empty seats](#empty-seat) says nothing of who is missing. It is worth reading besid…
          Did you mean \`empty-seats\`?
      content/essays/on-seats.mdx:24:1106  link  \`failure-modes/full-floor\` does not exist
          24 │ …pt in order by someone.  It can end in ▸[an empty floor](failure-modes/full-floor), which begin…
          Did you mean \`failure-modes/empty-floor\`? Otherwise write content/failure-modes/full-floor.mdx, or leave the link out.
      content/essays/on-seats.mdx:29:1157  link  the link leads to the page it stands on
          29 │ …ooks/count-the-seats) it, or name it a ▸[hot desk](essays/on-seats#what-it-costs).
          Write \`#what-it-costs\`.
      content/essays/on-seats.mdx:33:1097  link  there is no \`#visitor-row\` on decisions/shared-desks-vs-own-desks
          33 │ … to be kept in order by someone.  Then ▸[choose](decisions/shared-desks-vs-own-desks#visitor-ro…
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
    expect(texts.map((text) => text.split('\n')[0]).join('\n')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:13:75  link  \`https://example.org/a\` leads out of the reference
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`mailto:a@b.example\` leads out of the reference
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`//example.org\` leads out of the reference
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`/red-flags/coats-on-chairs/\` is not the id of a page
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`../playbooks/count-the-seats.mdx\` is not the id of a page
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`playbooks/count-the-seats/\` is not the id of a page
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`Count the seats\` is not the id of a page
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`sources/desk-study-2019\` has no places of its own
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`books\` is no folder of the reference
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`#Not an id\` is not the id of a page
      content/red-flags/coats-on-chairs.mdx:13:75  link  the link leads nowhere"
    `);
    expect(reportOn([[essay, 'Twelve seats in', 'Twelve seats, see https://example.org/seats, in']]))
      .toMatchInlineSnapshot(`
        "content/essays/on-seats.mdx:18:19  link  \`https://example.org/seats\` leads out of the reference
            18 │ Twelve seats, see ▸https://example.org/seats, in three rows; four of them are taken.
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
      "content/topics.yaml:3:12  yaml  the text begins with \`[\`, which YAML does not read as text: \`[Where](playbooks/where) people sit and…\`
          3 │   summary: ▸[Where](playbooks/where) people sit and work.
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/glossary.yaml:3:59  link  \`#title\` is not the id of a page
          3 │   definition: A seat without an owner, taken by [whoever](▸#title) comes [first](glossary/first).
          Write \`folder/slug\`, \`folder/slug#item\`, or \`#item\` for a place on the same page.
      content/glossary.yaml:3:81  link  \`glossary/first\` does not exist
          3 │   definition: A seat without an owner, taken by [whoever](#title) comes [first](▸glossary/first).
          Otherwise add it to content/glossary.yaml.
      content/glossary.yaml:5:9  link  \`decision\` is no folder of the reference
          5 │   see: [▸decision/shared-desks-vs-own-desks]
          Did you mean \`decisions\`?
      4 problems in 2 files"
    `);
  });

  test('to an entry that has moved', () => {
    const plants: Plant[] = [
      [failureMode, 'history:\n', 'formerIds: [failure-modes/ghost-floor]\nhistory:\n'],
      [essay, '(failure-modes/empty-floor)', '(failure-modes/ghost-floor)'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/essays/on-seats.mdx:24:1106  link  \`failure-modes/ghost-floor\` does not exist
          24 │ …pt in order by someone.  It can end in ▸[an empty floor](failure-modes/ghost-floor), which begi…
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
    "content/failure-modes/empty-floor.mdx:34:13  former-id  \`red-flags/coats-on-chairs\` is the id of an entry
        34 │ formerIds: [▸red-flags/coats-on-chairs, failure-modes/ghosts]
        Delete it: an address leads to one page.
    content/red-flags/coats-on-chairs.mdx:17:13  former-id  \`failure-modes/ghosts\` is a former id of failure-modes/empty-floor too
        17 │ formerIds: [▸failure-modes/ghosts, flags/coats]
        Delete it: an address leads to one page.
    content/red-flags/coats-on-chairs.mdx:17:35  former-id  \`flags\` is no folder of entries
        17 │ formerIds: [failure-modes/ghosts, ▸flags/coats]
        Did you mean \`red-flags/coats-on-chairs\`?
    3 problems in 2 files"
  `);
});

test('links in components of one line and in one another, each at its own place', () => {
  const text = '<Case title="A coat" basis="illustrative">[One](#one) *[two](x)* <b>[three](topics/three)</b></Case>';
  expect(
    reportOn([[essay, '## What it costs', `${text}\n\n## What it costs`]])
      .split('\n')
      .filter((line) => line.includes('  link  ')),
  ).toMatchInlineSnapshot(`
    [
      "content/essays/on-seats.mdx:27:43  link  there is no \`#one\` on essays/on-seats",
      "content/essays/on-seats.mdx:27:56  link  \`x\` is not the id of a page",
      "content/essays/on-seats.mdx:27:69  link  \`topics/three\` does not exist",
    ]
  `);
});

test('inline: what would be printed as it stands, or not at all', () => {
  expect(
    reportOn([
      [redFlag, item, 'All *of them, &nbsp; [x](a b) [](#ask-one) [x][y].'],
      [redFlag, 'title: Coats on chairs', 'title: Coats *on* [chairs](#ask-one)'],
      [glossary, '[free seat]', '["`free` seat"]'],
      [paths.sources, 'finding: Office', 'finding: Some [office](x)'],
    ])
      .split('\n')
      .filter((line) => /:\d+:\d+ /.test(line)),
  ).toMatchInlineSnapshot(`
    [
      "content/glossary.yaml:4:14  inline  the text holds a code mark that is printed as it stands",
      "content/glossary.yaml:4:19  inline  the text holds a code mark that is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:2:14  inline  the text holds \`*\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:2:17  inline  the text holds \`*\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:2:26  inline  the text holds \`](\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:13:64  inline  the text holds \`*\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:13:74  inline  the text holds &nbsp;, a character that nobody sees",
      "content/red-flags/coats-on-chairs.mdx:13:83  inline  the text holds \`](\`, which is printed as it stands",
      "content/red-flags/coats-on-chairs.mdx:13:90  inline  the text holds a link without words",
      "content/red-flags/coats-on-chairs.mdx:13:105  inline  the text holds \`][\`, which is printed as it stands",
      "content/sources.yaml:10:24  inline  the text holds \`](\`, which is printed as it stands",
    ]
  `);
});

test('inline', () => {
  const texts = ['A <b>bold</b> text.', '2021. A year.', '>-\n    # A heading', 'An ![image](x).', '>-\n    > Said.'];
  expect(texts.map((text) => written(text)).join('\n')).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:13:62  inline  the text holds HTML
        13 │   everyone-is-at-breakfast: '**Everyone is at breakfast.** A ▸<b>bold</b> text.'
        Write it in Markdown; put \\ before a < that is meant as it is.
    content/red-flags/coats-on-chairs.mdx:13:69  inline  the text holds HTML
        13 │   everyone-is-at-breakfast: '**Everyone is at breakfast.** A <b>bold▸</b> text.'
        Write it in Markdown; put \\ before a < that is meant as it is.
    2 problems in 1 file
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 3 words
        13 │   everyone-is-at-breakfast: '▸**Everyone is at breakfast.** 2021. A year.'
        Say it in a sentence that a stranger could act on.
    1 problem in 1 file
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 2 words
        13 │   everyone-is-at-breakfast: '▸**Everyone is at breakfast.** >-
        Say it in a sentence that a stranger could act on.
    1 problem in 1 file
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 2 words
        13 │   everyone-is-at-breakfast: '▸**Everyone is at breakfast.** An ![image](x).'
        Say it in a sentence that a stranger could act on.
    content/red-flags/coats-on-chairs.mdx:13:63  inline  the text holds an image
        13 │   everyone-is-at-breakfast: '**Everyone is at breakfast.** An ▸![image](x).'
        Essays show drawings with <Figure>.
    2 problems in 1 file
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 1 word
        13 │   everyone-is-at-breakfast: '▸**Everyone is at breakfast.** >-
        Say it in a sentence that a stranger could act on.
    1 problem in 1 file"
  `);
});
