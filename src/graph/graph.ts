import { idOf, targetOf, type EntryId } from '../model/ids.ts';
import { kindIn, type Entry } from '../model/kinds.ts';
import type { References } from '../model/references.ts';
import type { RelationName } from '../model/relations.ts';
import type { Anchor } from './anchors.ts';
import { linksOn } from './links.ts';
import type { Prose } from './prose.ts';

/** An edge between two entries, with its reason for either end. */
export type Edge = {
  readonly from: EntryId;
  readonly to: EntryId;
  readonly as: RelationName | 'mentions';
  /** Ids at the far end, where the author named an item. */
  readonly anchor?: string | undefined;
  readonly option?: string | undefined;
  readonly why: string;
  readonly whyBack: string;
  readonly tell?: string | undefined;
};

/** An entry with what was read from its prose and the anchors of its page. */
export type Node = {
  readonly entry: Entry;
  readonly prose: Prose;
  readonly anchors: readonly Anchor[];
};

/** How the entries connect, readable from both ends. */
export type Graph = {
  readonly nodes: ReadonlyMap<EntryId, Node>;
  readonly references: References;
  /** Edges that start from an entry, and edges that end at it, in the order of the files. */
  readonly edgesFrom: (id: EntryId) => readonly Edge[];
  readonly edgesTo: (id: EntryId) => readonly Edge[];
  /** The entries that cite a source, and those that use a term. */
  readonly citedBy: (source: string) => readonly EntryId[];
  readonly usedBy: (term: string) => readonly EntryId[];
};

/** Values by their keys, each group in the order of the rows. */
export const grouped = <Value>(rows: readonly (readonly [string, Value])[]): ((key: string) => readonly Value[]) => {
  const groups = [...Map.groupBy(rows, ([key]) => key)];
  const map = new Map(groups.map(([key, group]) => [key, group.map(([, value]) => value)]));
  return (key) => map.get(key) ?? [];
};

/** The node of an entry that there is. */
export const nodeOf = ({ nodes }: Graph, id: EntryId): Node => {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`No entry has the id ${id}: ask only for those in the graph.`);
  return node;
};

const declared = ({ id, data }: Entry): Edge[] =>
  ('links' in data ? (data.links ?? []) : []).flatMap(({ to, as, why, whyBack, option, tell }) => {
    const target = targetOf(to);
    return target === undefined
      ? []
      : [{ from: id, to: idOf(target), anchor: target.anchor, as, why, whyBack: whyBack ?? why, option, tell }];
  });

/**
 * Builds the graph once, in time linear in the entries and their links. Links to entries that do not exist are
 * left out: the check reports them.
 */
export const graphOf = (read: readonly Node[], references: References): Graph => {
  const nodes = new Map(read.map((node) => [node.entry.id, node]));
  const edges: Edge[] = read.flatMap(({ entry }) => declared(entry)).filter(({ to }) => nodes.has(to));
  const joined = new Set(edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const cites: [string, EntryId][] = [];
  const uses: [string, EntryId][] = [];
  for (const [id, node] of nodes) {
    const seen = new Set<string>();
    for (const source of Object.keys(node.entry.data.sources ?? {})) {
      seen.add(`sources/${source}`);
      cites.push([source, id]);
    }
    for (const { to, why } of linksOn(node.entry, node.prose)) {
      const target = targetOf(to);
      if (target === undefined || seen.has(idOf(target)) || idOf(target) === id) continue;
      const page = idOf(target);
      seen.add(page);
      if (target.folder === 'sources') cites.push([target.slug, id]);
      else if (target.folder === 'glossary') uses.push([target.slug, id]);
      else if (kindIn(target.folder) !== undefined && nodes.has(page) && !joined.has(`${id} ${page}`))
        edges.push({ from: id, to: page, anchor: target.anchor, as: 'mentions', why, whyBack: why });
    }
  }
  return {
    nodes,
    references,
    edgesFrom: grouped(edges.map((edge) => [edge.from, edge])),
    edgesTo: grouped(edges.map((edge) => [edge.to, edge])),
    citedBy: grouped(cites),
    usedBy: grouped(uses),
  };
};
