import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What becomes of one file: its text before and after; undefined where there is none. */
export type Change = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/**
 * Changes files below `root`, all or none: whatever fails, what stood there stands there again. Refuses where a file
 * is no longer what it was when it was read.
 */
export const replaceFiles = async (root: string, changes: readonly Change[]): Promise<void> => {
  for (const { path, before } of changes)
    if ((await textAt(join(root, path))) !== before)
      throw new Error(`${path} was changed meanwhile; nothing was done. Try again.`);
  // On the same disk as the files themselves, so that each can be put in place in one step.
  const beside = await mkdtemp(join(root, '.replacing-'));
  const done: Change[] = [];
  try {
    for (const [index, { after }] of changes.entries())
      if (after !== undefined) await writeFile(join(beside, String(index)), after);
    for (const [index, change] of changes.entries()) {
      const file = join(root, change.path);
      done.push(change);
      if (change.after === undefined) await rm(file);
      else {
        await mkdir(dirname(file), { recursive: true });
        await rename(join(beside, String(index)), file);
      }
    }
  } catch (error) {
    for (const { path, before } of done) {
      if (before === undefined) await rm(join(root, path), { force: true });
      else await writeFile(join(root, path), before);
    }
    throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};

const textAt = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};
