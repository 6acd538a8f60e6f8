// What loading a page costs: little script. And what a server makes of an address.

import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindOf } from '#model/kinds.ts';
import { notFoundWords } from '#words/frame.ts';
import { addressOf, inTab, pathOf, titled } from './pages.ts';
import { addressOf as smallAddressOf, comparisons } from './small.ts';
import * as worksheet from './worksheet.ts';

const { answerAll, apart, factors, fullRecord, one, open, paste, said } = worksheet;

const KB = 1024;

/** What everything is asked for below the address of the site, and the scripts of a page, each with its compressed size. */
const costsOf = async (tab: Page) => {
  const { files, inline } = await tab.evaluate(() => ({
    files: performance.getEntriesByType('resource').map(({ name }) => name),
    inline: [...document.scripts].filter(({ src, type }) => !src && !type.includes('json')).map(({ text }) => text),
  }));
  expect(files.filter((name) => !name.startsWith(smallAddressOf('')))).toEqual([]);
  const scripts = [...new Set(files.filter((name) => name.endsWith('.js')))];
  const texts = [...inline, ...(await Promise.all(scripts.map(async (name) => (await fetch(name)).text())))];
  const sizes = texts.map((text) => brotliCompressSync(text).length);
  return { scripts, total: sizes.reduce((sum, size) => sum + size, 0) };
};

const onLoad = (path: string) => async (tab: Page) =>
  void (await tab.goto(smallAddressOf(path), { waitUntil: 'networkidle' }));

const filledIn = async (tab: Page): Promise<void> => {
  await open(tab);
  await tab.locator('.pull input').first().check();
  await tab.locator('[data-part="keep"]').check();
  await fullRecord(tab);
};

const answered = async (tab: Page): Promise<void> => {
  await tab.goto(smallAddressOf(apart));
  await answerAll(
    tab,
    factors.map(() => one),
  );
  await said(tab, 'code', '-');
};

const paths = [...comparisons.map(({ path }) => path), pathOf(kindOf('decision').folder)];
const used: [string, number, (tab: Page) => Promise<void>][] = [
  ...paths.map((path): (typeof used)[number] => [path, 6, onLoad(path)]),
  [worksheet.path, 20, filledIn],
  [apart, 12, answered],
];

test.each(used)('all scripts of %s are at most %i KB, and nothing leaves it', async (path, budget, use) => {
  await inTab({}, async (tab) => {
    await use(tab);
    const { scripts, total } = await costsOf(tab);
    console.log(`script on ${titled(path)}: ${total} bytes in ${scripts.length} files`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(total, scripts.join('\n')).toBeLessThanOrEqual(budget * KB);
    if (path !== worksheet.path) return;
    // The reader of YAML is fetched when a record is pasted, and by nobody else.
    await paste(tab, 'nothing');
    await said(tab, 'opened', 'The record');
    expect((await costsOf(tab)).scripts.length).toBeGreaterThan(scripts.length);
  });
});

test('an address that lacks only its slash leads to it, and one that leads nowhere says so', async () => {
  const folder = new URL(addressOf(kindOf('decision').folder));
  const answer = await fetch(`${folder}?for=us`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, `${folder.pathname}/?for=us`]);
  const lost = await fetch(addressOf('no-such-page'));
  expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining(notFoundWords.title)]);
});
