import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What a reader waits for and downloads at the first query of a visit, until its first result and until the end. */
type Waiting = {
  /** From when both the query and the last byte of the index are there to the first result, in milliseconds. */
  readonly opened: number;
  readonly requests: number;
  readonly first: number;
  readonly whole: number;
};

/** How many bytes a file takes in brotli, as a host keeps it. */
export const sizeOf = (file: string | Buffer): number => brotliCompressSync(file).length;

/** Types a query into the search of a site. */
export const waitingOn = async (browser: Browser, address: string, query: string): Promise<Waiting> => {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const sent: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sent.push(
      Promise.resolve(request.response()).then(async (response) => (response ? sizeOf(await response.body()) : 0)),
    );
  });
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('search-dialog .hit-title') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark('first result'));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('input', () => performance.mark('typed'), { capture: true, once: true });
  });
  await page.keyboard.press('/');
  await page.locator('search-dialog input').fill(query);
  await page.waitForSelector('search-dialog .hit-title');
  const atFirst = sent.length;
  await page.waitForSelector("search-dialog [data-part='results']:not([aria-busy])");
  const opened = await page.evaluate(() => {
    const [file] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/search-index.json'));
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Infinity;
    const there = (file as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
    return at('first result') - Math.max(there, at('typed'));
  });
  await page.waitForLoadState('networkidle');
  const bytes = await Promise.all(sent);
  await page.close();
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  return { opened, requests: atFirst, first: sum(bytes.slice(0, atFirst)), whole: sum(bytes) };
};
