import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Anchor, PageText } from '../../search/pages.ts';

/** The texts of all pages with `data-pagefind-body`, as Pagefind reads them: by address, without what is ignored. */
export async function textsIn(outDir: string): Promise<Map<string, PageText>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: repeated });
    if (index === undefined) throw failed(errors);
    await addPages(index, outDir);
    const { files, errors: unwritten } = await index.getFiles();
    throwOn({ errors: unwritten });
    return new Map(files.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ content }) => textOf(content)));
  } finally {
    await close();
  }
}

// What stands on every page of a kind, or twice on a page, and would be found everywhere; and the other names of
// a page, which are indexed as names.
const repeated = ['[aria-hidden="true"]', '.says', '.owner', '.cell-label', '.rows thead', 'tbody th .muted', '.names'];

/** Adds every page with `data-pagefind-body`. */
async function addPages(index: PagefindIndex, outDir: string): Promise<void> {
  for (const path of await readdir(outDir, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const content = await readFile(join(outDir, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const sourcePath = path.replaceAll(sep, '/');
    throwOn(await index.addHTMLFile({ sourcePath, content: content.replace(joined, '$& ') }));
  }
}

// Between these, Pagefind puts no space where the page has none: “HowWhat” would be one word.
const joined = /<\/(?:d[dt]|t[dh]|span|summary)>(?=<)/g;

type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { element: string; id: string; text?: string; location: number }[];
};

/** What Pagefind keeps of a page for showing it: compressed JSON behind a mark of its own. */
function textOf(compressed: Uint8Array): [url: string, text: PageText] {
  const json = gunzipSync(compressed)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const { url, content, anchors } = JSON.parse(json) as Fragment;
  const places = anchors
    .filter(({ id }) => id !== '')
    .sort((a, b) => a.location - b.location)
    .map(({ element, id, text = '', location }): Anchor => {
      const isHeading = /^h[2-6]$/i.test(element) && text.trim() !== '';
      return { id, at: location, ...(isHeading && { text: text.trim() }) };
    });
  return [url, { content, anchors: places }];
}

function throwOn({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw failed(errors);
}

function failed(errors: readonly string[]): Error {
  return new Error(`Pagefind could not read the site: ${errors.join('; ') || 'no reason given'}`);
}
