import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { partsOf } from '../check/frontmatter.ts';
import { latest } from '../build/latest.ts';
import { read } from '../build/reading.ts';

/**
 * Reads the content for the pages, unless the command that started Astro has read it, and hands MDX the prose of
 * entries alone: nothing reads frontmatter a second time.
 */
export const content = (): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      await (latest() ?? read(root));
      updateConfig({ vite: { plugins: [proseAlone(join(root, 'content', sep))] } });
    },
  },
});

/** Loads the files of entries with their frontmatter blanked out, line by line, so that places stay what they are. */
const proseAlone = (folder: string) => ({
  name: 'prose-alone',
  enforce: 'pre' as const,
  async load(id: string): Promise<string | undefined> {
    if (!id.startsWith(folder) || !id.endsWith('.mdx')) return undefined;
    const text = await readFile(id, 'utf8');
    const parts = partsOf(text);
    return 'body' in parts ? text.slice(0, parts.bodyAt).replace(/[^\n]+/g, '') + parts.body : '';
  },
});
