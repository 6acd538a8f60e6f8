// What a reader meets when a file that search fetches does not come, comes late, or is another one than before.

import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience } from '#components/search/patience.ts';
import { kindNames } from '#model/kinds.ts';
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import { paired } from '../sample.ts';
import { inTab, openSearch } from './pages.ts';
import { common, inTexts, phrase } from './search-words.ts';
import { addressOf } from './small.ts';

/** How long a poll may take: as long as a tab waits for anything. */
const until = { timeout: 240_000, interval: 100 };

const results = "[data-part='results']:not([aria-busy])";
const page = (tab: Page) => tab.locator('search-page');
const status = (tab: Page) => page(tab).locator('[role=status]');
const titles = (tab: Page) => page(tab).locator('.hit-title');
const retry = (tab: Page) => page(tab).getByRole('button', { name: words.retry });

const ask = (tab: Page, query: string): Promise<unknown> =>
  tab.goto(addressOf(`search/?q=${encodeURIComponent(query)}`));

/** Waits until the answer is shown and said. */
const settled = async (tab: Page): Promise<void> => {
  await tab.waitForSelector(`search-page ${results}`, { state: 'attached' });
  await tab.waitForSelector('search-page [role=status]:not(:empty)');
};

/** Closes the dialog, and waits until it is: what is typed before that goes into it. */
const shut = async (tab: Page): Promise<void> => {
  await tab.keyboard.press('Escape');
  await tab.locator('search-dialog dialog[open]').waitFor({ state: 'detached' });
};

/** Asks again until something is found: a slow machine may have to be asked more than once. */
const askAgain = async (tab: Page): Promise<void> => {
  do {
    await retry(tab).click();
    await settled(tab);
  } while ((await titles(tab).count()) === 0);
};

type Fault = (route: Route) => unknown;

const faults: readonly { readonly kind: string; readonly fault: Fault }[] = [
  { kind: 'is missing', fault: (route) => route.fulfill({ status: 404, body: 'Not found' }) },
  { kind: 'is cut off', fault: (route) => route.abort() },
  { kind: 'never comes', fault: () => undefined },
];

const onRoute = (tab: Page, path: Parameters<Page['route']>[0], fault: Fault): Promise<unknown> =>
  tab.route(path, (route) => void fault(route));
const mended = (tab: Page): Promise<void> => tab.unrouteAll({ behavior: 'ignoreErrors' });

/** What a reader meets where a file has a fault, by the file. What polls takes the `expect` of its own test. */
const met: Readonly<Record<string, (tab: Page, fault: Fault, of: typeof expect) => Promise<void>>> = {
  'the program: says so, with a way on': async (tab, fault) => {
    await onRoute(tab, '**/_astro/start.*.js', fault);
    await ask(tab, common);
    await page(tab).getByText(words.unloaded).waitFor();
    await mended(tab);
    const way = page(tab).locator("[data-part='unloaded'] a");
    expect(await way.evaluate((one: HTMLAnchorElement) => one.href)).toBe(tab.url());
    await tab.reload();
    await settled(tab);
    expect(await titles(tab).count()).toBeGreaterThan(0);
    expect(await page(tab).getByText(words.unloaded).isVisible()).toBe(false);
  },

  'the program of the dialog: says so, and works when it comes': async (tab, fault) => {
    const dialog = tab.locator('search-dialog');
    await tab.goto(addressOf(''));
    await onRoute(tab, '**/_astro/start.*.js', fault);
    await openSearch(tab);
    await dialog.getByText(words.unloaded).waitFor();
    await mended(tab);
    await shut(tab);
    await openSearch(tab);
    await dialog.locator('input').fill(common);
    await dialog.locator('.hit-title').first().waitFor();
    expect(await dialog.getByText(words.unloaded).isVisible()).toBe(false);
  },

  'the index: says so, and finds everything when asked again': async (tab, fault) => {
    await onRoute(tab, '**/search-index.json', fault);
    await ask(tab, common);
    await page(tab).getByText(words.failed).waitFor();
    expect(await status(tab).textContent()).toBe(words.failedShort);
    expect(await page(tab).locator('.search-help a:visible').count()).toBe(kindNames.length);
    await mended(tab);
    await retry(tab).click();
    await settled(tab);
    expect(await titles(tab).count()).toBeGreaterThan(0);
  },

  'the text of a page: leaves the results': async (tab, fault, of) => {
    const asked = new Set<string>();
    const isPage = ({ pathname }: URL): boolean => pathname.endsWith('/') && !pathname.endsWith('/search/');
    await onRoute(tab, isPage, (route) => {
      asked.add(route.request().url());
      return fault(route);
    });
    await ask(tab, common);
    await settled(tab);
    const found = await titles(tab).allTextContents();
    await of.poll(() => asked.size, until).toBeGreaterThan(0);
    await tab.waitForTimeout(patience + 500);
    expect(await titles(tab).allTextContents()).toEqual(found);
    expect(await status(tab).textContent()).toMatch(/\d/);
  },
};

