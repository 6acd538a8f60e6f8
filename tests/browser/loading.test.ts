// What loading a page costs: little script. And what a server makes of an address.

import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { kindOf } from '#model/kinds.ts';
import { notFoundWords } from '#words/frame.ts';
import { addressOf, inTab, pathOf, titled } from './pages.ts';
import { addressOf as smallAddressOf, comparisons } from './small.ts';

const budget = 6 * 1024;

const compressedSize = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const weighed = [...comparisons.map(({ path }) => path), pathOf(kindOf('decision').folder)];

test.each(weighed)(`the script of %s is at most ${budget} bytes`, async (path) => {
  const { files, inline } = await inTab({}, async (tab) => {
    await tab.goto(smallAddressOf(path), { waitUntil: 'networkidle' });
    return tab.evaluate(() => ({
      files: performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? name : [])),
      inline: [...document.scripts].filter(({ src, type }) => !src && !type.includes('json')).map(({ text }) => text),
    }));
  });
  const fetched = files.map(async (name) => ({ name, size: compressedSize(await (await fetch(name)).text()) }));
  const scripts = [
    ...(await Promise.all(fetched)),
    ...inline.map((text) => ({ name: `inline: ${text.trim().slice(0, 40)}`, size: compressedSize(text) })),
  ];
  const total = scripts.reduce((sum, { size }) => sum + size, 0);
  console.log(`script on ${titled(path)}: ${total} bytes in ${scripts.length} pieces`);
  expect(total, JSON.stringify(scripts, undefined, 1)).toBeLessThanOrEqual(budget);
  expect(files.length).toBeGreaterThan(0);
});

test('an address that lacks only its slash leads to it, and one that leads nowhere says so', async () => {
  const folder = new URL(addressOf(kindOf('decision').folder));
  const answer = await fetch(`${folder}?for=us`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, `${folder.pathname}/?for=us`]);
  const lost = await fetch(addressOf('no-such-page'));
  expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining(notFoundWords.title)]);
});
