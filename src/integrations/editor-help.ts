import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { kindNames } from '../model/kind.ts';
import { kindOf } from '../model/kinds.ts';

/**
 * Tells editors of every entry that there is, for as long as the site is being developed. Astro lists for them the
 * entries that were valid when it started, which leaves out the one that is being written.
 */
export const editorHelp = (): AstroIntegration => {
  let watched: ViteDevServer | undefined;
  return {
    name: 'editor-help',
    hooks: {
      'astro:server:setup': ({ server }) => void (watched = server),
      'astro:server:start': async () => {
        if (watched === undefined) return;
        const { root } = watched.config;
        await listEntries(root);
        watched.watcher.on('add', (path) => void (path.endsWith('.mdx') && listEntries(root)));
      },
    },
  };
};

/** What Astro's language server reads to know which files hold entries of which collection. */
type Manifest = { readonly collections: readonly unknown[]; readonly entries: Readonly<Record<string, string>> };

/** The address of a file as the language server compares it. */
const addressFor = (path: string): string => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

const entriesIn = async (root: string): Promise<[string, string][]> => {
  const all = await Promise.all(
    kindNames.map(async (kind) => {
      const folder = join(root, 'content', kindOf(kind).folder);
      const names = await readdir(folder).catch(() => []);
      return names
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => [addressFor(join(folder, name)), kind] as const);
    }),
  );
  return all.flat().map(([address, kind]) => [address, kind]);
};

/** Adds to Astro's list for editors the entries that it left out; does nothing where Astro wrote none. */
export const listEntries = async (root: string): Promise<void> => {
  const file = join(root, '.astro', 'collections', 'collections.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const manifest = JSON.parse(text) as Manifest;
  const found = Object.fromEntries(await entriesIn(root));
  const complete = { ...manifest, entries: { ...manifest.entries, ...found } };
  const written = JSON.stringify(complete, undefined, 2);
  if (written !== text) await writeFile(file, written);
};
