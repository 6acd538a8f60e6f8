import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { reportOf } from '../../../src/check/report.ts';
import { figures, valid } from '../fixtures.ts';

test('a reference without mistakes has no problems', () => {
  const { issues, entries, references } = checkContent(valid, figures);
  expect(reportOf(issues)).toBe('\n0 problems in 0 files');
  expect(entries.map(({ id }) => id)).toEqual([
    'decisions/shared-desks-vs-own-desks',
    'essays/on-seats',
    'failure-modes/empty-floor',
    'playbooks/count-the-seats',
    'red-flags/coats-on-chairs',
  ]);
  expect(Object.keys(references.sources)).toEqual(['desk-study-2019']);
});
