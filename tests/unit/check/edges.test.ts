import { describe, expect, test } from 'vitest';
import { nothingWrong, paths, reportOn, textOf, type Plant } from '../fixtures.ts';

const { decision, failureMode, playbook, redFlag } = paths;
const edge = (to: string, as: string, more = ''): string =>
  `links:\n  - to: ${to}\n    as: ${as}\n    why: For a reason.\n${more}history:\n`;
const back = '    whyBack: For a reason.\n';
const onFlag = (text: string): Plant => [redFlag, 'history:\n', text];
const onBook = (text: string): Plant => [playbook, 'history:\n', text];

describe('relation', () => {
  test('kinds that a relation does not join', () => {
    expect(
      reportOn([
        onFlag(edge('failure-modes/empty-floor', 'shown-by', back)),
        onBook(edge('essays/on-seats', 'followed-by', back)),
        [decision, 'as: ends-in', 'as: handled-by'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:145:9  relation  \`handled-by\` does not lead from a decision to a failure mode  ▸handled-by
          From a decision to a failure mode there is \`ends-in\`.
      content/playbooks/count-the-seats.mdx:42:9  relation  \`followed-by\` does not lead from a playbook to an essay  ▸followed-by
          No relation does: link the page in a text instead.
      content/red-flags/coats-on-chairs.mdx:19:9  relation  \`shown-by\` does not lead from a red flag to a failure mode  ▸shown-by
          No relation does: link the page in a text instead."
    `);
  });

  test('ends of one kind, of no kind, and the same end twice', () => {
    expect(
      reportOn([
        [decision, 'as: shown-by\n    option: shared\n', 'as: confused-with\n    tell: Is it?\n'],
        [failureMode, 'to: playbooks/count-the-seats', 'to: glossary/hot-desk'],
        onBook(edge('playbooks/count-the-seats', 'followed-by', back)),
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:150:9  relation  \`confused-with\` does not lead from a decision to a red flag  ▸confused-with
          From a decision to a red flag there is \`shown-by\`.
      content/failure-modes/empty-floor.mdx:30:9  relation  \`glossary/hot-desk\` is not an entry  ▸glossary/hot-desk
          Edges join entries; link a source, term or topic in a text.
      content/playbooks/count-the-seats.mdx:41:9  relation  the edge leads back to the page it stands on  ▸playbooks/count-the-seats
          Name another entry, or delete the edge.
      content/red-flags/coats-on-chairs.mdx:1:1  state  Connections, “Red flags that lead nowhere”: 1, where the threshold is at most 0  ▸---
          Connect each with a playbook that handles it (\`handled-by\`), or with a decision or failure mode that it points to (\`shown-by\`, written there). Begin with red-flags/coats-on-chairs."
    `);
  });

  test('the side of a symmetric edge', () => {
    const flag = textOf(redFlag).replaceAll('oats on chairs', 'ups on desks').replace('towels on loungers', 'mugs');
    expect(
      reportOn(
        [onFlag(edge('red-flags/a-cup', 'confused-with', '    tell: Is it a coat?\n'))],
        [{ path: 'content/red-flags/a-cup.mdx', text: flag }],
      ),
    ).toMatchInlineSnapshot(`
      "content/red-flags/a-cup.mdx:1:1  state  Connections, “Red flags that lead nowhere”: 1, where the threshold is at most 0  ▸---
          Connect each with a playbook that handles it (\`handled-by\`), or with a decision or failure mode that it points to (\`shown-by\`, written there). Begin with red-flags/a-cup.
      content/red-flags/coats-on-chairs.mdx:18:9  relation  \`confused-with\` reads the same from both ends, so it stands on the alphabetically first of the two  ▸red-flags/a-cup
          Move the edge to content/red-flags/a-cup.mdx, with \`to: red-flags/coats-on-chairs\`."
    `);
  });

  test('reasons that are missing or have no place', () => {
    const flag = textOf(redFlag).replaceAll('oats on chairs', 'ups on desks').replace('towels on loungers', 'mugs');
    expect(
      reportOn(
        [
          onFlag(edge('red-flags/cups', 'confused-with')),
          [failureMode, '    whyBack: An empty floor is the usual reason to count.\n', '    tell: Is it?\n'],
        ],
        [{ path: 'content/red-flags/cups.mdx', text: flag }],
      ),
    ).toMatchInlineSnapshot(`
      "content/failure-modes/empty-floor.mdx:30:5  relation  \`whyBack\` is missing  ▸to: playbooks/count-the-seats
          Add why a reader of playbooks/count-the-seats should come here.
      content/failure-modes/empty-floor.mdx:33:11  relation  \`tell\` has no place in \`handled-by\`  ▸Is it?
          Delete it; only easily confused pages need it.
      content/red-flags/coats-on-chairs.mdx:18:5  relation  \`tell\` is missing  ▸to: red-flags/cups
          Add the question that separates the two pages.
      content/red-flags/cups.mdx:1:1  state  Connections, “Red flags that lead nowhere”: 1, where the threshold is at most 0  ▸---
          Connect each with a playbook that handles it (\`handled-by\`), or with a decision or failure mode that it points to (\`shown-by\`, written there). Begin with red-flags/cups."
    `);
  });

  test('options that are missing, unknown or out of place', () => {
    expect(
      reportOn([
        [decision, '    option: own\n    why: A floor', '    why: A floor'],
        [decision, '    option: shared\n    why: Coats', '    option: share\n    why: Coats'],
        [failureMode, 'as: handled-by\n', 'as: handled-by\n    option: shared\n'],
        onFlag(edge('playbooks/count-the-seats', 'handled-by', `    option: own\n${back}`)),
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:144:5  relation  \`option\` is missing  ▸to: failure-modes/empty-floor
          Name the option of this decision that belongs to \`ends-in\`.
      content/decisions/shared-desks-vs-own-desks.mdx:150:13  relation  \`share\` is not an option of this decision  ▸share
          Did you mean \`shared\`?
      content/failure-modes/empty-floor.mdx:32:13  relation  a failure mode has no options  ▸shared
          Delete \`option\`.
      content/red-flags/coats-on-chairs.mdx:21:13  relation  a red flag has no options  ▸own
          Delete \`option\`."
    `);
    const other = textOf(decision).replaceAll('desks', 'rooms').replaceAll('hot desking', 'hot rooming');
    expect(
      reportOn(
        [[decision, 'links:\n', `${edge('decisions/rooms', 'decided-with', '    option: own\n').slice(0, -9)}`]],
        [{ path: 'content/decisions/rooms.mdx', text: other }],
      ),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:144:9  relation  \`decided-with\` reads the same from both ends, so it stands on the alphabetically first of the two  ▸decisions/rooms
          Move the edge to content/decisions/rooms.mdx, with \`to: decisions/shared-desks-vs-own-desks\`.
      content/decisions/shared-desks-vs-own-desks.mdx:147:13  relation  \`decided-with\` belongs to no option  ▸own
          Delete \`option\`."
    `);
  });
});

test('edge-twice', () => {
  const again = `  - to: playbooks/count-the-seats#steps\n    as: handled-by\n    why: Again.\n${back}`;
  const flag = textOf(redFlag).replaceAll('oats on chairs', 'ups on desks').replace('towels on loungers', 'mugs');
  const tell = '    tell: Is it a coat?\n';
  expect(
    reportOn(
      [[failureMode, 'links:\n', `links:\n${again}`], onFlag(edge('red-flags/cups', 'confused-with', tell))],
      [
        {
          path: 'content/red-flags/cups.mdx',
          text: flag.replace('history:\n', edge('red-flags/coats-on-chairs', 'confused-with', tell)),
        },
      ],
    ),
  ).toMatchInlineSnapshot(`
    "content/failure-modes/empty-floor.mdx:34:9  edge-twice  this edge stands in content/failure-modes/empty-floor.mdx:30 too  ▸playbooks/count-the-seats
        Keep one of the two.
    content/red-flags/cups.mdx:1:1  state  Connections, “Red flags that lead nowhere”: 1, where the threshold is at most 0  ▸---
        Connect each with a playbook that handles it (\`handled-by\`), or with a decision or failure mode that it points to (\`shown-by\`, written there). Begin with red-flags/cups.
    content/red-flags/cups.mdx:18:9  edge-twice  this edge stands in content/red-flags/coats-on-chairs.mdx:18 too  ▸red-flags/coats-on-chairs
        Keep one of the two.
    content/red-flags/cups.mdx:18:9  relation  \`confused-with\` reads the same from both ends, so it stands on the alphabetically first of the two  ▸red-flags/coats-on-chairs
        Move the edge to content/red-flags/coats-on-chairs.mdx, with \`to: red-flags/cups\`."
  `);
});

test('two options may end in the same place', () => {
  const again = `  - to: failure-modes/empty-floor\n    as: ends-in\n    option: shared\n    why: Again.\n${back}`;
  expect(reportOn([[decision, 'links:\n', `links:\n${again}`]])).toBe(nothingWrong);
});

test('cycle', () => {
  const text = textOf(decision);
  const first = (to: string): string => `links:\n  - to: ${to}\n    as: settle-first\n    why: For a reason.\n${back}`;
  const other = (name: string, to: string): string =>
    text
      .replace('title: Shared desks', `title: ${name} desks`)
      .replace('hot desking', `${name} desking`)
      .replace('links:\n', first(to));
  expect(
    reportOn(
      [[decision, 'links:\n', first('decisions/b-desks')]],
      [
        { path: 'content/decisions/b-desks.mdx', text: other('B', 'decisions/a-desks') },
        { path: 'content/decisions/a-desks.mdx', text: other('A', 'decisions/shared-desks-vs-own-desks') },
      ],
    ),
  ).toMatchInlineSnapshot(`
    "content/decisions/a-desks.mdx:144:9  cycle  \`settle-first\` leads round in a circle: decisions/a-desks → decisions/shared-desks-vs-own-desks → decisions/b-desks → decisions/a-desks  ▸decisions/shared-desks-vs-own-
        Delete the edge that holds least often."
  `);
});

test('orphan', () => {
  const flag = textOf(redFlag).replaceAll('oats on chairs', 'ups on desks').replace('towels on loungers', 'mugs');
  expect(
    reportOn(
      [
        [paths.essay, '(red-flags/coats-on-chairs)', '(failure-modes/empty-floor)'],
        [paths.essay, '(decisions/shared-desks-vs-own-desks#mixes)', '(topics/place)'],
      ],
      [{ path: 'content/red-flags/cups.mdx', text: flag }],
    ),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:1:1  orphan  no other entry links here  ▸---
        Link to it where a reader needs it, with the reason.
    content/essays/on-seats.mdx:1:1  orphan  the essay mentions 2 other entries  ▸---
        Link at least 3, each where the argument draws on it.
    content/red-flags/cups.mdx:1:1  orphan  no other entry links here  ▸---
        Link to it where a reader needs it, with the reason.
    content/red-flags/cups.mdx:1:1  state  Connections, “Red flags that lead nowhere”: 1, where the threshold is at most 0  ▸---
        Connect each with a playbook that handles it (\`handled-by\`), or with a decision or failure mode that it points to (\`shown-by\`, written there). Begin with red-flags/cups."
  `);
  const tell = '    tell: Is it a coat?\n';
  const handled = `links:\n  - to: playbooks/count-the-seats\n    as: handled-by\n    why: For a reason.\n${back}history:\n`;
  expect(
    reportOn(
      [onFlag(edge('red-flags/cups', 'confused-with', tell))],
      [{ path: 'content/red-flags/cups.mdx', text: flag.replace('history:\n', handled) }],
    ),
    'an edge that reads the same from both ends leads to both',
  ).toBe(nothingWrong);
});
