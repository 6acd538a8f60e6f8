// Nothing is wider than the narrowest screen.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, inTab, samples, settled, titled } from './pages.ts';

const width = 320;

/** What makes a page scroll sideways, the outermost elements first; what scrolls by itself does not. */
const overflowOn = (tab: Page): Promise<string[]> =>
  tab.evaluate((limit) => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= limit) return [];
    const elements = [...document.querySelectorAll('body *')];
    const scrollers = elements.filter((element) => getComputedStyle(element).overflowX !== 'visible');
    const wide = elements
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ element, right }) => right > limit + 0.5 && element.checkVisibility())
      .filter(({ element }) => !scrollers.some((one) => one !== element && one.contains(element)));
    const names = wide.map(({ element, right }) => {
      const start = element.outerHTML.slice(0, 100).replace(/>.*/s, '>');
      return `${start} reaches ${right}: ${element.textContent.trim().slice(0, 60)}`;
    });
    return [`the page is ${scrollWidth} pixels wide`, ...names.slice(0, 5)];
  }, width);

test.each(samples.map((path) => [titled(path), path] as const))(`%s fits ${width} pixels`, async (_, path) => {
  const overflow = await inTab({ viewport: { width, height: 640 } }, async (tab) => {
    await tab.goto(addressOf(path));
    await settled(tab);
    return overflowOn(tab);
  });
  expect(overflow).toEqual([]);
});
