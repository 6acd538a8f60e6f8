import { describe, expect, test } from 'vitest';
import { format } from 'prettier';
import { parse } from 'yaml';
import { messageOf } from '#decide/refusal.ts';
import { recordOf } from '#decide/record/record.ts';
import { readRecord } from '#decide/record/read.ts';
import { recordWords } from '#words/record.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import { limits, typed, typedLine } from '#decide/text.ts';
import { chosenOptions, worksheetFor, type Worksheet } from '#decide/worksheet.ts';
import { drawFrom, tries } from '../../sample.ts';
import { plainTexts, randomSheet, randomWorksheet } from './random.ts';
import { desks, realSheets } from './sheets.ts';

const full = (sheet: DecisionSheet, worksheet: Worksheet): string => recordOf(sheet, worksheet, 'full', recordWords);
const short = (sheet: DecisionSheet, worksheet: Worksheet): string => recordOf(sheet, worksheet, 'short', recordWords);

/** A worksheet of which every part is filled in. */
const filledIn: Worksheet = {
  ...worksheetFor(desks),
  status: 'accepted',
  date: '2026-11-23',
  owner: 'Priya <p@example.org>',
  makers: 'Priya, Jo and Ann',
  consulted: 'Ops: "the night shift"',
  informed: 'everyone',
  choice: { as: 'mix', mixes: ['anchor-desks'] },
  why: 'Most days most seats are empty.\n\n---\n# Not a heading of the record',
  rejected: { shared: '> Too dear.' },
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
  const read = readRecord(text, sheet, recordWords, parse);
  if (!read.ok) throw new Error(messageOf(read.refusal));
  expect(read.value.unread).toEqual([]);
  return read.value.worksheet;
};

/** What a record holds of a worksheet: no reason against what was chosen, and conditions on one line. */
const plainly = (worksheet: Worksheet, sheet: DecisionSheet): Worksheet => {
  const chosen = chosenOptions(sheet, worksheet);
  return {
    ...worksheet,
    rejected: Object.fromEntries(Object.entries(worksheet.rejected).filter(([id]) => !chosen.includes(id))),
    conditions: worksheet.conditions
      .map(({ text, met }) => ({ text: text.replace(/\s+/g, ' ').trim(), met }))
      .filter(({ text }) => text !== ''),
    situations: worksheet.situations.filter(({ text }) => text !== ''),
  };
};

test('the full form', () => {
  expect(full(desks, filledIn)).toMatchInlineSnapshot(`
    "---
    status: accepted
    date: 2026-11-23
    decision-makers: "Priya, Jo and Ann"
    consulted: "Ops: \\"the night shift\\""
    informed: everyone
    counterpoint: decisions/shared-desks-vs-own-desks@2
    record: 1
    choice: [anchor-desks]
    owner: "Priya <p@example.org>"
    badReasons: [status-seat]
    answers:
      empty-seats: {pull: shared, weight: decides, basis: measured}
      weight-of-kit: {pull: either, weight: none}
      who-meets-whom: {pull: own, basis: guessed}
      rent: {pull: unknown}
    ---

    # Shared desks vs own desks: A mix, by situation
    ## Context and Problem Statement
    Does each of us keep a seat, or do we take the one that is free?

    ### Asked in the room
    #### Whose chair or screen is adjusted for them?
    <!-- notes.who-adjusts -->
    > Two of us.

    ## Decision Outcome
    Chosen option: "A mix, by situation".

    - [Daily and rare](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#anchor-desks): Own desks

    Because:
    <!-- why -->
    > Most days most seats are empty.
    >
    > \\---\\
    > \\# Not a heading of the record

    ### Dissent
    <!-- dissent -->
    > \\\`\\\`\\\`\\
    > Jo would rather keep them.

    ### Consequences
    Easy to undo. Leaving Own desks: Somebody has to clear their desk.

    Who pays and was not in the room:
    <!-- absentPayers -->
    > The cleaners.

    ### Confirmation
    If it goes wrong, it looks like: [The empty floor](https://counterpoint.example/failure-modes/empty-floor/). Priya \\<p@example.org\\> looks again when any one of these has come about:
    <!-- conditions -->
    - [x] People wait for a seat on more than one morning a week. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#queue-at-nine))
    - [ ] More than half of the seats \\[all floors\\] stand empty. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#floors-half-empty))

    ## Decision Drivers
    - [Empty seats](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#empty-seats): Shared desks, decides, measured. Over half stand empty at ten.
    - [Weight of kit](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#weight-of-kit): does not separate the options here, without weight.
    - [Who meets whom](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#who-meets-whom): Own desks, some weight, guessed. They sit together already.
    - [Rent](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#rent): not known yet, some weight.

    The answers lean towards Shared desks. Counted: 1, which decide. Not counted: 1 beside those that decide, 1 that do not separate the options and 1 not known. That is carried by “Empty seats”.

    Heard, and set aside as bad reasons:

    - [Somebody would lose the corner.](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#status-seat)

    ## Considered Options
    - Shared desks
    - Own desks
    - A mix, by situation

    ## Pros and Cons of the Options
    ### Why not Shared desks
    <!-- rejected.shared -->
    > \\> Too dear.

    ## More Information
    From [Shared desks vs own desks](https://counterpoint.example/decisions/shared-desks-vs-own-desks/), version 2. Paste this record at <https://counterpoint.example/decisions/shared-desks-vs-own-desks/decide/> for another look.
    <!-- end -->
    "
  `);
});

