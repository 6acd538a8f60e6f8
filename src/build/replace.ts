import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from './swap.ts';

/** What becomes of one file: its text before and after; undefined where there is none. */
export type Change = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/**
 * What a command is about to change. It stands on the disk before the first change, with both texts of each file,
 * so that whatever ends the command, the next one can put back what was there.
 */
type Journal = {
  readonly command: string;
  readonly process: number;
  readonly files: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
};

/** The folder of the journal, on the same disk as the files, so that each is put in place in one step. */
const folderIn = (root: string): string => join(root, '.replacing');
const journalName = 'journal.json';
/** Stands there once all texts do: nothing was changed before. */
const readyName = 'ready';

/**
 * Changes files below `root`, all or none: whatever fails, what stood there stands there again. Refuses where a file
 * is no longer what it was when it was read.
 */
export const replaceFiles = async (root: string, changes: readonly Change[]): Promise<void> => {
  for (const { path, before } of changes)
    if ((await textAt(join(root, path))) !== before)
      throw new Error(`${path} was changed meanwhile; nothing was done. Try again.`);
  const folder = folderIn(root);
  const journal: Journal = {
    command: basename(process.argv[1] ?? '', '.ts'),
    process: process.pid,
    files: changes.map(({ path, before, after }) => ({ path, ...hashed({ before, after }) })),
  };
  await mkdir(folder).catch(() => {
    throw new Error('Another command is changing files; nothing was done. Try again.');
  });
  try {
    await writeFile(join(folder, journalName), JSON.stringify(journal));
    for (const [index, { before, after }] of changes.entries())
      for (const [side, text] of Object.entries({ before, after }))
        if (text !== undefined) await writeFile(join(folder, `${index}.${side}`), text, { flush: true });
    await writeFile(join(folder, readyName), '', { flush: true });
    for (const [index, { path, after }] of changes.entries()) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      if (after === undefined) await rm(file);
      else await rename(join(folder, `${index}.after`), file);
    }
  } catch (error) {
    await undo(root, journal);
    throw new Error(`Nothing was changed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  await putAway(folder);
};

/** Undoes what an interrupted command had changed below `root`, and says so; waits for one that is still at work. */
export const undoInterrupted = async (root: string): Promise<void> => {
  const folder = folderIn(root);
  for (let waited = 0; waited < 10_000 && (await isAtWork(folder)); waited += 50) await pause(50);
  const text = await textAt(join(folder, journalName));
  if (text === undefined || (await textAt(join(folder, readyName))) === undefined)
    return rm(folder, { recursive: true, force: true });
  const journal = JSON.parse(text) as Journal;
  for (const [index, { path, before, after }] of journal.files.entries()) {
    const { now } = hashed({ now: await textAt(join(root, path)) });
    if (now !== before && now !== after)
      throw new Error(
        `\`npm run ${journal.command}\` was interrupted, and ${path} has changed since; nothing was undone.\n` +
          `    What stood there before is ${join('.replacing', `${index}.before`)}: put it right, then delete .replacing/.`,
      );
  }
  await undo(root, journal);
  console.error(`\`npm run ${journal.command}\` was interrupted. What it had changed is undone: run it again.\n`);
};

const undo = async (root: string, { files }: Journal): Promise<void> => {
  const folder = folderIn(root);
  if ((await textAt(join(folder, readyName))) !== undefined)
    for (const [index, { path, before }] of files.entries()) {
      const file = join(root, path);
      const { now } = hashed({ now: await textAt(file) });
      if (now === before) continue;
      if (before === undefined) await rm(file);
      else await rename(join(folder, `${index}.before`), file);
    }
  await putAway(folder);
};

/** Forgets what was to be changed, in one step, then clears away what that leaves. */
const putAway = async (folder: string): Promise<void> => {
  await rm(join(folder, readyName), { force: true });
  await rm(folder, { recursive: true, force: true });
};

/** Writes one file whole or not at all. */
export const writeWhole = async (file: string, data: string | Uint8Array): Promise<void> => {
  const part = `${file}.part`;
  try {
    await writeFile(part, data, { flush: true });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

const isAtWork = async (folder: string): Promise<boolean> => {
  const text = await textAt(join(folder, journalName));
  const owner = /"process":(\d+)/.exec(text ?? '')?.[1];
  return owner !== undefined && Number(owner) !== process.pid && isRunning(Number(owner));
};

const hashed = <Side extends string>(texts: Readonly<Record<Side, string | undefined>>): { [Name in Side]?: string } =>
  Object.fromEntries(
    Object.entries<string | undefined>(texts).flatMap(([side, text]) =>
      text === undefined ? [] : [[side, hash('sha256', text)]],
    ),
  ) as { [Name in Side]?: string };

const textAt = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
