import { expect, test } from 'vitest';
import { isDeep } from '../../sample.ts';
import { landed, small } from './grounds.ts';
import type { Mistake } from './mistake.ts';
import { outcomeOf } from './outcome.ts';
import { planOf } from './plan.ts';
import { tableOf } from './table.ts';

/** Plants kinds of mistake in entries, each by itself, and expects a report of each where it stands. */
export const eachIsReported = (mistakes: readonly Mistake[]): void => {
  test('each is reported where it stands', () => {
    const started = process.cpuUsage();
    const rows = mistakes.map((mistake) => {
      // Every check reads a whole reference, so a run tries the small one wherever that has a place.
      const [first, second] = isDeep ? [landed, small] : [small, landed];
      const plan = planOf(mistake, first.site);
      const [ground, { checks, ...counts }] =
        plan.tried > 0 ? ([first, plan] as const) : ([second, planOf(mistake, second.site)] as const);
      const outcomes = checks.map((planted) => outcomeOf(mistake.rules, planted, ground));
      const rules = new Set(outcomes.flatMap(({ rules }) => [...rules]));
      const wrong = outcomes.flatMap(({ wrong }) => wrong);
      return { name: mistake.name, ...counts, rules: [...rules].sort(), wrong };
    });
    // Printed, not demanded: the time of this process, so that what else the machine does meanwhile does not count.
    const { user, system } = process.cpuUsage(started);
    console.log(tableOf(rows, (user + system) / 1_000_000));
    const failures = rows.flatMap(({ name, wrong }) => wrong.slice(0, 1).map((first) => `${name}: ${first}`));
    expect(failures.join('\n\n')).toBe('');
    expect(rows.filter(({ tried }) => tried === 0).map(({ name }) => name)).toEqual([]);
  });
};
