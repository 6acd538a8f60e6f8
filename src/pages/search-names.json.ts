import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { searchNamesOf } from '#views/search.ts';

/** Every exact name, for search: fetched when a reader first searches. */
export const GET: APIRoute = async () => Response.json(searchNamesOf(await loadSite(), import.meta.env.BASE_URL));
