import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { editionOf, runningHeadsOf } from '#views/edition/edition.ts';

/** The heads of the printed edition: they grow with the entries, and the first bytes of its page must not. */
export const GET: APIRoute = async () => new Response(runningHeadsOf(editionOf(await loadSite())));
