// What loading a page costs: little script, nothing from elsewhere, nothing for searches that nobody makes.

import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindOf } from '#model/kinds.ts';
import { notFoundWords } from '#words/frame.ts';
import { addressOf, comparisons, pathOf, samples, titled, withTab } from '../pages.ts';

const budget = 6 * 1024;

const compressedSize = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Loads a page to the end and says what it asked for, which scripts came and what it complained of. */
const load = async (tab: Page, path: string) => {
  const asked: URL[] = [];
  const complaints: string[] = [];
  const scripts: Response[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url())));
  tab.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  tab.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  const answer = await tab.goto(addressOf(path), { waitUntil: 'networkidle' });
  return { asked, complaints, scripts, status: answer?.status() };
};

const weighed = [...comparisons.map(({ path }) => path), pathOf(kindOf('decision').folder)];

test.each(weighed)(`the script of %s is at most ${budget} bytes`, async (path) => {
  const scripts = await withTab({}, async (tab) => {
    const { scripts: fetched } = await load(tab, path);
    const inline = await tab.evaluate(() =>
      [...document.scripts].filter(({ src, type }) => src === '' && !type.includes('json')).map(({ text }) => text),
    );
    const files = fetched.map(async (script) => ({ name: script.url(), size: compressedSize(await script.body()) }));
    return [
      ...(await Promise.all(files)),
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
  const elsewhere = asked.filter((url) => url.origin !== new URL(addressOf('')).origin);
  const forSearch = asked.filter((url) => /\/search-index\//.test(url.pathname));
  expect({
    status,
    // The browser itself complains of a page that does not exist.
    complaints: complaints.filter((one) => !(isLost && one.includes('404') && one.includes(path))),
    elsewhere: elsewhere.map(({ href }) => href),
    forSearch: forSearch.map(({ href }) => href),
  }).toEqual({ status: isLost ? 404 : 200, complaints: [], elsewhere: [], forSearch: [] });
});

test('an address that lacks only its slash leads to it, and one that leads nowhere says so', async () => {
  const folder = new URL(addressOf('decisions'));
  const answer = await fetch(`${folder}?for=us`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, `${folder.pathname}/?for=us`]);
  const lost = await fetch(addressOf('no-such-page'));
  expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining(notFoundWords.title)]);
});
