// What a reader sees and hears while typing, in letters of any language.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '#search/tokens.ts';
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import { inTab, laptop, openSearch, phone, withTab } from './pages.ts';
import { common, inTexts, phrase } from './search-words.ts';
import { addressOf } from './small.ts';

/** How long a poll may take: as long as a tab waits for anything. */
const until = { timeout: 240_000, interval: 100 };

const field = (tab: Page) => tab.locator('search-page input');
const titles = (tab: Page) => tab.locator('search-page .hit-title');
const active = (tab: Page) => tab.evaluate(() => document.activeElement?.nodeName);

/** Waits until something is shown, and asks again where a slow machine has to be asked more than once. */
const patientlyFor = async (tab: Page, wanted: Locator): Promise<void> => {
  const retry = tab.locator('search-page').getByRole('button', { name: words.retry });
  await wanted.or(retry).first().waitFor();
  while ((await wanted.count()) === 0) {
    await retry.click();
    await tab.waitForSelector("search-page [data-part='results']:not([aria-busy])", { state: 'attached' });
    await wanted.or(retry).first().waitFor();
  }
};

const shown = async (tab: Page, query: string): Promise<void> => {
  await tab.goto(addressOf(`search/?q=${encodeURIComponent(query)}`));
  await patientlyFor(tab, titles(tab));
  await tab.waitForSelector("search-page [data-part='results']:not([aria-busy])");
  await tab.waitForSelector('search-page [role=status]:not(:empty)', { state: 'attached' });
};

/** All that is announced from here on. */
const listened = (tab: Page): Promise<() => Promise<string[]>> =>
  tab
    .evaluate(() => {
      const status = document.querySelector('search-page [role=status]');
      const said: string[] = [];
      Object.assign(window, { said });
      if (status === null) throw new Error('The search page announces nothing.');
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
    })
    .then(() => () => tab.evaluate(() => (window as unknown as { said: string[] }).said.filter((one) => one !== '')));

test.each([phone, laptop])('nothing moves when results and passages come, at $width', (viewport) =>
  withTab({ viewport }, async (tab) => {
    await tab.addInitScript(() => {
      const moved = { by: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.by += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await shown(tab, common);
    await tab.locator('.hit-sections a').first().waitFor();
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
    expect(await tab.evaluate(() => (window as unknown as { moved: { by: number } }).moved.by)).toBeLessThan(0.02);
  }),
);

test('what was found is announced once, when typing rests, and never for a part of a word', () =>
  inTab({}, async (tab) => {
    await shown(tab, inTexts);
    const said = await listened(tab);
    await field(tab).evaluate((input: HTMLInputElement, word) => {
      for (let at = 0; at <= word.length; at += 1) {
        input.value = word.slice(0, at);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, common);
    await expect.poll(said, until).toHaveLength(1);
    await tab.waitForTimeout(1000);
    expect(await said()).toEqual([expect.stringMatching(/^\d/)]);
    expect((await said())[0]).not.toContain(fill(words.none, { query: common.slice(0, 1) }));
  }));

describe('while a letter is being composed', () => {
  test('keys belong to the composition', () =>
    inTab({}, async (tab) => {
      await tab.goto(addressOf(''));
      await openSearch(tab);
      await tab.keyboard.type(common);
      await tab.locator('search-dialog .hit-title').first().waitFor();
      const address = tab.url();
      const taken = await tab.evaluate(() =>
        ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].filter((key) =>
          [{ isComposing: true }, { keyCode: 229 }].some((how) => {
            const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
            return document.activeElement?.dispatchEvent(event) === false;
          }),
        ),
      );
      // Enter that ends a composition sends no form.
      expect(taken).toEqual(['Enter']);
      expect(await active(tab)).toBe('INPUT');
      expect(await tab.locator('search-dialog dialog').isVisible()).toBe(true);
      expect(tab.url()).toBe(address);
    }));

  test('nothing is searched for, and what was composed is', () =>
    inTab({}, async (tab) => {
      await shown(tab, common);
      const before = await titles(tab).allTextContents();
      await field(tab).fill('');
      await expect.poll(() => titles(tab).count(), until).toBe(0);
      const session = await tab.context().newCDPSession(tab);
      const compose = (text: string) =>
        session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await field(tab).focus();
      for (let at = 1; at <= common.length; at += 1) await compose(common.slice(0, at));
      await tab.waitForTimeout(300);
      expect(await titles(tab).count()).toBe(0);
      await session.send('Input.insertText', { text: common });
      await expect.poll(() => titles(tab).allTextContents(), until).toEqual(before);
    }));
});

test('a reload, and going back, keep what was shown and how far one had read', () =>
  inTab({ viewport: phone }, async (tab) => {
    await shown(tab, common);
    const more = tab.getByText(words.more, { exact: true });
    if ((await more.count()) > 0) await more.click();
    const found = await titles(tab).allTextContents();
    await titles(tab).last().scrollIntoViewIfNeeded();
    const top = await tab.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(0);
    for (const go of [() => tab.reload(), () => tab.goto(addressOf('')).then(() => tab.goBack())]) {
      await go();
      await expect.poll(() => titles(tab).allTextContents(), until).toEqual(found);
      await expect.poll(() => tab.evaluate(() => scrollY), until).toBe(top);
    }
  }));

test('words in quotation marks find the pages that have just these, in this order', () =>
  inTab({}, async (tab) => {
    await shown(tab, `"${phrase}"`);
    const found = await titles(tab).evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) {
      const text = await tab.evaluate(async (address) => {
        const html = await (await fetch(address)).text();
        return new DOMParser().parseFromString(html, 'text/html').querySelector('main')?.textContent ?? '';
      }, path);
      expect(lettersOf(text).join(' '), path).toContain(phrase);
    }
    const turned = `"${phrase.split(' ').reverse().join(' ')}"`;
    await tab.goto(addressOf(`search/?q=${encodeURIComponent(turned)}`));
    await patientlyFor(tab, tab.getByText(fill(words.none, { query: turned })));
  }));

test('answers that come out of order show what was asked last', () =>
  inTab({}, async (tab) => {
    await shown(tab, common);
    const wanted = await titles(tab).allTextContents();
    let release: (() => void) | undefined;
    await tab.route('**/pagefind/**', async (route) => {
      await new Promise<void>((resolve) => (release = resolve));
      await route.continue();
    });
    await field(tab).fill(inTexts);
    await expect.poll(() => release !== undefined, until).toBe(true);
    await field(tab).fill(common);
    await expect.poll(() => titles(tab).allTextContents(), until).toEqual(wanted);
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    release?.();
    await tab.waitForTimeout(1000);
    expect(await titles(tab).allTextContents()).toEqual(wanted);
  }));
