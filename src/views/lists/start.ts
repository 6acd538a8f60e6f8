import type { Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { reachOf, type Step } from '#graph/reach.ts';
import type { EntryOf } from '#model/kinds.ts';
import { startWords } from '#words/start.ts';
import { fill } from '#words/fill.ts';
import { htmlOf, resolveFrom, unlinked } from '#views/text/html.ts';
import { optionMarkOf } from '#views/entry/options.ts';
import { entriesOf } from '#views/entry/page.ts';
import { hrefOf } from '#views/text/href.ts';
import { byTitle } from '#views/text/by-title.ts';
import { rowOf } from './rows.ts';

/** One row of the table of everything to start from. */
export type StartRow = StartGroup['rows'][number];

/** What to start from in one topic. */
export type StartGroup = ReturnType<typeof startGroupsOf>[number];

/** What one hears where something is off: the first words of each red flag, with the page that takes them up. */
export const heardOf = (graph: Graph) =>
  entriesOf(graph, 'red-flag').map(({ id, data }) => ({
    title: data.title,
    href: hrefOf(id),
    words: plain(Object.values(data.heard)[0] ?? data.notice),
  }));

/** Every red flag and every situation once, under the first topic of its page; signs before situations. */
export const startGroupsOf = (graph: Graph) =>
  Object.entries(graph.references.topics)
    .map(([id, { title }]) => ({ id, title, href: hrefOf(`topics/${id}`), rows: rowsUnder(graph, id) }))
    .filter(({ rows }) => rows.length > 0)
    .sort(byTitle);

const rowsUnder = (graph: Graph, topic: string) => [
  ...entriesOf(graph, 'red-flag', topic)
    .filter(({ data }) => data.topics[0] === topic)
    .map((entry) => ({ as: 'sign' as const, ...flagRowOf(graph, entry) })),
  ...entriesOf(graph, 'decision', topic)
    .filter(({ data }) => data.topics[0] === topic)
    .flatMap((entry) => situationRowsOf(graph, entry)),
];

const flagRowOf = (graph: Graph, { id, data }: EntryOf<'red-flag'>) => {
  const { own, through } = reachOf(graph, id);
  return {
    title: data.title,
    href: hrefOf(id),
    notice: unlinked(htmlOf(data.notice, resolveFrom(id))),
    groups: onwardOf(graph, own),
    through: through.flatMap(({ mode, steps }) => {
      const title = titleOf(graph, mode);
      return onwardOf(graph, steps).map(({ reads, ways }) => ({
        reads: fill(startWords.through, { title, reads: reads.toLowerCase() }),
        ways,
      }));
    }),
  };
};

const onwardOf = (graph: Graph, steps: readonly Step[]) =>
  [...Map.groupBy(steps, ({ reads }) => reads)].map(([reads, found]) => ({
    reads,
    ways: found.map(({ to, anchor }) => ({
      title: titleOf(graph, to),
      href: hrefOf(anchor === undefined ? to : `${to}#${anchor}`),
    })),
  }));

const titleOf = ({ nodes }: Graph, id: Step['to']): string => nodes.get(id)?.entry.data.title ?? id;

const situationRowsOf = (graph: Graph, entry: EntryOf<'decision'>) =>
  Object.entries(entry.data.mixes).map(([mix, { situation, option }]) => ({
    as: 'situation' as const,
    html: unlinked(htmlOf(situation, resolveFrom(entry.id))),
    href: hrefOf(`${entry.id}#${mix}`),
    option: optionMarkOf(entry.data, option),
    decision: rowOf(graph, entry),
  }));
