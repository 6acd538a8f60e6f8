import { defineCollection } from 'astro:content';
import { kindNames } from './model/kind.ts';
import { kinds } from './model/kinds.ts';
import { referenceFiles } from './model/references.ts';

// For editors alone, which complete and explain fields by these schemas: pages take entries from the reading that the
// check judged (`site/load.ts`), so nothing is loaded here.
const loader = () => [];

const entries = Object.fromEntries(
  kindNames.map((name) => [name, defineCollection({ loader, schema: kinds[name].schema })]),
);

const references = Object.fromEntries(
  Object.entries(referenceFiles).map(([name, schema]) => [name, defineCollection({ loader, schema })]),
);

/** One collection per kind and per reference file, all with the model's schemas. */
export const collections = { ...entries, ...references };
