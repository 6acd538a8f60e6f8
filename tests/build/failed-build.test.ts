import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from '#cli/copy.ts';
import { settings } from '#settings.ts';
import { environment, ran } from '../ran.ts';

let root = '';

beforeAll(async () => {
  // A reference without entries: what fails here does not depend on them, and this is built soonest.
  root = await copyOfProject();
  await rm(join(root, 'content'), { recursive: true });
  await mkdir(join(root, 'content'));
  // As a build leaves it that is killed between setting dist/ aside and putting another in its place.
  const aside = join(root, '.dist-1234567-previous');
  await mkdir(aside);
  await writeFile(join(aside, 'index.html'), 'what was built before');
});

afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

const whatIsThere = async (): Promise<unknown> => ({
  dist: await readdir(join(root, 'dist'), { recursive: true }),
  index: await readFile(join(root, 'dist/index.html'), 'utf8'),
  left: (await readdir(root)).filter((name) => name.startsWith('.dist-')),
});

const asBefore = { dist: ['index.html'], index: 'what was built before', left: [] };

test('a build that the check refuses leaves dist/ as it was, and puts it back where it was set aside', async () => {
  const file = join(root, 'content/topics.yaml');
  await writeFile(file, 'a line without a key\n');
  const { code, said } = await ran(root, 'build.ts');
  await rm(file);
  expect(said).toContain('content/topics.yaml:1:1  schema  the file holds one text where a mapping belongs');
  expect(code).toBe(1);
  expect(await whatIsThere()).toEqual(asBefore);
});

test('so does one that fails while it writes pages', async () => {
  const page = join(root, 'src/pages/zz-broken.astro');
  await writeFile(page, "---\nthrow new Error('this page cannot be built');\n---\n");
  const { code, said } = await ran(root, 'build.ts');
  await rm(page);
  expect(said).toContain('this page cannot be built');
  expect(code).not.toBe(0);
  expect(await whatIsThere()).toEqual(asBefore);
});

test('so does one that is killed with all its processes while it writes pages', async () => {
  const child = spawn(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    env: environment(),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const begun = async () => {
    const names = (await readdir(root)).filter((name) => name.startsWith('.dist-'));
    const made = await Promise.all(names.map((name) => readdir(join(root, name))));
    return made.flat().length > 0;
  };
  await expect.poll(begun, { timeout: 600_000, interval: 50 }).toBe(true);
  if (child.pid === undefined) throw new Error('The build did not start.');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
  expect(await whatIsThere()).toMatchObject({ dist: ['index.html'], index: 'what was built before' });
});

test('an empty reference is built, and no link in it is dead', async () => {
  const { code, said } = await ran(root, 'build.ts');
  expect([code, said]).toEqual([0, expect.stringContaining('Begin with `npm run new')]);
  const files = await readdir(join(root, 'dist'), { recursive: true });
  const pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map((file) => readFile(join(root, 'dist', file), 'utf8')),
  );
  const own = new RegExp(` href="${settings.base}([^"#?]*)`, 'g');
  const led = pages.flatMap((html) => [...html.matchAll(own)].map(([, to = '']) => to));
  const known = new Set(files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')));
  expect(led.length).toBeGreaterThan(0);
  expect([...new Set(led)].filter((to) => !known.has(to))).toEqual([]);
});