/** What Pagefind fetches, in its order. */
const texts = [
  'pagefind-entry.json',
  'pagefind.js?*',
  'wasm.*.pagefind',
  'pagefind.*.pf_meta',
  'index/*.pf_index',
  'fragment/*.pf_fragment',
];

test('what does not come is said to have failed within five seconds', () => {
  expect(patience).toBeLessThan(5000);
});

// Side by side: most of their time is waiting for what never comes.
describe.concurrent('a file that', () => {
  test.for(paired(Object.entries(met), faults))('$other.kind, of $one.0', ({ one: [, meets], other }, { expect }) =>
    inTab({}, (tab) => meets(tab, other.fault, expect)),
  );

  test.for(paired(texts, faults))(
    '$other.kind, of the texts, $one: is never taken for nothing found',
    (pair, { expect }) =>
      inTab({}, async (tab) => {
        await onRoute(tab, `**/pagefind/${pair.one}`, pair.other.fault);
        await ask(tab, `${common} ${inTexts}`);
        await retry(tab).waitFor();
        expect(await status(tab).textContent()).toContain(words.textsFailed);
        expect(await titles(tab).count()).toBeGreaterThan(0);
        await page(tab).locator('input').fill(`"${phrase}"`);
        await expect.poll(() => status(tab).textContent(), until).toBe(words.textsFailed);
        const none = fill(words.none, { query: `"${phrase}"` });
        expect(await page(tab).getByText(none).count()).toBe(0);
        await mended(tab);
        await askAgain(tab);
        await settled(tab);
        expect(await retry(tab).count()).toBe(0);
      }),
  );
});

describe('an open tab', () => {
  test('finds the new index after the site was built anew', () =>
    inTab({}, async (tab) => {
      await tab.goto(addressOf(''));
      await openSearch(tab);
      await tab.keyboard.type(common);
      const first = tab.locator('search-dialog .hit-title').first();
      const before = (await first.textContent()) ?? '';
      await tab.route('**/search-index.json', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(before, `${before} again`) });
      });
      await shut(tab);
      const fetched = tab.waitForResponse('**/search-index.json');
      await openSearch(tab);
      await fetched;
      await expect
        .poll(async () => {
          await tab.locator('search-dialog input').fill('');
          await tab.locator('search-dialog input').fill(before);
          return first.textContent();
        }, until)
        .toBe(`${before} again`);
    }));

  test('opens the texts anew after the site was built anew', () =>
    inTab({}, async (tab) => {
      await ask(tab, inTexts);
      await titles(tab).first().waitFor();
      const found = await titles(tab).allTextContents();
      const opened: string[] = [];
      tab.on('request', (request) => opened.push(request.url()));
      await tab.route('**/pagefind-entry.json*', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()} ` });
      });
      await page(tab).locator('input').fill('');
      await page(tab).locator('input').fill(inTexts);
      await expect.poll(() => opened.filter((url) => url.endsWith('.pf_meta')).length, until).toBe(1);
      await expect.poll(() => titles(tab).allTextContents(), until).toEqual(found);
    }));

  test('that is offline answers from its index, and says what it cannot', () =>
    inTab({}, async (tab) => {
      await ask(tab, common);
      await titles(tab).first().waitFor();
      await tab.context().setOffline(true);
      await page(tab).locator('input').fill(`${common} ${inTexts}`);
      await expect.poll(() => status(tab).textContent(), until).toContain(words.textsFailed);
      expect(await titles(tab).count()).toBeGreaterThan(0);
      await tab.context().setOffline(false);
      await retry(tab).click();
      await expect.poll(() => retry(tab).count(), until).toBe(0);
      await settled(tab);
      expect(await status(tab).textContent()).toMatch(/\d/);
    }));
});
