import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from '../settings.ts';
import { redirectLines, redirectPage, type Redirect } from '#views/lists/redirects.ts';

/**
 * Lets every old address of an entry lead to where it is now: a page at the address itself, and a line in
 * `_redirects`, behind those that stand in public/_redirects.
 */
export async function writeRedirects(outDir: string, redirects: readonly Redirect[]): Promise<void> {
  if (redirects.length === 0) return;
  for (const redirect of redirects) {
    const file = join(outDir, redirect.from.slice(settings.base.length), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    // A page that exists is never lost to a redirect; the check keeps old and present addresses apart.
    await writeFile(file, redirectPage(redirect), { flag: 'wx' });
  }
  const list = join(outDir, '_redirects');
  await writeFile(list, redirectLines(redirects, await readFile(list, 'utf8').catch(() => '')));
}
