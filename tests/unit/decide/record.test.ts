import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { messageOf } from '#decide/refusal.ts';
import { recordOf } from '#decide/record/record.ts';
import { keptInRecord, worksheetFrom } from '#decide/record/read.ts';
import { recordWords } from '#words/record.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import { limits, typed, typedLine } from '#decide/text.ts';
import { worksheetFor, type Worksheet } from '#decide/worksheet.ts';
import { drawFrom } from '../../sample.ts';
import { randomSheet, randomWorksheet } from './random.ts';
import { desks, realSheets } from './sheets.ts';

// Many sheets on a machine that others use, too.
vi.setConfig({ testTimeout: 60_000 });

const full = (sheet: DecisionSheet, worksheet: Worksheet): string => recordOf(sheet, worksheet, 'full', recordWords);
const short = (sheet: DecisionSheet, worksheet: Worksheet): string => recordOf(sheet, worksheet, 'short', recordWords);

/** A worksheet of which every part is filled in. */
const filledIn: Worksheet = {
  ...worksheetFor(desks),
  status: 'accepted',
  date: '2026-11-23',
  owner: 'Priya <p@example.org>',
  consulted: 'Ops: "the night shift"',
  informed: 'everyone',
  choice: { as: 'mix', mixes: ['anchor-desks'] },
  why: 'Most days most seats are empty.\n\n---\n# Not a heading of the record',
  rejected: { own: '> Too dear.' },
  dissent: '```\nJo would rather keep them.',
  absentPayers: 'The cleaners.',
  badReasons: ['status-seat'],
  notes: { 'who-adjusts': 'Two of us.' },
  answers: {
    'empty-seats': { pull: 'shared', weight: 'decides', basis: 'measured' },
    'weight-of-kit': { pull: 'either', weight: 'none' },
    rent: { pull: 'unknown' },
    'who-meets-whom': { pull: 'own', basis: 'guessed' },
  },
  met: ['queue-at-nine'],
};

const back = (text: string, sheet: DecisionSheet): Worksheet => {
  const read = worksheetFrom(text, sheet);
  if (!read.ok) throw new Error(messageOf(read.refusal));
  return read.value;
};

test('the full form', () => {
  expect(full(desks, filledIn)).toMatchInlineSnapshot(`
    "---
    status: "accepted"
    date: "2026-11-23"
    decision-makers: "Priya <p@example.org>"
    consulted: "Ops: \\"the night shift\\""
    informed: "everyone"
    counterpoint: "decisions/shared-desks-vs-own-desks@2"
    record: 1
    choice: ["anchor-desks"]
    badReasons: ["status-seat"]
    answers:
      empty-seats: {"pull":"shared","weight":"decides","basis":"measured"}
      weight-of-kit: {"pull":"either","weight":"none"}
      rent: {"pull":"unknown"}
      who-meets-whom: {"pull":"own","basis":"guessed"}
    ---

    # Shared desks vs own desks: A mix, by situation

    ## Context and Problem Statement

    Does each of us keep a seat, or do we take the one that is free?

    From [Shared desks vs own desks](https://counterpoint.example/decisions/shared-desks-vs-own-desks/), version 2.

    ### Asked in the room

    Whose chair or screen is adjusted for them? ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#who-adjusts))

    <!-- notes.who-adjusts -->
    > Two of us.

    ## Decision Drivers

    - Empty seats: towards Shared desks, decides, measured. Over half stand empty at ten. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#empty-seats))
    - Weight of kit: does not separate the options here, without weight. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#weight-of-kit))
    - Who meets whom: towards Own desks, with some weight, guessed. They sit together already. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#who-meets-whom))
    - Rent: not known yet, with some weight. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#rent))

    The answers lean towards Shared desks. That is carried by “Empty seats”, marked as deciding, so that nothing of less weight counts. If “Empty seats” alone pulled towards Own desks, the answers would lean that way.

    Heard, and set aside as bad reasons:

    - Somebody would lose the corner. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#status-seat))

    ## Considered Options

    - Shared desks
    - Own desks
    - A mix, by situation

    ## Decision Outcome

    Chosen option: "A mix, by situation", because

    <!-- why -->
    > Most days most seats are empty.
    >
    > ---
    > # Not a heading of the record

    - Daily and rare: Half of the team comes in daily. Here: Own desks. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#anchor-desks))

    ### Dissent

    <!-- dissent -->
    > \`\`\`
    > Jo would rather keep them.

    ### Consequences

    Who pays:

    - Whoever joins last sits by the door. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#late-joiners))

    Who pays and was not in the room:

    <!-- absentPayers -->
    > The cleaners.

    Easy to undo.

    - Leaving Own desks: Somebody has to clear their desk.

    ### Confirmation

    Early signs that it goes wrong:

    - [The empty floor](https://counterpoint.example/failure-modes/empty-floor/): Lights stay on over rows where nobody sits.

    Look again when any one of these has come about:

    - [x] People wait for a seat on more than one morning a week. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#queue-at-nine))
    - [ ] More than half of the seats \\[all floors\\] stand empty. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#floors-half-empty))

    Owner: Priya \\<p@example.org\\>

    ## Pros and Cons of the Options

    ### Own desks

    Why not:

    <!-- rejected.own -->
    > > Too dear.

    ## More Information

    For another look, paste this record at <https://counterpoint.example/decisions/shared-desks-vs-own-desks/>. The page reads what stands between the two \`---\`, the quotations with a mark above them and the boxes; it writes everything else anew. Below the last mark is room for your own notes.

    <!-- end -->
    "
  `);
});

