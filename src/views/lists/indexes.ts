import type { Graph } from '#graph/graph.ts';
import { kindOf, type Entry, type KindName } from '#model/kinds.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import { entriesOf } from '#views/entry/page.ts';
import { hrefOf } from '#views/text/href.ts';

/** The index of a kind as a table. */
export type IndexView = ReturnType<typeof indexOf>;

const topicsOf = (entry: Entry, { references: { topics } }: Graph): string =>
  entry.data.topics.map((id) => topics[id]?.title ?? id).join(', ');

/** All entries of a kind with the facets that its table in the model names. */
export const indexOf = (graph: Graph, kind: KindName) => {
  const { facets, title } = kindOf(kind);
  return {
    heads: [title, ...facets.map((facet) => facet.title)],
    rows: entriesOf(graph, kind).map((entry) => ({
      title: entry.data.title,
      href: hrefOf(entry.id),
      topics: topicsOf(entry, graph),
      cells: facets.map(({ field }) =>
        htmlOf(String((entry.data as Record<string, unknown>)[field] ?? ''), resolveFrom(entry.id)),
      ),
    })),
  };
};
