import type { Edge, Graph } from '../../graph/graph.ts';
import { once } from '../../graph/once.ts';
import { type EntryId } from '../../model/ids.ts';
import { kindOf, type Entry } from '../../model/kinds.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import type { Way } from '#views/entry/page.ts';
import { queryOf } from './address.ts';
import { fieldViewOf } from './field.ts';
import type { BesideRow } from './rows.ts';
import { hrefOf, pairHrefOf, pairPathOf } from '#views/text/href.ts';
import { byTitle } from '#views/text/by-title.ts';

/** Two entries that are easily confused, with what tells them apart. */
export type Pair = ReturnType<typeof pairsOf>[number];

const rowsFor = (graph: Graph, ends: readonly Entry[]): BesideRow[] => {
  const [first] = ends;
  return (first === undefined ? [] : (kindOf(first.kind).telling ?? [])).map((field) => {
    const [view, ...others] = ends.map((entry) => fieldViewOf(graph, entry, field));
    const { id, title, says, html } = view ?? { id: field, title: field, html: '' };
    return { id, title, says, cells: [html, ...others.map((other) => other.html)] };
  });
};

const pairOf = (graph: Graph, edge: Edge) => {
  const ends = [edge.from, edge.to].toSorted().flatMap((id) => graph.nodes.get(id)?.entry ?? []);
  const [first] = ends;
  if (first === undefined || ends.length !== 2) return [];
  const { plural, folder, compared } = kindOf(first.kind);
  const html = (text: string): string => htmlOf(text, resolveFrom(edge.from));
  const ways = ends.map(({ id, data }) => ({ id, title: data.title, href: hrefOf(id) }));
  const towards = (id: EntryId): Way | undefined => ways.find((way) => way.id === id);
  return [
    {
      path: pairPathOf(edge.from, edge.to),
      href: pairHrefOf(edge.from, edge.to),
      kind: { title: plural, href: hrefOf(folder) },
      ends: ways,
      tell: html(edge.tell ?? ''),
      whys:
        edge.why === edge.whyBack
          ? [{ towards: undefined, html: html(edge.why) }]
          : [
              { towards: towards(edge.to), html: html(edge.why) },
              { towards: towards(edge.from), html: html(edge.whyBack) },
            ],
      rows: rowsFor(graph, ends),
      inFull: compared === undefined ? undefined : `${hrefOf('compare')}${queryOf(ways.map(({ id }) => id))}`,
    },
  ];
};

/** Every pair of entries that are easily confused, in the order of their kinds and titles. */
export const pairsOf = once((graph: Graph) =>
  [...graph.nodes.values()]
    .toSorted((a, b) => byTitle(a.entry.data, b.entry.data))
    .flatMap(({ entry }) => graph.edgesFrom(entry.id))
    .filter(({ as }) => as === 'confused-with')
    .flatMap((edge) => pairOf(graph, edge)),
);