test('the short form', () => {
  expect(short(desks, filledIn)).toMatchInlineSnapshot(`
    "---
    status: "accepted"
    date: "2026-11-23"
    decision-makers: "Priya <p@example.org>"
    counterpoint: "decisions/shared-desks-vs-own-desks@2"
    record: 1
    choice: ["anchor-desks"]
    ---

    # Shared desks vs own desks: A mix, by situation

    ## Context and Problem Statement

    Does each of us keep a seat, or do we take the one that is free?

    From [Shared desks vs own desks](https://counterpoint.example/decisions/shared-desks-vs-own-desks/), version 2.

    ## Decision Outcome

    Chosen option: "A mix, by situation", because

    <!-- why -->
    > Most days most seats are empty.
    >
    > ---
    > # Not a heading of the record

    - Daily and rare: Half of the team comes in daily. Here: Own desks. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#anchor-desks))

    ### Confirmation

    Look again when any one of these has come about:

    - [x] People wait for a seat on more than one morning a week. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#queue-at-nine))
    - [ ] More than half of the seats \\[all floors\\] stand empty. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#floors-half-empty))

    Owner: Priya \\<p@example.org\\>

    ## More Information

    For another look, paste this record at <https://counterpoint.example/decisions/shared-desks-vs-own-desks/>. The page reads what stands between the two \`---\`, the quotations with a mark above them and the boxes; it writes everything else anew. Below the last mark is room for your own notes.

    <!-- end -->
    "
  `);
});

test('nothing entered', () => {
  expect(full(desks, worksheetFor(desks))).toMatchInlineSnapshot(`
    "---
    status: "proposed"
    counterpoint: "decisions/shared-desks-vs-own-desks@2"
    record: 1
    ---

    # Shared desks vs own desks: not decided yet

    ## Context and Problem Statement

    Does each of us keep a seat, or do we take the one that is free?

    From [Shared desks vs own desks](https://counterpoint.example/decisions/shared-desks-vs-own-desks/), version 2.

    ## Decision Drivers

    The answers lean nowhere. Not known yet, and knowing one of them could change that: “Empty seats”, “Weight of kit”, “Who meets whom” and “Rent”.

    ## Considered Options

    - Shared desks
    - Own desks
    - A mix, by situation

    ## Decision Outcome

    Not decided yet.

    ### Consequences

    Easy to undo.

    ### Confirmation

    Before it is settled, a trial: Take the names off one row. For how long: Four weeks.

    Watch:

    - Minutes from the door to the first work. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#minutes-lost))

    Stop early if:

    - Somebody cannot work because the chair was changed. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#somebody-hurt))

    Look again when any one of these has come about:

    - [ ] People wait for a seat on more than one morning a week. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#queue-at-nine))
    - [ ] More than half of the seats \\[all floors\\] stand empty. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#floors-half-empty))

    ## More Information

    For another look, paste this record at <https://counterpoint.example/decisions/shared-desks-vs-own-desks/>. The page reads what stands between the two \`---\`, the quotations with a mark above them and the boxes; it writes everything else anew. Below the last mark is room for your own notes.

    <!-- end -->
    "
  `);
});

