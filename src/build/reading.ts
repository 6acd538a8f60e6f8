import { checkContent, type Checked } from '#check/check.ts';
import { readContent, type Content } from './content.ts';
import { keep, latest } from './latest.ts';

/** All content below a folder, read once: what the check reports on and what the pages are made of. */
export type Reading = Content & Checked;

/** Reads and judges the content below `root`. Files whose text is what it was are neither parsed nor judged again. */
export const read = (root: string): Promise<Reading> => keep(readAfter(root, latest()));

const readAfter = async (root: string, before: Promise<Reading> | undefined): Promise<Reading> => {
  const content = await readContent(root, (await before)?.files);
  return { ...content, ...checkContent(content.files, content.figures) };
};
