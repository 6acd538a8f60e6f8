import { describe, expect, test } from 'vitest';
import { rules } from '#check/rules/index.ts';
import { applies, isBeyond, percentOf, share, type Threshold, type Value } from '#graph/state/figure.ts';
import { figures, limitedFigures, stateGroups } from '#graph/state.ts';
import type { Graph } from '#graph/graph.ts';
import { budgetParts } from '#model/kind.ts';
import { stateWords } from '#words/state.ts';
import { stateOf } from '#views/lists/state.ts';
import { paths, type Plant } from './fixtures.ts';
import { graphWith } from './graph/entries.ts';

const valueIn = (graph: Graph, id: string): Value => {
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) throw new Error(`There is no figure ${id}.`);
  return figure.value(graph);
};

/** A figure as `21`, `3 of 4` or a day. */
const told = (graph: Graph, id: string): string => {
  const value = valueIn(graph, id);
  if (value.as === 'share') return `${value.count} of ${value.of}`;
  return value.as === 'count' ? String(value.count) : (value.day ?? 'none');
};

const toldWith = (id: string, ...plants: readonly Plant[]): string => told(graphWith(plants), id);

describe('the figures of a small reference', () => {
  const graph = graphWith();

  test.each([
    ['entries', '5'],
    ['entries-decision', '1'],
    ['entries-essay', '1'],
    ['items', '72'],
    ['connections', '8'],
    ['relation-shown-by', '1'],
    ['relation-handled-by', '2'],
    ['relation-mentions', '4'],
    ['reasoned', '8 of 8'],
    ['mutual', '8 of 8'],
    ['orphans', '0'],
    ['dead-links', '0'],
    ['stranded-flags', '0'],
    ['sourced-decision', '1 of 47'],
    ['sourced-playbook', '0 of 9'],
    ['sourced-essay', '0 of 0'],
    ['grade-studied', '1'],
    ['grade-judgement', '0'],
    ['above-judgement', '1 of 1'],
    ['disputed', '0'],
    ['all-claims', '1'],
    ['claims-supports', '1 of 1'],
    ['claims-contradicts', '0 of 1'],
    ['all-sources', '1'],
    ['verified-url', '1'],
    ['verified', '1 of 1'],
    ['all-terms', '1'],
    ['used-terms', '1 of 1'],
    ['unused-terms', '0'],
    ['changes', '6'],
    ['oldest-change', '2026-11-20'],
    ['newest-change', '2026-11-21'],
  ])('%s: %s', (id, expected) => {
    expect(told(graph, id)).toBe(expected);
  });

  test('words are counted in fields and in prose', () => {
    const before = ['field-words', 'prose-words'].map((id) => Number(told(graph, id)));
    const after = graphWith([
      [paths.redFlag, 'notice: At half', 'notice: Today, at half'],
      [paths.decision, 'says nothing of who is missing', 'says nothing at all of who is missing'],
    ]);
    expect(['field-words', 'prose-words'].map((id) => Number(told(after, id)))).toEqual([
      (before[0] ?? 0) + 1,
      (before[1] ?? 0) + 2,
    ]);
  });

  test('there are none in an empty reference', () => {
    const empty: Graph = {
      ...graph,
      nodes: new Map(),
      references: { sources: {}, glossary: {}, topics: {}, retired: {} },
    };
    const found = figures.map(({ value }) => value(empty));
    expect(found.filter((value) => value.as === 'count' && value.count !== 0)).toEqual([]);
    expect(found.filter((value) => value.as === 'day' && value.day !== undefined)).toEqual([]);
    expect(limitedFigures.filter(({ limit, value }) => isBeyond(value(empty), limit.threshold))).toEqual([]);
  });
});

describe('a figure follows what it counts', () => {
  test.each<readonly [string, string, Plant[]]>([
    [
      'orphans',
      '1',
      [
        [paths.essay, '[an empty floor](failure-modes/empty-floor)', 'an empty floor'],
        [paths.decision, 'to: failure-modes/empty-floor', 'to: failure-modes/full-floor'],
      ],
    ],
    ['dead-links', '1', [[paths.essay, '(failure-modes/empty-floor)', '(failure-modes/full-floor)']]],
    ['dead-links', '1', [[paths.essay, '#mixes', '#no-such-place']]],
    ['dead-links', '1', [[paths.essay, '(glossary/hot-desk)', '(glossary/cold-desk)']]],
    ['dead-links', '1', [[paths.decision, '(#empty-seats)', '(#full-seats)']]],
    ['stranded-flags', '1', [[paths.decision, 'to: red-flags/coats-on-chairs', 'to: red-flags/no-coats']]],
    ['sourced-decision', '2 of 47', [[paths.decision, 'for: [morning-search]', 'for: [morning-search, no-drawers]']]],
    [
      'sourced-red-flag',
      '1 of 5',
      [[paths.redFlag, 'fewer seats than people', '[fewer seats](sources/desk-study-2019) than people']],
    ],
    [
      'sourced-playbook',
      '1 of 9',
      [[paths.playbook, 'Mornings and afternoons differ', 'They [differ](sources/desk-study-2019)']],
    ],
    ['grade-indirect', '1', [[paths.sources, 'strength: moderate', 'strength: suggestive']]],
    ['disputed', '1', [[paths.decision, 'says: supports', 'says: contradicts']]],
    ['claims-contradicts', '1 of 1', [[paths.decision, 'says: supports', 'says: contradicts']]],
    ['verified', '0 of 1', [[paths.sources, 'verified: url', 'verified: title']]],
    ['used-terms', '0 of 1', [[paths.essay, '[hot desk](glossary/hot-desk)', 'hot desk']]],
    ['unused-terms', '1', [[paths.essay, '[hot desk](glossary/hot-desk)', 'hot desk']]],
    ['newest-change', '2026-11-22', [[paths.redFlag, "date: '2026-11-21'", "date: '2026-11-22'"]]],
  ])('%s: %s', (id, expected, plants) => {
    expect(toldWith(id, ...plants)).toBe(expected);
  });

  test('a red flag is not stranded while one of its failure modes leads on', () => {
    const without: Plant = [paths.decision, 'to: red-flags/coats-on-chairs', 'to: red-flags/no-coats'];
    const shown = `links:
  - to: red-flags/coats-on-chairs
    as: shown-by
    why: Coats are all that is left of people.
    whyBack: Where coats outnumber people the floor is empty.
`;
    expect(toldWith('stranded-flags', without, [paths.failureMode, 'links:\n', shown])).toBe('0');
  });
});

