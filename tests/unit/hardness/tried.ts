import { expect, test } from 'vitest';
import { isDeep } from '../../sample.ts';
import { landed, small } from './grounds.ts';
import type { Mistake } from './mistake.ts';
import { wrongWith } from './outcome.ts';
import { checksOf } from './plan.ts';

// Every check reads a whole reference, so a run tries the small one wherever that has a place.
const grounds = isDeep ? [landed, small] : [small, landed];

/** Plants kinds of mistake in entries, each by itself, and expects a report of each where it stands. */
export const eachIsReported = (mistakes: readonly Mistake[]): void => {
  test('each is reported where it stands', () => {
    const failures = mistakes.flatMap((mistake) => {
      const tried = grounds
        .values()
        .map((ground) => ({ ground, checks: checksOf(mistake, ground.site) }))
        .find(({ checks }) => checks.some(({ demands }) => demands.length > 0));
      if (tried === undefined) return [`${mistake.name} has a place nowhere`];
      const wrong = tried.checks.flatMap((planted) => wrongWith(mistake.rules, planted, tried.ground));
      return wrong.slice(0, 1).map((first) => `${mistake.name}: ${first}`);
    });
    expect(failures.join('\n\n')).toBe('');
  });
};
