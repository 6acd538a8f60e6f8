import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from '../settings.ts';
import { filesOf } from '../search/files.ts';
import type { PageText, SearchPages } from '../search/pages.ts';
import { textsIn } from './search-index/texts.ts';

/** The folder of the index below `dist/`. */
export const indexFolder = 'search-index';

/**
 * Writes the search index of a built site; returns how many pages and terms it covers. Pages are covered that have
 * `data-pagefind-body`. Terms stand together on one page; each is indexed by itself, so that it is found and ranked
 * as what it is and not as a part of something long.
 */
export async function indexSearch(outDir: string): Promise<number> {
  const source = join(outDir, 'search-pages.json');
  const pages = JSON.parse(await readFile(source, 'utf8')) as SearchPages;
  const found = await textsIn(outDir);
  const texts = pages.pages.map(({ title, href, summary }): PageText => {
    if (href.includes('#')) return { content: `${title}. ${summary}`, anchors: [] };
    const text = found.get(`/${href.slice(settings.base.length)}`);
    if (text === undefined) throw new Error(`${href} has no text that can be searched: it lacks data-pagefind-body.`);
    return text;
  });
  for (const [path, json] of filesOf(pages, texts, hashOf)) {
    const file = join(outDir, indexFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, json);
  }
  await rm(source);
  return texts.length;
}

/** A name that changes with what is named. */
function hashOf(contents: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}
