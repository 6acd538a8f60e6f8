import type { Graph } from '../graph/graph.ts';
import { hrefOf } from '../model/ids.ts';
import { isKind } from '../model/kinds.ts';
import { relations } from '../model/relations.ts';
import { connectionsOf } from './connections.ts';
import { htmlOf, resolveFrom } from './html.ts';
import { optionMarkOf, type OptionMark } from './options.ts';
import { entriesOf, type Way } from './page.ts';

/** Something a reader notices, and where it leads. */
export type FlagRow = Way & {
  readonly notice: string;
  readonly groups: readonly { readonly reads: string; readonly ways: readonly Way[] }[];
};

/** A situation a reader is in, the option it gets, and the decision that says why. */
export type SituationRow = { readonly html: string; readonly href: string; readonly option: OptionMark | undefined };

/** The situations of one decision. */
export type SituationGroup = Way & { readonly rows: readonly SituationRow[] };

/** How connections of a red flag read that lead on from it, the most useful first. */
const leading: readonly string[] = [relations['handled-by'].reads, relations['shown-by'].readsBack];

/** Red flags by what one notices, each with the pages that its edges reach. */
export const flagRowsOf = (graph: Graph, base: string): FlagRow[] =>
  entriesOf(graph, 'red-flag').flatMap((entry) => {
    if (!isKind(entry, 'red-flag')) return [];
    const groups = connectionsOf(graph, entry.id, base)
      .filter(({ reads }) => leading.includes(reads))
      .sort((a, b) => leading.indexOf(a.reads) - leading.indexOf(b.reads))
      .map(({ reads, connections }) => ({ reads, ways: connections.map(({ title, href }) => ({ title, href })) }));
    return [
      {
        title: entry.data.title,
        href: hrefOf(entry.id, base),
        notice: htmlOf(entry.data.notice, resolveFrom(base, entry.id)),
        groups,
      },
    ];
  });

/** The situations that decisions have an answer for, by decision. */
export const situationGroupsOf = (graph: Graph, base: string): SituationGroup[] =>
  entriesOf(graph, 'decision').flatMap((entry) => {
    if (!isKind(entry, 'decision')) return [];
    const { data, id } = entry;
    return [
      {
        title: data.title,
        href: hrefOf(id, base),
        rows: Object.entries(data.mixes).map(([mixId, { situation, option }]) => ({
          html: htmlOf(situation, resolveFrom(base, id)),
          href: hrefOf(`${id}#${mixId}`, base),
          option: optionMarkOf(data, option),
        })),
      },
    ];
  });
