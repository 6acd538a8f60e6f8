import { describe, expect, test } from 'vitest';
import { isObservable } from '#check/rules/observable.ts';
import { nothingWrong, paths, reportOn, type Plant } from '../fixtures.ts';

const { decision, failureMode, glossary, playbook } = paths;

test('item-length', () => {
  const long = 'and then some more of the same for everybody who waits '.repeat(3);
  expect(
    reportOn([
      [decision, 'A firm in a magazine has no desks with names.', 'It looks modern.'],
      [failureMode, 'Nobody takes a name off a desk.', `Nobody takes a name off a desk, ${long.trim()}.`],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:122:18  item-length  the item \`looks-modern\` has 3 words  ▸**Looks modern.** It looks mod
        Say it in a sentence that a stranger could act on.
    content/failure-modes/empty-floor.mdx:1:1  state  Pages within their budget, “Items”: 75% (3 of 4), where the threshold is at least 100%  ▸---
        \`npm run leads -- <id>\` says what each part of a page takes; cut what nobody would miss. Begin with failure-modes/empty-floor.
    content/failure-modes/empty-floor.mdx:20:16  item-length  the item \`names-stay\` has 40 words  ▸**Names stay.** Nobody takes a
        Cut it to 24, or make two of it."
  `);
});

test('beyond the cap on words, the cap alone speaks', () => {
  const long = 'and then some more of the same for everybody who waits '.repeat(4);
  const report = reportOn([
    [failureMode, 'Nobody takes a name off a desk.', `Nobody takes a name off, ${long.trim()}.`],
  ]);
  expect(report).toContain('  word-cap  ');
  expect(report).not.toContain('item-length');
});

test('repetition', () => {
  expect(
    reportOn([
      [
        decision,
        'A team that arrives at different times sits on three floors and writes to each other.',
        'Each morning people spend minutes on finding seats and then setting them up.',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:45:23  repetition  the item shares 6 of 8 content words with \`options.shared.costs.morning-search\` on line 42  ▸**Teams scatter.** Each mornin
        Say what is different about it, or delete one of the two."
  `);
});

test('thin-option', () => {
  const long = 'Somebody has to run a plan of seats and answer for its mistakes';
  const more = ['two', 'three', 'four', 'five']
    .map((number) => `      booking-${number}: '**Booking ${number}.** ${number} ${words(number)}.'\n`)
    .join('');
  expect(reportOn([[decision, `${long}.'\n`, `${long}.'\n${more}`]])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:1:1  state  Pages within their budget, “Lists of an option”: 0% (0 of 1), where the threshold is at least 100%  ▸---
        \`npm run leads -- <id>\` says what each part of a page takes; cut what nobody would miss. Begin with decisions/shared-desks-vs-own-desks.
    content/decisions/shared-desks-vs-own-desks.mdx:58:3  thin-option  the column of \`own\` has 127 words, 53 % of the 238 of \`shared\`  ▸own:
        Find what its supporters would say, aspect by aspect; or cut the other to what carries weight."
  `);
});

/** Words that no other text has, as many as fit into an item. */
const words = (seed: string): string =>
  Array.from({ length: 23 }, (_, index) => `${seed}${String.fromCharCode(97 + (index % 26))}x`).join(' ');

describe('observable', () => {
  test('observations and conditions for another look', () => {
    expect(
      reportOn([
        [
          decision,
          'More than half of the seats stand empty for a month.',
          'The floor feels empty and the mood is low.',
        ],
        [decision, 'Everybody carries all they work with in one bag.', 'People feel light and travel easily.'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:101:15  observable  there is nothing to count, date or see happen in this  ▸People feel light and travel e
          Name how many, since when, or the event that would show it; mark a threshold as a starting point.
      content/decisions/shared-desks-vs-own-desks.mdx:129:23  observable  there is nothing to count, date or see happen in this  ▸**Floors half empty.** The flo
          Name how many, since when, or the event that would show it; mark a threshold as a starting point."
    `);
  });

  test.each([
    'Alignment gets worse.',
    'Communication feels slower and people are less engaged.',
    'Trust takes longer to build than before.',
    'It takes longer than usual to feel at home.',
    'The culture has changed.',
    'Collaboration breaks down between departments.',
    'Work slows noticeably.',
    'The mood turns.',
  ])('nobody could check: %s', (text) => {
    expect(isObservable(text)).toBe(false);
  });

  test.each([
    'Fewer than 12 people come.',
    'Two thirds come in.',
    'Nobody has joined.',
    'A merger gives others access.',
    'It is quoted in an appraisal.',
    'Somebody resigned.',
    'The planned work waits.',
    'A proposal has been open for longer than the trial was expected to take.',
    "It stands in another team's budget.",
    'The lease ends within the year’s course.',
  ])('somebody could: %s', (text) => {
    expect(isObservable(text)).toBe(true);
  });
});

describe('empty-phrase', () => {
  test('in fields, in questions, in prose and in the glossary', () => {
    expect(
      reportOn([
        [decision, 'Whether people come in at all.', 'How seats are leveraged in\n  today’s fast-paced offices.'],
        [
          decision,
          'Whom do you need within earshot before noon?',
          'Whom you need near you when it depends on the day?',
        ],
        [decision, 'A desk of one’s own'.replace('’', "'"), 'When it comes to it, a desk'],
        [glossary, 'A seat without an owner, taken', 'A best practice seat without an owner, taken'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:18:25  empty-phrase  “leveraged” tells the reader nothing  ▸leveraged in
          Say who does what, and what comes of it.
      content/decisions/shared-desks-vs-own-desks.mdx:18:35  empty-phrase  “in today’s” tells the reader nothing  ▸in
          Leave it out: the sentence says the same without it.
      content/decisions/shared-desks-vs-own-desks.mdx:19:11  empty-phrase  “fast-paced” tells the reader nothing  ▸fast-paced offices.
          Leave it out: the sentence says the same without it.
      content/decisions/shared-desks-vs-own-desks.mdx:121:46  empty-phrase  “it depends” tells the reader nothing  ▸it depends on the day?
          Ask what can be answered in a minute or two: how many, who, since when.
      content/decisions/shared-desks-vs-own-desks.mdx:172:28  empty-phrase  “When it comes to” tells the reader nothing  ▸When it comes to it, a desk is
          Leave it out: the sentence says the same without it.
      content/glossary.yaml:3:17  empty-phrase  “best practice” tells the reader nothing  ▸best practice seat without an
          Name the practice, who follows it and what it gave them."
    `);
  });

  test('words of other people, code and the targets of links are not ours', () => {
    expect(
      reportOn([
        [
          decision,
          'A firm in a magazine has no desks with names.',
          'Somebody says "it is best practice, and world-class".',
        ],
        [decision, 'Somebody would lose the corner.', 'It depends on who is asked about the corner.'],
        [decision, 'things may mind losing it', 'things (`leverage`) may mind losing it'],
      ]),
    ).toBe(nothingWrong);
  });
});

describe('spelling', () => {
  test('American spellings, and nouns that are spelt like verbs', () => {
    expect(
      reportOn([
        [
          decision,
          'Whether people come in at all.',
          "The neighbor's license fee; a license; the practise of labeling.",
        ],
        [decision, 'things may mind losing it', 'things may mind the color of losing it'],
        [decision, 'A floor that is half empty is paid', 'Organizing a floor that is half empty is paid'],
        [glossary, 'A seat without an owner, taken', 'A center seat without an owner, taken'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:18:15  spelling  \`neighbor\` is an American spelling  ▸neighbor's license fee; a lice
          Write \`neighbour\`.
      content/decisions/shared-desks-vs-own-desks.mdx:18:26  spelling  \`license\` is no British spelling of the noun  ▸license fee; a license; the pr
          Write \`licence\`.
      content/decisions/shared-desks-vs-own-desks.mdx:18:41  spelling  \`license\` is no British spelling of the noun  ▸license; the practise of label
          Write \`licence\`.
      content/decisions/shared-desks-vs-own-desks.mdx:18:54  spelling  \`practise\` is no British spelling of the noun  ▸practise of labeling.
          Write \`practice\`.
      content/decisions/shared-desks-vs-own-desks.mdx:18:66  spelling  \`labeling\` is an American spelling  ▸labeling.
          Write \`labelling\`.
      content/decisions/shared-desks-vs-own-desks.mdx:26:16  spelling  \`Organizing\` is an American spelling  ▸Organizing a floor that is hal
          Write \`Organising\`.
      content/decisions/shared-desks-vs-own-desks.mdx:172:21  spelling  \`color\` is an American spelling  ▸color of losing it more than t
          Write \`colour\`.
      content/glossary.yaml:3:17  spelling  \`center\` is an American spelling  ▸center seat without an owner,
          Write \`centre\`."
    `);
  });

  test('names, code, links, verbs and words that both write are left alone', () => {
    const text =
      'The Center for Labor of Organization licensed the program to practise; to license it is in practice organised (`color`).';
    expect(reportOn([[decision, 'Whether people come in at all.', text]])).toBe(nothingWrong);
    expect(reportOn([[decision, 'title="Nine seats for fourteen"', 'title="At the Theater of Color"']])).toBe(
      nothingWrong,
    );
  });
});

describe('exception', () => {
  const claim = (rule: string, at: string): string =>
    `exceptions:\n  - rule: ${rule}\n    at: ${at}\n    because: It is the name of a drawing.\n`;
  const on = (rule: string, at: string): Plant => [decision, 'links:\n', `${claim(rule, at)}links:\n`];
  const american: Plant = [decision, 'Whether people come in at all.', 'The color of desks.'];
  const inProse: Plant = [decision, 'things may mind losing it', 'things may mind the color of losing it'];
  const thin: Plant = [decision, 'A firm in a magazine has no desks with names.', 'It looks modern.'];

  test('a place may be named by its id, by its key path, or by what it stands in', () => {
    expect(reportOn([american, on('spelling', 'notAbout')])).toBe(nothingWrong);
    expect(reportOn([thin, on('item-length', 'looks-modern')])).toBe(nothingWrong);
    expect(reportOn([thin, on('item-length', 'badReasons')])).toBe(nothingWrong);
    expect(reportOn([thin, on('item-length', 'badReasons.looks-modern')])).toBe(nothingWrong);
    expect(reportOn([inProse, on('spelling', 'what-the-count-leaves-out')])).toBe(nothingWrong);
    expect(reportOn([inProse, on('spelling', 'in-practice')])).toBe(nothingWrong);
  });

  test('elsewhere the rule still speaks', () => {
    const report = reportOn([american, inProse, on('spelling', 'notAbout')]);
    expect(report).toContain('`color` is an American spelling');
    expect(report.match(/:\d+:\d+ {2}/g)).toHaveLength(1);
  });

  test('an exception that nothing needs, of a rule that takes none, at a place that there is not', () => {
    expect(
      reportOn([
        on('spelling', 'notAbout'),
        [playbook, '    at: nobody-argues\n', '    at: nobody-argue\n'],
        [failureMode, 'links:\n', `${claim('word-cap', 'definition')}links:\n`],
        [paths.redFlag, 'history:\n', `${claim('item-lenght', 'seats-are-short')}history:\n`],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:144:11  exception  \`spelling\` has nothing to say about \`notAbout\` (any more)  ▸spelling
          Delete the exception: one that nobody needs hides the next mistake.
      content/failure-modes/empty-floor.mdx:30:11  exception  \`word-cap\` takes no exceptions  ▸word-cap
          There is \`item-length\`, \`repetition\`, \`thin-option\`, \`observable\`, \`empty-phrase\`, \`spelling\`.
      content/playbooks/count-the-seats.mdx:35:19  item-length  the item \`nobody-argues\` has 2 words  ▸**Nobody argues.** Nobody argu
          Say it in a sentence that a stranger could act on.
      content/playbooks/count-the-seats.mdx:38:9  exception  there is no \`nobody-argue\` on this page  ▸nobody-argue
          Did you mean \`nobody-argues\`? Name an id on this page, or a key path such as default.stance.
      content/red-flags/coats-on-chairs.mdx:18:11  exception  \`item-lenght\` takes no exceptions  ▸item-lenght
          Did you mean \`item-length\`?"
    `);
  });

  test('while a page cannot be read to its end, none is called idle', () => {
    expect(reportOn([on('spelling', 'notAbout'), [decision, 'decidedBy: team', 'decidedBy: squad']])).not.toContain(
      '  exception  ',
    );
  });
});
