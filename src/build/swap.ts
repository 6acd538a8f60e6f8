import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const prefixOf = (folder: string): string => `.${basename(folder)}-`;
const setAside = '-previous';

async function leftBeside(folder: string): Promise<string[]> {
  const prefix = prefixOf(folder);
  return (await readdir(dirname(folder))).filter((name) => name.startsWith(prefix));
}

/** Puts `folder` back where a build was ended between setting it aside and putting another in its place. */
export async function putBack(folder: string): Promise<void> {
  const [previous] = (await leftBeside(folder)).filter((name) => name.endsWith(setAside));
  if (previous !== undefined && !existsSync(folder)) await rename(join(dirname(folder), previous), folder);
}

/** Makes an empty folder beside `folder`, and clears away what earlier, broken-off builds left. */
export async function freshFolderBeside(folder: string): Promise<string> {
  const parent = dirname(folder);
  const prefix = prefixOf(folder);
  for (const name of await leftBeside(folder)) {
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (owner === process.pid || !isRunning(owner)) await discard(join(parent, name));
  }
  const fresh = join(parent, `${prefix}${process.pid}`);
  await mkdir(fresh);
  return fresh;
}

/** Puts `fresh` where `folder` is. If that fails, `folder` is what it was. */
export async function putInPlace(fresh: string, folder: string): Promise<void> {
  const previous = `${fresh}${setAside}`;
  const hadPrevious = existsSync(folder);
  if (hadPrevious) await rename(folder, previous);
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (hadPrevious) await rename(previous, folder);
    throw error;
  }
  await discard(previous);
}

/** Removes a folder and all that is in it, if it is there. */
export async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Whether a process of this machine is still running. */
export function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId)) return false;
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
