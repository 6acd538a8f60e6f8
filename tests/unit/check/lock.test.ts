import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { lockIn, lockText } from '#check/lock.ts';
import { nextLock } from '#check/locking.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile } from '#check/where.ts';
import {
  figures,
  nothingWrong,
  paths,
  planted,
  reportOn,
  reportOnFiles,
  textOf,
  valid,
  type Plant,
} from '../fixtures.ts';

const { decision, redFlag } = paths;

/** The lock of files, as the command writes it. */
const lockFor = (files: readonly ContentFile[]): ContentFile => ({
  path: lockFile,
  text: lockText(nextLock(siteOf(files, figures))),
});

const locked = lockFor(valid);

/** The report on the valid reference with its lock, after changes. */
const afterLock = (plants: readonly Plant[], more: readonly ContentFile[] = []): string =>
  reportOn(plants, [locked, ...more]);

const row = (change: string, items: string, cut: string): Plant => [
  redFlag,
  '    change: First published.\n',
  `    change: First published.\n  - date: '2026-11-22'\n    change: ${change}\n    items: [${items}]\n    cut: { ${cut} }\n`,
];

const renamed: Plant = [redFlag, '  seats-are-short:', '  seats-fall-short:'];

describe('lock', () => {
  test('what is locked is left alone, and nothing is asked where nothing was ever locked', () => {
    expect(afterLock([])).toBe(nothingWrong);
    expect(reportOn([[redFlag, "ask-one: '**Ask one.** Ask the owner", "ask-one: '**Ask one.** Ask each owner"]])).toBe(
      nothingWrong,
    );
  });

  test('items that changed, came or went, and that no row of the history names', () => {
    expect(
      afterLock([
        [redFlag, "ask-one: '**Ask one.** Ask the owner", "ask-one: '**Ask one.** Ask each owner"],
        [redFlag, '  seats-are-short:', '  seats-fall-short:'],
        [decision, "      rent-saved: '**Rent saved.** One floor in three can be given up within a year.'\n", ''],
        [
          decision,
          "      teams-mix: '**Teams mix.** People",
          "      rent-saved: '**Rent saved.** One floor in three can be given up within a year.'\n      teams-mix: '**Teams mix.** People",
        ],
        [
          decision,
          "      no-drawers: '**No drawers.** Nothing",
          "      teams-mix-again: '**Teams mix again.** Nobody knows who is in today.'\n      no-drawers: '**No drawers.** Nothing",
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:43:7  lock  \`teams-mix-again\` has been added since version 2, and no row of \`history\` names it  ▸teams-mix-again: '**Teams mix
          Name it: add a row to \`history\` that says what changed, with \`items: [teams-mix-again]\`.
      content/red-flags/coats-on-chairs.mdx:11:3  lock  \`seats-fall-short\` has been added since version 1, and no row of \`history\` names it  ▸seats-fall-short: '**Seats are
          Name it: add a row to \`history\` that says what changed, with \`items: [seats-fall-short]\`.
      content/red-flags/coats-on-chairs.mdx:15:3  lock  \`ask-one\` has changed since version 1, and no row of \`history\` names it  ▸ask-one: '**Ask one.** Ask eac
          Name it: add a row to \`history\` that says what changed, with \`items: [ask-one]\`. For a mere typo: npm run lock -- --typos
      content/red-flags/coats-on-chairs.mdx:17:1  lock  \`seats-are-short\` is gone, and no row of \`history\` since version 1 says where its address lands  ▸history:
          Add a row with \`cut: { seats-are-short: … }\`: the id of what took its place, or else of its section. If it was only renamed, give it its id back."
    `);
  });

  test('an item that says the same in other lines has not changed; one that moves has', () => {
    expect(
      afterLock([
        [redFlag, "ask-one: '**Ask one.** Ask the owner of", "ask-one: '**Ask one.**\n    Ask the\n    owner of"],
      ]),
    ).toBe(nothingWrong);
    const text = textOf(redFlag)
      .replace("  ask-one: '**Ask one.** Ask the owner of one coat what would happen without it.'\n", '')
      .replace(
        'checkNext:\n',
        "checkNext:\n  everyone-is-at-breakfast: '**Everyone is at breakfast.** All of them are at breakfast together.'\n",
      )
      .replace(
        "harmlessWhen:\n  everyone-is-at-breakfast: '**Everyone is at breakfast.** All of them are at breakfast together.'\n",
        "harmlessWhen:\n  ask-one: '**Ask one.** Ask the owner of one coat what would happen without it.'\n",
      );
    expect(afterLock([], [{ path: redFlag, text }]).match(/`[\w-]+` has changed/g)).toEqual([
      '`ask-one` has changed',
      '`everyone-is-at-breakfast` has changed',
    ]);
  });

  test('once a new row names them, the lock has to be brought up to date', () => {
    const changes: Plant[] = [
      [redFlag, "ask-one: '**Ask one.** Ask the owner", "ask-one: '**Ask one.** Ask each owner"],
      [redFlag, '  seats-are-short:', '  seats-fall-short:'],
      row('Ids say more.', 'ask-one, seats-fall-short', 'seats-are-short: seats-fall-short'),
    ];
    expect(afterLock(changes)).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:20:5  lock  the lock does not know this change yet  ▸date: '2026-11-22'
          Run \`npm run lock\`, and commit what it writes."
    `);
    const files = planted(changes, [locked]);
    expect(reportOnFiles([...planted(changes), lockFor(files)])).toBe(nothingWrong);
  });

  test('an id that was removed stays known, so that the history may go on naming it', () => {
    const changes = [renamed, row('Renamed.', 'seats-fall-short', 'seats-are-short: seats-fall-short')];
    const lock = lockFor(planted(changes, [locked]));
    expect(lockIn(lock.text)?.['red-flags/coats-on-chairs']?.items).toMatchObject({ 'seats-are-short': 'removed' });
    expect(reportOn(changes, [lock])).toBe(nothingWrong);
    const typo = row('Renamed.', 'seats-are-shorter, seats-are-short', 'seats-are-short: seats-fall-short');
    expect(reportOn([renamed, typo], [lock])).toContain('there is no `seats-are-shorter`');
    const unsaid = row('Renamed.', 'seats-fall-short', 'ask-two: ask-one');
    expect(reportOn([renamed, unsaid], [lock])).toContain('lock  `seats-are-short` is gone, and no row');
  });

  test('where an item was cut, its address lands on an item or a section of the page', () => {
    const cut = (...lines: string[]) => row('Cut.', 'seats-fall-short', lines.join(', '));
    const says = (...plants: Plant[]) => afterLock(plants).match(/(?<=  page-id  ).*(?=  ▸)/g) ?? [];
    expect(says(renamed, cut('seats-are-short: harmless-when'))).toEqual([]);
    expect(says(renamed, cut('seats-are-short: seats-fell-short'))).toEqual([
      '`seats-fell-short`, where `seats-are-short` lands now, is no item and no section of this page',
    ]);
    expect(says(renamed, cut('seats-are-short: seats-fall-short', 'ask-one: harmless-when'))).toEqual([
      '`ask-one` is on this page, so it was not cut',
    ]);
    expect(says(renamed, cut('seats-are-short: seats-fall-short', 'ask-none: ask-one'))).toEqual([
      '`ask-none` was never locked on this page',
    ]);
    expect(says(renamed, cut('seats-are-short: first, first: seats-fall-short'))).toEqual([
      '`first` was never locked on this page',
    ]);
  });

  test('a link to an item that was cut is told where it landed', () => {
    const link: Plant = [paths.essay, '(red-flags/coats-on-chairs)', '(red-flags/coats-on-chairs#seats-are-short)'];
    const cut = row('Renamed.', 'seats-fall-short', 'seats-are-short: seats-fall-short');
    expect(afterLock([renamed, cut, link])).toContain('It was cut: write `#seats-fall-short`.');
  });

  test('a row that was locked cannot be taken back', () => {
    const history = "  - date: '2026-11-21'\n    change: The rent is named.\n    items: [rent-saved]\n";
    expect(afterLock([[decision, history, '']])).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:158:1  lock  the history has 1 of the 2 rows that were locked  ▸history:
          Put back what is missing: a history only grows."
    `);
  });

  test('an entry that is gone, and one that is new', () => {
    const moved = { path: 'content/playbooks/count-them.mdx', text: textOf(paths.playbook) };
    const files = planted([]).filter(({ path }) => path !== paths.playbook);
    const { issues } = checkContent([...files, moved, locked], figures);
    expect(issues.filter(({ rule }) => rule === 'lock')).toMatchInlineSnapshot(`
      [
        {
          as: 'behind',
          column: 5,
          file: 'content/playbooks/count-them.mdx',
          line: 41,
          rule: 'lock',
          says: 'the ids of this entry are not locked yet',
          todo: 'Run \`npm run lock\`, and commit what it writes.'
        },
        {
          as: 'vanished',
          column: 3,
          file: 'content/ids.lock.json',
          line: 74,
          rule: 'lock',
          says: 'the entry playbooks/count-the-seats is gone, and its address leads nowhere',
          todo: 'Say in content/retired.yaml why it is no longer kept, or put its id under \`formerIds\` of the entry that it has become.'
        }
      ]
    `);
  });

  test('an entry that is gone leads on where another has its id as a former one', () => {
    const moved = { path: 'content/playbooks/count-them.mdx', text: textOf(paths.playbook) };
    const former = moved.text.replace('history:\n', 'formerIds: [playbooks/count-the-seats]\nhistory:\n');
    const files = planted([]).filter(({ path }) => path !== paths.playbook);
    const { issues } = checkContent([...files, { ...moved, text: former }, locked], figures);
    expect(issues.filter(({ rule }) => rule === 'lock').map(({ says }) => says)).toEqual([
      'the lock does not know this change yet',
    ]);
  });

  test('a lock that cannot be read', () => {
    for (const text of ['', '<<<<<<< ours\n{}', '[]', '{ "decisions/x": { "version": "1", "items": {} } }'])
      expect(reportOn([], [{ path: lockFile, text }])).toContain(
        'content/ids.lock.json:1:1  lock  is not a lock of ids',
      );
  });

  test('an entry that cannot be read to its end is not asked about', () => {
    expect(
      afterLock([
        [redFlag, 'timeToAct: It can', 'timeToAct: Soon: it can'],
        [redFlag, '  ask-one:', '  ask-two:'],
      ]),
    ).not.toContain('  lock  ');
  });
});

test('a lock is sorted, with one line an item', () => {
  const lines = locked.text.split('\n');
  const items = siteOf(valid, figures).pages.flatMap(({ anchors }) => anchors.filter(({ of }) => of === 'item'));
  expect(lines.filter((line) => /^ {6}"[a-z-]+": "[0-9a-f]{8}",?$/.test(line))).toHaveLength(items.length);
  expect(lines.filter((line) => /^ {2}"/.test(line))).toEqual(lines.filter((line) => /^ {2}"/.test(line)).sort());
});

describe('unwritten', () => {
  test('texts, words, ids and prose that are still to be written, and nothing else', () => {
    expect(
      reportOn([
        [decision, 'decidedBy: team', 'decidedBy: TODO'],
        [decision, '      rent-saved:', '      todo-1:'],
        [decision, '    items: [rent-saved]\n', ''],
        [decision, 'settledBy: [seat-count]', 'settledBy: [TODO]'],
        [decision, 'heuristic: Where most', 'heuristic: TODO Where most'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:9:12  unwritten  \`decidedBy\` is not written yet  ▸TODO
          Write it: At what level it can be decided. The words are \`team\`, \`several-teams\`, \`organisation\`.
      content/decisions/shared-desks-vs-own-desks.mdx:21:12  unwritten  \`heuristic\` is not written yet  ▸TODO Where most seats stand em
          Write it: One sentence to carry away. At most 35 words.
      content/decisions/shared-desks-vs-own-desks.mdx:39:7  unwritten  \`options.shared.strengths.todo-1\` has no id of its own yet  ▸todo-1: '**Rent saved.** One f
          Name it in two to five words joined by hyphens, in place of \`todo-1\`; an id stays for ever.
      content/decisions/shared-desks-vs-own-desks.mdx:97:17  unwritten  \`factors.share-of-empty.settledBy.0\` is not written yet  ▸TODO]
          Write it: An id under \`gather\`."
    `);
    expect(
      reportOn([
        [decision, '<Case title="Nine seats for fourteen" basis="illustrative">', '<Case title="TODO" basis="TODO">'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:174:14  unwritten  the prose is not written yet  ▸TODO" basis="TODO">
          Write what the fields cannot say; the prose of this kind (decision) has 120 to 900 words.
      content/decisions/shared-desks-vs-own-desks.mdx:174:27  unwritten  the prose is not written yet  ▸TODO">
          Write what the fields cannot say; the prose of this kind (decision) has 120 to 900 words."
    `);
  });

  test('words that only contain it are words', () => {
    expect(reportOn([[redFlag, 'It can wait for', 'A list of TODOs can wait for']])).toBe(nothingWrong);
  });
});

test('a former id is that of a page, not of a place on it', () => {
  const report = reportOn([[redFlag, 'history:\n', 'formerIds: [red-flags/towels#fixes]\nhistory:\n']]);
  expect(report).toContain('former-id  `red-flags/towels#fixes` names a place on a page');
  expect(report).toContain('Write `red-flags/towels`.');
});
