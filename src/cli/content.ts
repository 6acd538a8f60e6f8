import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '#check/site.ts';
import { contentFolder, standingOf } from '#check/where.ts';

/** Everything below the content folder: its files, and the names of its drawings. */
export type Content = { readonly files: readonly ContentFile[]; readonly figures: readonly string[] };

/** Reads the content folder below `root`; undefined where there is none. */
export const readContent = async (root: string): Promise<Content | undefined> => {
  let paths: string[];
  try {
    paths = await pathsIn(root, contentFolder);
  } catch {
    return undefined;
  }
  const files = await Promise.all(paths.map((path) => readOne(root, path)));
  const figures = paths.flatMap((path) => {
    const standing = standingOf(path);
    return standing.as === 'figure' ? [standing.name] : [];
  });
  return { files, figures };
};

/** What is said where there is no content to read. */
export const noContent = (root: string): string => `${contentFolder}/ is missing or cannot be read below ${root}`;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

type Problem = NonNullable<ContentFile['problem']>;

const linked: Problem = {
  says: 'is a symbolic link, which other readers would not follow',
  todo: 'Put the file itself here.',
};
const odd: Problem = { says: 'is not a file', todo: 'Move it out of the content folder.' };
const closed: Problem = { says: 'cannot be opened', todo: 'Allow this user to read it.' };

const readOne = async (root: string, path: string): Promise<ContentFile> => {
  const place = join(root, path);
  try {
    const found = await lstat(place);
    if (found.isSymbolicLink()) return { path, text: '', problem: linked };
    if (!found.isFile()) return { path, text: '', problem: odd };
    if (standingOf(path).as === 'figure') return { path, text: '' };
    return { path, text: decoder.decode(await readFile(place)) };
  } catch {
    return { path, text: '', problem: closed };
  }
};

/** The paths of all files below a folder, from the root, with forward slashes; hidden files apart. */
const pathsIn = async (root: string, folder: string): Promise<string[]> => {
  const found = await readdir(join(root, folder), { withFileTypes: true });
  const paths = found
    .filter(({ name }) => !name.startsWith('.'))
    .map((item) => (item.isDirectory() ? pathsIn(root, `${folder}/${item.name}`) : [`${folder}/${item.name}`]));
  return (await Promise.all(paths)).flat();
};
