import type { Edge, Graph } from '#graph/graph.ts';
import type { EntryId } from '#model/ids.ts';
import { isKind, kindOf, relationOf, type Entry } from '#model/kinds.ts';
import { mentions, relations, type RelationName } from '#model/relations.ts';
import { escaped } from '#views/text/escaped.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import { optionMarkOf, type OptionMark } from './options.ts';
import { hrefOf, pairHrefOf } from '#views/text/href.ts';

type Connection = ReturnType<typeof connectionOf>[number];

/** All connections of an entry that read the same way. */
export type ConnectionGroup = { readonly reads: string; readonly connections: readonly Connection[] };

const optionOf = (entry: Entry | undefined, option: string | undefined): OptionMark | undefined =>
  entry !== undefined && isKind(entry, 'decision') ? optionMarkOf(entry.data, option) : undefined;

const connectionOf = ({ nodes }: Graph, edge: Edge, end: 'from' | 'to') => {
  const entry = nodes.get(edge[end])?.entry;
  if (entry === undefined) return [];
  // A mention's reason is its sentence, already without marks; what an author declared is inline Markdown.
  const html = (text: string): string =>
    edge.as === 'mentions' ? escaped(text) : htmlOf(text, resolveFrom(edge.from));
  const anchor = end === 'to' && edge.anchor !== undefined ? `#${edge.anchor}` : '';
  return [
    {
      as: edge.as,
      end,
      id: entry.id,
      title: entry.data.title,
      kind: kindOf(entry.kind).title,
      href: hrefOf(`${entry.id}${anchor}`),
      why: html(end === 'to' ? edge.why : edge.whyBack),
      tell: edge.tell === undefined ? undefined : html(edge.tell),
      pair: edge.as === 'confused-with' ? pairHrefOf(edge.from, edge.to) : undefined,
      option: optionOf(nodes.get(edge.from)?.entry, edge.option),
    },
  ];
};

/** Everything connected to an entry, from either end, grouped by how it reads from here. */
export const connectionsOf = (graph: Graph, id: EntryId): ConnectionGroup[] => {
  const groups = new Map<string, Connection[]>();
  const add = (as: RelationName | 'mentions'): void => {
    const relation = as === 'mentions' ? mentions : relationOf(as);
    const collect = (reads: string, edges: readonly Edge[], end: 'from' | 'to'): void => {
      const found = edges.filter((edge) => edge.as === as).flatMap((edge) => connectionOf(graph, edge, end));
      if (found.length > 0) groups.set(reads, [...(groups.get(reads) ?? []), ...found]);
    };
    collect(relation.reads, graph.edgesFrom(id), 'to');
    collect(relation.readsBack, graph.edgesTo(id), 'from');
  };
  for (const name of Object.keys(relations) as RelationName[]) add(name);
  add('mentions');
  return [...groups].map(([reads, connections]) => ({ reads, connections }));
};

/** The strongest connections and the rest: one of each way to read in turn, in the order of the relations. */
export const strongestOf = (groups: readonly ConnectionGroup[], count: number) => {
  const longest = Math.max(0, ...groups.map(({ connections }) => connections.length));
  const turns = Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group.connections[turn] ?? []));
  const chosen = new Set(turns.flat().slice(0, count));
  const kept = (isChosen: boolean): ConnectionGroup[] =>
    groups
      .map(({ reads, connections }) => ({
        reads,
        connections: connections.filter((one) => chosen.has(one) === isChosen),
      }))
      .filter(({ connections }) => connections.length > 0);
  return { strongest: kept(true), rest: kept(false) };
};
