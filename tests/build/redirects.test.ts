// Old addresses of entries lead to where the entries are now.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeRedirects } from '#build/redirects.ts';
import { settings } from '#settings.ts';
import { redirectsOf } from '#views/lists/redirects.ts';
import { cutsIn } from '#graph/cut.ts';
import { all, attribute, byId, bytesOf, entries, files, itemOn, pageOf, pages, redirects } from './dist.ts';
import { validator } from './validator.ts';

const outDir = await mkdtemp(join(tmpdir(), 'redirects-'));
afterAll(() => rm(outDir, { recursive: true, force: true }));

const written = (path: string): Promise<string> => readFile(join(outDir, path), 'utf8');

/** The first entry, as if it had stood at two other addresses. */
const moved = entries.slice(0, 1).map((entry) => {
  const folder = entry.id.split('/')[0] ?? '';
  return { ...entry, data: { ...entry.data, formerIds: [`${folder}/first-address`, `${folder}/second-address`] } };
}) as typeof entries;

test('a build writes a page at each old address, and a line for hosts behind their own', async () => {
  await writeFile(join(outDir, '_redirects'), '/blog/* https://blog.example/:splat 301\n');
  const found = redirectsOf(moved, { retired: {} });
  await writeRedirects(outDir, found);
  const list = (await written('_redirects')).split('\n');
  expect(list).toEqual([
    '/blog/* https://blog.example/:splat 301',
    ...found.map(({ from, to }) => `${from} ${to} 301`),
    '',
  ]);
  for (const { from, to } of found) {
    expect(pages.has(to)).toBe(true);
    const html = await written(`${from.slice(settings.base.length)}index.html`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain(`<link rel="canonical" href="${new URL(to, settings.address).href}">`);
    expect(html).toContain(`<a href="${to}">`);
    expect(html).not.toContain('<script');
    expect(validator.validateStringSync(html).results.flatMap(({ messages }) => messages)).toEqual([]);
  }
});

test('a page that exists is never written over', async () => {
  await expect(writeRedirects(outDir, redirectsOf(moved, { retired: {} }))).rejects.toThrow('EEXIST');
});

test('every old address of an entry has its page, and its line', () => {
  const list = files.includes('_redirects') ? bytesOf('_redirects').toString().split('\n') : [];
  for (const { from, to } of redirects) {
    expect(files).toContain(`${from.slice(settings.base.length)}index.html`);
    expect(list).toContain(`${from} ${to} 301`);
  }
});

test('the address of every item that was cut lands within what took its place', () => {
  const astray = entries.flatMap(({ id, data }) =>
    [...cutsIn(data.history)].flatMap(([cut, heir]) => {
      const page = pageOf(id);
      const around = [byId(page, heir), ...itemOn(page, heir)].flatMap((one) => one ?? []);
      const inside = around.flatMap((one) => all(one, (place) => attribute(place, 'id') === cut));
      return inside.length === 0 ? `${id}#${cut}` : [];
    }),
  );
  expect(astray).toEqual([]);
});
