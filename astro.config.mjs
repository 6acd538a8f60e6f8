import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.address,
  base: settings.base,
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  // Scripts stand in files of their own, fetched once for all pages and never before the first paint.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
