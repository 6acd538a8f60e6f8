import { kinds } from '#model/kinds.ts';
import { compareWords } from '#words/compare.ts';
import { glanceWords } from '#words/entry.ts';
import { glossaryWords } from '#words/lists.ts';
import { startWords } from '#words/start.ts';
import type { Way } from '#views/entry/page.ts';
import { hrefOf } from '#views/text/href.ts';
import { settings } from '#settings.ts';

const headed: readonly (readonly [path: string, title: string])[] = [
  ...Object.values(kinds).map(({ folder, plural }) => [folder, plural] as const),
  ['start', startWords.short],
  ['compare', compareWords.title],
  ['topics', glanceWords.topics],
  ['glossary', glossaryWords.title],
];

/** The ways in the head of a page, of which one may be the part of the site that the page belongs to. */
export const waysAt = (pathname: string): (Way & { readonly isCurrent: boolean })[] => {
  const [part] = pathname.slice(settings.base.length).split('/');
  return headed.map(([path, title]) => ({ title, href: hrefOf(path), isCurrent: path === part }));
};
