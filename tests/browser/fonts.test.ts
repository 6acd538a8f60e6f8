// Nothing jumps when the fonts arrive late, and they are small.

import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { addressOf, comparisons, firstOf, laptop, phone, titled, withTab } from './pages.ts';

const budget = { shift: 0.01, bytes: 70 * 1024 };
const paths = [comparisons[0]?.path ?? '', firstOf('essay'), ''];

describe.each([phone, laptop])('at $width pixels', (viewport) => {
  test.each(paths.map((path) => [titled(path), path] as const))('%s', async (_, path) => {
    const { shifts, bytes, before, after } = await withTab({ viewport }, async (tab) => {
      let fontBytes = 0;
      await tab.route('**/*.woff2', async (route) => {
        await wait(600);
        const response = await route.fetch();
        fontBytes += (await response.body()).length;
        await route.fulfill({ response });
      });
      await tab.addInitScript(() => {
        const found: { value: number; elements: string[] }[] = [];
        Object.assign(globalThis, { layoutShifts: found });
        type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
            found.push({ value: entry.value, elements: nodes });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const statuses = () => tab.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
      await tab.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
      await wait(200);
      const early = await statuses();
      await tab.waitForLoadState('networkidle');
      await tab.evaluate(() => document.fonts.ready);
      await wait(300);
      const found = await tab.evaluate(
        () => (globalThis as unknown as { layoutShifts: { value: number; elements: string[] }[] }).layoutShifts,
      );
      return { shifts: found, bytes: fontBytes, before: early, after: await statuses() };
    });
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    console.log(`${titled(path)} at ${viewport.width}: shift ${total.toFixed(4)}, fonts ${bytes} bytes`);
    expect(before, 'fonts that were there before they had arrived').toBe(0);
    expect(after, 'fonts that arrived').toBeGreaterThan(0);
    expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(budget.shift);
    expect(bytes).toBeLessThanOrEqual(budget.bytes);
  });
});
