// A team that begins with content, a name and addresses of its own finds every test green.

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '#check/where.ts';
import { copyOfProject } from '#cli/copy.ts';
import { npm } from '../ran.ts';

let root = '';

const own = {
  name: "'R&D Handbook'",
  address: "'https://intranet.example.org'",
  base: "'/handbook/'",
  language: "'de'",
};

beforeAll(async () => {
  root = await copyOfProject((name) => ['.git', '.astro', 'node_modules', 'dist'].includes(name));
  await rm(join(root, contentFolder), { recursive: true });
  await cp(join(root, 'examples'), join(root, contentFolder), { recursive: true });
  const file = join(root, 'src/settings.ts');
  let settings = await readFile(file, 'utf8');
  for (const [key, value] of Object.entries(own))
    settings = settings.replace(new RegExp(`(?<=\\b${key}: )'[^']*'`), () => value);
  await writeFile(file, settings);
});

afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

test.each([['run', 'lock'], ['run', 'guide'], ['test']])('npm %s %s', async (...args) => {
  expect(await npm(root, ...args.filter((one) => one !== undefined))).toBe(0);
});