describe('thresholds', () => {
  const least: Threshold = { as: 'least', percent: 60, from: 5 };

  test('hold from a number of cases on, and to the case', () => {
    expect([share(0, 4), share(2, 5), share(3, 5)].map((value) => isBeyond(value, least))).toEqual([
      false,
      true,
      false,
    ]);
    expect([share(5994, 9999), share(5999, 9999), share(6000, 9999)].map((value) => isBeyond(value, least))).toEqual([
      true,
      true,
      false,
    ]);
    expect(applies(share(0, 4), least)).toBe(false);
    const most: Threshold = { as: 'most', count: 0 };
    expect([0, 1].map((count) => isBeyond({ as: 'count', count }, most))).toEqual([false, true]);
  });

  test('a share that falls short is never rounded up to its threshold', () => {
    expect(
      [share(5999, 9999), share(999, 1000), share(1, 1)].map((value) => value.as === 'share' && percentOf(value)),
    ).toEqual([59, 99, 100]);
    expect(percentOf({ as: 'share', count: 0, of: 0 })).toBeUndefined();
  });

  test('are named with what falls short, and only where something does', () => {
    const graph = graphWith([
      [paths.sources, 'verified: url', 'verified: title'],
      [paths.essay, '[hot desk](glossary/hot-desk)', 'hot desk'],
      [paths.decision, 'to: red-flags/coats-on-chairs', 'to: red-flags/no-coats'],
    ]);
    const budgets = Object.keys(budgetParts).map((part) => [`budget-${part}`, []]);
    const short = Object.fromEntries(limitedFigures.map(({ id, limit }) => [id, limit.short(graph)]));
    expect(short).toEqual({
      ...Object.fromEntries(budgets),
      'stranded-flags': ['red-flags/coats-on-chairs'],
      'sourced-decision': ['decisions/shared-desks-vs-own-desks'],
      'above-judgement': [],
      verified: ['sources/desk-study-2019'],
      'used-terms': ['glossary/hot-desk'],
    });
  });
});

describe('the table of figures', () => {
  test('gives each an id of its own, a title and a sentence', () => {
    const ids = [...stateGroups.map(({ id }) => id), ...figures.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, says } of figures) {
      expect(title, id).toMatch(/^[A-Z]/);
      expect(says, id).toMatch(/[.]$/);
    }
  });

  test('names rules that there are, and holds nothing twice', () => {
    const names: readonly string[] = rules.map(({ name }) => name);
    expect(figures.filter(({ rule }) => rule !== undefined && !names.includes(rule))).toEqual([]);
    expect(limitedFigures.filter(({ rule }) => rule !== undefined)).toEqual([]);
  });

  test('is shown whole, in whole per cent, with each threshold in words', () => {
    const rows = stateOf(graphWith(), 'state').flatMap(({ held, shown: only }) => [...held, ...only]);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    const shown = (id: string) => rows.find((row) => row.id === id);
    expect(shown('entries')).toMatchObject({
      value: '5',
      parts: undefined,
      threshold: undefined,
      rule: undefined,
    });
    expect(shown('claims-supports')).toMatchObject({ value: '100%', parts: '1 of 1', threshold: undefined });
    expect(shown('orphans')).toMatchObject({ value: '0', threshold: stateWords.held, rule: 'orphan' });
    expect(shown('stranded-flags')).toMatchObject({ value: '0', threshold: 'at most 0', rule: 'state' });
    expect(shown('sourced-essay')).toMatchObject({ value: stateWords.nothing, parts: undefined });
    expect(shown('verified')?.threshold).toBe(`at least 80% where there are 10 or more; ${stateWords.notYet}`);
    expect(rows.filter(({ value }) => /[.,]\d+%/.test(value))).toEqual([]);
  });
});
