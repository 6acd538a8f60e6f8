import { lockText } from '#check/lock.ts';
import { nextLock } from '#check/locking.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile, standingOf } from '#check/where.ts';
import { kinds } from '#model/kinds.ts';
import type { Content } from '#build/content.ts';

const folders = Object.values(kinds)
  .map(({ folder }) => folder)
  .join('|');

const inNames = /^((?:aliases|worries):\n)((?: {2}- .*\n)+)/gm;

/** What an entry was before the copy, which no lock knows. */
const cut = /^ {4}cut:\n(?: {6}.*\n)+/gm;

/** An entry under another name: its links lead to the others of the same set, its names, cases and worries are its own. */
const renamed = ({ path, text }: ContentFile, set: number): ContentFile => ({
  path: path.replace(/\.mdx$/, `-${set}.mdx`),
  text: text
    .replace(cut, '')
    .replace(new RegExp(`(?<![\\w/-])((?:${folders})/[a-z][a-z0-9-]*)`, 'g'), `$1-${set}`)
    .replace(/^title: (.*)$/m, (_line, title: string) => `title: ${title.replace(/(["']?)$/, ` ${set}$1`)}`)
    .replace(/(?<=<Case title="[^"]*)(?=")/g, ` ${set}`)
    .replace(inNames, (_list, key: string, names: string) => key + names.replace(/(["']?)\n/g, ` ${set}$1\n`)),
});

/** The content with its entries copied, set by set, until there are `count` of them. */
export const manyEntries = ({ files, figures }: Content, count: number): Content => {
  const entries = files.filter(({ path }) => standingOf(path).as === 'entry');
  const others = files.filter(({ path }) => standingOf(path).as !== 'entry');
  const sets = Math.ceil(count / entries.length);
  const all = Array.from({ length: sets - 1 }, (_, index) => entries.map((entry) => renamed(entry, index + 2))).flat();
  // Whole sets, so that every link leads somewhere.
  const grown = [...others, ...entries, ...all];
  const lock = lockText(nextLock(siteOf(grown, figures)));
  return { files: [...grown.filter(({ path }) => path !== lockFile), { path: lockFile, text: lock }], figures };
};
