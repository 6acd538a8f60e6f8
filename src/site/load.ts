import { getCollection, type CollectionKey } from 'astro:content';
import { graphOf, type Graph } from '#graph/graph.ts';
import { idOf } from '#model/ids.ts';
import { kindNames, type KindName } from '#model/kind.ts';
import { kinds, type Entry } from '#model/kinds.ts';
import type { References } from '#model/references.ts';

type Loaded = { readonly id: string; readonly data: unknown; readonly body?: string };

const collection = async (name: string): Promise<Loaded[]> => {
  const loaded = (await getCollection(name as CollectionKey)) as unknown as Loaded[];
  return loaded.sort((a, b) => a.id.localeCompare(b.id, 'en'));
};

const entriesOf = async (kind: KindName): Promise<Entry[]> =>
  (await collection(kind)).map(
    ({ id, data, body = '' }) => ({ id: idOf({ folder: kinds[kind].folder, slug: id }), kind, data, body }) as Entry,
  );

const referencesOf = async <Name extends keyof References>(name: Name): Promise<References[Name]> =>
  Object.fromEntries((await collection(name)).map(({ id, data }) => [id, data])) as References[Name];

const load = async (): Promise<Graph> => {
  const entries = (await Promise.all(kindNames.map(entriesOf))).flat();
  const [sources, glossary, topics] = await Promise.all([
    referencesOf('sources'),
    referencesOf('glossary'),
    referencesOf('topics'),
  ]);
  return graphOf(entries, { sources, glossary, topics });
};

let built: Promise<Graph> | undefined;

/** All entries and how they connect. Built once in a production build, afresh on every call while developing. */
export const loadSite = (): Promise<Graph> => (import.meta.env.PROD ? (built ??= load()) : load());
