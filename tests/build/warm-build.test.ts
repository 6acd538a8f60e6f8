import { appendFile, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ran } from '../ran.ts';
import { smallCopy } from '../small/copy.ts';

let root = '';

beforeAll(async () => {
  root = await smallCopy();
});

afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

const build = async (): Promise<ReadonlyMap<string, string>> => {
  const { code, said } = await ran(root, 'build.ts');
  if (code !== 0) throw new Error(said);
  const files = await Array.fromAsync(glob('**/*.*', { cwd: join(root, 'dist') }));
  const texts = files.map(async (file) => [file, await readFile(join(root, 'dist', file), 'base64')] as const);
  return new Map(await Promise.all(texts));
};

const change = async (file: string, from: RegExp, to: string): Promise<void> => {
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(root, file), text.replace(from, to));
};

test('a build after changes is what one from nothing is, and takes the pages that they leave alone from the last', async () => {
  const kept = 'essays/what-a-reply-promises-2/index.html';
  await build();
  await appendFile(join(root, '.cache/dist', kept), 'kept');
  await change('content/failure-modes/everybodys-letter.mdx', /^title: .*/m, "title: Nobody's letter");
  await change(
    'content/decisions/shared-inbox-vs-own-inboxes-2.mdx',
    /^ {4}name: An inbox each$/m,
    '    name: Inboxes of our own',
  );
  await change('content/playbooks/hand-over-the-inbox-2.mdx', /$/, '\nNobody reads two letters at a time.\n');
  await change('content/topics.yaml', /^ {2}title: Places$/m, '  title: Rooms');
  expect(await ran(root, 'lock.ts', '--typos')).toMatchObject({ code: 0 });
  const warm = await build();
  await rm(join(root, '.cache'), { recursive: true });
  const cold = await build();
  const differing = [...cold.keys(), ...warm.keys()].filter((file) => warm.get(file) !== cold.get(file));
  expect([...new Set(differing)]).toEqual([kept]);
  expect(atob(warm.get(kept) ?? '')).toMatch(/<\/html>kept$/);
});