describe('there and back', () => {
  test('a full record gives the same worksheet, and that the same record', () => {
    const text = full(desks, filledIn);
    expect(back(text, desks)).toEqual(filledIn);
    expect(full(desks, back(text, desks))).toBe(text);
  });

  test('a short record gives what it shows, and that the same record', () => {
    const text = short(desks, filledIn);
    const { status, date, owner, choice, why, met } = filledIn;
    expect(back(text, desks)).toEqual({ ...worksheetFor(desks), status, date, owner, choice, why, met });
    expect(short(desks, back(text, desks))).toBe(text);
  });

  test.each(realSheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_, sheet) => {
    const draw = drawFrom(sheet.id.length);
    for (let count = 0; count < 60; count += 1) {
      const worksheet = randomWorksheet(draw, sheet);
      const text = full(sheet, worksheet);
      expect(back(text, sheet)).toEqual(worksheet);
      expect(full(sheet, back(text, sheet))).toBe(text);
      expect(keptInRecord(short(sheet, worksheet)).ok).toBe(true);
    }
  });

  test('random worksheets of random sheets, whatever people type', () => {
    const draw = drawFrom(11);
    for (let count = 0; count < 2_000; count += 1) {
      const sheet = randomSheet(draw);
      const worksheet = randomWorksheet(draw, sheet);
      const text = full(sheet, worksheet);
      expect(back(text, sheet)).toEqual(worksheet);
      expect(back(text.replaceAll('\n', '\r\n'), sheet)).toEqual(worksheet);
      expect(full(sheet, back(text, sheet))).toBe(text);
    }
  });

  test('the longest texts that can be typed, in every place at once', () => {
    const sheet = realSheets[0] ?? desks;
    const lines = '\n'.repeat(limits.text);
    const worksheet: Worksheet = {
      ...worksheetFor(sheet),
      owner: 'é'.repeat(limits.line),
      why: lines,
      dissent: '💥'.repeat(limits.text / 2),
      absentPayers: lines,
      rejected: Object.fromEntries(sheet.options.map(({ id }) => [id, lines])),
      notes: Object.fromEntries(sheet.questions.map(({ id }) => [id, lines])),
    };
    expect(back(full(sheet, worksheet), sheet)).toEqual(worksheet);
  });

  test('what cannot be copied is left out when it is written, and nothing else', () => {
    const why = 'a\r\nb\rc\u2028d\u0000e\uD800f\u0085g\vh\ti';
    const text = full(desks, { ...filledIn, why, owner: 'two\nlines', notes: { 'who-carries': '\u0000' } });
    const { why: kept, owner, notes } = back(text, desks);
    expect({ kept, owner, notes }).toEqual({ kept: 'a\nb\nc\ndefg\nh\ti', owner: 'two lines', notes: {} });
    expect(typed(why)).toBe(kept);
    expect(typedLine('two\r\n lines')).toBe('two lines');
  });

  test('a record of an earlier version, or under a former id, is read as it was made', () => {
    const text = full(desks, { ...filledIn, version: 1 });
    expect(back(text, desks).version).toBe(1);
    expect(back(text.replace(desks.id, 'decisions/hot-desks'), desks).entry).toBe(desks.id);
  });

  test('what others write into a record in their own places changes nothing', () => {
    const text = full(desks, filledIn)
      .replace(
        '## Considered Options',
        'Somebody else adds a line.\n\n- [ ] call Jo\n\n<!-- a note -->\n\n## Considered Options',
      )
      .replace(/$/, '\n> quoted by somebody else\n<!-- why -->\n');
    expect(back(`\uFEFF\n\n${text}`, desks)).toEqual(filledIn);
  });

  test('a passage that is edited by hand is read as it was edited', () => {
    const text = full(desks, filledIn).replace('> The cleaners.', '> The cleaners.\n>\n>And the caterers.');
    expect(back(text, desks).absentPayers).toBe('The cleaners.\n\nAnd the caterers.');
    const ticked = full(desks, { ...filledIn, met: [] }).replaceAll('- [ ]', '- [X]');
    expect(back(ticked, desks).met).toEqual(['queue-at-nine', 'floors-half-empty']);
  });
});

