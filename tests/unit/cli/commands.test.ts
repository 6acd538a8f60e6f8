// The commands as authors run them, each in a copy of the content.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockIn } from '#check/lock.ts';
import { lockFile } from '#check/where.ts';
import { projectFolder } from '#cli/scripts.ts';
import { dayOf } from '#cli/today.ts';
import { everythingIn, ranFrom } from '../../ran.ts';
import { writeSmall } from '../../small/copy.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'commands-'));
  await writeSmall(root);
  await rm(join(root, lockFile));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs one of the scripts in the copy. */
const run = (script: string, ...args: string[]) => ranFrom(root, projectFolder, script, ...args);

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
const everything = () => everythingIn(root);

const firstDecision = async (): Promise<string> => {
  const [name = ''] = (await readdir(join(root, 'content/decisions'))).sort();
  return `decisions/${name.replace('.mdx', '')}`;
};

describe('in a copy of the content', () => {
  test('lock, rename, check: green, and the lock goes along', async () => {
    expect((await run('lock.ts')).out).toMatch(/^content\/ids\.lock\.json is written: \d+ entries, \d+ items\.\n$/);
    const from = await firstDecision();
    const to = 'decisions/a-new-address';
    const { code, out, errors } = await run('rename.ts', from, to);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain(`${from} is ${to} now`);
    expect((await run('check.ts')).out).toMatch(/^content: \d+ entries/);
    const files = await everything();
    expect(Object.keys(files)).not.toContain(`content/${from}.mdx`);
    const named = Object.entries(files).filter(([, text]) => text.includes(from));
    expect(named.map(([path]) => path)).toEqual([`content/${to}.mdx`]);
    expect(files[`content/${to}.mdx`]).toMatch(/^formerIds:/m);
    expect(Object.keys(lockIn(files[lockFile] ?? '') ?? {})).toContain(to);
  });

  test('a rename that is refused changes nothing', async () => {
    const before = await everything();
    const { code, errors } = await run('rename.ts', 'decisions/a-new-address', 'playbooks/a-new-address');
    expect(code).toBe(1);
    expect(errors).toMatch(/^An entry of content\/decisions cannot move to playbooks/);
    expect(await everything()).toEqual(before);
  });

  test('new, twice: written once, and only its placeholders are missing', async () => {
    const { code, out } = await run('new.ts', 'decision', 'Left socks vs right socks');
    expect([code, out.split('\n')[0]]).toEqual([0, 'content/decisions/left-socks-vs-right-socks.mdx']);
    const text = await read('content/decisions/left-socks-vs-right-socks.mdx');
    expect(text).toContain(`date: '${dayOf(new Date())}'`);
    const again = await run('new.ts', 'decision', 'Left socks vs right socks');
    expect([again.code, again.errors]).toEqual([1, expect.stringContaining('never overwritten')]);
    expect(await read('content/decisions/left-socks-vs-right-socks.mdx')).toBe(text);
    const { problems } = JSON.parse((await run('check.ts', '--json')).out) as { problems: { rule: string }[] };
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(['unwritten']);
    expect((await run('lock.ts')).errors).toMatch(/Nothing was locked\. Mend this first\.\n$/);
    await rm(join(root, 'content/decisions/left-socks-vs-right-socks.mdx'));
  });

  test('a flag that is none is said in words', async () => {
    expect((await run('lock.ts', '--typo')).errors).toMatch(
      /^`--typo` is no flag .* Did you mean `--typos`\?\n {4}Write: npm run lock/,
    );
  });
});
