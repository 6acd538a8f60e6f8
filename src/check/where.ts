import { slugPattern } from '#model/ids.ts';
import { kindIn, kinds, type KindName } from '#model/kinds.ts';
import { referenceFiles, type References } from '#model/references.ts';
import { instead } from './nearest.ts';

/** What a path below the content folder holds, or why nothing may stand there. */
export type Standing =
  | { readonly as: 'entry'; readonly kind: KindName; readonly slug: string }
  | { readonly as: 'reference'; readonly name: keyof References }
  | { readonly as: 'figure'; readonly name: string }
  | { readonly as: 'licence' }
  | { readonly as: 'lock' }
  | { readonly as: 'stray'; readonly says: string; readonly todo: string };

/** The folder of all content, from the root of the repository. */
export const contentFolder = 'content';

/** The file that keeps the ids of all items, with a hash of each; a command writes it. */
export const lockFile = `${contentFolder}/ids.lock.json`;

/** The folder of the drawings that essays show, below the content folder. */
export const figureFolder = 'essays/figures';

const folders = Object.values(kinds).map(({ folder }) => folder);

/** The file of a kind's entry, or of the sources, terms or topics. */
export const fileOf = (folder: string, slug?: string): string =>
  slug === undefined ? `${contentFolder}/${folder}.yaml` : `${contentFolder}/${folder}/${slug}.mdx`;

const stray = (says: string, todo: string): Standing => ({ as: 'stray', says, todo });

/** `Meeting Rot!` as an id: `meeting-rot`; undefined where no letter is left. */
export const slugged = (words: string): string | undefined => {
  const slug = words
    .normalize('NFKD')
    .replace(/[’'\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return slugPattern.test(slug) ? slug : undefined;
};

/** Reads from the path of a file, as it stands in the report, what the file has to be. */
export const standingOf = (path: string): Standing => {
  const parts = path.split('/').slice(1);
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) {
    const reference = Object.keys(referenceFiles).find((file) => folder === `${file}.yaml`);
    if (reference !== undefined) return { as: 'reference', name: reference as keyof References };
    if (folder === 'LICENSE') return { as: 'licence' };
    if (path === lockFile) return { as: 'lock' };
    const known = Object.keys(referenceFiles).map((file) => `${file}.yaml`);
    return stray(
      'is not a file of the reference',
      `${instead(folder, known)} Entries stand in the folders of their kinds; move or delete the file.`,
    );
  }
  if (path.startsWith(`${contentFolder}/${figureFolder}/`)) {
    const figure = /^([^/]+)\.svg$/.exec(parts.slice(2).join('/'))?.[1];
    if (figure !== undefined && slugPattern.test(figure)) return { as: 'figure', name: figure };
    return stray('is not a drawing', `Only <name>.svg stands in ${figureFolder}; the name is an id.`);
  }
  const kind = kindIn(folder);
  if (kind === undefined) return stray(`stands in \`${folder}\`, which is no kind's folder`, instead(folder, folders));
  if (parts.length > 2) return stray('stands in a folder within a folder', `Move it to ${contentFolder}/${folder}/.`);
  const [, slug = '', extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  if (extension !== '.mdx')
    return stray(`does not end in .mdx`, `Entries are .mdx files: rename it, or move it out of ${folder}.`);
  if (slugPattern.test(slug)) return { as: 'entry', kind, slug };
  const better = slugged(slug);
  return stray(
    `has a name that is not an id: \`${slug}\``,
    `Use lower-case words joined by hyphens${better === undefined ? '' : `: ${better}.mdx`}.`,
  );
};