/** What a record has that the full form of one that is filled in has not; then the names of its fields and its headings. */
const beside = (record: string): string => {
  const lines = full(desks, filledIn).split('\n');
  const own = record.split('\n').filter((line) => !lines.includes(line));
  return [...own, '—', ...(record.match(/^(?:[\w-]+(?=:)|#+ .*)/gm) ?? [])].join('\n');
};

test('the short form', () => {
  expect(beside(short(desks, filledIn))).toMatchInlineSnapshot(`
    "Priya \\<p@example.org\\> looks again when any one of these has come about:
    —
    status
    date
    decision-makers
    counterpoint
    record
    choice
    owner
    # Shared desks vs own desks: A mix, by situation
    ## Context and Problem Statement
    ## Decision Outcome
    Because
    ### Confirmation
    ## More Information"
  `);
});

test('nothing entered', () => {
  expect(beside(full(desks, worksheetFor(desks)))).toMatchInlineSnapshot(`
    "status: proposed
      empty-seats: {}
      weight-of-kit: {}
      who-meets-whom: {}
      rent: {}
    # Shared desks vs own desks: not decided yet
    Not decided yet.
    Easy to undo.
    Before it is settled, a trial: Take the names off one row. For how long: Four weeks.
    Look again when any one of these has come about:
    - [ ] People wait for a seat on more than one morning a week. ([entry](https://counterpoint.example/decisions/shared-desks-vs-own-desks/#queue-at-nine))
    —
    status
    counterpoint
    record
    answers
    # Shared desks vs own desks: not decided yet
    ## Context and Problem Statement
    ## Decision Outcome
    ### Consequences
    ### Confirmation
    ## Considered Options
    ## More Information"
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
    const { status, date, owner, makers, choice, why, met } = filledIn;
    const shown = { status, date, owner, makers, choice, why, met };
    expect(back(text, desks)).toEqual({ ...worksheetFor(desks), ...shown, asked: [] });
    expect(short(desks, back(text, desks))).toBe(text);
  });

  test.each(realSheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_, sheet) => {
    const draw = drawFrom(sheet.id.length);
    for (let count = 0; count < tries(30); count += 1) {
      const worksheet = plainly(randomWorksheet(draw, sheet), sheet);
      const text = full(sheet, worksheet);
      expect(back(text, sheet)).toEqual(worksheet);
      expect(full(sheet, back(text, sheet))).toBe(text);
      expect(back(short(sheet, worksheet), sheet).why).toBe(worksheet.why);
    }
  });

  test('random worksheets of random sheets, whatever people type', () => {
    const draw = drawFrom(11);
    for (let count = 0; count < tries(2_000); count += 1) {
      const sheet = randomSheet(draw);
      const worksheet = plainly(randomWorksheet(draw, sheet), sheet);
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

  test('what others write into a record in their own places is kept as notes', () => {
    const text = full(desks, filledIn)
      .replace('## Considered Options', 'Somebody else adds a line.\n\n- [ ] call Jo\n\n## Considered Options')
      .replace(/$/, '\nBehind the end.\n');
    const read = readRecord(`\uFEFF\n\n${text}`, desks, recordWords, parse);
    if (!read.ok) return expect.fail(messageOf(read.refusal));
    const { extra, ...rest } = read.value.worksheet;
    const { extra: _, ...wanted } = filledIn;
    expect(rest).toEqual(wanted);
    expect(extra).toBe(['[ ] call Jo', 'Somebody else adds a line.', 'Behind the end.'].join('\n\n'));
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
  for (let count = 0; count < tries(200); count += 1) {
    const sheet = randomSheet(draw);
    const worksheet = randomWorksheet(draw, sheet);
    const front = full(sheet, worksheet).split(/^---$/m)[1] ?? '';
    const { makers, consulted, informed, answers, status, date } = worksheet;
    const value = parse(front) as Record<string, unknown>;
    expect({ consulted: '', informed: '', date: '', answers: {}, ...value }).toMatchObject({
      status,
      date,
      consulted,
      informed,
      answers,
      counterpoint: `${sheet.id}@${worksheet.version}`,
    });
    expect(value['decision-makers'] ?? '').toBe(makers);
  }
});

test('the headings are those of MADR 4, with what was decided before what was weighed', () => {
  const headings = full(desks, filledIn).match(/^##? (?!Shared).*/gm);
  expect(headings).toEqual([
    '## Context and Problem Statement',
    '## Decision Outcome',
    '## Decision Drivers',
    '## Considered Options',
    '## Pros and Cons of the Options',
    '## More Information',
  ]);
});

test('a record of a usual sheet takes at most 60 lines', () => {
  for (const sheet of realSheets) {
    const [option] = sheet.options;
    const usual: Worksheet = {
      ...worksheetFor(sheet),
      date: '2026-11-23',
      owner: 'Priya',
      makers: 'Priya, Jo and Ann',
      choice: { as: 'option', option: option?.id ?? '' },
      why: 'Most days most seats are empty.',
      rejected: Object.fromEntries(sheet.options.slice(1, 2).map(({ id }) => [id, 'Too dear.'])),
      answers: Object.fromEntries(
        sheet.factors.map(({ id }) => [id, { pull: option?.id ?? '', basis: 'seen' as const }]),
      ),
      seen: Object.fromEntries(sheet.factors.map(({ id }) => [id, 'Ours: 40 of 60'])),
    };
    const lines = full(sheet, usual).trimEnd().split('\n');
    expect(lines.length, sheet.id).toBeLessThanOrEqual(60);
  }
});

describe('refused, with what to do', () => {
  const whole = full(desks, filledIn);
  const refusal = (text: string): string => {
    const read = readRecord(text, desks, recordWords, parse);
    return read.ok ? 'read' : messageOf(read.refusal);
  };

  test.each([
    ['no record', 'Dear all', 'begins no record'],
    ['another entry', whole.replace(`${desks.id}@2`, 'decisions/other@2'), 'belongs to “decisions/other”'],
    ['a version to come', whole.replace('own-desks@2', 'own-desks@3'), 'made with version 3'],
    ['no version', whole.replace('own-desks@2', 'own-desks'), `counterpoint: ${desks.id}@2`],
    ['no YAML', whole.replace('answers:', 'answers: {"'), 'is not YAML'],
    ['too long', '-'.repeat(limits.record + 1), 'so much text'],
  ])('%s', (_, text, says) => expect(refusal(text)).toContain(says));
});

describe('comes back from real life', () => {
  const prettier = (proseWrap: 'preserve' | 'always') => (text: string) =>
    format(text, { parser: 'markdown', proseWrap });
  const lines = (text: string, change: (line: string) => string): string => {
    const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
    return front + body.split('\n').map(change).join('\n');
  };
  const wrapped = (line: string): string =>
    line.startsWith('<!--') ? line : line.replace(/(?=.{81})(.{40,80}) (?=\S)(?![-+*#>=\d])/g, '$1\n');
  const frontOf = (text: string, change: (front: string[]) => string[]): string => {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return `---\n${change(front.split('\n')).join('\n')}\n---\n${body}`;
  };
  const ways: readonly (readonly [string, (text: string) => string | Promise<string>])[] = [
    ['Prettier', prettier('preserve')],
    ['Prettier with wrapped prose', prettier('always')],
    ['other bullets', (text) => lines(text, (line) => line.replace(/^- /, '* '))],
    ['lines wrapped at 80', (text) => lines(text, wrapped)],
    ['links stripped', (text) => lines(text, (line) => line.replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1'))],
    ['quotations turned into paragraphs', (text) => lines(text, (line) => line.replace(/^> ?/, ''))],
    ['a code fence', (text) => `\`\`\`\`markdown\n${text}\n\`\`\`\``],
    ['text before it', (text) => `Here is what we wrote down:\n\n${text}`],
    [
      'frontmatter reordered',
      (text) =>
        frontOf(text, (front) => [
          ...front.filter((line) => !/^answers:|^ {2}/.test(line)).toReversed(),
          ...front.filter((line) => /^answers:|^ {2}/.test(line)),
        ]),
    ],
    [
      'frontmatter extended and commented',
      (text) => frontOf(text, (front) => ['# of the platform team', 'parent: Decisions', 'nav_order: 7', ...front]),
    ],
    [
      'frontmatter unquoted',
      (text) =>
        frontOf(text, (front) => front.map((line) => line.replace(/^([\w-]+): "([a-zA-Z][\w .]*)"$/, '$1: $2'))),
    ],
    [
      'notes behind ticked conditions',
      (text) => lines(text, (line) => line.replace(/^- \[x\] .*\)\)$/, '$& seen in May')),
    ],
    [
      'smart quotes in its frontmatter',
      (text) =>
        frontOf(text, (front) =>
          front.map((line) => (/^[\w-]+: "[^"]*"$/.test(line) ? line.replace(/"(.*)"/, '“$1”') : line)),
        ),
    ],
    ['non-breaking spaces', (text) => lines(text, (line) => line.replace(/^(>|- \[.\]|- ) /, '$1\u00A0'))],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ];
  /** What says the same, however its white space is set. */
  const same = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(same);
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => (same(one) === '' ? [] : [[key, same(one)]])),
    );
  };

  test.each(ways)('%s', async (name, way) => {
    const draw = drawFrom(name.length);
    for (let count = 0; count < tries(100); count += 1) {
      const sheet = draw.one([desks, ...realSheets]);
      const made = plainly(randomWorksheet(draw, sheet, plainTexts), sheet);
      const text = await way(full(sheet, { ...made, version: sheet.version }));
      const read = readRecord(text, sheet, recordWords, parse);
      if (!read.ok) return expect.fail(`${messageOf(read.refusal)}\n${text}`);
      const { extra, ...rest } = read.value.worksheet;
      const { extra: notes, ...wanted } = { ...made, version: sheet.version };
      expect(same(rest), text).toEqual(same(wanted));
      expect(same(extra)).toContain(same(notes));
      const isAdded = /text before|extended|notes behind/.test(name);
      if (!isAdded) expect(read.value.unread, text).toEqual([]);
      else for (const one of read.value.unread) expect(same(extra)).toContain(same(one));
    }
  });

  test('lists of people, and a note behind a ticked condition', () => {
    const [first] = desks.relook;
    const text = full(desks, filledIn)
      .replace(/decision-makers: .*/, 'decision-makers:\n  - Priya\n  - Jo')
      .replace(/- \[x\] (.*)/, '- [x] $1 seen on 3 May');
    const read = readRecord(text, desks, recordWords, parse);
    if (!read.ok) return expect.fail(messageOf(read.refusal));
    expect(read.value.worksheet.makers).toBe('Priya, Jo');
    expect(read.value.worksheet.met).toEqual(filledIn.met);
    expect(read.value.unread).toEqual([`${first?.text} seen on 3 May`]);
    expect(read.value.worksheet.extra).toContain('seen on 3 May');
  });

  test('cut anywhere behind its frontmatter, with what was left of it', () => {
    const text = full(desks, filledIn);
    for (let end = text.indexOf('\n---\n') + 5; end < text.length - 20; end += 40) {
      const read = readRecord(text.slice(0, end), desks, recordWords, parse);
      expect(read.ok && read.value.unread.length > 0).toBe(true);
    }
  });

  test.each([
    [
      'MADR',
      '---\nstatus: accepted\ndate: 2025-02-03\n---\n# Use one queue\n\n## Context and Problem Statement\n\nTwo queues.\n\n## Decision Outcome\n\nOne.\n',
    ],
    [
      'Nygard',
      '# 4. Use one queue\n\nDate: 2025-02-03\n\n## Status\n\nAccepted\n\n## Context\n\nTwo queues.\n\n## Decision\n\nOne.\n',
    ],
  ])('a record of another tool: %s', (tool, text) => {
    const read = readRecord(text, desks, recordWords, parse);
    if (!read.ok) return expect.fail(messageOf(read.refusal));
    const { other, worksheet } = read.value;
    expect([other, worksheet.status, worksheet.date]).toEqual([tool, 'accepted', '2025-02-03']);
    expect(worksheet.extra).toContain('Two queues.');
    expect(worksheet.extra).toContain('Use one queue');
  });
});
