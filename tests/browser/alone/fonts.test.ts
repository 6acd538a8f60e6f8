// Nothing jumps when the fonts arrive late, and they are small.

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, comparisons, firstOf, laptop, phone, titled, withTab } from '../pages.ts';

/**
 * Shift: the limit of “good” (web.dev/articles/cls), since any one line may end a word later in another font.
 * Growth: of the page's height, as a share; fallbacks that fit in the mean change little of it.
 */
const budget = { shift: 0.1, growth: 0.01, bytes: 70 * 1024 };
const delay = 600;
const paths = [comparisons[0]?.path ?? '', firstOf('essay'), ''];

type Shift = { readonly value: number; readonly moved: readonly string[] };

/** Makes a page note every shift of its layout. */
const noteShifts = (tab: Page): Promise<unknown> =>
  tab.addInitScript(() => {
    type Entry = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Entry[]) {
        const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftsOn = (tab: Page): Promise<Shift[]> =>
  tab.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);

const heightOf = (tab: Page): Promise<number> => tab.evaluate(() => document.documentElement.scrollHeight);

/** How many of our fonts a page has; their fallbacks are fonts of this computer and there from the start. */
const fontsOn = (tab: Page): Promise<number> =>
  tab.evaluate(
    () =>
      [...document.fonts].filter(
        ({ family, status }) => status === 'loaded' && /^"?Counterpoint (?:Serif|Sans)"?$/.test(family),
      ).length,
  );

describe.each([phone, laptop])('at $width pixels', (viewport) => {
  test.concurrent.each(paths.map((path) => [titled(path), path] as const))('%s', async (_, path) => {
    const { shifts, growth, bytes, before, after } = await withTab({ viewport }, async (tab) => {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      let received = 0;
      await tab.route('**/*.woff2', async (route) => {
        await released;
        const response = await route.fetch();
        const { length } = await response.body();
        received += length;
        await route.fulfill({ response });
      });
      await noteShifts(tab);
      await tab.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
      await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await wait(delay);
      const early = await fontsOn(tab);
      const height = await heightOf(tab);
      release();
      await tab.waitForLoadState('networkidle');
      await tab.evaluate(() => document.fonts.ready);
      await wait(200);
      return {
        shifts: await shiftsOn(tab),
        growth: Math.abs((await heightOf(tab)) / height - 1),
        bytes: received,
        before: early,
        after: await fontsOn(tab),
      };
    });
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    expect([before > 0, after > 0], 'fonts are there before and after they are let through').toEqual([false, true]);
    expect(total, `the layout shifts: ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(budget.shift);
    expect(growth, 'growth of the page').toBeLessThanOrEqual(budget.growth);
    expect(bytes, 'bytes of fonts').toBeLessThanOrEqual(budget.bytes);
  });
});
