import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings } from '#settings.ts';
import { environment } from '../ran.ts';
import { smallCopy } from '../small/copy.ts';
import { withTab } from './pages.ts';
import { decisions } from './small.ts';

const [path = ''] = decisions;
const file = `content/${path.replace(/\/$/, '')}.mdx`;

let root = '';
let good = '';
let server: ChildProcess | undefined;
let said = '';
let address = '';

const write = (text: string): Promise<void> => writeFile(join(root, file), text);

/** Starts `npm run dev` in the copy; returns the address of its home page. */
const started = async (): Promise<string> => {
  const args = [join(root, 'src/cli/dev.ts'), '--host', '127.0.0.1', '--port', '4391'];
  const child = spawn(process.execPath, args, { cwd: root, env: environment() });
  server = child;
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += String(text);
        const [printed] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (printed !== undefined) resolve(new URL(settings.base, printed).href);
      });
    child.on('close', (code) => reject(new Error(`npm run dev ended with ${String(code)}:\n${said}`)));
  });
};

beforeAll(async () => {
  root = await smallCopy();
  good = await readFile(join(root, file), 'utf8');
});

afterAll(async () => {
  if (server !== undefined && server.exitCode === null) {
    const closed = new Promise((resolve) => server?.once('close', resolve));
    server.kill('SIGTERM');
    await closed;
  }
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

/** What the page at an address says in place of itself, once it does. */
const insteadOf = async (tab: Page, words: string): Promise<string> => {
  await tab.locator('aside.problems', { hasText: words }).waitFor();
  return (await tab.locator('aside.problems').textContent()) ?? '';
};

/** Waits until the page of the entry is shown, and nothing over it. */
const pageItself = async (tab: Page): Promise<void> => {
  await tab.locator('main h1').waitFor();
  await tab.locator('.problems').first().waitFor({ state: 'detached' });
};

test('npm run dev shows a problem where it is, leaves other pages readable, and the page again when it is mended', async () => {
  // Astro alone would end the server here.
  await write(good.replace('decidedBy: ', 'decidedBy: nobody-or-'));
  address = await started();
  await withTab({}, async (tab) => {
    await tab.goto(`${address}${path}`);
    const first = await insteadOf(tab, 'is not a word of `decidedBy`');
    expect(first).toContain(`${file}:`);
    expect(first).toMatch(/\d+ │ decidedBy: nobody-or-\w+\n +│ {12}\^\n.*The words are/s);
    expect(await tab.locator('aside.problems a').last().getAttribute('href')).toBe(
      `${settings.base}contribute/rules/#schema`,
    );

    const other = await tab.context().newPage();
    for (const elsewhere of ['', 'contribute/rules/']) {
      await other.goto(`${address}${elsewhere}`);
      await other.locator('main h1').waitFor();
      await other.locator('dialog.problems', { hasText: '1 problem in 1 file' }).waitFor();
      await other.getByRole('button', { name: 'Close' }).last().click();
      expect(await other.locator('dialog.problems').isVisible()).toBe(false);
    }

    await write(good);
    await pageItself(tab);

    await write(good.replace('\nquestion: ', '\nquestion: "words" '));
    await insteadOf(tab, 'question: "words"');
    await write(good.replace(/$/, '\n<Case title="One">\n'));
    await insteadOf(tab, 'the prose cannot be read');

    await write(good);
    await pageItself(tab);
  });
  expect(said).toContain('1 problem in 1 file');
  expect(said).not.toContain('Stack trace');
});

test('a draft that nothing links to, and that is not locked, is shown with a note', async () => {
  const [aliases = ''] = /^aliases:\n(?: {2}- .*\n)+/m.exec(good) ?? [];
  const draft = good
    .replace(/^title: .*/m, 'title: A draft')
    .replace(aliases, 'aliases: [an unlinked draft]\n')
    .replace(/^links:\n(?:[ -].*\n)+/m, '');
  await writeFile(join(root, 'content/decisions/a-draft.mdx'), draft);
  await withTab({}, async (tab) => {
    await tab.goto(`${address}decisions/a-draft/`);
    await tab.locator('main h1', { hasText: 'A draft' }).waitFor();
    expect(await insteadOf(tab, 'no other entry links here')).toContain('lock');
    // Search knows it at once; only texts of pages wait for a build.
    await tab.goto(`${address}search/?q=an+unlinked+draft`);
    await tab.locator('search-page .hit-title', { hasText: 'A draft' }).waitFor();
  });
  await rm(join(root, 'content/decisions/a-draft.mdx'));
});
