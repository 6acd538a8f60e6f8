// The index of sections says where the reader is.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inTab, laptop, phone, titled } from './pages.ts';
import { addressOf, firstOf } from './small.ts';
import { sampled } from '../sample.ts';

const paths = sampled(['decision', 'playbook', 'failure-mode', 'red-flag'] as const, 1).map(firstOf);

/** The links of the index that are marked, once the page has had time to mark them. */
const markedOn = (tab: Page): Promise<string[]> =>
  tab.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll<HTMLAnchorElement>('section-index [aria-current]')].map(({ hash }) => hash);
  });

const linksOn = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('section-index a')].map(({ hash }) => hash));

describe.each(paths.map((path) => [titled(path), path] as const))('%s', (_, path) => {
  test('marks the section that is being read', async () => {
    await inTab({ viewport: laptop, reducedMotion: 'reduce' }, async (tab) => {
      await tab.goto(addressOf(path));
      const links = await linksOn(tab);
      const seen: [string, string[]][] = [];
      for (const link of links) {
        const isReachable = await tab.evaluate((id) => {
          const heading = document.querySelector(id);
          heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
          return heading !== null && heading.getBoundingClientRect().top < innerHeight * 0.05;
        }, link);
        // A heading near the end of the page cannot be scrolled to the top.
        if (isReachable) seen.push([link, (await markedOn(tab)).filter((marked) => marked === link)]);
      }
      expect(seen).toEqual(seen.map(([link]) => [link, [link]]));
      expect(seen.length).toBeGreaterThan(2);
    });
  });

  test('marks nothing before the first section, and the last one at the end', async () => {
    await inTab({ viewport: laptop, reducedMotion: 'reduce' }, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      expect(await markedOn(tab)).toEqual((await linksOn(tab)).slice(-1));
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect((await markedOn(tab)).length).toBeLessThanOrEqual(1);
    });
  });

  test.each([laptop, phone])('leads to its sections at $width pixels', async (viewport) => {
    await inTab({ viewport, reducedMotion: 'reduce' }, async (tab) => {
      await tab.goto(addressOf(path));
      for (const link of sampled(await linksOn(tab), 4)) {
        const bar = tab.locator('section-index summary');
        if (await bar.isVisible()) await bar.click();
        await tab.locator(`section-index a[href="${link}"]`).click();
        const top = await tab.locator(link).evaluate((heading) => heading.getBoundingClientRect().top);
        expect(top, link).toBeGreaterThanOrEqual(0);
        expect(top, link).toBeLessThan(viewport.height);
      }
    });
  });
});

test('nothing that sticks covers what an address names, on a screen of any width', () =>
  inTab({ reducedMotion: 'reduce' }, async (tab) => {
    await tab.goto(addressOf(firstOf('decision')));
    const places = await tab
      .locator('main :is(li, td div, tbody tr, h2, h3, dd)[id]')
      .evaluateAll((all) => all.map(({ id, localName }) => ({ id, localName })));
    expect(places.length).toBeGreaterThan(30);
    const tried = sampled(places, 30, ({ localName }) => localName).map(({ id }) => id);
    for (const viewport of [phone, { width: 768, height: 1024 }, laptop]) {
      await tab.setViewportSize(viewport);
      const covered = await tab.evaluate(async (ids) => {
        const hidden: string[] = [];
        for (const id of ids) {
          location.hash = id;
          await new Promise(requestAnimationFrame);
          const place = document.getElementById(id);
          const box = place?.getClientRects()[0];
          if (!place || !box || box.bottom <= 0 || box.top >= innerHeight) {
            hidden.push(`${id} is out of sight`);
            continue;
          }
          const at = document.elementFromPoint(
            box.left + Math.min(12, box.width / 2),
            Math.max(box.top, 0) + Math.min(12, box.height / 2),
          );
          if (at === null || !(place.contains(at) || at.contains(place)))
            hidden.push(`${id} lies below ${at?.outerHTML.slice(0, 80)}`);
        }
        return hidden;
      }, tried);
      expect.soft(covered, `at ${viewport.width} pixels`).toEqual([]);
    }
  }));
