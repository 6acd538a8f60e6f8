import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { graphDataOf } from '#views/twins/lists.ts';

/** How the entries connect. */
export const GET: APIRoute = async () => Response.json(graphDataOf(await loadSite()));
