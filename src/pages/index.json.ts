import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { indexDataOf } from '#views/twins/lists.ts';

/** Every entry with its version and its last change. */
export const GET: APIRoute = async () => Response.json(indexDataOf(await loadSite()));
