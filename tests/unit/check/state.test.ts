import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { figures, nothingWrong, paths, planted, reportOn, textOf, valid, type Plant } from '../fixtures.ts';

/** A term that nothing links to. */
const unused = (index: number): string => `seat-${index}:
  title: Seat ${index}
  definition: A seat that nobody writes about.
`;

const terms = (count: number) => ({
  path: paths.glossary,
  text: textOf(paths.glossary) + Array.from({ length: count }, (_, index) => unused(index)).join(''),
});

test('state: a share below its threshold is told where to begin, once there is enough to take a share of', () => {
  expect(reportOn([], [terms(8)])).toBe(nothingWrong);
  expect(reportOn([], [terms(9)])).toMatchInlineSnapshot(`
    "content/glossary.yaml:7:1  state  Terms, “Used by an entry”: 10% (1 of 10), where the threshold is at least 60%  ▸seat-0:
        Link each from a sentence that needs it, or delete it: the glossary is for words that readers meet here. Begin with glossary/seat-0, glossary/seat-1, glossary/seat-2 and 6 more."
  `);
});

test('state: what may not be there at all is told at its own page', () => {
  const edge = / {2}- to: red-flags\/coats-on-chairs\n(?: {4}.*\n)*/.exec(textOf(paths.decision))?.[0] ?? '';
  expect(reportOn([[paths.decision, edge, '']])).toMatchInlineSnapshot(`
    "content/red-flags/coats-on-chairs.mdx:1:1  state  Connections, “Red flags that lead nowhere”: 1, where the threshold is at most 0  ▸---
        Connect each with a playbook that handles it (\`handled-by\`), or with a decision or failure mode that it points to (\`shown-by\`, written there). Begin with red-flags/coats-on-chairs."
  `);
});

test('state: a page beyond its budget is a problem, and one at its budget is none', () => {
  const found = (words: number) => {
    const item: Plant = [paths.decision, '**Rent saved.** ', `**Rent saved.** ${'seat '.repeat(words)}`];
    return checkContent(planted([item]), figures).issues.map(({ rule, file }) => `${rule} ${file}`);
  };
  expect(found(10)).toEqual([]);
  expect(found(22)).toEqual([`item-length ${paths.decision}`, `state ${paths.decision}`]);
});

test('state: as long as a file cannot be read to the end, nothing is said of the whole', () => {
  const broken = planted(
    [[paths.redFlag, 'timeToAct: It can wait for a month, until somebody stands.\n', '']],
    [terms(9)],
  );
  expect(checkContent(broken, figures).issues.map(({ rule }) => rule)).toEqual(['schema']);
});

test('state: a reference of three entries is within all thresholds', () => {
  const three = valid
    .filter(({ path }) => path !== paths.essay && path !== paths.playbook)
    .map(({ path, text }) => ({
      path,
      text: text
        .replace(/ {2}- to: playbooks\/count-the-seats\n(?: {4}.*\n)*/g, '')
        .replace('links:\nhistory', 'history')
        .replace('at breakfast', '[at breakfast](decisions/shared-desks-vs-own-desks)')
        .replace(/\[([^\]]*)\]\(playbooks\/count-the-seats\)/g, '$1'),
    }));
  const { issues, entries } = checkContent(three, []);
  expect(entries).toHaveLength(3);
  expect(issues).toEqual([]);
});
