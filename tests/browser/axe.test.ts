// axe finds nothing to complain of, on any kind of page, in either colours, on a phone and on a laptop.

import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindOf } from '#model/kinds.ts';
import { entriesOf } from '../build/dist.ts';
import { addressOf, inTab, laptop, pathOf, phone, samples, settled, shortened, titled } from './pages.ts';

declare const window: { readonly axe: typeof axe };

const every: RunOptions['runOnly'] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours and layout; the others are asked once. */
const ofSetting: RunOptions['runOnly'] = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus'],
};

const ways = [
  { viewport: phone, colorScheme: 'light', runOnly: every },
  { viewport: phone, colorScheme: 'dark', runOnly: ofSetting },
  { viewport: laptop, colorScheme: 'light', runOnly: ofSetting },
  { viewport: laptop, colorScheme: 'dark', runOnly: ofSetting },
] as const;

/** What axe finds on a page: each with the rule, the element, and what would help. */
const violationsOn = async (tab: Page, runOnly: RunOptions['runOnly'] & {}): Promise<string[]> => {
  const { violations }: AxeResults = await tab.evaluate(
    (only) => window.axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
  );
};

/** The table of decisions as it is filtered: its filters stand open. */
const filtered = `${pathOf(kindOf('decision').folder)}?topic=${entriesOf('decision')[0]?.data.topics[0]}`;

test.each([...samples, filtered].map((path) => [titled(path), path] as const))('%s', async (_, path) => {
  const found = await inTab({ reducedMotion: 'reduce' }, async (tab) => {
    const problems: string[] = [];
    await tab.goto(addressOf(path));
    await settled(tab);
    if (path === 'all/') await shortened(tab);
    await tab.evaluate(axe.source);
    for (const { viewport, colorScheme, runOnly } of ways) {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme });
      const violations = await violationsOn(tab, runOnly);
      problems.push(...violations.map((one) => `${viewport.width} px, ${colorScheme}: ${one}`));
    }
    return problems;
  });
  expect(found).toEqual([]);
});
