import { getEntry, render, type CollectionEntry } from 'astro:content';
import { targetOf } from '#model/ids.ts';
import type { Entry } from '#model/kinds.ts';

/** The prose of an entry as a component. The only place that renders prose, so that its cost can change here alone. */
export const proseOf = async ({ id, kind }: Entry) => {
  const loaded = await getEntry(kind, targetOf(id)?.slug ?? '');
  if (loaded === undefined) throw new Error(`Astro has no file for ${id}: its loader and the graph disagree.`);
  const { Content } = await render(loaded as unknown as CollectionEntry<'decision'>);
  return Content;
};
