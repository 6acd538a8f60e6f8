import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Guards the pages that Astro keeps from one build for the next, which pages ask for by a key of what they show
 * (`site/key.ts`): none is used where any code has changed, or after a build that was broken off.
 */
export const keptPages = (): AstroIntegration => {
  let unfinished = '';
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const cache = fileURLToPath(config.cacheDir);
        unfinished = join(cache, 'unfinished');
        if (existsSync(unfinished)) await rm(join(cache, 'incremental-build.json'), { force: true });
        await mkdir(cache, { recursive: true });
        await writeFile(unfinished, '');
        updateConfig({ vite: { define: { CODE: JSON.stringify(await codeBelow(fileURLToPath(config.root))) } } });
      },
      'astro:build:done': () => rm(unfinished, { force: true }),
    },
  };
};

/** A hash of all code, which Astro compares as it does the rest of the configuration. */
const codeBelow = async (root: string): Promise<string> => {
  const files = await Array.fromAsync(glob('{src/**/*.*,*.mjs}', { cwd: root }));
  const texts = files.sort().map((file) => readFile(join(root, file), 'base64'));
  return hash('sha256', (await Promise.all(texts)).join('\n'));
};
