// Files are changed all or none, whatever ends or fails the command that changes them.

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { replaceFiles, undoInterrupted, writeWhole, type Change } from '#build/replace.ts';
import { projectFolder } from '#cli/scripts.ts';
import { everythingIn } from '../../ran.ts';
import { isDeep, seed } from '../../sample.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'replace-'));
  await writeFile(join(root, 'a.txt'), 'a');
  await writeFile(join(root, 'b.txt'), 'b');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const before = { 'a.txt': 'a', 'b.txt': 'b' };
const after = { 'a.txt': 'A', 'new/c.txt': 'C' };
const changes: readonly Change[] = [
  { path: 'a.txt', before: 'a', after: 'A' },
  { path: 'b.txt', before: 'b', after: undefined },
  { path: 'new/c.txt', before: undefined, after: 'C' },
];

/** Every file with its text, those of the journal too. */
const everything = () => everythingIn(root);

/** Does something instead of the nth step on the disk; a step is one call that changes something there. */
const insteadOf = (nth: number, deed: string): string => `
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  let steps = 0;
  for (const name of ['mkdir', 'writeFile', 'rename', 'rm']) {
    const real = fs[name];
    fs[name] = async (...given) => {
      steps += 1;
      if (steps === ${nth}) { ${deed} }
      return real(...given);
    };
  }
  syncBuiltinESMExports();
`;

/** Makes the changes in a process of its own, in which something happens instead of the nth step. */
const replacing = (nth: number, deed: string) => {
  const module = JSON.stringify(join(projectFolder, 'src/build/replace.ts'));
  const given = [root, changes].map((value) => JSON.stringify(value)).join();
  const preload = `data:text/javascript,${encodeURIComponent(insteadOf(nth, deed))}`;
  const run = `const { replaceFiles } = await import(${module}); await replaceFiles(${given});`;
  return spawnSync(process.execPath, ['--import', preload, '--input-type=module', '--eval', run], { encoding: 'utf8' });
};

const killed = `process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`;
const full = `throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });`;

/** How often at most something is tried in place of a step; there are fewer steps. */
const most = 40;

/** What is left by commands in which something happens in place of a step, once another has looked: of each, or each third. */
const leftBy = async (deed: string): Promise<unknown[]> => {
  const lefts: unknown[] = [];
  for (let nth = isDeep ? 1 : 1 + (seed % 3); nth < most; nth += isDeep ? 1 : 3) {
    const { status } = replacing(nth, deed);
    if (status === 0) break;
    await undoInterrupted(root);
    const left = await everything();
    lefts.push(left);
    if ('new/c.txt' in left) await replaceFiles(root, reversed);
  }
  return lefts;
};

const reversed = changes.map(({ path, before: was, after: is }) => ({ path, before: is, after: was }));

describe('all or none', () => {
  test('where the command is killed, and the next one says so', async () => {
    const say = vi.spyOn(console, 'error').mockReturnValue();
    const lefts = await leftBy(killed);
    expect(lefts.length).toBeGreaterThan(3);
    for (const left of lefts) expect([before, after]).toContainEqual(left);
    expect(lefts).toContainEqual(before);
    expect(say.mock.calls.flat().join('\n')).toContain('was interrupted. What it had changed is undone: run it again.');
  });

  test('where the disk is full at any step', async () => {
    const lefts = await leftBy(full);
    expect(lefts.length).toBeGreaterThan(3);
    for (const left of lefts) expect([before, after]).toContainEqual(left);
    expect(lefts).toContainEqual(before);
  });
});

test('where a file is no longer what was read, nothing is done', async () => {
  await writeFile(join(root, 'b.txt'), 'changed by somebody');
  await expect(replaceFiles(root, changes)).rejects.toThrow('b.txt was changed meanwhile; nothing was done.');
  expect(await everything()).toEqual({ ...before, 'b.txt': 'changed by somebody' });
});

test('where a file cannot be written, what was changed already is as it was', async () => {
  const impossible = { path: 'a.txt/d.txt', before: undefined, after: 'D' };
  await expect(replaceFiles(root, [...changes, impossible])).rejects.toThrow('Nothing was changed: ');
  expect(await everything()).toEqual(before);
});

test('what an author changed after an interruption is not undone, and the author is told where the rest is', async () => {
  while (replacing(12, killed).signal !== 'SIGKILL');
  await writeFile(join(root, 'a.txt'), 'written since');
  await expect(undoInterrupted(root)).rejects.toThrow('a.txt has changed since; nothing was undone.');
  expect((await everything())['a.txt']).toBe('written since');
});

test('one file is written whole or not at all', async () => {
  await writeWhole(join(root, 'a.txt'), 'A');
  await mkdir(join(root, 'folder'));
  await expect(writeWhole(join(root, 'folder'), 'F')).rejects.toThrow();
  expect(await everything()).toEqual({ ...before, 'a.txt': 'A' });
});
