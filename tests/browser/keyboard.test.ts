// Everything can be reached and seen with a keyboard, and only what helps is in the way.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inTab, laptop, phone, pressTab, tabTo, titled, withTab } from './pages.ts';
import { themeWords } from '#words/frame.ts';
import { addressOf, firstOf } from './small.ts';

const decision = firstOf('decision');

type Stop = {
  readonly name: string;
  readonly href: string;
  readonly isPermalink: boolean;
  readonly isHidden: boolean;
  readonly problems: readonly string[];
};

/** What has the focus, and what keeps a reader from seeing that; nothing where the page's end is reached. */
const stopOn = (tab: Page): Promise<Stop | undefined> =>
  tab.evaluate(() => (window as unknown as { stop: () => Stop | undefined }).stop());

/** Opens a page in which `stop` says what has the focus, and `stops` holds what had it after each key. */
const open = async (tab: Page, path: string): Promise<void> => {
  await tab.goto(addressOf(path));
  await tab.evaluate(() => {
    const stop = (): Stop | undefined => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(element);
      const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
      const within = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const points = [...element.getClientRects()].map((box) =>
        document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2),
      );
      const isCovered = !points.some((point) => point !== null && (element.contains(point) || point.contains(element)));
      const faults = {
        'has no outline': outlineStyle === 'none' || parseFloat(outlineWidth) < 2,
        'has an outline that cannot be seen': /, 0\)$|transparent/.test(outlineColor),
        'is transparent': Number(opacity) < 0.5,
        'has no size': width === 0 || height === 0,
        'is out of sight': !within,
        'is covered': within && isCovered,
      };
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
        href: element.getAttribute('href') ?? '',
        isPermalink: element.matches('.permalink'),
        isHidden: element.closest('[aria-hidden="true"]') !== null,
        problems: Object.entries(faults).flatMap(([fault, found]) => (found ? fault : [])),
      };
    };
    const stops: (Stop | undefined)[] = [];
    const met = new Set<Element | null>();
    const note = (): void => {
      // A page that is left at its end is entered again at its start, at times with no stop between.
      const { activeElement } = document;
      stops.push(met.has(activeElement) ? undefined : stop());
      met.add(activeElement);
    };
    const restart = (): void => {
      stops.length = 0;
      met.clear();
    };
    addEventListener('keyup', note, { capture: true });
    Object.assign(window, { stop, stops, restart });
  });
};

/** Presses Tab from the start of a page to its end, or back from there; many times before it looks how far it is. */
const walk = async (tab: Page, isBack = false): Promise<Stop[]> => {
  await tab.evaluate(() => (window as unknown as { restart: () => void }).restart());
  for (let presses = 0; presses < 2000; presses += 20) {
    await pressTab(tab, 20, isBack);
    const stops = await tab.evaluate(() => (window as unknown as { stops: (Stop | null | undefined)[] }).stops);
    const end = stops.findIndex((stop) => stop === undefined || stop === null);
    if (end >= 0) return stops.slice(0, end) as Stop[];
  }
  throw new Error('Tab reaches no end of the page.');
};

const faultsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ name, href, problems }) => problems.map((problem) => `“${name}” ${href} ${problem}`));

describe.each([laptop, phone])('Tab, at $width pixels,', (viewport) => {
  /** Goes back from the end of a page, below what sticks. */
  const passesBack = async (tab: Page): Promise<void> => {
    await tab.locator('footer a').last().focus();
    const back = await walk(tab, true);
    expect.soft(faultsOf(back)).toEqual([]);
    expect.soft(back.length).toBeGreaterThan(20);
  };

  test('passes every heading of a decision and an item of each list, can be seen everywhere, and on its way back', () =>
    inTab({ viewport, reducedMotion: 'reduce' }, async (tab) => {
      await open(tab, decision);
      const lists = await tab.locator('.item-link').count();
      const headings = await tab.evaluate(() =>
        [...document.querySelectorAll('main :is(h2, h3)[id]')].map(({ id }) => `#${id}`),
      );
      const stops = await walk(tab);
      expect.soft(faultsOf(stops)).toEqual([]);
      expect.soft(stops.filter(({ isPermalink }) => isPermalink).map(({ href }) => href)).toEqual(headings);
      expect.soft(stops.filter(({ isHidden }) => isHidden)).toEqual([]);
      expect.soft(headings.length).toBeGreaterThan(5);
      expect.soft(lists, 'links to items').toBeGreaterThan(3);
      await passesBack(tab);
    }));

  test('can be seen on its way back through the table of decisions', () =>
    inTab({ viewport, reducedMotion: 'reduce' }, async (tab) => {
      await open(tab, 'decisions/');
      await passesBack(tab);
    }));

  test('the link of an item is seen where the pointer is, goes on with the arrow keys, and copies its address', async () => {
    await withTab({ viewport, permissions: ['clipboard-read', 'clipboard-write'] }, async (tab) => {
      await tab.goto(addressOf(decision));
      const list = tab.locator('.sections .items:has(> li:nth-child(2)):visible').first();
      const link = list.locator('.item-link');
      await list.locator('> li').nth(1).hover();
      expect(await link.evaluate((one) => Number(getComputedStyle(one).opacity))).toBe(1);
      const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      await link.focus();
      const before = await link.getAttribute('href');
      await tab.keyboard.press('ArrowUp');
      expect(await link.getAttribute('href')).not.toBe(before);
      await tab.keyboard.press('Enter');
      await list.getByRole('status').waitFor();
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain(await link.getAttribute('href'));
    });
  });
});

const others = [firstOf('essay'), '', 'search/'].map((path) => [titled(path), path] as const);

test.each(others)(
  'the first stop on %s skips to the text, and focus can be seen everywhere after it',
  async (_, path) => {
    const { first, isInMain, stops } = await inTab({ viewport: phone, reducedMotion: 'reduce' }, async (tab) => {
      await open(tab, path);
      await tab.keyboard.press('Tab');
      const first = await stopOn(tab);
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      const isInMain = await tab.evaluate(() => document.activeElement?.closest('main') !== null);
      return { first, isInMain, stops: await walk(tab) };
    });
    expect({ ...first, isInMain }).toMatchObject({ href: '#main', problems: [], isInMain: true });
    expect(faultsOf(stops)).toEqual([]);
    expect(stops.length).toBeGreaterThan(5);
  },
);

test('the switch of colours works with a keyboard and is remembered', async () => {
  await inTab({ viewport: laptop, colorScheme: 'light' }, async (tab) => {
    const surface = () => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const focusOnSwitch = () => tabTo(tab, 'theme-switch *');
    await tab.goto(addressOf(decision));
    const light = await surface();
    await focusOnSwitch();
    await tab.keyboard.type(themeWords.dark);
    const dark = await surface();
    expect(dark).not.toBe(light);

    await tab.reload();
    expect(await surface(), 'after a reload').toBe(dark);
    await tab.goto(addressOf(''));
    expect(await surface(), 'on another page').toBe(dark);

    await focusOnSwitch();
    await tab.keyboard.type(themeWords.system);
    expect(await surface(), 'back with the system').toBe(light);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await surface(), 'with a dark system').toBe(dark);
    await tab.reload();
    expect(await surface(), 'with a dark system, after a reload').toBe(dark);
  });
});
