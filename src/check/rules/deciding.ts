import type { Reversibility } from '#model/vocabularies.ts';
import { foundAt } from '../doc.ts';
import { instead } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { pagesOf } from '../site.ts';

/** Holds what factors are settled by to the evidence that the decision gathers. */
export const gather = {
  name: 'gather',
  why: 'Evidence is gathered to settle a factor: one without the other helps nobody decide.',
  where: 'decision',
  wrong: '    settledBy: [count-of-seats]',
  right: '    settledBy: [seat-count]',
  check: (site) =>
    pagesOf(site, 'decision').flatMap((page) => {
      const { factors } = page.data;
      const ids = page.keysAt(['gather']);
      if (factors === undefined || ids === undefined) return [];
      const named = Object.entries(factors).flatMap(([factor, value]) =>
        (value?.settledBy ?? []).flatMap((id, index) =>
          id === undefined ? [] : [{ id, path: ['factors', factor, 'settledBy', index] }],
        ),
      );
      const settled = Object.values(factors).every(
        (value) => value?.settledBy?.every((id) => id !== undefined) === true,
      );
      const dangling = named
        .filter(({ id }) => !ids.includes(id))
        .map(({ id, path }) =>
          foundAt(page, path, 'value', `\`${id}\` does not stand under \`gather\``, instead(id, ids)),
        );
      const unused = ids
        .filter((id) => settled && !named.some((one) => one.id === id))
        .map((id) => {
          const todo = 'Name it in `settledBy` of the factor it settles, or delete it.';
          return foundAt(page, ['gather', id], 'key', `no factor is settled by \`${id}\``, todo);
        });
      return [...dangling, ...unused];
    }),
} satisfies Rule;

const tryable: readonly Reversibility[] = ['easy', 'moderate'];

/** Asks for a trial where a decision can be tried. */
export const trial = {
  name: 'trial',
  why: 'What can be undone within a quarter can be tried, so the page says how.',
  where: 'decision',
  wrong: `  chairs-reported: '**Chairs reported.** Somebody reports pain from a chair that was set for another.'
`,
  right: `  chairs-reported: '**Chairs reported.** Somebody reports pain from a chair that was set for another.'
trial:
  test: Take the names off one row for a month.
  length: Four weeks
  watch:
    minutes-lost: Minutes from the door to the first work, asked on Fridays.
  stop:
    somebody-hurt: Somebody cannot work because the chair was changed.
`,
  check: (site) =>
    pagesOf(site, 'decision').flatMap((page) => {
      const { level } = page.data.reversibility ?? {};
      if (level === undefined || !tryable.includes(level) || page.has(['trial'])) return [];
      const path = ['reversibility', 'level'];
      const says = `undoing is ${level}, but there is no \`trial\``;
      return [foundAt(page, path, 'value', says, 'Add `trial` with `test`, `length`, `watch` and `stop`.')];
    }),
} satisfies Rule;
