import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { latest } from '../build/latest.ts';
import type { EntryId } from '../model/ids.ts';
import { settings } from '../settings.ts';

/** Lists the pages for search engines, those of entries with their last change; not those that stand for others. */
export const listed = (): AstroIntegration =>
  sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: async (item) => {
      const graph = (await latest())?.graph;
      const path = new URL(item.url).pathname.slice(settings.base.length, -1);
      if (path === 'all' || graph?.references.retired[path] !== undefined) return undefined;
      const changed = graph?.nodes.get(path as EntryId)?.entry.data.history.at(-1)?.date;
      return changed === undefined ? item : { ...item, lastmod: changed };
    },
  });
