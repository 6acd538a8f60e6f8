import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editorHelp } from './src/integrations/editor-help.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.address,
  base: settings.base,
  trailingSlash: 'always',
  integrations: [content(), mdx(), contentCheck(), editorHelp()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  // Scripts stand in files of their own, fetched once for all pages and never before the first paint.
  vite: { build: { assetsInlineLimit: 0 } },
  // Lets editors complete and validate the fields of entries.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
});
