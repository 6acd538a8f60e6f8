import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { indexFolder } from '#build/search-index.ts';
import { hitsIn } from '#search/answer.ts';
import { finder } from '#search/engine.ts';
import type { Card, Manifest, PageText, SearchPage } from '#search/pages.ts';
import { openStore, type Store } from '#search/store.ts';

/** Answers a query with the addresses of pages, in the order in which a reader meets them. */
export type Engine = (query: string) => Promise<readonly string[]>;

/** How many pages are looked at. */
const limit = 10;

/** Opens the search index of a built site from the disk. */
export const storeIn = (dist: string): Promise<Store> =>
  openStore(async (path) => JSON.parse(await readFile(join(dist, indexFolder, path), 'utf8')) as unknown);

/** What readers use: the same code, reading the index from the disk instead of fetching it. */
export const oursOver = async (dist: string): Promise<Engine> => {
  const store = await storeIn(dist);
  const find = finder(() => Promise.resolve(store));
  return async (query) => {
    const finding = await find({ query, kind: '', topic: '', limit });
    return finding === undefined ? [] : hitsIn(finding.answer).map(({ href }) => href);
  };
};

/** A page as the other engines get it. */
type Plain = { readonly title: string; readonly href: string; readonly headings: string; readonly text: string };

const plainPages = async (dist: string): Promise<Plain[]> => {
  const { manifest } = await storeIn(dist);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(dist, indexFolder, manifest.folder, path), 'utf8'));
  return Promise.all(
    Array.from({ length: (manifest satisfies Manifest).pages }, async (_, page) => {
      const [title, , href] = (await read(`cards/${page}.json`)) as Card;
      const { content, anchors } = (await read(`text/${page}.json`)) as PageText;
      return { title, href, text: content, headings: anchors.map(({ text = '' }) => text).join(' ') };
    }),
  );
};

/** What pages do not show, or not as a field of its own, by address. Every engine gets it. */
export type Unshown = ReadonlyMap<string, Pick<SearchPage, 'aliases' | 'worries'>>;

/** MiniSearch over titles, aliases, worries, headings and texts, with the defaults that its guide suggests. */
export const miniSearchOver = async (dist: string, unshown: Unshown): Promise<Engine> => {
  const index = new MiniSearch<Plain & { aliases: string; worries: string }>({
    idField: 'href',
    fields: ['title', 'aliases', 'worries', 'headings', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  const pages = await plainPages(dist);
  const listed = ({ href }: Plain, key: 'aliases' | 'worries'): string => (unshown.get(href)?.[key] ?? []).join('. ');
  index.addAll(pages.map((page) => ({ ...page, aliases: listed(page, 'aliases'), worries: listed(page, 'worries') })));
  return (query) =>
    Promise.resolve(
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
    );
};

type Bundle = {
  readonly createInstance: (options: { basePath: string; noWorker: boolean }) => {
    readonly search: (
      words: string,
    ) => Promise<{ readonly results: readonly { data: () => Promise<{ url: string }> }[] }>;
  };
};

/**
 * Pagefind as it comes: the same pages, with the worries at their end, its default ranking, and the query as it was
 * typed. Terms, which share
 * a page, are records of their own for it too. It is loaded in Node, with a `fetch` that reads files.
 */
export const pagefindOver = async (
  dist: string,
  unshown: Unshown,
): Promise<Engine & { readonly end: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-pagefind-'));
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('; '));
  for (const path of await readdir(dist, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const content = await readFile(join(dist, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const { worries = [] } = unshown.get(`/${path.replaceAll(sep, '/').replace(/index\.html$/, '')}`) ?? {};
    const whole = content.replace('</main>', `<p>${worries.join('. ')}</p></main>`);
    await index.addHTMLFile({ sourcePath: path, content: whole });
  }
  for (const { title, href, text } of (await plainPages(dist)).filter(({ href: one }) => one.includes('#'))) {
    const { aliases = [], worries = [] } = unshown.get(href) ?? {};
    const content = [text, ...aliases, ...worries].join('. ');
    await index.addCustomRecord({ url: href, content, language: 'en', meta: { title } });
  }
  await index.writeFiles({ outputPath: folder });
  await close();

  const site = 'http://localhost/pagefind/';
  const { fetch: fetched } = globalThis;
  globalThis.fetch = async (input) => {
    const address = String(input instanceof Request ? input.url : input).replace(/\?.*/, '');
    if (!address.startsWith(site)) return fetched(input);
    const type = address.includes('wasm') ? 'application/wasm' : 'application/octet-stream';
    return new Response(await readFile(join(folder, address.slice(site.length))), {
      headers: { 'content-type': type },
    });
  };
  const bundle = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Bundle;
  const pagefind = bundle.createInstance({ basePath: site, noWorker: true });
  const engine: Engine = async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, limit).map(({ data }) => data()));
    return found.map(({ url }) => {
      const { pathname, hash } = new URL(url, site);
      return pathname + hash;
    });
  };
  return Object.assign(engine, {
    end: async () => {
      globalThis.fetch = fetched;
      await rm(folder, { recursive: true, force: true });
    },
  });
};
