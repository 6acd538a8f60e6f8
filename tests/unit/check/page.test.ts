import { expect, test } from 'vitest';
import { folded } from '#check/rules/aliases.ts';
import { folded as searched } from '#views/folded.ts';
import { paths, reportOn, textOf } from '../fixtures.ts';

const { decision, essay, failureMode, playbook, redFlag } = paths;

test('namespace', () => {
  expect(
    reportOn([
      [decision, '      rent-saved: One', '      seats-stand-empty: One'],
      [decision, '  queue-at-nine:', '  trial:'],
      [decision, '    items: [rent-saved]\n', ''],
      [decision, '## What the count leaves out', '## By notice'],
      [failureMode, '  common-days:', '  lights-stay-on:'],
      [essay, '## What to do', '## What it costs'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:39:7  namespace  the id \`seats-stand-empty\` is taken by \`options.shared.bestWhen.seats-stand-empty\` on line 33
        Give this item an id of its own; all ids of a page share one namespace.
    content/decisions/shared-desks-vs-own-desks.mdx:126:3  namespace  the id \`trial\` is taken by a section of the page
        Give this item an id of its own; all ids of a page share one namespace.
    content/decisions/shared-desks-vs-own-desks.mdx:163:1  namespace  the id \`by-notice\` is taken by \`antiPatterns.by-notice\` on line 123
        Word the heading differently: its words become its id.
    content/essays/on-seats.mdx:30:1  namespace  the id \`what-it-costs\` is taken by the heading on line 26
        Word the heading differently: its words become its id.
    content/failure-modes/empty-floor.mdx:20:3  namespace  the id \`lights-stay-on\` is taken by \`stages.early.lights-stay-on\` on line 10
        Give this item an id of its own; all ids of a page share one namespace.

    5 problems in 3 files"
  `);
});

test('namespace: an option cannot be called what stands for several', () => {
  const text = textOf(decision)
    .replaceAll(/\bown:/g, 'mix:')
    .replaceAll('option: own', 'option: mix');
  expect(reportOn([], [{ path: decision, text }])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:54:3  namespace  \`mix\` cannot be the id of an option
        As a default, \`mix\` means several options: choose another id.

    1 problem in 1 file"
  `);
});

test('page-id', () => {
  expect(
    reportOn([
      [decision, 'for: [morning-search]', 'for: [morning-searches, what-the-count-leaves-out, desks]'],
      [decision, 'items: [rent-saved]', 'items: [rent, mixes]'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:140:11  page-id  there is no \`morning-searches\` on this page
        Did you mean \`morning-search\`? Name the key of an item, or the slug of a heading.
    content/decisions/shared-desks-vs-own-desks.mdx:140:56  page-id  there is no \`desks\` on this page
        Did you mean \`anchor-desks\`? Name the key of an item, or the slug of a heading.
    content/decisions/shared-desks-vs-own-desks.mdx:161:13  page-id  there is no \`rent\` on this page
        Did you mean \`rent-saved\`? Name the key of an item, or the slug of a heading.

    3 problems in 1 file"
  `);
});

test('history', () => {
  expect(reportOn([[decision, "date: '2026-11-20'", "date: '2026-12-01'"]])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:159:12  history  2026-11-21 stands behind 2026-12-01
        Put the changes in order, oldest first.

    1 problem in 1 file"
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
    "content/failure-modes/empty-floor.mdx:2:8  alias  the title “The empty floor” is the title of essays/on-seats (content/essays/on-seats.mdx:2)
        Give one of the two another title.
    content/glossary.yaml:4:13  alias  the alias “free seat” is an alias of playbooks/count-the-seats (content/playbooks/count-the-seats.mdx:4)
        Leave it to the page that people mean by it, and delete it from the other.
    content/playbooks/count-the-seats.mdx:4:11  alias  the alias “Ghost  Office” is an alias of failure-modes/empty-floor (content/failure-modes/empty-floor.mdx:4)
        Leave it to the page that people mean by it, and delete it from the other.
    content/playbooks/count-the-seats.mdx:4:26  alias  the alias “Count the seats” is the title of this page (content/playbooks/count-the-seats.mdx:2)
        Delete it here: a page is found by its title and by each alias once.
    content/playbooks/count-the-seats.mdx:4:43  alias  the alias “the empty floor” is the title of essays/on-seats (content/essays/on-seats.mdx:2)
        Leave it to the page that people mean by it, and delete it from the other.
    content/red-flags/cups.mdx:1:1  orphan  no other entry links here
        Link to it where a reader needs it, with the reason.
    content/red-flags/cups.mdx:4:11  alias  the alias “towels on loungers” is an alias of red-flags/coats-on-chairs (content/red-flags/coats-on-chairs.mdx:4)
        Leave it to the page that people mean by it, and delete it from the other.

    7 problems in 4 files"
  `);
});

test('names are compared as search compares them', () => {
  const names = [
    'Sync vs. Async',
    'sync versus async',
    'Café & Co',
    'co-located',
    '  Co located ',
    'R&D',
    'ﬁle',
    '50 %',
  ];
  expect(names.map(folded)).toEqual(names.map(searched));
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
    "content/playbooks/count-the-seats.mdx:5:10  topic  there is no topic \`plase\`
        Did you mean \`place\`?
    content/playbooks/count-the-seats.mdx:5:17  topic  there is no topic \`money\`
        There is \`time\`, \`place\`.
    content/topics.yaml:1:1  topic  no entry has the topic \`time\`
        Give it to an entry, or delete it.

    3 problems in 2 files"
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
    "content/decisions/shared-desks-vs-own-desks.mdx:14:3  option  \`reversibility.cost\` does not say what leaving \`own\` costs
        Add \`own\`: undoing has a direction, so every option has its own cost of leaving.
    content/decisions/shared-desks-vs-own-desks.mdx:16:5  option  \`owned\` is not an option of this decision
        There is \`shared\`, \`own\`.
    content/decisions/shared-desks-vs-own-desks.mdx:23:11  option  \`mixed\` is not an option of this decision
        There is \`shared\`, \`own\`, \`mix\`.
    content/decisions/shared-desks-vs-own-desks.mdx:56:12  option  \`shared\` is the short name of \`shared\` too
        Give each option a short name of its own.
    content/decisions/shared-desks-vs-own-desks.mdx:83:13  option  \`share\` is not an option of this decision
        Did you mean \`shared\`?
    content/decisions/shared-desks-vs-own-desks.mdx:94:7  option  \`nobody\` is not an option of this decision
        There is \`shared\`, \`own\`.

    6 problems in 1 file"
  `);
});

test('gather', () => {
  expect(reportOn([[decision, 'settledBy: [seat-count]', 'settledBy: [seats-count, by-notice]']]))
    .toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:95:17  gather  \`seats-count\` does not stand under \`gather\`
        Did you mean \`seat-count\`?
    content/decisions/shared-desks-vs-own-desks.mdx:95:30  gather  \`by-notice\` does not stand under \`gather\`
        There is \`seat-count\`, \`desk-walk\`.
    content/decisions/shared-desks-vs-own-desks.mdx:109:3  gather  no factor is settled by \`seat-count\`
        Name it in \`settledBy\` of the factor it settles, or delete it.

    3 problems in 1 file"
  `);
});

test('trial', () => {
  const start = textOf(decision).indexOf('trial:\n');
  const trial = textOf(decision).slice(start, textOf(decision).indexOf('sources:\n', start));
  expect(reportOn([[decision, trial, '']])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:13:10  trial  undoing is easy, but there is no \`trial\`
        Add \`trial\` with \`test\`, \`length\`, \`watch\` and \`stop\`.

    1 problem in 1 file"
  `);
  expect(
    reportOn([
      [decision, trial, ''],
      [decision, 'level: easy', 'level: one-way'],
    ]),
  ).toBe('\n0 problems in 0 files');
});

test('stance', () => {
  const stance = 'On Monday leave names on desks and count empty chairs at ten and at three.';
  expect(reportOn([[decision, stance, 'On most days most seats stand empty, so share seats.']])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:24:11  stance  the stance shares 5 of 5 content words with the rule of thumb: seats, stand, empty, days, share
        Say what to do on Monday, before any evidence.

    1 problem in 1 file"
  `);
});
