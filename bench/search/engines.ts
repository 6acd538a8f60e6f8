import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { answerOf } from '#search/answer.ts';
import { opened, type IndexFile } from '#search/index-file.ts';
import type { SearchPage } from '#search/pages.ts';
import { askedIn, lettersOf, meantIn } from '#search/tokens.ts';

/** Answers a query with the addresses of pages, in the order in which a reader meets them. */
export type Engine = (query: string) => Promise<readonly string[]>;

/** How many pages are looked at. */
const limit = 10;

/** The search that readers use, over an index. */
export const oursOver = (file: IndexFile): Engine => {
  const index = opened(file);
  return (query) => {
    const answer = answerOf(index, { query, kind: '', topic: '', asTyped: false });
    return Promise.resolve((answer?.hits ?? []).slice(0, limit).map(({ href }) => href));
  };
};

/** The index of a built site. */
export const indexIn = async (dist: string): Promise<IndexFile> =>
  JSON.parse(await readFile(join(dist, 'search-index.json'), 'utf8')) as IndexFile;

/** MiniSearch over titles, aliases, worries and texts, with the defaults that its guide suggests; with our words on request. */
export const miniSearchOver = (pages: readonly SearchPage[], hasOurWords: boolean): Engine => {
  const tokenize = (text: string): string[] => askedIn(lettersOf(text));
  const index = new MiniSearch({
    idField: 'href',
    fields: ['title', 'aliases', 'worries', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
    ...(hasOurWords && { tokenize }),
  });
  index.addAll(
    pages.map(({ href, title, summary, text, aliases, worries }) => ({
      href,
      title,
      aliases: aliases.join('. '),
      worries: worries.join('. '),
      text: text || summary,
    })),
  );
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
 * Pagefind as it comes: the built pages, with the worries at their end, its default ranking, and the query as it was
 * typed; terms, which share a page, are records of their own. With our words, the groups of words that a page and a
 * query use stand for their words. It is loaded in Node, with a `fetch` that reads files.
 */
export const pagefindOver = async (
  dist: string,
  pages: readonly SearchPage[],
  hasOurWords: boolean,
): Promise<Engine & { readonly end: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-pagefind-'));
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('; '));
  const groupWords = (text: string): string[] =>
    hasOurWords ? meantIn(lettersOf(text)).flatMap(({ groups }) => groups.map(groupWord)) : [];
  const byHref = new Map(pages.map((page) => [page.href, page]));
  for (const path of await readdir(dist, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const content = await readFile(join(dist, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const page = byHref.get(`/${path.replaceAll(sep, '/').replace(/index\.html$/, '')}`);
    const worries = (page?.worries ?? []).join('. ');
    const added = [worries, ...groupWords(`${page?.text ?? ''} ${worries}`)].join(' ');
    await index.addHTMLFile({ sourcePath: path, content: content.replace('</main>', `<p>${added}</p></main>`) });
  }
  for (const { title, href, summary, aliases, worries } of pages.filter(({ href }) => href.includes('#'))) {
    const content = [title, summary, ...aliases, ...worries].join('. ');
    const all = [content, ...groupWords(content)].join(' ');
    await index.addCustomRecord({ url: href, content: all, language: 'en', meta: { title } });
  }
  await index.writeFiles({ outputPath: folder });
  await close();

  const site = `http://localhost/${hasOurWords ? 'words' : 'plain'}/`;
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
    const { results } = await pagefind.search(hasOurWords ? inGroups(query) : query);
    const found = await Promise.all(results.slice(0, limit).map(({ data }) => data()));
    return found.map(({ url }) => {
      const { pathname, hash } = new URL(url, site);
      return pathname + hash;
    });
  };
  return Object.assign(engine, { end: () => rm(folder, { recursive: true, force: true }) });
};

const groupWord = (group: string): string => `sameword${group.slice(1)}`;

const inGroups = (query: string): string => {
  const words = lettersOf(query);
  const meant = meantIn(words);
  return words
    .flatMap((word, at) => {
      const here = meant.find((one) => one.at <= at && at < one.at + one.length);
      if (here === undefined) return [word];
      return here.at === at ? here.groups.slice(0, 1).map(groupWord) : [];
    })
    .join(' ');
};
