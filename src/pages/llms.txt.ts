import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { llmsOf } from '#views/twins/lists.ts';

/** What is here, for language models. */
export const GET: APIRoute = async () => new Response(llmsOf(await loadSite()));
