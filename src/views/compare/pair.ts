import type { Edge, Graph } from '../../graph/graph.ts';
import { hrefOf, type EntryId } from '../../model/ids.ts';
import { kindOf, type Entry } from '../../model/kinds.ts';
import { htmlOf, resolveFrom } from '../html.ts';
import type { Way } from '../page.ts';
import { pairHrefOf, pairPathOf, queryOf } from './address.ts';
import { fieldOf } from './field.ts';
import type { BesideRow } from './rows.ts';

/** Two entries that are easily confused, with what tells them apart. */
export type Pair = {
  /** Its path below `compare/`. */
  readonly path: string;
  readonly href: string;
  readonly kind: Way;
  readonly ends: readonly (Way & { readonly id: EntryId })[];
  /** The question that separates them, as HTML. */
  readonly tell: string;
  /** How they differ: one text, or two that each lead towards one end. */
  readonly whys: readonly { readonly towards: Way | undefined; readonly html: string }[];
  readonly rows: readonly BesideRow[];
  /** Where everything about both can be put side by side; only some kinds can be compared in full. */
  readonly inFull: string | undefined;
};

const rowsFor = (graph: Graph, ends: readonly Entry[], base: string): BesideRow[] => {
  const [first] = ends;
  return (first === undefined ? [] : (kindOf(first.kind).telling ?? [])).map((field) => {
    const [view, ...others] = ends.map((entry) => fieldOf(graph, entry, field, base));
    const { id, title, says, html } = view ?? { id: field, title: field, html: '' };
    return { id, title, says, cells: [html, ...others.map((other) => other.html)] };
  });
};

const pairOf = (graph: Graph, edge: Edge, base: string): Pair[] => {
  const ends = [edge.from, edge.to].toSorted().flatMap((id) => graph.nodes.get(id)?.entry ?? []);
  const [first] = ends;
  if (first === undefined || ends.length !== 2) return [];
  const { plural, folder, compared } = kindOf(first.kind);
  const html = (text: string): string => htmlOf(text, resolveFrom(base, edge.from));
  const ways = ends.map(({ id, data }) => ({ id, title: data.title, href: hrefOf(id, base) }));
  const towards = (id: EntryId): Way | undefined => ways.find((way) => way.id === id);
  return [
    {
      path: pairPathOf(edge.from, edge.to),
      href: pairHrefOf(edge.from, edge.to, base),
      kind: { title: plural, href: hrefOf(folder, base) },
      ends: ways,
      tell: html(edge.tell ?? ''),
      whys:
        edge.why === edge.whyBack
          ? [{ towards: undefined, html: html(edge.why) }]
          : [
              { towards: towards(edge.to), html: html(edge.why) },
              { towards: towards(edge.from), html: html(edge.whyBack) },
            ],
      rows: rowsFor(graph, ends, base),
      inFull: compared === undefined ? undefined : `${base}compare/${queryOf(ways.map(({ id }) => id))}`,
    },
  ];
};

/** Every pair of entries that are easily confused, in the order of their kinds and titles. */
export const pairsOf = (graph: Graph, base: string): Pair[] =>
  [...graph.nodes.values()]
    .toSorted((a, b) => a.entry.data.title.localeCompare(b.entry.data.title, 'en'))
    .flatMap(({ entry }) => graph.edgesFrom(entry.id))
    .filter(({ as }) => as === 'confused-with')
    .flatMap((edge) => pairOf(graph, edge, base));
