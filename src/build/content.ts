import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { undoInterrupted } from './replace.ts';
import type { ContentFile } from '#check/site.ts';
import { contentFolder, standingOf } from '#check/where.ts';

/** Everything below the content folder: its files, and the names of its drawings. */
export type Content = { readonly files: readonly ContentFile[]; readonly figures: readonly string[] };

/** Reads the content folder below `root`. A file that is what it was in `before` stays the same object. */
export const readContent = async (root: string, before: readonly ContentFile[] = []): Promise<Content> => {
  await undoInterrupted(root);
  const known = new Map(before.map((file) => [file.path, file]));
  const files = (await filesIn(root, contentFolder)).map((file) => {
    const old = known.get(file.path);
    return old?.text === file.text && old.problem === file.problem ? old : file;
  });
  const figures = files.flatMap(({ path }) => {
    const standing = standingOf(path);
    return standing.as === 'figure' ? [standing.name] : [];
  });
  return { files, figures };
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

type Problem = NonNullable<ContentFile['problem']>;

const linked: Problem = {
  says: 'is a symbolic link, which other readers would not follow',
  todo: 'Put the file itself here.',
};
const odd: Problem = { says: 'is not a file', todo: 'Move it out of the content folder.' };
const closed: Problem = { says: 'cannot be opened', todo: 'Allow this user to read it.' };
const absent: Problem = { says: 'is missing', todo: 'Make the folder, and run the command in the folder above it.' };

const readOne = async (root: string, path: string): Promise<ContentFile> => {
  const place = join(root, path);
  try {
    const found = await lstat(place);
    if (found.isSymbolicLink()) return { path, text: '', problem: linked };
    if (!found.isFile()) return { path, text: '', problem: odd };
    return { path, text: decoder.decode(await readFile(place)) };
  } catch {
    return { path, text: '', problem: closed };
  }
};

/** All files below a folder, hidden ones apart; a folder that cannot be read stands for its files, with the reason. */
const filesIn = async (root: string, folder: string): Promise<ContentFile[]> => {
  try {
    const found = await readdir(join(root, folder), { withFileTypes: true });
    const read = found
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (item) => {
        const path = `${folder}/${item.name}`;
        return item.isDirectory() ? filesIn(root, path) : [await readOne(root, path)];
      });
    return (await Promise.all(read)).flat();
  } catch (error) {
    const problem = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? absent : closed;
    return [{ path: folder, text: '', problem }];
  }
};
