import type { Graph } from '../graph/graph.ts';
import { hrefOf } from '../model/ids.ts';
import { kindOf, type Entry, type KindName } from '../model/kinds.ts';
import { htmlOf, resolveFrom } from './html.ts';
import { entriesOf, type Way } from './page.ts';

/** One entry in an index: its name, then the facets of its kind. */
export type IndexRow = Way & { readonly topics: string; readonly cells: readonly string[] };

/** The index of a kind as a table. */
export type IndexView = { readonly heads: readonly string[]; readonly rows: readonly IndexRow[] };

const topicsOf = (entry: Entry, { references: { topics } }: Graph): string =>
  entry.data.topics.map((id) => topics[id]?.title ?? id).join(', ');

/** All entries of a kind with the facets that its table in the model names. */
export const indexOf = (graph: Graph, kind: KindName, base: string): IndexView => {
  const { facets, title } = kindOf(kind);
  return {
    heads: [title, ...facets.map((facet) => facet.title)],
    rows: entriesOf(graph, kind).map((entry) => ({
      title: entry.data.title,
      href: hrefOf(entry.id, base),
      topics: topicsOf(entry, graph),
      cells: facets.map(({ field }) =>
        htmlOf(String((entry.data as Record<string, unknown>)[field] ?? ''), resolveFrom(base, entry.id)),
      ),
    })),
  };
};
