import type { Edge, Graph } from '../../graph/graph.ts';
import { kindOf, relationOf, type Entry } from '../../model/kinds.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import { fieldViewOf } from './field.ts';
import { hrefOf, pairHrefOf } from '#views/text/href.ts';

/** A decision as one column of a comparison: what a browser fetches when a reader chooses it. */
export type ComparedDecision = ReturnType<typeof comparedOf>;

const joinsOf = (graph: Graph, { id, kind }: Entry) =>
  graph.edgesFrom(id).flatMap(({ as, to, why }: Edge) => {
    if (as === 'mentions' || graph.nodes.get(to)?.entry.kind !== kind) return [];
    const said = { to, reads: relationOf(as).reads, href: hrefOf(to), why: htmlOf(why, resolveFrom(id)) };
    return [{ ...said, pair: as === 'confused-with' ? pairHrefOf(id, to) : undefined }];
  });

/** Makes the column of an entry; what stands in it is said by its kind. */
export const comparedOf = (graph: Graph, entry: Entry) => ({
  id: entry.id,
  title: entry.data.title,
  href: hrefOf(entry.id),
  fields: (kindOf(entry.kind).compared ?? []).map((field) => fieldViewOf(graph, entry, field)),
  joins: joinsOf(graph, entry),
});
