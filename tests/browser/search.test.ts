import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { ensureBrowser } from '#cli/browser.ts';
import { hrefOf } from '#model/ids.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { someNames } from '../build/names.ts';
import { searchWords as words } from '#words/search.ts';
import { openSearch } from './pages.ts';

/** The small site, in which `letter` stands on many pages, and `inbox` on some. */
const site = inject('smallAddress');
const builtSite = inject('siteAddress');

/** How long a wait may take: as long as a test may, whatever the machine. */
const patience = 300_000;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];
let errors: string[];

beforeAll(async () => {
  browser = await chromium.connect(inject('browserAddress'));
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  [requests, errors] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
});

afterEach(async () => {
  expect(errors).toEqual([]);
  expect(requests.filter((url) => ![site, builtSite, 'data:'].some((start) => url.startsWith(start)))).toEqual([]);
  await context.close();
});

const dialog = () => page.locator('search-dialog dialog');
const input = () => dialog().locator('input');
const titles = (root = 'search-dialog') => page.locator(`${root} .hit-title`);

/** Waits until the answer to the last search is shown and said. */
const settled = async (root = 'search-dialog'): Promise<void> => {
  await page.waitForSelector(`${root} [data-part='results']:not([aria-busy])`, { state: 'attached' });
};

/** Waits until the pages shown say where on them the words stand. */
const passages = async (root = 'search-dialog'): Promise<void> => {
  await page.waitForSelector(`${root} .hit-sections a`);
};

const open = async (query?: string, address = site): Promise<void> => {
  await page.goto(address);
  await openSearch(page);
  if (query === undefined) return;
  await page.keyboard.type(query);
  await settled();
};

const searchPage = async (address: string): Promise<void> => {
  await page.goto(`${site}search/${address}`);
  await page.waitForSelector('search-page .search-count:not(:empty)');
  await settled('search-page');
};

const countIn = async (root: string): Promise<number> =>
  Number(/\d+/.exec((await page.locator(`${root} [role=status]`).textContent()) ?? '')?.[0]);

/** The first page that the open dialog finds for each query, one after the other. */
const firstFor = (queries: readonly string[]): Promise<(string | null)[]> =>
  page.evaluate(async (all) => {
    const root = document.querySelector('search-dialog');
    const field = root?.querySelector('input');
    const select = root?.querySelector('select');
    const results = root?.querySelector("[data-part='results']");
    if (!field || !select || !results) throw new Error('The search dialog has lost a part.');
    const answers: (string | null)[] = [];
    for (const query of all) {
      field.value = query;
      select.dispatchEvent(new Event('change'));
      while (results.hasAttribute('aria-busy')) await new Promise((done) => setTimeout(done, 20));
      answers.push(results.querySelector<HTMLAnchorElement>('.hit-title')?.href ?? null);
    }
    return answers;
  }, queries);