test('the frontmatter is YAML, and other readers of YAML read the same', () => {
  const draw = drawFrom(12);
  for (let count = 0; count < 300; count += 1) {
    const sheet = randomSheet(draw);
    const worksheet = randomWorksheet(draw, sheet);
    const front = full(sheet, worksheet).split(/^---$/m)[1] ?? '';
    const { owner, consulted, informed, answers, status, date } = worksheet;
    const value = parse(front) as Record<string, unknown>;
    expect({ owner: '', consulted: '', informed: '', date: '', answers: {}, ...value }).toMatchObject({
      status,
      date,
      consulted,
      informed,
      answers,
      counterpoint: `${sheet.id}@${worksheet.version}`,
    });
    expect(value['decision-makers'] ?? '').toBe(owner);
  }
});

test('the headings are those of MADR 4, in its order', () => {
  const headings = full(desks, filledIn).match(/^##? (?!Shared).*/gm);
  expect(headings).toEqual([
    '## Context and Problem Statement',
    '## Decision Drivers',
    '## Considered Options',
    '## Decision Outcome',
    '## Pros and Cons of the Options',
    '## More Information',
  ]);
});

describe('refused', () => {
  const whole = full(desks, filledIn);
  const refusal = (text: string): string => {
    const read = worksheetFrom(text, desks);
    return read.ok ? 'read' : messageOf(read.refusal);
  };
  const todo = 'Mend that, or paste the whole record as it was copied, from the first “---”.';
  const lineOf = (line: string): number => whole.split('\n').findIndex((one) => one.startsWith(line)) + 1;

  test('cut off anywhere before its end mark', () => {
    const end = whole.indexOf('<!-- end -->') + '<!-- end -->'.length;
    for (let length = 0; length < end; length += 1) expect(refusal(whole.slice(0, length))).not.toBe('read');
    expect(refusal(whole.slice(0, end))).toBe('read');
  });

  const mistakes: readonly (readonly [string, string, string])[] = [
    ['no frontmatter', '---\nstatus', 'status'],
    ['another entry', 'counterpoint: "decisions/shared-desks-vs-own-desks@2"', 'counterpoint: "decisions/other@2"'],
    ['a version to come', 'own-desks@2"', 'own-desks@3"'],
    ['no version', 'own-desks@2"', 'own-desks"'],
    ['another format', 'record: 1', 'record: 2'],
    ['no format', 'record: 1\n', ''],
    ['a key that is not known', 'record: 1', 'record: 1\ntags: ["a"]'],
    ['a key twice', 'record: 1', 'record: 1\nrecord: 1'],
    ['a factor that is not known', '  empty-seats:', '  full-seats:'],
    ['a factor twice', '  weight-of-kit:', '  empty-seats:'],
    ['a pull to nothing', '{"pull":"either"', '{"pull":"nobody"'],
    ['a pull that the factor cannot have', '  rent: {"pull":"unknown"}', '  rent: {"pull":"own"}'],
    ['a weight that is not known', '"weight":"decides"', '"weight":"heavy"'],
    ['a key of an answer that is not known', '"weight":"none"', '"heft":"none"'],
    ['a quotation mark gone', 'informed: "everyone"', 'informed: "everyone'],
    ['a value without quotation marks', 'informed: "everyone"', 'informed: everyone'],
    ['a day that is none', '2026-11-23', '2026-11-31'],
    ['a status that is none', '"accepted"', '"done"'],
    ['an option of a mix that is not known', '["anchor-desks"]', '["anchor"]'],
    ['a bad reason that is not known', 'badReasons: ["status-seat"]', 'badReasons: ["status"]'],
    ['a bad reason twice', '["status-seat"]', '["status-seat","status-seat"]'],
    ['a number for a text', 'informed: "everyone"', 'informed: 7'],
    ['a prototype for a key', '  rent: {"pull":"unknown"}', '  rent: {"__proto__":{"pull":"own"}}'],
    ['a prototype for a factor', '  rent:', '  __proto__:'],
    ['a mark gone', '<!-- dissent -->\n', ''],
    ['a mark that is not known', '<!-- dissent -->', '<!-- discord -->'],
    ['a mark twice', '<!-- dissent -->', '<!-- why -->'],
    ['a question that is not known', '<!-- notes.who-adjusts -->', '<!-- notes.who -->'],
    ['a condition that is not known', '#queue-at-nine', '#queue-at-ten'],
    ['a condition twice', '#floors-half-empty', '#queue-at-nine'],
    ['a line too long', '"everyone"', JSON.stringify('x'.repeat(limits.line + 1))],
    ['a text too long', '> The cleaners.', `> ${'x'.repeat(limits.text + 1)}`],
    ['a character that cannot be typed', '> The cleaners.', '> The\u0000cleaners.'],
  ];

  test('for one mistake each', () => {
    const messages = mistakes.map(([name, words, instead]) => {
      expect(whole.split(words).length, name).toBeGreaterThan(1);
      return `${name}\n  ${refusal(whole.replace(words, () => instead)).replace(todo, '…')}`;
    });
    expect(`\n${messages.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      no frontmatter
        The record, line 1: is not “---”, with which a record begins. …
      another entry
        The record, line 7: belongs to “decisions/other”, and this page is “decisions/shared-desks-vs-own-desks”. Open it on the page that it belongs to.
      a version to come
        The record, line 7: was made with version 3 of the page, and this is version 2. Reload the page; if that does not help, somebody has changed the number.
      no version
        The record, line 7: “” is not the id of an entry. …
      another format
        The record, line 8: is not in the format that this page writes. …
      no format
        The record, line 1: is not in the format that this page writes. …
      a key that is not known
        The record, line 9: “tags: ["a"]” is not known in a record. …
      a key twice
        The record, line 9: “record” stands here a second time. …
      a factor that is not known
        The record, line 12: this page knows no “full-seats” here. …
      a factor twice
        The record, line 13: “answers.empty-seats” stands here a second time. …
      a pull to nothing
        The record, line 13: this page knows no “nobody” here. …
      a pull that the factor cannot have
        The record, line 14: this page knows no “own” here. …
      a weight that is not known
        The record, line 12: “heavy” is not one of: none, some, decides. …
      a key of an answer that is not known
        The record, line 13: “heft” is not known here. …
      a quotation mark gone
        The record, line 6: “informed: "everyone” cannot be read: perhaps a quotation mark is gone. …
      a value without quotation marks
        The record, line 6: “informed: everyone” cannot be read: perhaps a quotation mark is gone. …
      a day that is none
        The record, line 3: is not a day. …
      a status that is none
        The record, line 2: “done” is not one of: proposed, rejected, accepted, deprecated, superseded by …. …
      an option of a mix that is not known
        The record, line 9: this page knows no “anchor” here. …
      a bad reason that is not known
        The record, line 10: this page knows no “status” here. …
      a bad reason twice
        The record, line 10: names something twice. …
      a number for a text
        The record, line 6: is not text. …
      a prototype for a key
        The record, line 14: “__proto__” is not known here. …
      a prototype for a factor
        The record, line 14: “  __proto__: {"pull":"unknown"}” is not known in a record. …
      a mark gone
        The record, line 66: “> \`\`\`” has no mark above it that says what it is. …
      a mark that is not known
        The record, line 67: “> \`\`\`” has no mark above it that says what it is. …
      a mark twice
        The record, line 66: “why” stands here a second time. …
      a question that is not known
        The record, line 30: this page knows no “who” here. …
      a condition that is not known
        The record, line 93: this page knows no “queue-at-ten” here. …
      a condition twice
        The record, line 94: “met.queue-at-nine” stands here a second time. …
      a line too long
        The record, line 6: is longer than 200 characters. …
      a text too long
        The record, line 78: is longer than 8000 characters. …
      a character that cannot be typed
        The record, line 78: holds a character that cannot be typed. …
      "
    `);
  });

  test('with the line at which to look', () => {
    expect(refusal(whole.replace('"weight":"decides"', '"weight":"heavy"'))).toContain(
      `line ${lineOf('  empty-seats')}:`,
    );
    expect(refusal(whole.replace('own-desks@2"', 'own-desks@3"'))).toContain('made with version 3');
  });

  test('where an entry has dropped what an older record names', () => {
    const older = full(desks, { ...filledIn, version: 1 });
    const [, ...factors] = desks.factors;
    const read = worksheetFrom(older, { ...desks, factors });
    expect(read.ok ? '' : messageOf(read.refusal)).toMatchInlineSnapshot(
      `"The record, line 12: this page knows no “empty-seats” here any longer. Take it out of its record to go on without it, or begin with an empty worksheet."`,
    );
  });

  test('too long to be one', () => {
    expect(refusal('-'.repeat(limits.record + 1))).toMatchInlineSnapshot(
      `"The record, line 1: so much text cannot be a record. Mend that, or paste the whole record as it was copied, from the first “---”."`,
    );
  });
});
