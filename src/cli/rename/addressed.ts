import { instead } from '#check/nearest.ts';
import type { Page } from '#check/page.ts';
import type { Site } from '#check/site.ts';
import { contentFolder, fileOf, slugged } from '#check/where.ts';
import { targetOf } from '#model/ids.ts';
import { kindOf } from '#model/kinds.ts';
import type { Refusal } from '../command.ts';
import { formerly } from '../new/judge.ts';

/** An entry and the address that it gets. */
export type Addressed = { readonly page: Page; readonly path: string; readonly from: string; readonly to: string };

/** The id that an author means: `content/decisions/x.mdx` names the same entry as `decisions/x`. */
export const idMeant = (word: string): string =>
  word
    .replace(/^(?:\.\/)?(?:content\/)?/, '')
    .replace(/\.mdx$/, '')
    .replace(/\/$/, '');

/** Whether an entry can have another id; a refusal says why not. */
export const addressedBy = (site: Site, from: string, to: string): Addressed | Refusal => {
  const page = site.pageOf(from);
  if (page === undefined) return { says: `There is no entry ${from}.`, todo: instead(from, site.ids) };
  const { folder } = kindOf(page.kind);
  const target = targetOf(to);
  if (target === undefined || target.anchor !== undefined) {
    const better = slugged(to.split('/').at(-1) ?? '');
    return {
      says: `${to} is not the id of an entry.`,
      todo: `Write ${folder}/${better ?? 'words-joined-by-hyphens'}.`,
    };
  }
  if (target.folder !== folder)
    return {
      says: `An entry of ${contentFolder}/${folder} cannot move to ${target.folder}: each kind has fields of its own.`,
      todo: `Write ${folder}/${target.slug}, or begin an entry of the other kind with npm run new.`,
    };
  if (from === to) return { says: `${from} is what it is called already.`, todo: 'Give it another id.' };
  if (site.pageOf(to) !== undefined)
    return { says: `${to} exists; an entry is never overwritten.`, todo: 'Choose another id.' };
  const taken = formerly(site, to, from);
  if (taken !== undefined) return { says: taken, todo: 'Choose another id.' };
  return { page, path: fileOf(folder, target.slug), from, to };
};
