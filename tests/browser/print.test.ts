// Pages print: on both sizes of paper, without controls, with the addresses that a reader cannot click.

import { describe, expect, test } from 'vitest';
import { paired } from '../sample.ts';
import { inTab, titled } from './pages.ts';
import { addressOf, firstOf } from './small.ts';

const paths = [firstOf('decision'), firstOf('essay'), ''];
const papers = [
  ['A4', [595, 842]],
  ['Letter', [612, 792]],
] as const;

test.each(paired(paths, papers))('/$one prints on $other.0', ({ one: path, other: [format, paper] }) =>
  inTab({}, async (tab) => {
    await tab.goto(addressOf(path), { waitUntil: 'load' });
    const text = (await tab.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const size = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text)?.slice(1).map(Number) ?? [];
    expect(size.map((length, index) => Math.abs(length - (paper[index] ?? 0)) < 2)).toEqual([true, true]);
    expect(pages).toBeGreaterThan(0);
    expect(pages, 'sheets').toBeLessThan(30);
  }),
);

describe.each(paths.map((path) => [titled(path), path] as const))('%s', (_, path) => {
  test('on paper shows no controls, all that is folded on a screen, and the addresses of links, dark on white', async () => {
    // As wide as A4 between the margins: what is wider gets cut off or shrinks the whole page.
    const width = 680;
    const seen = await inTab({ viewport: { width, height: 900 }, colorScheme: 'dark' }, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return tab.evaluate(() => {
        const shown = (selector: string): Element[] =>
          [...document.querySelectorAll(selector)].filter((one) =>
            one.checkVisibility({ contentVisibilityAuto: true }),
          );
        const wanted = 'main :is(h1, h2, h3, .items > li, .fold > div)';
        const visible = new Set(shown(wanted));
        const names = (all: Iterable<Element>) => [...all].map((one) => one.outerHTML.slice(0, 120));
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return {
          controls: names(shown('button, .button, select, input, dialog, section-index, .skip')),
          hidden: names([...document.querySelectorAll(wanted)].filter((one) => !visible.has(one))),
          colours: [backgroundColor, color].map((one) => Number(/\d+/.exec(one)?.[0])),
          links: shown('main a[href^="http"]').map((link) => ({
            href: link.getAttribute('href') ?? '',
            shown: getComputedStyle(link, '::after').content,
          })),
          width: document.documentElement.scrollWidth,
        };
      });
    });
    expect.soft([seen.controls, seen.hidden]).toEqual([[], []]);
    expect.soft(seen.colours[0]).toBe(255);
    expect.soft(seen.colours[1]).toBeLessThan(60);
    expect.soft(seen.links.filter(({ href, shown }) => !shown.includes(href))).toEqual([]);
    if (path !== '') expect.soft(seen.links.length).toBeGreaterThan(0);
    expect(seen.width).toBeLessThanOrEqual(width);
  });
});
