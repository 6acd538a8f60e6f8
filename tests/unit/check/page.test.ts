import { expect, test } from 'vitest';
import { notPulls } from '#decide/worksheet.ts';
import { notOptions } from '#model/decision.ts';
import { nothingWrong, paths, reportOn, textOf } from '../fixtures.ts';

const { decision, essay, failureMode, playbook, redFlag } = paths;

test('namespace: ids that pages use for themselves', () => {
  expect(
    reportOn([
      [
        paths.redFlag,
        '  ask-one:',
        '  main: Ask all of them what they would do.\n  source-of-coats: Ask whose they are.\n  ask-one:',
      ],
      [paths.essay, '## What it costs', '## At a glance'],
      [paths.glossary, 'hot-desk:\n', 'search-close:\n  title: Closed\n  definition: What is not open.\nhot-desk:\n'],
    ])
      .split('\n')
      .filter((line) => line.includes('  namespace  ')),
  ).toMatchInlineSnapshot(`
    [
      'content/essays/on-seats.mdx:27:1  namespace  the id \`at-a-glance\` is taken by the page itself  ▸## At a glance',
      'content/glossary.yaml:1:1  namespace  the id \`search-close\` is taken by the page itself  ▸search-close:',
      'content/red-flags/coats-on-chairs.mdx:15:3  namespace  the id \`main\` is taken by the page itself  ▸main: Ask all of them what the',
      'content/red-flags/coats-on-chairs.mdx:16:3  namespace  the id \`source-of-coats\` is taken by the page itself  ▸source-of-coats: Ask whose the'
    ]
  `);
});

