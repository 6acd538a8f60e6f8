// Every kind of page loads quietly, fits the narrowest screen, and gives axe nothing to complain of.

import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindOf } from '#model/kinds.ts';
import { entriesOf, graph } from '../build/dist.ts';
import { sampled } from '../sample.ts';
import { addressOf, firstOf, inTab, laptop, pathOf, phone, samplesOf, settled, shortened, titled } from './pages.ts';

declare const window: { readonly axe: typeof axe };

const narrowest = { width: 320, height: 640 };

/** Uses a tab, and says what it asked for meanwhile that it should not, and what it complained of. */
const noiseOf = async (tab: Page, use: () => Promise<void>): Promise<string[]> => {
  const noise: string[] = [];
  const asked = (request: Request) => {
    const { href, origin, pathname } = new URL(request.url());
    if (origin !== new URL(addressOf('')).origin) noise.push(`${href} is elsewhere`);
    if (/\/(?:search-index|pagefind)\b/.test(pathname)) noise.push(`${href} is for searches that nobody made`);
  };
  const failed = (request: Request) => void noise.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`);
  const thrown = ({ message }: Error) => void noise.push(message);
  const said = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`${message.text()} (${message.location().url})`);
  };
  tab.on('request', asked).on('requestfailed', failed).on('pageerror', thrown).on('console', said);
  await use();
  tab.off('request', asked).off('requestfailed', failed).off('pageerror', thrown).off('console', said);
  return noise;
};

/** What makes a page scroll sideways, the outermost elements first; what scrolls by itself does not. */
const overflowOn = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const limit = innerWidth;
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
  });

const every: RunOptions['runOnly'] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours and layout; the others are asked once. */
const ofSetting: RunOptions['runOnly'] = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus'],
};

const [light, dark] = ['light', 'dark'] as const;

/** Both sizes in both colours: the first on every page, each other on some. */
const ways = [
  { viewport: phone, colorScheme: light, runOnly: every },
  { viewport: laptop, colorScheme: dark, runOnly: ofSetting },
  { viewport: phone, colorScheme: dark, runOnly: ofSetting },
  { viewport: laptop, colorScheme: light, runOnly: ofSetting },
];

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

const paths = [...samplesOf({ entriesOf, graph }), filtered];
const tried = ways.map((way, index) => ({ ...way, on: sampled(paths, [paths.length, 12, 4, 4][index] ?? 0) }));

test.each(paths.map((path) => [titled(path), path] as const))('%s', async (_, path) => {
  const isLost = path === 'no-such-page/';
  const found = await inTab({ viewport: narrowest, reducedMotion: 'reduce' }, async (tab) => {
    let status = 0;
    let overflow: string[] = [];
    const violations: string[] = [];
    const noise = await noiseOf(tab, async () => {
      status = (await tab.goto(addressOf(path)))?.status() ?? 0;
      await settled(tab);
      overflow = await overflowOn(tab);
      await shortened(tab);
      await tab.evaluate(axe.source);
      for (const { viewport, colorScheme, runOnly } of tried.filter(({ on }) => on.includes(path))) {
        await tab.setViewportSize(viewport);
        await tab.emulateMedia({ colorScheme });
        const violating = await violationsOn(tab, runOnly);
        violations.push(...violating.map((one) => `${viewport.width} px, ${colorScheme}: ${one}`));
      }
    });
    // The browser itself complains of a page that does not exist.
    return { status, noise: noise.filter((one) => !(isLost && one.includes('404'))), overflow, violations };
  });
  expect(found).toEqual({ status: isLost ? 404 : 200, noise: [], overflow: [], violations: [] });
});

const decision = firstOf('decision');

test.each(['', firstOf('essay'), decision])('/%s fits its screen with letters twice as large', (path) =>
  inTab({}, async (tab) => {
    await tab.goto(addressOf(path));
    await tab.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const viewport of [phone, laptop]) {
      await tab.setViewportSize(viewport);
      expect.soft(await overflowOn(tab)).toEqual([]);
    }
  }),
);

test('asked for more contrast, a decision has it everywhere, in both colours', () =>
  inTab({ contrast: 'more' }, async (tab) => {
    await tab.goto(addressOf(decision));
    await shortened(tab);
    await tab.evaluate(axe.source);
    for (const colorScheme of [light, dark]) {
      await tab.emulateMedia({ colorScheme });
      expect.soft(await violationsOn(tab, { type: 'rule', values: ['color-contrast-enhanced'] })).toEqual([]);
    }
  }));
