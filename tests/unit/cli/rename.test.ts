import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { lockIn, lockText } from '#check/lock.ts';
import { nextLock } from '#check/locking.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile } from '#check/where.ts';
import { isRefusal } from '#cli/command.ts';
import { idMeant } from '#cli/rename/addressed.ts';
import { edited } from '#cli/rename/edits.ts';
import { planOf, type Plan } from '#cli/rename/plan.ts';
import { figures, nothingWrong, paths, planted, reportOnFiles, textOf, valid, type Plant } from '../fixtures.ts';

const today = '2026-11-22';
const { essay, failureMode, playbook, redFlag } = paths;

const attempt = (files: readonly ContentFile[], from: string, to: string) =>
  planOf({ files, figures }, from, to, today);

/** What a rename comes to; a refusal fails the test. */
const planned = (files: readonly ContentFile[], from: string, to: string): Plan => {
  const plan = attempt(files, from, to);
  if ('says' in plan) throw new Error(plan.says);
  if ('issues' in plan) throw new Error(reportOnFiles([...plan.files]));
  return plan;
};

/** Files after the changes of a plan. */
const done = (files: readonly ContentFile[], { changes }: Plan): ContentFile[] => {
  const after = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, before, after: text } of changes) {
    expect(after.get(path)).toBe(before);
    if (text === undefined) after.delete(path);
    else after.set(path, text);
  }
  return [...after].map(([path, text]) => ({ path, text }));
};