describe('the dialog', () => {
  test('opens by / and by Ctrl-K, closes by Esc, and gives the focus back', async () => {
    await page.goto(site);
    const link = page.locator('main a').first();
    for (const key of ['/', 'Control+k']) {
      await link.focus();
      await page.keyboard.press(key);
      expect(await input().evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.type('a word');
      await page.keyboard.press('Escape');
      expect(await dialog().evaluate((one: HTMLDialogElement) => one.open)).toBe(false);
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    }
  });

  test('opens from the link to search, and / is a letter while one types', async () => {
    await page.goto(site);
    await page.locator('[data-open-search]').first().click();
    expect(await input().isVisible()).toBe(true);
    await page.keyboard.type('and/or');
    expect(await input().inputValue()).toBe('and/or');
  });

  test('lets a modified click on the link through', async () => {
    await page.goto(site);
    const opened = context.waitForEvent('page');
    await page
      .locator('[data-open-search]')
      .first()
      .click({ modifiers: ['Control'] });
    expect((await opened).url()).toBe(`${site}search/`);
    expect(await dialog().isVisible()).toBe(false);
  });

  test('fetches nothing of the search before it is opened', async () => {
    await page.goto(site, { waitUntil: 'networkidle' });
    const before = requests.length;
    expect(requests.filter((url) => /search-index|pagefind|panel|dialog/.test(url))).toEqual([]);
    await openSearch(page);
    await page.keyboard.type('letter');
    await page.waitForSelector('search-dialog .hit-title');
    const fetched = requests.slice(before);
    expect(fetched.filter((url) => url.endsWith('/search-index.json'))).toHaveLength(1);
    // Pages are fetched after the first result, for their passages.
    expect(fetched.filter((url) => !url.endsWith('/')).length).toBeLessThanOrEqual(4);
    expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  test('answers what was typed last, however fast', async () => {
    await open('inbox');
    const wanted = [await titles().allTextContents(), await countIn('search-dialog')];
    await input().fill('');
    await input().pressSequentially('letter');
    for (let left = 'letter'.length; left > 0; left -= 1) await page.keyboard.press('Backspace');
    await input().pressSequentially('inbox');
    await settled();
    expect([await titles().allTextContents(), await countIn('search-dialog')]).toEqual(wanted);
  });

  test('takes a pasted line break for a space', async () => {
    await open('inbox letter');
    const wanted = await titles().allTextContents();
    await input().fill('');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'inbox\n letter\n');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (document.activeElement?.dispatchEvent(paste)) document.execCommand('insertText', false, 'inbox\n letter\n');
    });
    await settled();
    expect(await titles().allTextContents()).toEqual(wanted);
  });

  test('says how many pages were found', async () => {
    await open('letter');
    const status = dialog().locator('[role=status]');
    expect(await status.getAttribute('aria-live')).not.toBe('off');
    expect(await status.textContent()).toMatch(/^\d+ pages found/);
    expect(await countIn('search-dialog')).toBeGreaterThan(1);
  });

  test('moves through results with the arrow keys and follows with Enter', async () => {
    await open('letter');
    const active = () => page.evaluate(() => document.activeElement?.textContent);
    const found = await titles().allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(found[0]);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(found[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await input().evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== new URL(site).pathname);
    expect(await page.locator('h1').textContent()).toContain(found[0]);
  });

  test('narrows by kind and by topic', async () => {
    await open('letter');
    const all = await countIn('search-dialog');
    await dialog().locator('[name=kind]').selectOption(kinds['failure-mode'].title);
    await settled();
    expect(await dialog().locator('.hits-kind').allTextContents()).toEqual([kinds['failure-mode'].plural]);
    const ofKind = await countIn('search-dialog');
    expect(ofKind).toBeLessThan(all);
    await dialog().locator('[name=topic]').selectOption({ index: 1 });
    await settled();
    expect(await titles().count()).toBeLessThanOrEqual(ofKind);
  });

  test('links to all results on one page', async () => {
    await open('letter');
    await dialog().locator('[name=kind]').selectOption('Decision');
    await settled();
    const found = await countIn('search-dialog');
    await dialog().getByText(words.all).click();
    await page.waitForURL(/\/search\/\?q=letter&kind=Decision$/);
    await settled('search-page');
    expect(await countIn('search-page')).toBe(found);
  });

  test('closes when a result is on the page behind it', async () => {
    await searchPage('?q=letter');
    await passages('search-page');
    const href = (await page.locator('.hit-sections a').first().getAttribute('href')) ?? '';
    await page.goto(new URL(href.replace(/#.*/, ''), site).href);
    await openSearch(page);
    await page.keyboard.type('letter');
    await settled();
    await passages();
    await dialog()
      .locator(`.hit-sections a[href^="${href.replace(/#.*/, '')}#"]`)
      .first()
      .click();
    expect(await dialog().isVisible()).toBe(false);
    expect(new URL(page.url()).hash).not.toBe('');
  });

  test('has no faults that axe can find', async () => {
    await open('letter');
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
  test('of a name of each sort start with the page of that name', async () => {
    const some = someNames(10);
    await open('', builtSite);
    const answers = await firstFor(some.map(({ name }) => name));
    expect(answers).toEqual(some.map(({ id }) => new URL(hrefOf(id, settings.base), builtSite).href));
  });

  test('lead into sections that exist', async () => {
    await searchPage('?q=letter');
    await passages('search-page');
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

  test('mark the words, and stay text whatever the query', async () => {
    await page.addInitScript('qzxj = 0');
    const hostile = '<img/src=qzxj onerror=qzxj++> ';
    await open(`${hostile} letter`);
    expect(await dialog().locator('mark').count()).toBeGreaterThan(0);
    await input().fill(hostile);
    await settled();
    expect(await dialog().locator('.search-answer img').count()).toBe(0);
    // What is found nowhere is shown as it was typed.
    const unheard = '<qzxj-zqx>';
    await input().fill(unheard);
    await settled();
    expect(await dialog().locator('[role=status]').textContent()).toContain(unheard);
    expect(await dialog().locator('qzxj-zqx').count()).toBe(0);
    expect(await page.evaluate('qzxj')).toBe(0);
    expect(requests.filter((url) => url.endsWith('/qzxj'))).toEqual([]);
  });

  test('of a query that finds nothing lead somewhere useful', async () => {
    await open('evreybodys lettre');
    expect(await titles().first().textContent()).toBe("Everybody's letter");
    await input().fill('qqqq xxxx');
    await settled();
    expect(await dialog().locator('[role=status]').textContent()).toContain('qqqq xxxx');
    const ways = await dialog().locator('.search-help a:visible').allTextContents();
    expect(ways).toEqual(kindNames.map((name) => kinds[name].plural));
  });

  test('of a search that is too narrow offer the whole', async () => {
    await searchPage('?q=qqqq&kind=Essay');
    await page.getByText(words.unfiltered).click();
    await settled('search-page');
    expect(new URL(page.url()).search).toBe('?q=qqqq');
  });
});

describe('the search page', () => {
  test('shows what its address asks for, and keeps its address up to date', async () => {
    await searchPage('?q=letter&kind=Decision&topic=Places');
    const field = page.locator('search-page input');
    expect(await field.inputValue()).toBe('letter');
    expect(await page.locator('search-page [name=kind]').inputValue()).toBe('Decision');
    expect(await page.locator('search-page [name=topic]').inputValue()).toBe('Places');
    expect(await page.locator('search-page .hits-kind').allTextContents()).toEqual(['Decisions']);
    await field.fill('inbox');
    await settled('search-page');
    expect(new URL(page.url()).searchParams.get('q')).toBe('inbox');
  });

  test('goes back to what was searched before, and returns from a result to its results', async () => {
    await searchPage('?q=letter');
    await page.locator('search-page input').fill('inbox');
    await page.keyboard.press('Enter');
    await settled('search-page');
    const [first = ''] = await titles('search-page').allTextContents();
    await titles('search-page').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await page.waitForSelector('search-page .hit-title');
    expect(await titles('search-page').first().textContent()).toBe(first);
  });

  test('goes on where a reader left it, kept alive by the browser', async () => {
    const lasting = await chromium.launch({
      ...(await ensureBrowser()),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const tab = await lasting.newPage();
    await tab.goto(`${site}search/?q=letter`);
    await tab.waitForSelector('search-page .hit-title');
    await tab.evaluate('window.stayed = true');
    const shown = await tab.locator('search-page .hit-title').allTextContents();
    await tab.goto(site);
    // A page that was kept alive is not loaded again.
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForSelector('search-page .hit-title');
    expect(await tab.evaluate('window.stayed')).toBe(true);
    expect(await tab.locator('search-page .hit-title').allTextContents()).toEqual(shown);
    await tab.locator('search-page input').fill('inbox');
    const isKept = () => tab.waitForFunction(() => location.search.includes('inbox'));
    await isKept();
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForFunction(() => !location.search.includes('inbox'));
    await tab.goForward({ waitUntil: 'commit' });
    await isKept();
    expect(await tab.locator('search-page input').inputValue()).toBe('inbox');
    await lasting.close();
  });

  test('searches from a form elsewhere, without any script of ours', async () => {
    await page.goto(`${site}search/?q=everybodys+letter&kind=&topic=`);
    await page.waitForSelector('search-page .hit-title');
    expect(await titles('search-page').first().textContent()).toBe("Everybody's letter");
  });

  test('shows more on request', async () => {
    await searchPage('?q=letter');
    const total = await countIn('search-page');
    const shown = await titles('search-page').count();
    expect(shown).toBeLessThan(total);
    await page.getByText(words.more, { exact: true }).click();
    await settled('search-page');
    expect(await titles('search-page').count()).toBeGreaterThan(shown);
    const active = await page.evaluate(() => document.activeElement?.className);
    expect(active).toBe('hit-title');
  });

  test('takes / as the way to its own field', async () => {
    await page.goto(`${site}search/`);
    await page.keyboard.press('/');
    expect(await page.locator('search-page input').evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('without JavaScript says so and leads to every index', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site}search/`);
    expect(await still.locator('main').innerText()).toContain(words.noScript);
    expect(await still.locator('main .search-help a').allTextContents()).toEqual(
      kindNames.map((name) => kinds[name].plural),
    );
    await plain.close();
  });

  test('says what to do where the index cannot be loaded', async () => {
    let isDown = true;
    await page.route('**/search-index.json', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${site}search/?q=letter`);
    await page.getByText(words.failed).waitFor();
    expect(await page.locator('search-page .search-help a:visible').count()).toBe(kindNames.length);
    isDown = false;
    await page.getByText(words.retry).click();
    await page.waitForSelector('search-page .hit-title');
  });

  test('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await searchPage('?q=letter');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await open('letter');
    expect(await overflow()).toBeLessThanOrEqual(0);
    const box = await dialog()
      .locator('.search-answer')
      .evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(box).toBeLessThanOrEqual(0);
  });
});
