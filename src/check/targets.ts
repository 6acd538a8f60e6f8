import { cutsIn } from '#graph/cut.ts';
import { idOf, referenceFolders, targetOf } from '#model/ids.ts';
import { kindIn, kinds } from '#model/kinds.ts';
import type { References } from '#model/references.ts';
import { instead, meant } from './nearest.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { fileOf } from './where.ts';

/** What is wrong with the target of a link, and what to do about it. */
export type Verdict = { readonly says: string; readonly todo: string };

const folders = [...Object.values(kinds).map(({ folder }) => folder), ...referenceFolders];

const isShelf = (folder: string): folder is keyof References =>
  (referenceFolders as readonly string[]).includes(folder);

const ofAnchor = (page: Page, anchor: string): Verdict | undefined => {
  if (page.mayHold(anchor)) return undefined;
  const says = `there is no \`#${anchor}\` on ${page.id}`;
  const heir = cutsIn(page.data.history).get(anchor);
  return { says, todo: heir === undefined ? instead(anchor, page.anchorIds) : `It was cut: write \`#${heir}\`.` };
};

const ofPage = (site: Site, id: string, folder: string, slug: string): Verdict => {
  const now = site.pages.find(({ data }) => data.formerIds?.includes(id) === true);
  const says = `\`${id}\` does not exist`;
  if (now !== undefined) return { says, todo: `It is \`${now.id}\` now.` };
  const { keysAt, data } = site.shelves.retired;
  if (keysAt([])?.includes(id) === true) {
    const heir = data[id]?.instead;
    return { says: `\`${id}\` was retired`, todo: heir === undefined ? 'Leave the link out.' : `Write \`${heir}\`.` };
  }
  return {
    says,
    todo: `${meant(id, site.ids)} Otherwise write ${fileOf(folder, slug)}, or leave the link out.`.trim(),
  };
};

const ofShelf = (site: Site, folder: keyof References, slug: string): Verdict | undefined => {
  const keys = site.shelves[folder].keysAt([]);
  if (keys === undefined || keys.includes(slug)) return undefined;
  return {
    says: `\`${folder}/${slug}\` does not exist`,
    todo: `${meant(slug, keys)} Otherwise add it to ${fileOf(folder)}.`.trim(),
  };
};

const ofForm = (to: string): Verdict => {
  if (to === '') return { says: 'the link leads nowhere', todo: 'Write [words](folder/slug).' };
  const says = `\`${to}\` is not the id of a page`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(to) || to.includes('@'))
    return {
      says: `\`${to}\` leads out of the reference`,
      todo: 'Add the work to content/sources.yaml and link `sources/<id>`, or leave the link out.',
    };
  const id = to
    .replace(/^[./]+/, '')
    .replace(/\.mdx?(?=#|$)/, '')
    .replace(/\/(?=#|$)/, '');
  if (targetOf(id) !== undefined) return { says, todo: `Write \`${id}\`.` };
  return { says, todo: 'Write `folder/slug`, `folder/slug#item`, or `#item` for a place on the same page.' };
};

/** Judges the target of a link that stands on `from`; undefined for `from` where the link stands on no entry. */
export const verdictOn = (site: Site, from: Page | undefined, to: string): Verdict | undefined => {
  if (/^#[^\s#/]+$/.test(to) && from !== undefined) return ofAnchor(from, to.slice(1));
  const target = targetOf(to);
  if (target === undefined) return ofForm(to);
  const { folder, slug, anchor } = target;
  const id = idOf(target);
  if (isShelf(folder)) {
    if (anchor === undefined) return ofShelf(site, folder, slug);
    return { says: `\`${id}\` has no places of its own`, todo: `Write \`${id}\`.` };
  }
  if (kindIn(folder) === undefined)
    return { says: `\`${folder}\` is no folder of the reference`, todo: instead(folder, folders) };
  if (id === from?.id) {
    const todo = anchor === undefined ? 'Leave the link out.' : `Write \`#${anchor}\`.`;
    return { says: 'the link leads to the page it stands on', todo };
  }
  const page = site.pageOf(id);
  if (page === undefined) return ofPage(site, id, folder, slug);
  return anchor === undefined ? undefined : ofAnchor(page, anchor);
};
