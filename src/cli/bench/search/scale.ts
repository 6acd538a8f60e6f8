import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexTexts, textsFolder } from '#build/texts.ts';
import { indexOf } from '#search/index-file.ts';
import type { SearchPages } from '#search/pages.ts';
import { grownPage, grownPages, grownRow, swapOf, type PageFile } from './grown.ts';

/** The page on which Pagefind's own interface stands. */
export const stockPage = 'stock/';

/**
 * A copy of a built site with more entries, and with Pagefind's own interface over its own index of the same pages.
 * Pages are made from those of the build, not built again: search sees nothing of them but their HTML.
 */
export const siteWith = async (dist: string, all: SearchPages, count: number): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-search-'));
  await cp(dist, folder, { recursive: true, filter: (path) => !path.endsWith(`${sep}${textsFolder}`) });
  const entries = all.pages.filter(({ href }) => !href.includes('#'));
  const files = await Promise.all(entries.map(({ href }) => pageAt(dist, href)));
  const more = [];
  for (let made = entries.length; made < count; made += 1) {
    const [at, set] = [made % entries.length, Math.floor(made / entries.length) + 1];
    const [entry, file] = [entries[at], files[at]];
    if (entry === undefined || file === undefined) throw new Error('A site without entries cannot grow.');
    const { path, html } = grownPage(file, set, swapOf(made));
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
    more.push(grownRow(entry, set, swapOf(made)));
  }
  await writeFile(join(folder, 'search-index.json'), JSON.stringify(indexOf(grownPages(all, more))));
  await indexTexts(
    folder,
    '/',
    all.pages.filter(({ href }) => href.includes('#')),
  );
  await stockIndex(folder);
  return folder;
};

/** Removes such a copy. */
export const removeSite = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 3 });

const pageAt = async (dist: string, href: string): Promise<PageFile> => {
  const path = `${href.replace(/^\//, '')}index.html`;
  return { path, html: await readFile(join(dist, path), 'utf8') };
};

const stockIndex = async (folder: string): Promise<void> => {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('; '));
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const content = await readFile(join(folder, path), 'utf8');
    if (content.includes('data-pagefind-body')) await index.addHTMLFile({ sourcePath: path, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'stock-pagefind') });
  await close();
  await mkdir(join(folder, stockPage), { recursive: true });
  await writeFile(
    join(folder, stockPage, 'index.html'),
    `<!doctype html><title>Stock</title><link rel="icon" href="data:,">
<link href="/stock-pagefind/pagefind-ui.css" rel="stylesheet"><script src="/stock-pagefind/pagefind-ui.js"></script>
<div id="search"></div><script>new PagefindUI({ element: '#search', showSubResults: true });</script>`,
  );
};
