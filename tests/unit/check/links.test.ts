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
      "content/decisions/shared-desks-vs-own-desks.mdx:144:9  link  \`failure-modes/empty-floors\` does not exist  ▸failure-modes/empty-floors
          Did you mean \`failure-modes/empty-floor\`? Otherwise write content/failure-modes/empty-floors.mdx, or leave the link out.
      content/decisions/shared-desks-vs-own-desks.mdx:149:9  link  there is no \`#ask\` on red-flags/coats-on-chairs  ▸red-flags/coats-on-chairs#ask
          Did you mean \`ask-one\`?
      content/failure-modes/empty-floor.mdx:30:9  link  \`playbook\` is no folder of the reference  ▸playbook/count-the-seats
          Did you mean \`playbooks\`?"
    `);
  });

  test('in items, each at its own line', () => {
    expect(
      written(
        `>-\n    *All* of [them](#time-to-acts) are at [breakfast](red-flags/coats-on-chairs), [see](#ask-one),\n    or at [a desk](glossary/hot-desks) from the [list](topics/places), [again](glossary/hot-desks).`,
      ),
    ).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:14:21  link  there is no \`#time-to-acts\` on red-flags/coats-on-chairs  ▸#time-to-acts) are at [breakfa
          Did you mean \`time-to-act\`?
      content/red-flags/coats-on-chairs.mdx:14:55  link  the link leads to the page it stands on  ▸red-flags/coats-on-chairs), [s
          Leave the link out.
      content/red-flags/coats-on-chairs.mdx:15:20  link  \`glossary/hot-desks\` does not exist  ▸glossary/hot-desks) from the [
          Did you mean \`hot-desk\`? Otherwise add it to content/glossary.yaml.
      content/red-flags/coats-on-chairs.mdx:15:56  link  \`topics/places\` does not exist  ▸topics/places), [again](glossa
          Did you mean \`place\`? Otherwise add it to content/topics.yaml.
      content/red-flags/coats-on-chairs.mdx:15:80  link  \`glossary/hot-desks\` does not exist  ▸glossary/hot-desks).'
          Did you mean \`hot-desk\`? Otherwise add it to content/glossary.yaml."
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
      "content/red-flags/coats-on-chairs.mdx:13:29  yaml  the text begins with \`'\`, so YAML ends it at the next one: \`'**Everyone is at breakfast.** 'It''s […\`  ▸'**Everyone is at breakfast.**
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/playbooks/count-the-seats.mdx:19:31  link  \`playbooks/count\` does not exist  ▸playbooks/count) something to
          Did you mean \`playbooks/count-the-seats\`? Otherwise write content/playbooks/count.mdx, or leave the link out."
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
      "content/decisions/shared-desks-vs-own-desks.mdx:168:12  link  there is no \`#empty-seat\` on decisions/shared-desks-vs-own-desks  ▸[empty seats](#empty-seat) say
          Did you mean \`empty-seats\`?
      content/essays/on-seats.mdx:24:1106  link  \`failure-modes/full-floor\` does not exist  ▸[an empty floor](failure-modes
          Did you mean \`failure-modes/empty-floor\`? Otherwise write content/failure-modes/full-floor.mdx, or leave the link out.
      content/essays/on-seats.mdx:29:1157  link  the link leads to the page it stands on  ▸[hot desk](essays/on-seats#wha
          Write \`#what-it-costs\`.
      content/essays/on-seats.mdx:33:1097  link  there is no \`#visitor-row\` on decisions/shared-desks-vs-own-desks  ▸[choose](decisions/shared-desk
          Did you mean \`visitors-row\`?"
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
      "content/red-flags/coats-on-chairs.mdx:13:75  link  \`https://example.org/a\` leads out of the reference  ▸https://example.org/a>) are at
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`mailto:a@b.example\` leads out of the reference  ▸mailto:a@b.example>) are at br
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`//example.org\` leads out of the reference  ▸//example.org>) are at breakfa
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`/red-flags/coats-on-chairs/\` is not the id of a page  ▸/red-flags/coats-on-chairs/>)
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`../playbooks/count-the-seats.mdx\` is not the id of a page  ▸../playbooks/count-the-seats.m
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`playbooks/count-the-seats/\` is not the id of a page  ▸playbooks/count-the-seats/>) a
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`Count the seats\` is not the id of a page  ▸Count the seats>) are at break
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`sources/desk-study-2019\` has no places of its own  ▸sources/desk-study-2019#findin
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`books\` is no folder of the reference  ▸books/seats>) are at breakfast
      content/red-flags/coats-on-chairs.mdx:13:75  link  \`#Not an id\` is not the id of a page  ▸#Not an id>) are at breakfast.
      content/red-flags/coats-on-chairs.mdx:13:75  link  the link leads nowhere  ▸>) are at breakfast.'"
    `);
    expect(reportOn([[essay, 'Twelve seats in', 'Twelve seats, see https://example.org/seats, in']]))
      .toMatchInlineSnapshot(`
        "content/essays/on-seats.mdx:18:19  link  \`https://example.org/seats\` leads out of the reference  ▸https://example.org/seats, in
            Add the work to content/sources.yaml and link \`sources/<id>\`, or leave the link out."
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
      "content/topics.yaml:3:12  yaml  the text begins with \`[\`, which YAML does not read as text: \`[Where](playbooks/where) people sit and…\`  ▸[Where](playbooks/where) peopl
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/glossary.yaml:3:59  link  \`#title\` is not the id of a page  ▸#title) comes [first](glossary
          Write \`folder/slug\`, \`folder/slug#item\`, or \`#item\` for a place on the same page.
      content/glossary.yaml:3:81  link  \`glossary/first\` does not exist  ▸glossary/first).
          Otherwise add it to content/glossary.yaml.
      content/glossary.yaml:5:9  link  \`decision\` is no folder of the reference  ▸decision/shared-desks-vs-own-d
          Did you mean \`decisions\`?"
    `);
  });

  test('to an entry that has moved', () => {
    const plants: Plant[] = [
      [failureMode, 'history:\n', 'formerIds: [failure-modes/ghost-floor]\nhistory:\n'],
      [essay, '(failure-modes/empty-floor)', '(failure-modes/ghost-floor)'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/essays/on-seats.mdx:24:1106  link  \`failure-modes/ghost-floor\` does not exist  ▸[an empty floor](failure-modes
          It is \`failure-modes/empty-floor\` now."
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
    "content/failure-modes/empty-floor.mdx:34:13  former-id  \`red-flags/coats-on-chairs\` is the id of an entry  ▸red-flags/coats-on-chairs, fai
        Delete it: an address leads to one page.
    content/red-flags/coats-on-chairs.mdx:17:13  former-id  \`failure-modes/ghosts\` is a former id of failure-modes/empty-floor too  ▸failure-modes/ghosts, flags/co
        Delete it: an address leads to one page.
    content/red-flags/coats-on-chairs.mdx:17:35  former-id  \`flags\` is no folder of entries  ▸flags/coats]
        Did you mean \`red-flags/coats-on-chairs\`?"
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
      'content/essays/on-seats.mdx:27:43  link  there is no \`#one\` on essays/on-seats  ▸[One](#one) *[two](x)* <b>[thr',
      'content/essays/on-seats.mdx:27:56  link  \`x\` is not the id of a page  ▸[two](x)* <b>[three](topics/th',
      'content/essays/on-seats.mdx:27:69  link  \`topics/three\` does not exist  ▸[three](topics/three)</b></Cas'
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
      'content/glossary.yaml:4:14  inline  the text holds a code mark that is printed as it stands  ▸\`free\` seat"]',
      'content/glossary.yaml:4:19  inline  the text holds a code mark that is printed as it stands  ▸\` seat"]',
      'content/red-flags/coats-on-chairs.mdx:2:14  inline  the text holds \`*\`, which is printed as it stands  ▸*on* [chairs](#ask-one)',
      'content/red-flags/coats-on-chairs.mdx:2:17  inline  the text holds \`*\`, which is printed as it stands  ▸* [chairs](#ask-one)',
      'content/red-flags/coats-on-chairs.mdx:2:26  inline  the text holds \`](\`, which is printed as it stands  ▸](#ask-one)',
      'content/red-flags/coats-on-chairs.mdx:13:64  inline  the text holds \`*\`, which is printed as it stands  ▸*of them, &nbsp; [x](a b) [](#',
      'content/red-flags/coats-on-chairs.mdx:13:74  inline  the text holds &nbsp;, a character that nobody sees  ▸&nbsp; [x](a b) [](#ask-one) [',
      "content/red-flags/coats-on-chairs.mdx:13:83  inline  the text holds \`](\`, which is printed as it stands  ▸](a b) [](#ask-one) [x][y].'",
      "content/red-flags/coats-on-chairs.mdx:13:90  inline  the text holds a link without words  ▸[](#ask-one) [x][y].'",
      "content/red-flags/coats-on-chairs.mdx:13:105  inline  the text holds \`][\`, which is printed as it stands  ▸][y].'",
      'content/sources.yaml:10:24  inline  the text holds \`](\`, which is printed as it stands  ▸](x) staff without a seat of t'
    ]
  `);
});

test('inline', () => {
  const texts = ['A <b>bold</b> text.', '2021. A year.', '>-\n    # A heading', 'An ![image](x).', '>-\n    > Said.'];
  expect(texts.map((text) => written(text)).join('\n—\n')).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:13:62  inline  the text holds HTML  ▸<b>bold</b> text.'
        Write it in Markdown; put \\ before a < that is meant as it is.
    content/red-flags/coats-on-chairs.mdx:13:69  inline  the text holds HTML  ▸</b> text.'
        Write it in Markdown; put \\ before a < that is meant as it is.
    —
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 3 words  ▸**Everyone is at breakfast.**
        Say it in a sentence that a stranger could act on.
    —
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 2 words  ▸**Everyone is at breakfast.**
        Say it in a sentence that a stranger could act on.
    —
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 2 words  ▸**Everyone is at breakfast.**
        Say it in a sentence that a stranger could act on.
    content/red-flags/coats-on-chairs.mdx:13:63  inline  the text holds an image  ▸![image](x).'
        Essays show drawings with <Figure>.
    —
    content/red-flags/coats-on-chairs.mdx:13:30  item-length  the item \`everyone-is-at-breakfast\` has 1 word  ▸**Everyone is at breakfast.**
        Say it in a sentence that a stranger could act on."
  `);
});
