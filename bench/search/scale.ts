import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { indexTexts, textsFolder } from '#build/texts.ts';
import { indexOf } from '#search/index-file.ts';
import type { SearchPages } from '#search/pages.ts';
import { settings } from '#settings.ts';
import { grownPage, grownPages, grownRow, swapOf, wordsIn, type PageFile } from './grown.ts';

/**
 * A folder with a copy of a built site, in its `dist/`, that has more entries. Pages are made from those of the build,
 * not built again: search sees nothing of them but their HTML.
 */
export const siteWith = async (built: string, all: SearchPages, count: number): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-search-'));
  const dist = join(folder, 'dist');
  await cp(built, dist, { recursive: true, filter: (path) => !path.endsWith(`${sep}${textsFolder}`) });
  const [terms, entries] = [true, false].map((isTerm) => all.pages.filter(({ href }) => href.includes('#') === isTerm));
  if (terms === undefined || entries === undefined) throw new Error('A site without entries cannot grow.');
  const files = await Promise.all(entries.map(({ href }) => pageAt(built, href)));
  const own = wordsIn(all.pages);
  const more = [];
  for (let made = entries.length; made < count; made += 1) {
    const [at, set] = [made % entries.length, Math.floor(made / entries.length) + 1];
    const [entry, file] = [entries[at], files[at]];
    if (entry === undefined || file === undefined) throw new Error('A site without entries cannot grow.');
    const { path, html } = grownPage(file, set, swapOf(made, own));
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), html);
    more.push(grownRow(entry, set, swapOf(made, own)));
  }
  await writeFile(join(dist, 'search-index.json'), JSON.stringify(indexOf(grownPages(all, more))));
  await indexTexts(dist, settings.base, terms);
  return folder;
};

const pageAt = async (dist: string, href: string): Promise<PageFile> => {
  const path = `${href.slice(settings.base.length)}index.html`;
  return { path, html: await readFile(join(dist, path), 'utf8') };
};
