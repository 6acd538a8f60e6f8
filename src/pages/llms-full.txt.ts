import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { llmsFullOf } from '#views/twins/lists.ts';

/** Every entry as Markdown in one file. */
export const GET: APIRoute = async () => new Response(llmsFullOf(await loadSite()));
