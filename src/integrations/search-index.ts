import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { settings } from '../settings.ts';
import type { SearchNames } from '../views/search.ts';

/**
 * Writes the search index of a built site to its `pagefind/` folder; returns how many pages and
 * terms it covers. As soon as one page has `data-pagefind-body`, only pages that have it are
 * covered. Terms stand together on one page; each is indexed by itself, so that it is found and
 * ranked as what it is and not as a part of something long.
 */
export async function indexSearch(outDir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: repeated,
    });
    if (index === undefined) throw failed(errors);
    const terms = await termsOf(outDir);
    await addPages(index, outDir, new Set(terms.map(({ folder }) => folder)));
    for (const { record } of terms) throwOn(await index.addCustomRecord(record));
    const { files, errors: unwritten } = await index.getFiles();
    throwOn({ errors: unwritten });
    const covered = pagesIn(files);
    if (covered === 0) throw failed([`no page in ${outDir} has text that can be searched`]);
    await write(files, join(outDir, 'pagefind'));
    return covered;
  } finally {
    await close();
  }
}

// Pagefind's own interfaces, its highlighter, its worker (the engine runs without one) and the
// program for languages it does not know: nothing here asks for them.
const unused = /^pagefind-(?:\w+-)?ui\.|^pagefind-(?:highlight|worker)\.js$|^wasm\.unknown\./;

// What stands on every page of a kind, or twice on a page, and would be found everywhere.
const repeated = ['[aria-hidden="true"]', '.says', '.owner', '.cell-label', '.rows thead', 'tbody th .muted'];

type Term = { readonly folder: string; readonly record: Parameters<PagefindIndex['addCustomRecord']>[0] };

/** The terms, which are the named places within a page, as records of their own. */
async function termsOf(outDir: string): Promise<Term[]> {
  const file = join(outDir, 'search-names.json');
  const { kinds, pages } = JSON.parse(await readFile(file, 'utf8')) as SearchNames;
  return pages.flatMap(([title, kind, href, summary]) => {
    const path = href.slice(settings.base.length);
    const [folder = '', anchor] = path.split('/');
    const [name = ''] = kinds[kind] ?? [];
    if (anchor?.startsWith('#') !== true) return [];
    const content = `${title}. ${summary}`;
    const meta = { title, kind: name };
    return [{ folder, record: { url: `/${path}`, content, language: 'en', meta, filters: { kind: [name] } } }];
  });
}

/** Adds every page with `data-pagefind-body`, except those of the folders left out. */
async function addPages(index: PagefindIndex, outDir: string, without: ReadonlySet<string>): Promise<void> {
  for (const path of await readdir(outDir, { recursive: true })) {
    const [folder = ''] = path.split(sep);
    if (!path.endsWith('.html') || without.has(folder)) continue;
    const content = await readFile(join(outDir, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const sourcePath = path.replaceAll(sep, '/');
    throwOn(await index.addHTMLFile({ sourcePath, content: content.replace(joined, '$& ') }));
  }
}

// Between these, Pagefind puts no space where the page has none: “HowWhat” would be one word.
const joined = /<\/(?:d[dt]|t[dh]|span|summary)>(?=<)/g;

type File = { readonly path: string; readonly content: Uint8Array };
type Languages = { readonly languages: Readonly<Record<string, { readonly page_count: number }>> };

function pagesIn(files: readonly File[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (entry === undefined) throw failed(['it made no pagefind-entry.json']);
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as Languages;
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

async function write(files: readonly File[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    if (unused.test(path)) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function throwOn({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw failed(errors);
}

function failed(errors: readonly string[]): Error {
  return new Error(`Pagefind could not index the site: ${errors.join('; ') || 'no reason given'}`);
}
