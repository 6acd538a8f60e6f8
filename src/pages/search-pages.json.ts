import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { searchPagesOf } from '#views/search.ts';

/** What search has to know of the content: read by the search index after the build, and not published. */
export const GET: APIRoute = async () => Response.json(searchPagesOf(await loadSite(), import.meta.env.BASE_URL));
