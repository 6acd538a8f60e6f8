import { fieldOf } from '#graph/anchors.ts';
import type { Graph } from '#graph/graph.ts';
import { kindOf, type KindName } from '#model/kinds.ts';
import { entriesOf } from '#views/entry/page.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import { rowOf } from './rows.ts';

/** The index of a kind as a table. */
export type IndexView = ReturnType<typeof indexOf>;

/** All entries of a kind with the facets that its table in the model names. */
export const indexOf = (graph: Graph, kind: KindName) => {
  const { facets, title } = kindOf(kind);
  return {
    heads: [title, ...facets.map((facet) => facet.title)],
    rows: entriesOf(graph, kind).map((entry) => ({
      ...rowOf(graph, entry),
      cells: facets.map(({ field }) => htmlOf(String(fieldOf(entry.data, field) ?? ''), resolveFrom(entry.id))),
    })),
  };
};
