import type { Edge, Graph } from '../../graph/graph.ts';
import { hrefOf, type EntryId } from '../../model/ids.ts';
import { kindOf, relationOf, type Entry } from '../../model/kinds.ts';
import { htmlOf, resolveFrom } from '../html.ts';
import { pairHrefOf } from './address.ts';
import { fieldOf, type FieldView } from './field.ts';

/** A declared connection from one decision to another, as the comparison of the two says it. */
export type Join = {
  readonly to: EntryId;
  /** How it reads from the decision that it starts from. */
  readonly reads: string;
  readonly href: string;
  readonly why: string;
  /** The page that tells the two apart, where they are easy to confuse. */
  readonly pair?: string;
};

/** A decision as one column of a comparison: what a browser fetches when a reader chooses it. */
export type ComparedDecision = {
  readonly id: EntryId;
  readonly title: string;
  readonly href: string;
  readonly fields: readonly FieldView[];
  readonly joins: readonly Join[];
};

const joinsOf = (graph: Graph, { id, kind }: Entry, base: string): Join[] =>
  graph.edgesFrom(id).flatMap(({ as, to, why }: Edge): Join[] => {
    if (as === 'mentions' || graph.nodes.get(to)?.entry.kind !== kind) return [];
    const said = { to, reads: relationOf(as).reads, href: hrefOf(to, base), why: htmlOf(why, resolveFrom(base, id)) };
    return [as === 'confused-with' ? { ...said, pair: pairHrefOf(id, to, base) } : said];
  });

/** Makes the column of an entry; what stands in it is said by its kind. */
export const comparedOf = (graph: Graph, entry: Entry, base: string): ComparedDecision => ({
  id: entry.id,
  title: entry.data.title,
  href: hrefOf(entry.id, base),
  fields: (kindOf(entry.kind).compared ?? []).map((field) => fieldOf(graph, entry, field, base)),
  joins: joinsOf(graph, entry, base),
});
