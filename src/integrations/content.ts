import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { latest } from '../build/latest.ts';
import { read } from '../build/reading.ts';
import { partsOf } from '../check/frontmatter.ts';
import { contentFolder } from '../check/where.ts';
import { watchContent } from './content/watch.ts';

/**
 * Reads the content for the pages, unless the command that started Astro has read it, and hands MDX the prose of
 * entries alone: nothing reads frontmatter a second time. In `npm run dev` it reads again whenever a file is saved.
 */
export const content = (): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:config:setup': async ({ addMiddleware, command, config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      await (latest() ?? read(root));
      updateConfig({
        vite: {
          plugins: [shared, proseAlone(join(root, contentFolder, sep))],
          // All prose in one file: a file for each would take more memory.
          environments: {
            prerender: {
              build: {
                rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'prose', test: /\.mdx$/ }] } } },
              },
            },
          },
        },
      });
      if (command === 'dev')
        addMiddleware({ order: 'pre', entrypoint: new URL('./content/middleware.ts', import.meta.url) });
    },
    'astro:server:setup': ({ server, logger, refreshContent }) => watchContent(server, logger, refreshContent),
  },
});

/** In a build, pages share the modules that need no Vite with the command that builds: nothing is made or kept twice. */
const shared = {
  name: 'shared',
  apply: 'build' as const,
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { readonly name: string }) => name !== 'client',
  resolveId: {
    filter: { id: /^#(?:build|check|decide|graph|language|model|search|settings|views|words)\b/ },
    handler: (id: string) => ({ id: import.meta.resolve(id), external: true }),
  },
};

/** Loads the files of entries with their frontmatter blanked out, line by line, so that places stay what they are. */
const proseAlone = (folder: string) => ({
  name: 'prose-alone',
  enforce: 'pre' as const,
  async load(id: string) {
    if (!id.startsWith(folder) || !id.endsWith('.mdx')) return undefined;
    const text = await readFile(id, 'utf8');
    const parts = partsOf(text);
    const code = 'body' in parts ? text.slice(0, parts.bodyAt).replace(/[^\n]+/g, '') + parts.body : '';
    // Astro takes it for data, which keys of pages cover; else other prose would be other code of every page.
    return { code, meta: { astroIncremental: { kind: 'content-data' } } };
  },
});
