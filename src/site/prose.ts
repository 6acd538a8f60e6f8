/// <reference types="vite/client" />
import type { MDXInstance } from 'astro';
import { contentFolder } from '#check/where.ts';
import type { Entry } from '#model/kinds.ts';

const modules = import.meta.glob<MDXInstance<object>>('/content/*/*.mdx');

/** The prose of an entry as a component. The only place that renders prose, so that its cost can change here alone. */
export const proseOf = async ({ id }: Pick<Entry, 'id'>) => {
  const load = modules[`/${contentFolder}/${id}.mdx`];
  if (load === undefined) throw new Error(`Vite has no file for ${id}: its list of files and the graph disagree.`);
  return (await load()).Content;
};
