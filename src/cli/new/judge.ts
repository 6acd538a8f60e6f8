import { checkContent } from '#check/check.ts';
import type { Issue } from '#check/issue.ts';
import { isRetired } from '#check/locking.ts';
import type { Site } from '#check/site.ts';
import { contentFolder } from '#check/where.ts';
import type { Content } from '#build/content.ts';
import type { Refusal } from '../command.ts';
import type { NewFile } from './entry.ts';

const idOf = (path: string): string => path.slice(contentFolder.length + 1).replace(/\.mdx$/, '');

/** Why nothing may be written where a new entry would stand; undefined where its address is free. */
export const takenBy = ({ path }: NewFile, { files }: Content, site: Site): Refusal | undefined => {
  const elsewhere = { todo: 'Choose another title, or another id with --id.' };
  if (files.some((file) => file.path.toLowerCase() === path.toLowerCase()))
    return { ...elsewhere, says: `${path} exists; an entry is never overwritten.` };
  const id = idOf(path);
  const taken = formerly(site, id);
  return taken === undefined ? undefined : { ...elsewhere, says: taken };
};

/** Why an address is not free although no entry has it; undefined where it is. */
export const formerly = (site: Site, id: string, apartFrom?: string): string | undefined => {
  if (isRetired(site, id)) return `${id} was retired: its address says so.`;
  const heir = site.pages.find((page) => page.id !== apartFrom && page.data.formerIds?.includes(id) === true);
  return heir && `${id} is a former id of ${heir.id}: its address leads there.`;
};

/** The problems that a new entry would bring, besides the places that are still to be written. */
export const problemsOf = ({ path, text }: NewFile, { files, figures }: Content): readonly Issue[] => {
  const told = ({ file, rule, says, line }: Issue): string => [file, rule, says, line].join('\n');
  const before = new Set(checkContent(files, figures).issues.map(told));
  const { issues } = checkContent([...files, { path, text }], figures);
  return issues.filter((issue) => !isLeftToWrite(issue, path) && !before.has(told(issue)));
};

/** Whether an author is told of it by the next check: what is to be written, in the entry or in a file that it refers to. */
const isLeftToWrite = ({ file, rule }: Issue, path: string): boolean =>
  file === path ? rule === 'unwritten' : rule === 'file';
