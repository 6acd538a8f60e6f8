import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { kindNames } from './model/kind.ts';
import { kinds } from './model/kinds.ts';
import { referenceFiles } from './model/references.ts';
import { patient } from './site/patient.ts';

const entries = Object.fromEntries(
  kindNames.map((name) => {
    const { folder, schema } = kinds[name];
    return [
      name,
      defineCollection({ loader: patient(glob({ pattern: '*.mdx', base: `./content/${folder}` })), schema }),
    ];
  }),
);

const references = Object.fromEntries(
  Object.entries(referenceFiles).map(([name, schema]) => [
    name,
    defineCollection({ loader: patient(file(`content/${name}.yaml`, { parser: (text) => parse(text) })), schema }),
  ]),
);

/** One collection per kind and per reference file, all with the model's schemas. */
export const collections = { ...entries, ...references };
