import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { latest } from './build/latest.ts';
import { kindNames, kinds } from './model/kinds.ts';
import { referenceFiles } from './model/references.ts';

/**
 * Lists the files of a folder for editors, which complete and explain their fields by the schemas. Pages take entries
 * from the reading that the check judged (`site/load.ts`), so no data is kept here.
 */
const listed = (folder: string): Loader => ({
  name: 'listed',
  load: async ({ store }) => {
    store.clear();
    const { files } = (await latest()) ?? { files: [] };
    for (const { path } of files) {
      const id = /^content\/(.+)\.mdx$/.exec(path)?.[1];
      if (id?.startsWith(`${folder}/`) === true) store.set({ id, data: {}, filePath: path });
    }
  },
});

const entries = Object.fromEntries(
  kindNames.map((name) => {
    const { folder, schema } = kinds[name];
    return [name, defineCollection({ loader: listed(folder), schema })];
  }),
);

const references = Object.fromEntries(
  Object.entries(referenceFiles).map(([name, schema]) => [name, defineCollection({ loader: listed(name), schema })]),
);

/** One collection per kind and per reference file, all with the model's schemas. */
export const collections = { ...entries, ...references };
