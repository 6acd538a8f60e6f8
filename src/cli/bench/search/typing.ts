import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser, launchFlags } from '../../browser.ts';
import type { Host } from './host.ts';
import { stockPage } from './scale.ts';

/** What a reader waits for and downloads. */
export type Waiting = {
  /** From the last byte of the index to the first result of a visit, in milliseconds. */
  readonly opened: number;
  /** From the last keystroke of a query to its first result, in milliseconds, once the index is loaded. */
  readonly median: number;
  readonly worst: number;
  /** What is downloaded for the first query of a visit until its first result is shown: files, and bytes as sent. */
  readonly requests: number;
  readonly first: number;
  /** The bytes until everything is shown. */
  readonly whole: number;
  readonly stock: number;
};

/** How long a reader takes from one letter to the next, in milliseconds. */
const letter = 60;

/** Opens a browser for these measurements. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureBrowser(), args: [...launchFlags] });

/** Types queries into the search of a site, and into Pagefind's own interface on it. */
export const waitingOn = async (browser: Browser, host: Host, queries: readonly string[]): Promise<Waiting> => {
  const [query = ''] = queries;
  const ours = await inFreshTab(browser, async (page) => {
    await page.goto(host.address, { waitUntil: 'networkidle' });
    const before = host.sent();
    await page.evaluate(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('search-dialog .hit-title') === null) return;
        observer.disconnect();
        requestAnimationFrame(() => performance.mark('first result'));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await page.keyboard.press('/');
    await page.locator('search-dialog input').fill(query);
    await page.waitForSelector('search-dialog .hit-title');
    const first = host.sent();
    await page.waitForSelector("search-dialog [data-part='results']:not([aria-busy])");
    const opened = await page.evaluate(() => {
      const [file] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/search-index.json'));
      const [mark] = performance.getEntriesByName('first result');
      return (mark?.startTime ?? Infinity) - ((file as PerformanceResourceTiming | undefined)?.responseEnd ?? 0);
    });
    await page.waitForLoadState('networkidle');
    return {
      opened,
      requests: first.requests - before.requests,
      first: first.bytes - before.bytes,
      whole: host.sent().bytes - before.bytes,
      times: await timesOf(page, queries),
    };
  });
  const stock = await inFreshTab(browser, async (page) => {
    // The interface is counted with its index, as ours is: both are loaded for search alone.
    const before = host.sent();
    await page.goto(host.address + stockPage, { waitUntil: 'networkidle' });
    await page.locator('#search input').fill(query);
    await page.waitForSelector('#search .pagefind-ui__result-link', { timeout: 60_000 });
    return host.sent().bytes - before.bytes;
  });
  const sorted = ours.times.toSorted((a, b) => a - b);
  return {
    ...ours,
    median: sorted[Math.floor(sorted.length / 2)] ?? Infinity,
    worst: sorted.at(-1) ?? Infinity,
    stock,
  };
};

const inFreshTab = async <Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> => {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
};

/** From the last key of each query to the moment at which its results stand in the page and are painted. */
const timesOf = async (page: Page, queries: readonly string[]): Promise<number[]> => {
  await page.evaluate(() => {
    const marks = { key: 0, shown: 0 };
    Object.assign(window, { marks });
    document.addEventListener('keydown', () => (marks.key = performance.now()), { capture: true });
    const results = document.querySelector("search-dialog [data-part='results']");
    if (results === null) throw new Error('The search dialog has lost its results.');
    new MutationObserver((changes) => {
      const isNew = changes.some(({ target, addedNodes }) => target === results && addedNodes.length > 0);
      if (isNew) requestAnimationFrame(() => (marks.shown = performance.now()));
    }).observe(results, { childList: true });
  });
  const times: number[] = [];
  const input = page.locator('search-dialog input');
  for (const query of queries) {
    await input.fill('');
    await page.waitForTimeout(300);
    await input.pressSequentially(query, { delay: letter });
    await page.waitForSelector("search-dialog [data-part='results']:not([aria-busy])");
    await page.waitForTimeout(200);
    times.push(
      await page.evaluate(() => {
        const { marks } = window as unknown as { marks: { key: number; shown: number } };
        return marks.shown - marks.key;
      }),
    );
  }
  return times;
};
