import { siteOf } from '#check/site.ts';
import type { Entry } from '#model/kinds.ts';
import { noContent, readContent } from './content.ts';

/** The entries below `root` that once stood at another address. Only files that can hold one are read. */
export const movedEntries = async (root: string): Promise<Entry[]> => {
  const content = await readContent(root);
  if (content === undefined) throw new Error(noContent(root));
  const files = content.files.filter(({ text }) => text.includes('formerIds'));
  return siteOf(files, content.figures).pages.flatMap(({ entry }) => entry ?? []);
};
