import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { settings } from '../settings.ts';
import type { SearchPage } from '../search/pages.ts';

/** The folder of Pagefind's index below `dist/`. */
export const textsFolder = 'pagefind';

/** A term: several stand on one page, and each is found by itself. */
export type Term = Pick<SearchPage, 'title' | 'href' | 'summary' | 'aliases'>;

/**
 * Writes Pagefind's index of the texts of a built site: of every page with `data-pagefind-body`, and of the terms.
 * Returns how many they are.
 */
export async function indexTexts(outDir: string, base: string, terms: readonly Term[]): Promise<number> {
  const { language } = new Intl.Locale(settings.language);
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: repeated });
    if (index === undefined) throw failed(errors);
    const pages = await addPages(index, outDir, base);
    for (const { title, href, summary, aliases } of terms) {
      const content = [title, ...aliases, summary].join('. ');
      throwOn(await index.addCustomRecord({ url: href, content, language, meta: { title } }));
    }
    // Were Pagefind to write them itself, some would be cut short: it says that it is done before they are whole.
    const { files, errors: unwritten } = await index.getFiles();
    throwOn({ errors: unwritten });
    for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
      const file = join(outDir, textsFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return pages + terms.length;
  } finally {
    await close();
  }
}

// What stands on every page of a kind, or twice on a page, and would be found everywhere.
const repeated = ['[aria-hidden="true"]', '.says', '.owner', '.cell-label', '.rows thead', 'tbody th .muted'];

/** Files of Pagefind's own interface and of its worker, which this site does without. */
const unused = /ui\.(?:js|css)$|highlight\.js$|component|worker/;

async function addPages(index: PagefindIndex, outDir: string, base: string): Promise<number> {
  let count = 0;
  for (const path of await readdir(outDir, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const [content] = body.exec(await readFile(join(outDir, path), 'utf8')) ?? [];
    if (content === undefined) continue;
    const url = `${base}${path.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
    throwOn(await index.addHTMLFile({ url, content: `<html>${content.replace(joined, '$& ')}</html>` }));
    count += 1;
  }
  return count;
}

/** Nothing else of a page is read: its head and what stands around its text would only be taken apart and dropped. */
const body = /<main\b[^>]*\sdata-pagefind-body[^]*<\/main>/;

// Between these, Pagefind puts no space where the page has none: “HowWhat” would be one word.
const joined = /<\/(?:d[dt]|t[dh]|span|summary)>(?=<)/g;

function throwOn({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw failed(errors);
}

function failed(errors: readonly string[]): Error {
  return new Error(`Pagefind could not read the site: ${errors.join('; ') || 'no reason given'}`);
}
