import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { allClear } from '#check/report.ts';
import { figures, valid } from '../fixtures.ts';

test('a reference without mistakes has no problems', () => {
  const { issues, entries, graph } = checkContent(valid, figures);
  expect(issues).toEqual([]);
  expect(entries.map(({ id }) => id)).toEqual([
    'decisions/shared-desks-vs-own-desks',
    'essays/on-seats',
    'failure-modes/empty-floor',
    'playbooks/count-the-seats',
    'red-flags/coats-on-chairs',
  ]);
  expect(Object.keys(graph.references.sources)).toEqual(['desk-study-2019']);
});

test('a check that found nothing says what it read', () => {
  expect(allClear(12, 48, 29)).toBe('content: 12 entries, 48 sources, 29 terms: no problems');
  expect(allClear(1, 1, 1)).toBe('content: 1 entry, 1 source, 1 term: no problems');
});
