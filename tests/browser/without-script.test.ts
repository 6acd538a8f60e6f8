// Without JavaScript, everything that a reader needs is there.

import { expect, test } from 'vitest';
import { settings } from '#settings.ts';
import { searchWords } from '#words/search.ts';
import { kinds } from '#model/kinds.ts';
import { hrefOf } from '#model/ids.ts';
import { inTab, laptop, phone, rowsMetIn, samplesOf, titled } from './pages.ts';
import { addressOf, firstOf } from './small.ts';
import * as small from '../small/site.ts';
import { sampled } from '../sample.ts';

/** The words of a page, and the controls that stand in no form that could be sent. */
const readOn = (path: string, javaScriptEnabled: boolean) =>
  inTab({ viewport: laptop, javaScriptEnabled }, async (tab) => {
    await tab.goto(addressOf(path));
    const controls = await tab.evaluate(() =>
      [...document.querySelectorAll('button, select, input')]
        .filter(
          (control) =>
            control.closest('form[action]') === null && control.checkVisibility({ visibilityProperty: true }),
        )
        .map((control) => control.outerHTML.slice(0, 100)),
    );
    // What only a script offers is no loss without one.
    await tab.evaluate(() => document.querySelectorAll('main [data-script]').forEach((one) => one.remove()));
    const words = (await tab.locator('main').innerText()).replace(/\s+/g, ' ');
    const isScripted = (await tab.locator('main :is(:not(:defined), button, select, input)').count()) > 0;
    return { words, controls, isScripted };
  });

// A worksheet stands there as a form, and only a script can compare; they have tests of their own.
const pages = sampled(
  samplesOf(small).filter((path) => !path.endsWith('/decide/') && !/^compare\/(?:\?|$)/.test(path)),
  12,
);

test.each(pages.map((path) => [titled(path), path] as const))(
  '%s says all that it has to say, and offers nothing that needs a script',
  async (_, path) => {
    const without = await readOn(path, false);
    expect(without.controls).toEqual([]);
    expect(without.words.length).toBeGreaterThan(60);
    // The search page says other things; they have a test of their own.
    if (!without.isScripted || path === 'search/') return;
    expect(without.words).toBe((await readOn(path, true)).words);
  },
);

test('everything to start from is a table, on a phone as well', () =>
  inTab({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf('start/'));
    for (const viewport of [phone, laptop]) {
      await tab.setViewportSize(viewport);
      const [heads, ...others] = (await rowsMetIn(tab, 'main table')).map((cells) =>
        cells.map(({ role }) => role).join(' '),
      );
      expect(heads).toBe('columnheader columnheader columnheader');
      expect(new Set(others)).toEqual(new Set(['rowheader', 'rowheader cell cell']));
    }
  }));

test('searching leads to the indexes', async () => {
  await inTab({ viewport: laptop, javaScriptEnabled: false }, async (tab) => {
    const offered = async (): Promise<void> => {
      // A page that is only half there has no words yet.
      await tab.waitForURL(({ pathname }) => pathname === titled('search/'));
      expect(await tab.locator('main').innerText()).toContain(searchWords.noScript);
      for (const { plural, folder } of Object.values(kinds)) {
        const link = tab.locator('main').getByRole('link', { name: plural, exact: true });
        expect(await link.getAttribute('href'), plural).toBe(hrefOf(folder, settings.base));
        expect(await link.isVisible(), plural).toBe(true);
      }
    };
    await tab.goto(addressOf(firstOf('decision')));
    await tab.locator('header [data-open-search]').click();
    await offered();

    await tab.goto(addressOf(''));
    await tab.locator('main input[name="q"]').fill('meetings');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\?q=meetings/);
    await offered();

    await tab.locator('main').getByRole('link', { name: kinds.decision.plural, exact: true }).click();
    expect(await tab.locator('h1').innerText()).toBe(kinds.decision.plural);
  });
});
