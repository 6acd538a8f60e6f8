import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { listed } from './src/integrations/sitemap.ts';
import { slashes } from './src/integrations/slashes.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.address,
  base: settings.base,
  trailingSlash: 'always',
  integrations: [content(), mdx(), slashes(), listed(), keptPages()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  // Scripts stand in files of their own, fetched once for all pages and never before the first paint.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks each entry with a directive, of which nobody has to be warned.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // A build beside `npm run dev` reloads no page.
    server: { watch: { ignored: ['**/dist/**', '**/.dist-*/**'] } },
  },
  // Editors complete and validate the fields of entries; a build takes pages that are what they were from the last one.
  experimental: { contentIntellisense: true, incrementalBuild: true },
  devToolbar: { enabled: false },
});