test('namespace', () => {
  expect(
    reportOn([
      [decision, '      rent-saved:', '      seats-stand-empty:'],
      [decision, '  queue-at-nine:', '  trial:'],
      [decision, '    items: [rent-saved]\n', ''],
      [decision, '## What the count leaves out', '## By notice'],
      [failureMode, '  common-days:', '  lights-stay-on:'],
      [essay, '## What to do', '## What it costs'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:39:7  namespace  the id \`seats-stand-empty\` is taken by \`options.shared.bestWhen.seats-stand-empty\` on line 33  ▸seats-stand-empty: '**Rent sav
        Give this item an id of its own; all ids of a page share one namespace.
    content/decisions/shared-desks-vs-own-desks.mdx:128:3  namespace  the id \`trial\` is taken by a section of the page  ▸trial: '**Queue at nine.** Peo
        Give this item an id of its own; all ids of a page share one namespace.
    content/decisions/shared-desks-vs-own-desks.mdx:165:1  namespace  the id \`by-notice\` is taken by \`antiPatterns.by-notice\` on line 125  ▸## By notice
        Word the heading differently: its words become its id.
    content/essays/on-seats.mdx:31:1  namespace  the id \`what-it-costs\` is taken by the heading on line 27  ▸## What it costs
        Word the heading differently: its words become its id.
    content/failure-modes/empty-floor.mdx:23:3  namespace  the id \`lights-stay-on\` is taken by \`stages.early.lights-stay-on\` on line 13  ▸lights-stay-on: '**Common days
        Give this item an id of its own; all ids of a page share one namespace."
  `);
});

test.each(Object.keys(notOptions))('namespace: an option cannot be called %s', (word) => {
  const text = textOf(decision)
    .replaceAll(/\bown:/g, `${word}:`)
    .replaceAll('option: own', `option: ${word}`)
    .replace('option: mix', 'option: mix\n  split: A rule that divides');
  const report = reportOn([], [{ path: decision, text }]);
  expect(report).toMatch(/:5[45]:3 {2}namespace/);
  expect(report).toContain(`  namespace  \`${word}\` cannot be the id of an option  ▸${word}:\n`);
  expect(report.match(/:\d+:\d+ {2}/g)).toHaveLength(1);
});

test('page-id', () => {
  expect(
    reportOn([
      [decision, 'for: [morning-search]', 'for: [morning-searches, what-the-count-leaves-out, desks]'],
      [decision, 'items: [rent-saved]', 'items: [rent, mixes]'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:142:13  page-id  there is no \`morning-searches\` on this page  ▸morning-searches, what-the-cou
        Did you mean \`morning-search\`? Name the key of an item, or the slug of a heading.
    content/decisions/shared-desks-vs-own-desks.mdx:142:58  page-id  there is no \`desks\` on this page  ▸desks]
        Did you mean \`anchor-desks\`? Name the key of an item, or the slug of a heading.
    content/decisions/shared-desks-vs-own-desks.mdx:163:13  page-id  there is no \`rent\` on this page  ▸rent, mixes]
        Did you mean \`rent-saved\`? Name the key of an item, or the slug of a heading."
  `);
});

test('history', () => {
  expect(reportOn([[decision, "date: '2026-11-20'", "date: '2026-12-01'"]])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:161:12  history  2026-11-21 stands behind 2026-12-01  ▸2026-11-21'
        Put the changes in order, oldest first."
  `);
});

test('a worry repeats no name and no other worry', () => {
  expect(
    reportOn([
      [playbook, '[seat census]', '[seat census]\nworries: [Seat census, where do I sit]'],
      [essay, 'title: On seats', 'title: On seats\nworries: [Where do I sit?]'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/playbooks/count-the-seats.mdx:5:11  alias  the worry “Seat census” is an alias of this page (content/playbooks/count-the-seats.mdx:4)  ▸Seat census, where do I sit]
        Delete it here: a page is found by its title, by each alias and by each worry once.
    content/playbooks/count-the-seats.mdx:5:24  alias  the worry “where do I sit” is a worry of essays/on-seats (content/essays/on-seats.mdx:3)  ▸where do I sit]
        Leave it to the page that people mean by it, and delete it from the other."
  `);
});

test('alias', () => {
  const flag = textOf(redFlag).replace('title: Coats on chairs', 'title: Cups on desks');
  expect(
    reportOn(
      [
        [
          playbook,
          '[seat census]',
          '[Ghost  Office, Count the seats, the empty floor, FREE-SEAT, seat-census, seat census]',
        ],
        [essay, 'title: On seats', 'title: The Empty Floor!'],
      ],
      [{ path: 'content/red-flags/cups.mdx', text: flag }],
    ),
  ).toMatchInlineSnapshot(`
    "content/failure-modes/empty-floor.mdx:2:8  alias  the title “The empty floor” is the title of essays/on-seats (content/essays/on-seats.mdx:2)  ▸The empty floor
        Give one of the two another title.
    content/glossary.yaml:4:13  alias  the alias “free seat” is an alias of playbooks/count-the-seats (content/playbooks/count-the-seats.mdx:4)  ▸free seat]
        Leave it to the page that people mean by it, and delete it from the other.
    content/playbooks/count-the-seats.mdx:4:11  alias  the alias “Ghost  Office” is an alias of failure-modes/empty-floor (content/failure-modes/empty-floor.mdx:4)  ▸Ghost  Office, Count the seats
        Leave it to the page that people mean by it, and delete it from the other.
    content/playbooks/count-the-seats.mdx:4:26  alias  the alias “Count the seats” is the title of this page (content/playbooks/count-the-seats.mdx:2)  ▸Count the seats, the empty flo
        Delete it here: a page is found by its title, by each alias and by each worry once.
    content/playbooks/count-the-seats.mdx:4:43  alias  the alias “the empty floor” is the title of essays/on-seats (content/essays/on-seats.mdx:2)  ▸the empty floor, FREE-SEAT, se
        Leave it to the page that people mean by it, and delete it from the other.
    content/red-flags/cups.mdx:1:1  orphan  no other entry links here  ▸---
        Link to it where a reader needs it, with the reason.
    content/red-flags/cups.mdx:1:1  state  Connections, “Red flags that lead nowhere”: 1, where the threshold is at most 0  ▸---
        Connect each with a playbook that handles it (\`handled-by\`), or with a decision or failure mode that it points to (\`shown-by\`, written there). Begin with red-flags/cups.
    content/red-flags/cups.mdx:4:11  alias  the alias “towels on loungers” is an alias of red-flags/coats-on-chairs (content/red-flags/coats-on-chairs.mdx:4)  ▸towels on loungers]
        Leave it to the page that people mean by it, and delete it from the other."
  `);
});

test('topic', () => {
  expect(
    reportOn(
      [
        [playbook, 'topics: [place]', 'topics: [plase, money]'],
        [paths.topics, 'place:\n', 'time:\n  title: Time\n  summary: When.\nplace:\n'],
      ],
      [],
    ),
  ).toMatchInlineSnapshot(`
    "content/playbooks/count-the-seats.mdx:5:10  topic  there is no topic \`plase\`  ▸plase, money]
        Did you mean \`place\`?
    content/playbooks/count-the-seats.mdx:5:17  topic  there is no topic \`money\`  ▸money]
        There is \`time\`, \`place\`.
    content/topics.yaml:1:1  topic  no entry has the topic \`time\`  ▸time:
        Give it to an entry, or delete it."
  `);
});

test('option', () => {
  expect(
    reportOn([
      [decision, '    own: Somebody has to clear', '    owned: Somebody has to clear'],
      [decision, 'option: own\n  stance', 'option: mixed\n  stance'],
      [decision, 'option: own\n    why: Those', 'option: share\n    why: Those'],
      [decision, '      own: Fewer than one', '      nobody: Fewer than one'],
      [decision, '    short: Own', '    short: shared'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:14:3  option  \`reversibility.cost\` does not say what leaving \`own\` costs  ▸cost:
        Add \`own\`: undoing has a direction, so every option has its own cost of leaving.
    content/decisions/shared-desks-vs-own-desks.mdx:16:5  option  \`owned\` is not an option of this decision  ▸owned: Somebody has to clear t
        There is \`shared\`, \`own\`.
    content/decisions/shared-desks-vs-own-desks.mdx:23:11  option  \`mixed\` is not an option of this decision  ▸mixed
        There is \`shared\`, \`own\`, \`mix\`.
    content/decisions/shared-desks-vs-own-desks.mdx:56:12  option  \`shared\` is the short name of \`shared\` too  ▸shared
        Give each option a short name of its own.
    content/decisions/shared-desks-vs-own-desks.mdx:84:13  option  \`share\` is not an option of this decision  ▸share
        Did you mean \`shared\`?
    content/decisions/shared-desks-vs-own-desks.mdx:96:7  option  \`nobody\` is not an option of this decision  ▸nobody: Fewer than one in five
        There is \`shared\`, \`own\`."
  `);
});

test('what a trade gives, and what divides a mix', () => {
  expect(
    reportOn([
      [decision, "own: a place of one's own", 'owned: a place'],
      [decision, 'option: own\n  stance', 'option: mix\n  stance'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:7:1  option  \`tension\` does not say what \`own\` gives  ▸tension: { shared: fewer rooms
        Add \`own\`: a trade names what each option gives, in a short noun phrase.
    content/decisions/shared-desks-vs-own-desks.mdx:7:33  option  \`owned\` is not an option of this decision  ▸owned: a place }
        There is \`shared\`, \`own\`.
    content/decisions/shared-desks-vs-own-desks.mdx:23:11  option  a mix has to say what divides it  ▸mix
        Add \`split\` below: the rule that divides, in at most 14 words."
  `);
  expect(reportOn([[decision, 'option: own\n  stance', 'option: own\n  split: Named for most\n  stance']]))
    .toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:24:3  option  only a mix is split  ▸split: Named for most
          Delete it, or name \`mix\` as the option."
    `);
});

test('the words of the worksheet that are no option are no option here', () => {
  expect(Object.keys(notOptions)).toEqual(expect.arrayContaining(notPulls));
});

test('gather', () => {
  expect(reportOn([[decision, 'settledBy: [seat-count]', 'settledBy: [seats-count, by-notice]']]))
    .toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:97:17  gather  \`seats-count\` does not stand under \`gather\`  ▸seats-count, by-notice]
          Did you mean \`seat-count\`?
      content/decisions/shared-desks-vs-own-desks.mdx:97:30  gather  \`by-notice\` does not stand under \`gather\`  ▸by-notice]
          There is \`seat-count\`, \`desk-walk\`.
      content/decisions/shared-desks-vs-own-desks.mdx:111:3  gather  no factor is settled by \`seat-count\`  ▸seat-count:
          Name it in \`settledBy\` of the factor it settles, or delete it."
    `);
});

test('trial', () => {
  const start = textOf(decision).indexOf('trial:\n');
  const trial = textOf(decision).slice(start, textOf(decision).indexOf('sources:\n', start));
  expect(reportOn([[decision, trial, '']])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:13:10  trial  undoing is easy, but there is no \`trial\`  ▸easy
        Add \`trial\` with \`test\`, \`length\`, \`watch\` and \`stop\`."
  `);
  expect(
    reportOn([
      [decision, trial, ''],
      [decision, 'level: easy', 'level: one-way'],
    ]),
  ).toBe(nothingWrong);
});

test('stance', () => {
  const stance = 'On Monday leave names on desks and count empty chairs at ten and at three.';
  expect(reportOn([[decision, stance, 'On most days most seats stand empty, so share seats.']])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:24:11  stance  the stance shares 5 of 5 content words with the rule of thumb: seats, stand, empty, days, share  ▸On most days most seats stand
        Say what to do on Monday, before any evidence."
  `);
});
