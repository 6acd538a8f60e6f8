import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { searchIndexOf } from '#views/lists/search.ts';

/** The index of what each page is about, which search loads on first use. */
export const GET: APIRoute = async () => Response.json(searchIndexOf(await loadSite()));