/** The lines that a text lost and gained; of a long one, its end. */
const difference = (before: string, after: string): string => {
  const [old = [], fresh = []] = [before, after].map((text) => text.split('\n'));
  const shown = (line: string) => (line.length > 140 ? `… ${line.slice(-90)}` : line);
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${shown(line)}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${shown(line)}`),
  ].join('\n');
};

const renamed = (files: readonly ContentFile[], from: string, to: string): string => {
  const plan = planned(files, from, to);
  const after = done(files, plan);
  expect(reportOnFiles(after)).toBe(nothingWrong);
  return plan.changes
    .flatMap(({ path, before, after: text }) => {
      const old = before ?? textAt(files, `content/${from}.mdx`);
      return text === undefined ? [`${path} is gone`] : [`${path}\n${difference(old, text)}`];
    })
    .join('\n');
};

const textAt = (files: readonly ContentFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';

describe('a rename', () => {
  test('leads every link to the new address, and touches nothing else', () => {
    expect(renamed(valid, 'decisions/shared-desks-vs-own-desks', 'decisions/a-desk-for-everyone'))
      .toMatchInlineSnapshot(`
        "content/decisions/a-desk-for-everyone.mdx
        + formerIds: [decisions/shared-desks-vs-own-desks]
        +   - date: '2026-11-22'
        +     change: Moved to this address from decisions/shared-desks-vs-own-desks.
        content/essays/on-seats.mdx
        - … to be kept in order by someone.  Then [choose](decisions/shared-desks-vs-own-desks#mixes).
        + … s has to be kept in order by someone.  Then [choose](decisions/a-desk-for-everyone#mixes).
        content/sources.yaml
        -   compares: [decisions/shared-desks-vs-own-desks]
        +   compares: [decisions/a-desk-for-everyone]
        content/glossary.yaml
        -   see: [decisions/shared-desks-vs-own-desks]
        +   see: [decisions/a-desk-for-everyone]
        content/decisions/shared-desks-vs-own-desks.mdx is gone"
      `);
  });

  test('finds links in items, folded and quoted texts and the prose, with their anchors', () => {
    const files = planted([
      [playbook, 'goal: Every', 'goal: >-\n  See [a\n  floor](failure-modes/empty-floor#common-days). Every'],
      [playbook, 'duration: Two weeks', "duration: 'Two weeks, if there''s [no one](failure-modes/empty-floor)'"],
      [
        redFlag,
        "  ask-one: '**Ask one.** Ask",
        '  ask-one: "**Ask one.** Read \\"[this](failure-modes/empty-floor#fixes)\\" and [that](failure-modes/empty-floor). Ask',
      ],
      [redFlag, "without it.'\n", 'without it."\n'],
      [redFlag, '    change: First published.', '    change: Split from [a floor](failure-modes/empty-floor).'],
    ]);
    expect(renamed(files, 'failure-modes/empty-floor', 'failure-modes/ghost-floor')).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx
      -   - to: failure-modes/empty-floor
      +   - to: failure-modes/ghost-floor
      content/failure-modes/ghost-floor.mdx
      + formerIds: [failure-modes/empty-floor]
      +   - date: '2026-11-22'
      +     change: Moved to this address from failure-modes/empty-floor.
      content/red-flags/coats-on-chairs.mdx
      - … that](failure-modes/empty-floor). Ask the owner of one coat what would happen without it."
      -     change: Split from [a floor](failure-modes/empty-floor).
      + … that](failure-modes/ghost-floor). Ask the owner of one coat what would happen without it."
      +     change: Split from [a floor](failure-modes/ghost-floor).
      content/playbooks/count-the-seats.mdx
      -   floor](failure-modes/empty-floor#common-days). Everybody knows how many seats are taken, when and by whom.
      - duration: 'Two weeks, if there''s [no one](failure-modes/empty-floor)'
      +   floor](failure-modes/ghost-floor#common-days). Everybody knows how many seats are taken, when and by whom.
      + duration: 'Two weeks, if there''s [no one](failure-modes/ghost-floor)'
      content/essays/on-seats.mdx
      - …  by someone.  It can end in [an empty floor](failure-modes/empty-floor), which begins with
      + …  by someone.  It can end in [an empty floor](failure-modes/ghost-floor), which begins with
      content/failure-modes/empty-floor.mdx is gone"
    `);
  });

  test('leaves names alone that only begin alike, and former ids', () => {
    const other = {
      path: 'content/failure-modes/empty-floor-plan.mdx',
      text: textOf(failureMode)
        .replace('title: The empty floor', 'title: The plan')
        .replace('ghost office', 'the plot')
        .replace('history:\n', 'formerIds: [failure-modes/empty]\nhistory:\n'),
    };
    const files = planted(
      [
        [
          essay,
          '[an empty floor](failure-modes/empty-floor)',
          '[an empty floor](failure-modes/empty-floor) and [a plan](failure-modes/empty-floor-plan)',
        ],
      ],
      [other],
    );
    const after = done(files, planned(files, 'failure-modes/empty-floor', 'failure-modes/ghost-floor'));
    expect(textAt(after, essay)).toContain(
      '[an empty floor](failure-modes/ghost-floor) and [a plan](failure-modes/empty-floor-plan)',
    );
  });

  test('keeps a list of former ids as it is written', () => {
    const block = planted([[failureMode, 'history:\n', 'formerIds:\n  - failure-modes/void\nhistory:\n']]);
    expect(renamed(block, 'failure-modes/empty-floor', 'failure-modes/ghost-floor')).toContain(
      '+   - failure-modes/empty-floor\n',
    );
    const plan = planned(valid, 'essays/on-seats', 'essays/seats');
    expect(plan.changes.map(({ after }) => after).join()).toContain('formerIds: [essays/on-chairs, essays/on-seats]\n');
  });

  test('writes into a history within brackets, and never before its last day', () => {
    const history = "history:\n  - date: '2026-11-21'\n    change: First published.\n";
    const files = planted([[redFlag, history, "history: [{ date: '2026-12-24', change: First published. }]\n"]]);
    const after = done(files, planned(files, 'red-flags/coats-on-chairs', 'red-flags/coats'));
    expect(textAt(after, 'content/red-flags/coats.mdx')).toContain(
      "history: [{ date: '2026-12-24', change: First published. }, { date: '2026-12-24', change: Moved to this address from red-flags/coats-on-chairs. }]\n",
    );
  });

  test('back to an earlier address frees that one', () => {
    const there = done(valid, planned(valid, 'playbooks/count-the-seats', 'playbooks/census'));
    const back = done(there, planned(there, 'playbooks/census', 'playbooks/count-the-seats'));
    expect(difference(textOf(playbook), textAt(back, playbook))).toMatchInlineSnapshot(`
      "+ formerIds: [playbooks/census]
      +   - date: '2026-11-22'
      +     change: Moved to this address from playbooks/count-the-seats.
      +   - date: '2026-11-22'
      +     change: Moved to this address from playbooks/census."
    `);
  });

  test('takes the lock along', () => {
    const lock = { path: lockFile, text: lockText(nextLock(siteOf(valid, figures))) };
    const files = [...valid, lock];
    const after = done(files, planned(files, 'playbooks/count-the-seats', 'playbooks/census'));
    expect(reportOnFiles(after)).toBe(nothingWrong);
    const [before, now] = [lock.text, textAt(after, lockFile)].map((text) => lockIn(text) ?? {});
    expect(now?.['playbooks/census']).toEqual({ ...before?.['playbooks/count-the-seats'], version: 2 });
    expect(Object.keys(now ?? {})).not.toContain('playbooks/count-the-seats');
  });
});

