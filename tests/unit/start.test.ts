import { describe, expect, test } from 'vitest';
import type { Graph } from '#graph/graph.ts';
import { startGroupsOf, type StartRow } from '#views/lists/start.ts';
import { topicViewsOf } from '#views/lists/listings.ts';
import { settings } from '#settings.ts';
import { paths, textOf, type Plant } from './fixtures.ts';
import { graphWith } from './graph/entries.ts';

const rowsIn = (graph: Graph): StartRow[] => startGroupsOf(graph).flatMap(({ rows }) => rows);

const flagIn = (graph: Graph) => {
  const row = rowsIn(graph).find(({ as }) => as === 'sign');
  if (row?.as !== 'sign') throw new Error('There is no sign in the table.');
  return row;
};

/** Two topics, of which the decision has the second one first. */
const twoTopics: readonly Plant[] = [
  [paths.topics, 'place:\n', 'money:\n  title: Money\n  summary: What it costs.\nplace:\n'],
  [paths.decision, 'topics: [place]', 'topics: [money, place]'],
];

describe('the table of everything to start from', () => {
  test('puts signs before situations, each under the first topic of its page and nowhere else', () => {
    const groups = startGroupsOf(graphWith(twoTopics));
    expect(groups.map(({ id, href, rows }) => [id, href, rows.map(({ as }) => as)])).toEqual([
      ['money', `${settings.base}topics/money/`, ['situation', 'situation']],
      ['place', `${settings.base}topics/place/`, ['sign']],
    ]);
    expect(startGroupsOf(graphWith()).map(({ rows }) => rows.map(({ as }) => as))).toEqual([
      ['sign', 'situation', 'situation'],
    ]);
  });

  test('leads from a situation to its place, its option and its decision', () => {
    const [, first] = rowsIn(graphWith());
    expect(first).toMatchObject({
      as: 'situation',
      html: 'Half of the team comes in daily and half of it twice a month.',
      href: `${settings.base}decisions/shared-desks-vs-own-desks/#anchor-desks`,
      option: { short: 'Own', mark: 2 },
      decision: { title: 'Shared desks vs own desks', href: `${settings.base}decisions/shared-desks-vs-own-desks/` },
    });
  });

  test('leads from a sign in the words of each relation', () => {
    const { href, groups, through } = flagIn(graphWith());
    expect(href).toBe(`${settings.base}red-flags/coats-on-chairs/`);
    expect(groups).toEqual([
      {
        reads: 'Points to',
        ways: [{ title: 'Shared desks vs own desks', href: `${settings.base}decisions/shared-desks-vs-own-desks/` }],
      },
    ]);
    expect(through).toEqual([]);
  });

  test('holds no link within a link', () => {
    const linked = graphWith([
      [paths.redFlag, 'notice: At half past eight half', 'notice: At half past eight [half](glossary/hot-desk)'],
      [paths.decision, 'Guests from two other sites', '[Guests](playbooks/count-the-seats) from two other sites'],
    ]);
    expect(flagIn(linked).notice).toBe('At half past eight half of the chairs wear coats and nobody sits on them.');
    expect(JSON.stringify(rowsIn(linked))).not.toContain('<a');
  });
});

describe('a sign that leads to no decision or playbook by itself', () => {
  const shown = `links:
  - to: red-flags/coats-on-chairs
    as: shown-by
    why: Coats are all that is left of people.
    whyBack: Where coats outnumber people the floor is empty.
`;
  const without: Plant = [paths.decision, 'to: red-flags/coats-on-chairs', 'to: red-flags/no-coats'];

  test('leads on through its failure modes, which are named', () => {
    const { groups, through } = flagIn(graphWith([without, [paths.failureMode, 'links:\n', shown]]));
    expect(groups.map(({ reads, ways }) => [reads, ways.map(({ title }) => title)])).toEqual([
      ['Points to', ['The empty floor']],
    ]);
    expect(through.map(({ reads, ways }) => [reads, ways.map(({ title }) => title)])).toEqual([
      ['Through The empty floor, reach for', ['Count the seats']],
      ['Through The empty floor, often starts from', ['Shared desks vs own desks']],
    ]);
  });

  test('needs no such way where its own suffices', () => {
    expect(flagIn(graphWith([[paths.failureMode, 'links:\n', shown]])).through).toEqual([]);
  });
});

test('two options that show up as the same sign are one way back', () => {
  const again = /links:\n[^]*?(?=history:)/.exec(textOf(paths.decision))?.[0] ?? '';
  const edge = / {2}- to: red-flags\/coats-on-chairs\n(?: {4}.*\n)*/.exec(again)?.[0] ?? '';
  const twice = graphWith([[paths.decision, edge, edge + edge.replace('option: shared', 'option: own')]]);
  expect(twice.edgesTo('red-flags/coats-on-chairs').filter(({ as }) => as === 'shown-by')).toHaveLength(2);
  expect(flagIn(twice).groups.flatMap(({ ways }) => ways)).toHaveLength(1);
});

test('a topic shows what its decisions trade, and no other entry has that', () => {
  const [topic] = topicViewsOf(graphWith());
  expect(topic?.kinds.map(({ id, href }) => [id, href])).toEqual(
    ['decisions', 'failure-modes', 'red-flags', 'playbooks', 'essays'].map((id) => [
      id,
      `${settings.base}topics/place/#${id}`,
    ]),
  );
  const tensions = topic?.kinds.map(({ entries }) => entries.flatMap(({ tension }) => tension));
  expect(tensions?.[0]?.map(({ phrase }) => phrase)).toEqual(['fewer rooms', 'a place of one’s own']);
  expect(tensions?.slice(1).flat()).toEqual([]);
});
