// Pages print: on both sizes of paper, without controls, with the addresses that a reader cannot click.

import { describe, expect, test } from 'vitest';
import { inTab, titled } from './pages.ts';
import { addressOf, firstOf } from './small.ts';

const paths = [firstOf('decision'), firstOf('essay'), ''];

describe.each(paths.map((path) => [titled(path), path] as const))('%s', (_, path) => {
  test.each(['A4', 'Letter'] as const)('prints on %s', async (format) => {
    const printed = await inTab({}, async (tab) => {
      await tab.goto(addressOf(path), { waitUntil: 'load' });
      return tab.pdf({ format, preferCSSPageSize: false });
    });
    const text = printed.toString('latin1');
    const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
    const paper = format === 'A4' ? [595, 842] : [612, 792];
    expect([Number(width), Number(height)].map((size, index) => Math.abs(size - (paper[index] ?? 0)) < 2)).toEqual([
      true,
      true,
    ]);
    expect(pages).toBeGreaterThan(0);
    expect(pages, 'sheets').toBeLessThan(30);
  });

  test('shows no controls on paper, and all that is folded on a screen', async () => {
    const { controls, hidden } = await inTab({}, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.emulateMedia({ media: 'print' });
      return tab.evaluate(() => {
        const shown = (selector: string): Element[] =>
          [...document.querySelectorAll(selector)].filter((one) =>
            one.checkVisibility({ contentVisibilityAuto: true }),
          );
        const wanted = 'main :is(h1, h2, h3, .items > li, .fold > div)';
        const seen = new Set(shown(wanted));
        const names = (all: Iterable<Element>) => [...all].map((one) => one.outerHTML.slice(0, 120));
        return {
          controls: names(shown('button, .button, select, input, dialog, section-index, .skip')),
          hidden: names([...document.querySelectorAll(wanted)].filter((one) => !seen.has(one))),
        };
      });
    });
    expect.soft(controls).toEqual([]);
    expect(hidden).toEqual([]);
  });

  test('is dark on white, whatever the colours of the screen', async () => {
    const [surface, text] = await inTab({ colorScheme: 'dark' }, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return tab.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return [backgroundColor, color].map((one) => Number(/\d+/.exec(one)?.[0]));
      });
    });
    expect.soft(surface).toBe(255);
    expect(text).toBeLessThan(60);
  });

  test('shows the addresses of links that lead elsewhere', async () => {
    const links = await inTab({}, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.emulateMedia({ media: 'print' });
      return tab.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
          .filter((link) => link.checkVisibility())
          .map((link) => ({ href: link.getAttribute('href') ?? '', shown: getComputedStyle(link, '::after').content })),
      );
    });
    expect(links.filter(({ href, shown }) => !shown.includes(href))).toEqual([]);
    if (path !== '') expect(links.length).toBeGreaterThan(0);
  });

  test('fits the width of its paper', async () => {
    // A4 between the margins, in pixels: what is wider gets cut off or shrinks the whole page.
    const width = await inTab({ viewport: { width: 680, height: 900 } }, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.emulateMedia({ media: 'print' });
      return tab.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(width).toBeLessThanOrEqual(680);
  });
});