describe('an edge that reads the same from both ends', () => {
  const twin: ContentFile = {
    path: 'content/failure-modes/full-floor.mdx',
    text: textOf(failureMode)
      .replace('title: The empty floor', 'title: The full floor')
      .replace('ghost office', 'sardines'),
  };
  const edge = `  - to: failure-modes/full-floor
    as: confused-with
    why: >-
      Both are found by counting; this one is
      quiet.
    whyBack: That one is quiet.
    tell: Is anybody there?
`;
  const joined = planted([[failureMode, 'links:\n', `links:\n${edge}`]], [twin]);

  test('moves to the other page where the new address comes behind it', () => {
    expect(reportOnFiles(joined)).toBe(nothingWrong);
    const plan = planned(joined, 'failure-modes/empty-floor', 'failure-modes/vacant-floor');
    expect(plan.moved).toEqual([
      'The edge `confused-with` between failure-modes/vacant-floor and failure-modes/full-floor stands in content/failure-modes/full-floor.mdx now.',
    ]);
    const after = done(joined, plan);
    expect(textAt(after, 'content/failure-modes/vacant-floor.mdx')).not.toContain('confused-with');
    expect(difference(twin.text, textAt(after, twin.path))).toMatchInlineSnapshot(`
      "+   - to: failure-modes/vacant-floor
      +     as: confused-with
      +     whyBack: >-
      +       Both are found by counting; this one is
      +       quiet.
      +     why: That one is quiet.
      +     tell: Is anybody there?"
    `);
    expect(reportOnFiles(after)).toBe(nothingWrong);
  });

  test('moves into a page that had no edges, and takes the key of a list with it that it leaves empty', () => {
    const [start, end] = ['links:\n', 'history:\n'].map((words) => twin.text.indexOf(words));
    const bare = { ...twin, text: twin.text.slice(0, start) + twin.text.slice(end) };
    const only =
      textOf(failureMode).slice(0, textOf(failureMode).indexOf('links:\n')) +
      `links:\n${edge}` +
      textOf(failureMode).slice(textOf(failureMode).indexOf('history:\n'));
    const files = planted([], [bare, { path: failureMode, text: only }]);
    expect(reportOnFiles(files)).toBe(nothingWrong);
    const after = done(files, planned(files, 'failure-modes/empty-floor', 'failure-modes/vacant-floor'));
    expect(textAt(after, 'content/failure-modes/vacant-floor.mdx')).not.toContain('links:');
    expect(textAt(after, bare.path)).toMatch(/links:\n {2}- to: failure-modes\/vacant-floor\n {4}as: confused-with\n/);
  });

  test('is left to the author where it cannot move', () => {
    const inItem = joined.map((file) => ({
      ...file,
      text: file.text.replace('to: failure-modes/full-floor\n', 'to: failure-modes/full-floor#common-days\n'),
    }));
    const flow = planted(
      [[failureMode, 'links:\n', `links:\n${edge}`]],
      [
        {
          ...twin,
          text: twin.text.replace(
            /links:\n[^]*?history:/,
            'links: [{ to: playbooks/count-the-seats, as: handled-by, why: Count., whyBack: It is full. }]\nhistory:',
          ),
        },
      ],
    );
    expect([inItem, flow].map((files) => attempt(files, 'failure-modes/empty-floor', 'failure-modes/vacant-floor')))
      .toMatchInlineSnapshot(`
        [
          {
            says: 'The edge \`confused-with\` on failure-modes/empty-floor would have to stand on failure-modes/full-floor, but \`failure-modes/full-floor#common-days\` names a place that it would lose.',
            todo: 'Delete it, rename, then write it on the page of failure-modes/full-floor.'
          },
          {
            says: 'The edge \`confused-with\` on failure-modes/empty-floor would have to stand on failure-modes/full-floor, but a list of \`links\` is written within brackets.',
            todo: 'Delete it, rename, then write it on the page of failure-modes/full-floor.'
          }
        ]
      `);
  });
});

