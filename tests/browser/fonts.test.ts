// Nothing jumps when the fonts arrive late, and they are small.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampled } from '../sample.ts';
import { addressOf, firstOf, laptop, phone, withTab } from './pages.ts';

/**
 * Shift: the limit of “good” (web.dev/articles/cls), since any one line may end a word later in another font.
 * Growth: of the page's height, as a share; fallbacks that fit in the mean change little of it.
 */
const budget = { shift: 0.1, growth: 0.01, bytes: 70 * 1024 };
const paths = [firstOf('decision'), firstOf('essay'), ''];

type Shift = { readonly value: number; readonly moved: readonly string[] };

/** Makes a page note every shift of its layout. */
const noteShifts = (tab: Page): Promise<unknown> =>
  tab.addInitScript(() => {
    type Entry = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
    const shifts: Shift[] = [];
    const note = (entries: readonly PerformanceEntry[]): void => {
      for (const { value, sources } of entries as readonly Entry[]) {
        const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
        shifts.push({ value, moved });
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const shiftsSoFar = (): Shift[] => {
      note(observer.takeRecords());
      return shifts;
    };
    Object.assign(globalThis, { shiftsSoFar });
  });

const shiftsOn = (tab: Page): Promise<Shift[]> =>
  tab.evaluate(() => (globalThis as unknown as { shiftsSoFar: () => Shift[] }).shiftsSoFar());

/** Waits until a page has been laid out and painted as it is now. */
const painted = (tab: Page): Promise<void> =>
  tab.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  });

const heightOf = (tab: Page): Promise<number> => tab.evaluate(() => document.documentElement.scrollHeight);

/** How many of our fonts a page has; their fallbacks are fonts of this computer and there from the start. */
const fontsOn = (tab: Page): Promise<number> =>
  tab.evaluate(
    () =>
      [...document.fonts].filter(
        ({ family, status }) => status === 'loaded' && /^"?Counterpoint (?:Serif|Sans)"?$/.test(family),
      ).length,
  );

const cases = paths.flatMap((path) => [phone, laptop].map((viewport) => ({ path, viewport })));

test.each(sampled(cases, 3, ({ path }) => path))('/$path at $viewport.width pixels', async ({ path, viewport }) => {
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
    await tab.waitForFunction(() => document.fonts.status === 'loading');
    await painted(tab);
    const early = await fontsOn(tab);
    const height = await heightOf(tab);
    release();
    await tab.waitForLoadState('load');
    await tab.waitForFunction(() => document.fonts.status === 'loaded');
    await painted(tab);
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
