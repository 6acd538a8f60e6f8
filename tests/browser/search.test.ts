// Searching in the dialog and on the page of search, in the small site: `letter` stands on many of its pages, `inbox` on some.

import axe from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ensureBrowser } from '#cli/browser.ts';
import { hrefOf } from '#model/ids.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { searchWords as words } from '#words/search.ts';
import { names } from '../build/names.ts';
import { sampled } from '../sample.ts';
import { inTab, openSearch } from './pages.ts';

const site = inject('smallAddress');
const builtSite = inject('siteAddress');
const plurals = kindNames.map((name) => kinds[name].plural);

const inDialog = 'search-dialog';
const onPage = 'search-page';

const dialogIn = (page: Page) => page.locator(`${inDialog} dialog`);
const inputIn = (page: Page, root = inDialog) => page.locator(`${root} input`);
const titlesIn = (page: Page, root = inDialog) => page.locator(`${root} .hit-title`);
const hasFocus = (element: Element): boolean => element === document.activeElement;

/** Waits until the answer to the last search is shown and said. */
const settled = async (page: Page, root = inDialog): Promise<void> => {
  await page.waitForSelector(`${root} [data-part='results']:not([aria-busy])`, { state: 'attached' });
};

/** Waits until the pages shown say where on them the words stand. */
const passages = async (page: Page, root = inDialog): Promise<void> => {
  await page.waitForSelector(`${root} .hit-sections a`);
};

const search = async (page: Page, query: string, root = inDialog): Promise<void> => {
  await inputIn(page, root).fill(query);
  await settled(page, root);
};

const open = async (page: Page, query = '', address = site): Promise<void> => {
  await page.goto(address);
  await openSearch(page);
  if (query === '') return;
  await page.keyboard.type(query);
  await settled(page);
};

const searchPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${site}search/${address}`);
  await page.waitForSelector('search-page .search-count:not(:empty)');
  await settled(page, onPage);
};

const countIn = async (page: Page, root = inDialog): Promise<number> =>
  Number(/\d+/.exec((await page.locator(`${root} [role=status]`).textContent()) ?? '')?.[0]);

/** A test of a tab, in which nothing is thrown and nothing is asked for elsewhere. */
const flow = (name: string, use: (page: Page, requests: readonly string[]) => Promise<void>): void =>
  test(name, () =>
    inTab({}, async (page) => {
      const [requests, errors]: [string[], string[]] = [[], []];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      await use(page, requests);
      expect(errors).toEqual([]);
      expect(requests.filter((url) => ![site, builtSite, 'data:'].some((start) => url.startsWith(start)))).toEqual([]);
    }),
  );

describe('the dialog', () => {
  flow(
    'opens by keys and from its link, closes by Esc, gives the focus back, and takes / for a letter',
    async (page) => {
      await page.goto(site);
      const link = page.locator('main a').first();
      const opener = page.locator('[data-open-search]').first();
      for (const key of ['/', 'Control+k']) {
        await link.focus();
        if (key === '/') await openSearch(page);
        else await page.keyboard.press(key);
        expect(await inputIn(page).evaluate(hasFocus)).toBe(true);
        await page.keyboard.type('and/or');
        expect(await inputIn(page).inputValue()).toBe('and/or');
        await page.keyboard.press('Escape');
        expect(await dialogIn(page).evaluate((one: HTMLDialogElement) => one.open)).toBe(false);
        expect(await link.evaluate(hasFocus)).toBe(true);
      }
      const elsewhere = page.context().waitForEvent('page');
      await opener.click({ modifiers: ['Control'] });
      expect((await elsewhere).url()).toBe(`${site}search/`);
      expect(await dialogIn(page).isVisible(), 'a modified click is let through').toBe(false);
      await page.bringToFront();
      await opener.click();
      expect(await inputIn(page).isVisible()).toBe(true);
    },
  );

  flow('fetches nothing of the search before it is opened, and little then', async (page, requests) => {
    await page.goto(site, { waitUntil: 'networkidle' });
    const before = requests.length;
    expect(requests.filter((url) => /search-index|pagefind|panel|dialog/.test(url))).toEqual([]);
    await openSearch(page);
    await page.keyboard.type('letter');
    await titlesIn(page).first().waitFor();
    const fetched = requests.slice(before);
    expect(fetched.filter((url) => url.endsWith('/search-index.json'))).toHaveLength(1);
    // Pages are fetched after the first result, for their passages.
    expect(fetched.filter((url) => !url.endsWith('/')).length).toBeLessThanOrEqual(4);
    expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  flow('answers what was typed last, however fast, and takes a pasted line break for a space', async (page) => {
    await open(page, 'inbox');
    const shown = async () => [await titlesIn(page).allTextContents(), await countIn(page)];
    const ofOne = await shown();
    await inputIn(page).fill('');
    await inputIn(page).pressSequentially('letter');
    for (let left = 'letter'.length; left > 0; left -= 1) await page.keyboard.press('Backspace');
    await inputIn(page).pressSequentially('inbox');
    await settled(page);
    expect(await shown()).toEqual(ofOne);

    await search(page, 'inbox letter');
    const ofBoth = await shown();
    await inputIn(page).fill('');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'inbox\n letter\n');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (document.activeElement?.dispatchEvent(paste)) document.execCommand('insertText', false, 'inbox\n letter\n');
    });
    await settled(page);
    expect(await shown()).toEqual(ofBoth);
  });

  flow('moves through results with the arrow keys and follows with Enter', async (page) => {
    await open(page, 'letter');
    const active = () => page.evaluate(() => document.activeElement?.textContent);
    const found = await titlesIn(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(found[0]);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(found[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await inputIn(page).evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== new URL(site).pathname);
    expect(await page.locator('h1').textContent()).toContain(found[0]);
  });

  flow('says how many pages were found, narrows by kind and topic, and links to all on one page', async (page) => {
    await open(page, 'letter');
    const status = dialogIn(page).locator('[role=status]');
    expect(await status.getAttribute('aria-live')).not.toBe('off');
    expect(await status.textContent()).toMatch(/^\d+ pages found/);
    const all = await countIn(page);
    await dialogIn(page).locator('[name=kind]').selectOption(kinds.decision.title);
    await settled(page);
    expect(await dialogIn(page).locator('.hits-kind').allTextContents()).toEqual([kinds.decision.plural]);
    const ofKind = await countIn(page);
    expect(ofKind).toBeLessThan(all);
    await dialogIn(page).locator('[name=topic]').selectOption({ index: 1 });
    await settled(page);
    const ofBoth = await countIn(page);
    expect(ofBoth).toBeLessThanOrEqual(ofKind);
    await dialogIn(page).getByText(words.all).click();
    await page.waitForURL(/\/search\/\?q=letter&kind=Decision&topic=\w+$/);
    await settled(page, onPage);
    expect(await countIn(page, onPage)).toBe(ofBoth);
  });

  flow('closes when a result is on the page behind it', async (page) => {
    await searchPage(page, '?q=letter');
    await passages(page, onPage);
    const href = (await page.locator('.hit-sections a').first().getAttribute('href')) ?? '';
    await open(page, 'letter', new URL(href.replace(/#.*/, ''), site).href);
    await passages(page);
    await dialogIn(page)
      .locator(`.hit-sections a[href^="${href.replace(/#.*/, '')}#"]`)
      .first()
      .click();
    expect(await dialogIn(page).isVisible()).toBe(false);
    expect(new URL(page.url()).hash).not.toBe('');
  });

  flow('has no faults that axe can find', async (page) => {
    await open(page, 'letter');
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faults = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as { axe: { run: (root: string) => Promise<AxeAnswer> } };
        const { violations } = await runner.run('search-dialog');
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(faults).toEqual([]);
    }
  });
});

type AxeAnswer = { violations: { id: string; nodes: { html: string }[] }[] };

describe('results', () => {
  flow('of a name start with the page of that name', async (page) => {
    await open(page, '', builtSite);
    for (const { name, id } of sampled(names, 4)) {
      await search(page, name);
      const href = await titlesIn(page)
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href);
      expect(href, name).toBe(new URL(hrefOf(id, settings.base), builtSite).href);
    }
  });

  flow('lead into sections that exist', async (page) => {
    await searchPage(page, '?q=letter');
    await passages(page, onPage);
    for (const room of await page.locator('.hit-sections').all()) await room.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll('.hit-sections a').length > 5);
    const hrefs = await page
      .locator('.hit-sections a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of new Set(hrefs)) {
      const { hash } = new URL(href);
      const html = await (await fetch(href)).text();
      expect(html, href).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
  });

  flow('mark the words, and stay text whatever the query', async (page, requests) => {
    const hostile = '<img/src=qzxj onerror=qzxj++> ';
    await open(page);
    await page.evaluate('qzxj = 0');
    await search(page, `${hostile} letter`);
    expect(await dialogIn(page).locator('mark').count()).toBeGreaterThan(0);
    await search(page, hostile);
    expect(await dialogIn(page).locator('.search-answer img').count()).toBe(0);
    // What is found nowhere is shown as it was typed.
    const unheard = '<qzxj-zqx>';
    await search(page, unheard);
    expect(await dialogIn(page).locator('[role=status]').textContent()).toContain(unheard);
    expect(await dialogIn(page).locator('qzxj-zqx').count()).toBe(0);
    expect(await page.evaluate('qzxj')).toBe(0);
    expect(requests.filter((url) => url.endsWith('/qzxj'))).toEqual([]);
  });

  flow('of a query that finds nothing, or is too narrow, lead somewhere useful', async (page) => {
    await open(page, 'evreybodys lettre');
    expect(await titlesIn(page).first().textContent()).toBe("Everybody's letter");
    await search(page, 'qqqq xxxx');
    expect(await dialogIn(page).locator('[role=status]').textContent()).toContain('qqqq xxxx');
    expect(await dialogIn(page).locator('.search-help a:visible').allTextContents()).toEqual(plurals);
    await searchPage(page, '?q=qqqq&kind=Essay');
    await page.getByText(words.unfiltered).click();
    await settled(page, onPage);
    expect(new URL(page.url()).search).toBe('?q=qqqq');
  });
});

describe('the search page', () => {
  flow('shows what its address asks for, keeps it up to date, and is returned to from a result', async (page) => {
    await searchPage(page, '?q=letter&kind=Decision&topic=Places');
    const field = inputIn(page, onPage);
    expect(await field.inputValue()).toBe('letter');
    expect(await page.locator('search-page [name=kind]').inputValue()).toBe('Decision');
    expect(await page.locator('search-page [name=topic]').inputValue()).toBe('Places');
    expect(await page.locator('search-page .hits-kind').allTextContents()).toEqual(['Decisions']);
    await search(page, 'inbox', onPage);
    await page.keyboard.press('Enter');
    await settled(page, onPage);
    expect(new URL(page.url()).searchParams.get('q')).toBe('inbox');
    const title = titlesIn(page, onPage).first();
    const first = await title.textContent();
    await title.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await title.waitFor();
    expect(await title.textContent()).toBe(first);
  });

  test('goes on where a reader left it, kept alive by the browser', async () => {
    const lasting = await chromium.launch({
      ...(await ensureBrowser()),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const tab = await lasting.newPage();
    const titles = titlesIn(tab, onPage);
    await tab.goto(`${site}search/?q=letter`);
    await titles.first().waitFor();
    await tab.evaluate('window.stayed = true');
    const shown = await titles.allTextContents();
    await tab.goto(site);
    // A page that was kept alive is not loaded again.
    await tab.goBack({ waitUntil: 'commit' });
    await titles.first().waitFor();
    expect(await tab.evaluate('window.stayed')).toBe(true);
    expect(await titles.allTextContents()).toEqual(shown);
    await inputIn(tab, onPage).fill('inbox');
    const isKept = () => tab.waitForFunction(() => location.search.includes('inbox'));
    await isKept();
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForFunction(() => !location.search.includes('inbox'));
    await tab.goForward({ waitUntil: 'commit' });
    await isKept();
    expect(await inputIn(tab, onPage).inputValue()).toBe('inbox');
    await lasting.close();
  });

  flow('searches from a form elsewhere, and takes / as the way to its own field', async (page) => {
    await page.goto(`${site}search/?q=everybodys+letter&kind=&topic=`);
    expect(await titlesIn(page, onPage).first().textContent()).toBe("Everybody's letter");
    await page.keyboard.press('/');
    expect(await inputIn(page, onPage).evaluate(hasFocus)).toBe(true);
  });

  flow('fits a phone without scrolling sideways, and shows more on request', async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await searchPage(page, '?q=letter');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    const shown = await titlesIn(page, onPage).count();
    expect(shown).toBeLessThan(await countIn(page, onPage));
    await page.getByText(words.more, { exact: true }).click();
    await settled(page, onPage);
    expect(await titlesIn(page, onPage).count()).toBeGreaterThan(shown);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('hit-title');

    await open(page, 'letter');
    expect(await overflow()).toBeLessThanOrEqual(0);
    const box = await dialogIn(page)
      .locator('.search-answer')
      .evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(box).toBeLessThanOrEqual(0);
  });
});
