import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from '#cli/copy.ts';
import { environment } from '../environment.ts';
import { decisions, withTab } from './pages.ts';

const [path = ''] = decisions;
const file = `content/${path.replace(/\/$/, '')}.mdx`;

let root = '';
let good = '';
let server: ChildProcess | undefined;
let said = '';

const write = (text: string): Promise<void> => writeFile(join(root, file), text);

/** Starts `npm run dev` in the copy; returns the address it prints. */
const started = async (): Promise<string> => {
  const args = [join(root, 'src/cli/dev.ts'), '--host', '127.0.0.1', '--port', '4391'];
  const child = spawn(process.execPath, args, { cwd: root, env: environment() });
  server = child;
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += String(text);
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
    child.on('close', (code) => reject(new Error(`npm run dev ended with ${String(code)}:\n${said}`)));
  });
};

beforeAll(async () => {
  root = await copyOfProject();
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

/** Waits until the overlay holds some words; returns all it says. */
const overlayWith = async (tab: Page, words: string): Promise<string> => {
  const overlay = tab.locator('vite-error-overlay #message-content', { hasText: words });
  await overlay.waitFor({ state: 'attached' });
  return (await overlay.textContent()) ?? '';
};

/** Waits until the page of the entry is shown, and nothing over it. */
const pageItself = async (tab: Page): Promise<void> => {
  await tab.locator('main h1').waitFor();
  await tab.locator('vite-error-overlay').waitFor({ state: 'detached' });
};

test('npm run dev shows the problems of a file, and the page again when it is mended', async () => {
  // Astro alone would end the server here.
  await write(good.replace('decidedBy: ', 'decidedBy: nobody-or-'));
  const address = await started();
  await withTab({}, async (tab) => {
    await tab.goto(`${address}${path}`);
    const first = await overlayWith(tab, 'is not a word of `decidedBy`');
    expect(first).toContain(`${file}:`);
    expect(first).toMatch(/\n {4}\d+ │ decidedBy: nobody-or-\w+\n +│ {12}\^\n {4}.*The words are/);
    expect(first).toContain('/contribute/rules/#schema');

    await write(good);
    await pageItself(tab);

    await write(good.replace('title: ', 'title: "'));
    await overlayWith(tab, 'YAML ends it at the next one');
    await write(good.replace(/$/, '\n<Case title="One">\n'));
    await overlayWith(tab, 'the prose cannot be read');

    await write(good);
    await pageItself(tab);
  });
  expect(said).toContain('1 problem in 1 file');
  expect(said).not.toContain('Stack trace');
});
