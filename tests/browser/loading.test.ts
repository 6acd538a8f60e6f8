// What loading a page costs: little script, nothing from elsewhere, nothing for searches that nobody makes.

import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, comparisons, samples, titled, withTab } from './pages.ts';

const budget = 6 * 1024;

const compressedSize = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Loads a page to the end and says what it asked for and complained of. */
const load = async (tab: Page, path: string) => {
  const asked: { url: URL; size: number; isScript: boolean }[] = [];
  const complaints: string[] = [];
  const reading: Promise<void>[] = [];
  tab.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    const url = new URL(response.url());
    if (!isScript) asked.push({ url, size: 0, isScript });
    else reading.push(response.body().then((body) => void asked.push({ url, size: compressedSize(body), isScript })));
  });
  tab.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  const answer = await tab.goto(addressOf(path), { waitUntil: 'networkidle' });
  await Promise.all(reading);
  return { asked, complaints, status: answer?.status() };
};

test.each(comparisons)(`the script of a page with $options options is at most ${budget} bytes`, async ({ path }) => {
  const scripts = await withTab({}, async (tab) => {
    const { asked } = await load(tab, path);
    const inline = await tab.evaluate(() =>
      [...document.scripts].filter(({ src, type }) => src === '' && !type.includes('json')).map(({ text }) => text),
    );
    return [
      ...asked.filter(({ isScript }) => isScript).map(({ url, size }) => ({ name: url.pathname, size })),
      ...inline.map((text) => ({ name: `inline: ${text.trim().slice(0, 40)}`, size: compressedSize(text) })),
    ];
  });
  const total = scripts.reduce((sum, { size }) => sum + size, 0);
  console.log(`script on ${titled(path)}: ${total} bytes in ${scripts.length} pieces`);
  expect(total, JSON.stringify(scripts, undefined, 1)).toBeLessThanOrEqual(budget);
  expect(scripts.length).toBeGreaterThan(0);
});

test.concurrent.each(samples.map((path) => [titled(path), path] as const))('%s loads quietly', async (_, path) => {
  const { asked, complaints, status } = await withTab({}, (tab) => load(tab, path));
  const isLost = path === 'no-such-page/';
  expect(status).toBe(isLost ? 404 : 200);
  // The browser itself complains of a page that does not exist.
  expect(complaints.filter((one) => !(isLost && one.includes('404') && one.includes(path)))).toEqual([]);
  const elsewhere = asked.filter(({ url }) => url.origin !== new URL(addressOf('')).origin);
  expect(elsewhere.map(({ url }) => url.href)).toEqual([]);
  expect(asked.filter(({ url }) => /\/pagefind\/|search-names/.test(url.pathname)).map(({ url }) => url.href)).toEqual(
    [],
  );
});
