import type { APIRoute } from 'astro';
import { fileAt } from '#views/text/href.ts';

/** Every page may be read by programs, and here is the list of them. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fileAt('sitemap-index.xml')}\n`);
