import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '#site/load.ts';
import { slugOf } from '#views/compare/address.ts';
import { comparedOf } from '#views/compare/decision.ts';
import { entriesOf } from '#views/entry/page.ts';
import type { Entry } from '#model/kinds.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  entriesOf(await loadSite(), 'decision').map((entry) => ({ params: { slug: slugOf(entry.id) }, props: { entry } }));

/** One decision as a column of a comparison: fetched when a reader chooses it. */
export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry } }) =>
  Response.json(comparedOf(await loadSite(), entry));
