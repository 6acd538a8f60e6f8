// Editors are told of entries that Astro does not know yet.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listEntries } from '#integrations/editor-help.ts';

let root = '';

const manifest = (): string => join(root, '.astro', 'collections', 'collections.json');

const put = async (path: string, text = ''): Promise<void> => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'Editor help '));
});

afterEach(() => rm(root, { recursive: true }));

test('an entry that is not valid yet is listed with its kind, and what Astro listed stays', async () => {
  const collections = [{ name: 'red-flag', hasSchema: true }];
  await put(
    '.astro/collections/collections.json',
    JSON.stringify({ collections, entries: { 'file:///old.mdx': 'essay' } }),
  );
  await put('content/red-flags/new-one.mdx', '---\ntitle:\n---\n');
  await put('content/essays/figures/drawing.svg');
  await listEntries(root);
  const address = decodeURIComponent(pathToFileURL(join(root, 'content/red-flags/new-one.mdx')).href).toLowerCase();
  expect(JSON.parse(await readFile(manifest(), 'utf8'))).toEqual({
    collections,
    entries: { 'file:///old.mdx': 'essay', [address]: 'red-flag' },
  });
});

test('where Astro lists nothing, nothing is written', async () => {
  await put('content/red-flags/new-one.mdx');
  await listEntries(root);
  await expect(readFile(manifest(), 'utf8')).rejects.toThrow('ENOENT');
});
