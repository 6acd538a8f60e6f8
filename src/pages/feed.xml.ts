import type { APIRoute } from 'astro';
import { loadSite } from '#site/load.ts';
import { feedOf } from '#views/lists/feed.ts';

/** The latest changes, for readers of feeds. */
export const GET: APIRoute = async () =>
  new Response(feedOf(await loadSite()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