describe('refused', () => {
  test.each([
    ['decisions/shared-desk-vs-own-desks', 'decisions/x'],
    ['decisions/shared-desks-vs-own-desks', 'playbooks/desks'],
    ['decisions/shared-desks-vs-own-desks', 'decisions/Desks For All'],
    ['decisions/shared-desks-vs-own-desks', 'decisions/desks#shared'],
    ['decisions/shared-desks-vs-own-desks', 'decisions/shared-desks-vs-own-desks'],
    ['red-flags/coats-on-chairs', 'red-flags/coats-on-chairs'],
  ])('%s → %s', (from, to) => {
    const plan = attempt(valid, from, to);
    expect(isRefusal(plan) && plan.todo).toBeTruthy();
  });

  test('where an address is taken, now or earlier', () => {
    const files = planted([[redFlag, 'history:\n', 'formerIds: [failure-modes/cold-floor]\nhistory:\n']]);
    expect(attempt(files, 'failure-modes/empty-floor', 'failure-modes/cold-floor')).toMatchInlineSnapshot(`
      {
        says: 'failure-modes/cold-floor is a former id of red-flags/coats-on-chairs: its address leads there.',
        todo: 'Choose another id.'
      }
    `);
    const twin = { path: 'content/essays/on-desks.mdx', text: textOf(essay) };
    expect(attempt([...valid, twin], 'essays/on-seats', 'essays/on-desks')).toMatchInlineSnapshot(
      `{ says: 'essays/on-desks exists; an entry is never overwritten.', todo: 'Choose another id.' }`,
    );
  });

  test('while the content has problems', () => {
    const plants: Plant[] = [[redFlag, 'timeToAct: It', 'timeToAct: Soon: it']];
    const plan = attempt(planted(plants), 'playbooks/count-the-seats', 'playbooks/census');
    expect('issues' in plan && plan.why).toBe('Nothing was renamed: the content has problems already.');
  });

  test('where a link is written so that it cannot be led to the new address', () => {
    const files = planted([[essay, '[count](playbooks/count-the-seats)', '[count](<playbooks/count&#45;the-seats>)']]);
    expect(checkContent(files, figures).issues).toEqual([]);
    const plan = attempt(files, 'playbooks/count-the-seats', 'playbooks/census');
    expect('issues' in plan && [plan.why, ...plan.issues.map(({ file, says }) => `${file} ${says}`)])
      .toMatchInlineSnapshot(`
        [
          'Nothing was renamed: it would leave these behind.',
          'content/essays/on-seats.mdx \`playbooks/count-the-seats\` does not exist'
        ]
      `);
  });
});

test('an id is meant by the path of its file as well', () => {
  expect(['decisions/x', 'content/decisions/x.mdx', './content/decisions/x.mdx', 'decisions/x/'].map(idMeant)).toEqual(
    Array.from({ length: 4 }, () => 'decisions/x'),
  );
});

test('edits are made from left to right, and may not overlap', () => {
  expect(
    edited('abcdef', [
      { at: 4, end: 5, text: 'E!' },
      { at: 1, end: 1, text: '-' },
    ]),
  ).toBe('a-bcdE!f');
  expect(() =>
    edited('abc', [
      { at: 0, end: 2, text: '' },
      { at: 1, end: 2, text: '' },
    ]),
  ).toThrow('overlap');
});
