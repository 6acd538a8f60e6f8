import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { figures, paths, planted, type Plant } from '../fixtures.ts';

const days = { first: '2026-11-20', last: '2026-12-01' };
const told = (...plants: Plant[]): string[] =>
  checkContent(planted(plants), figures, days).issues.map(
    ({ file, line, column, rule, says, todo }) => `${file}:${line}:${column}  ${rule}  ${says}. ${todo}`,
  );

test('the first day of the reference and today are days like any other', () => {
  expect(told([paths.decision, "'2026-11-21'", "'2026-12-01'"])).toEqual([]);
});

test('days that are still to come, or before the reference began', () => {
  const retired = {
    path: 'content/retired.yaml',
    text: "essays/gone:\n  title: Gone\n  date: '2027-01-01'\n  why: Nobody read it.\n",
  };
  expect(
    told(
      [paths.decision, "'2026-11-21'", "'2026-12-02'"],
      [paths.essay, "published: '2026-11-21'", "published: '2126-11-21'"],
      [paths.redFlag, "date: '2026-11-21'", "date: '2026-11-19'"],
    ),
  ).toMatchInlineSnapshot(`
    [
      'content/decisions/shared-desks-vs-own-desks.mdx:161:12  history  2026-12-02 is still to come. Write the day on which it happened.',
      'content/essays/on-seats.mdx:7:13  history  2126-11-21 is still to come. Write the day on which it happened.',
      'content/red-flags/coats-on-chairs.mdx:18:12  history  on 2026-11-19 there was no reference: it began on 2026-11-20. Write the day on which it happened.'
    ]
  `);
  expect(checkContent(planted([], [retired]), figures, days).issues.map(({ says }) => says)).toContain(
    '2027-01-01 is still to come',
  );
});
