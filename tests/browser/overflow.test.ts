// Nothing is wider than the narrowest screen.

import { expect, test } from 'vitest';
import { addressOf, samples, titled, withTab } from './pages.ts';

const width = 320;

test.concurrent.each(samples.map((path) => [titled(path), path] as const))(
  `%s fits ${width} pixels`,
  async (_, path) => {
    const overflow = await withTab({ viewport: { width, height: 640 } }, async (tab) => {
      await tab.goto(addressOf(path));
      return tab.evaluate((limit) => {
        const page = document.documentElement;
        if (page.scrollWidth <= limit) return [];
        const wide = [...document.querySelectorAll('body *')].filter(
          (element) => element.getBoundingClientRect().right > limit + 0.5 && element.checkVisibility(),
        );
        const outermost = wide.filter((element) => !wide.some((other) => other !== element && other.contains(element)));
        const names = [...outermost, ...wide.slice(-1)].map(
          (element) =>
            `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> reaches ${element.getBoundingClientRect().right}: ${element.textContent.trim().slice(0, 60)}`,
        );
        return [`the page is ${page.scrollWidth} pixels wide`, ...names];
      }, width);
    });
    expect(overflow).toEqual([]);
  },
);
