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
  devToolbar: { enabled: false },
});
