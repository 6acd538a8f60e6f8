/** An entry's id and address: `folder/slug`, for example `decisions/synchronous-vs-async-first`. */
export type EntryId = `${string}/${string}`;

/** What a target names: an entry, a source, a term or a topic, and perhaps a place on its page. */
export type Target = { readonly folder: string; readonly slug: string; readonly anchor: string | undefined };

/** One slug or item id: lower-case words joined by hyphens, starting with a letter. */
export const slugPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const slug = slugPattern.source.slice(1, -1);

/** `folder/slug` or `folder/slug#place`; a heading may have an anchor that no id has, such as `a--b`. */
export const targetPattern = new RegExp(`^${slug}/${slug}(?:#[^\\s#/]+)?$`);

/** Folders whose members are not entries but can be linked to like them. */
export const referenceFolders = ['sources', 'glossary', 'topics'] as const;
export type ReferenceFolder = (typeof referenceFolders)[number];

/** Reads `folder/slug#anchor`; undefined when the text is not of that form. */
export const targetOf = (text: string): Target | undefined => {
  if (!targetPattern.test(text)) return undefined;
  const [path = '', anchor] = text.split('#');
  const [folder = '', name = ''] = path.split('/');
  return { folder, slug: name, anchor };
};

/** The id of the page part of a target: `folder/slug`. */
export const idOf = ({ folder, slug: name }: Pick<Target, 'folder' | 'slug'>): EntryId => `${folder}/${name}`;

/**
 * The address of an id, below the site's base path (which ends in a slash).
 * Terms stand together on one page, so their slug becomes the fragment.
 */
export const hrefOf = (id: string, base: string): string => {
  const [path = '', anchor] = id.split('#');
  const [folder, slug] = path.split('/');
  if (folder === 'glossary' && slug !== undefined) return `${base}${folder}/#${slug}`;
  return `${base}${path}/${anchor === undefined ? '' : `#${anchor}`}`;
};
