import { latest } from '#build/latest.ts';
import type { Graph } from '#graph/graph.ts';

/** All entries and how they connect, as the check read them; in `npm run dev` as they were last saved. */
export const loadSite = async (): Promise<Graph> => {
  const reading = await latest();
  if (reading === undefined) throw new Error('Nothing was read: astro.config.mjs lacks the integration content().');
  return reading.graph;
};
