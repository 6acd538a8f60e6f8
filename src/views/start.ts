import type { Graph } from '../graph/graph.ts';
import { plain } from '../graph/inline.ts';
import { reachOf, type Step } from '../graph/reach.ts';
import { hrefOf } from '../model/ids.ts';
import { isKind, type EntryOf } from '../model/kinds.ts';
import { startWords } from '../words/start.ts';
import { fill } from '../words/fill.ts';
import { htmlOf, resolveFrom, unlinked } from './html.ts';
import { optionMarkOf, type OptionMark } from './options.ts';
import { entriesOf, type Way } from './page.ts';

/** Pages that lead on in the same way. */
export type Onward = { readonly reads: string; readonly ways: readonly Way[] };

/** Something a reader notices, and where it leads. */
export type FlagRow = Way & {
  readonly notice: string;
  readonly groups: readonly Onward[];
  /** Where its failure modes lead, if it leads to no decision or playbook by itself. */
  readonly through: readonly Onward[];
};

/** A situation a reader is in, the option it gets, and the decision that says why. */
export type SituationRow = { readonly html: string; readonly href: string; readonly option: OptionMark | undefined };

/** The situations of one decision. */
type SituationGroup = Way & { readonly rows: readonly SituationRow[] };

/** One row of the table of everything to start from. */
export type StartRow =
  (FlagRow & { readonly as: 'sign' }) | (SituationRow & { readonly as: 'situation'; readonly decision: Way });

/** What to start from in one topic. */
export type StartGroup = Way & { readonly id: string; readonly rows: readonly StartRow[] };

/** What one hears where something is off: the first words of each red flag, with the page that takes them up. */
export const heardOf = (graph: Graph, base: string): (Way & { readonly words: string })[] =>
  flagsIn(graph).map(({ id, data }) => ({
    title: data.title,
    href: hrefOf(id, base),
    words: plain(Object.values(data.heard)[0] ?? data.notice),
  }));

/** Every red flag and every situation once, under the first topic of its page; signs before situations. */
export const startGroupsOf = (graph: Graph, base: string): StartGroup[] =>
  Object.entries(graph.references.topics)
    .map(([id, { title }]) => ({ id, title, href: hrefOf(`topics/${id}`, base), rows: rowsUnder(graph, id, base) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));

const flagsIn = (graph: Graph): EntryOf<'red-flag'>[] =>
  entriesOf(graph, 'red-flag').filter((entry) => isKind(entry, 'red-flag'));

const decisionsIn = (graph: Graph): EntryOf<'decision'>[] =>
  entriesOf(graph, 'decision').filter((entry) => isKind(entry, 'decision'));

const rowsUnder = (graph: Graph, topic: string, base: string): StartRow[] => [
  ...flagsIn(graph)
    .filter(({ data }) => data.topics[0] === topic)
    .map((entry) => ({ as: 'sign' as const, ...flagRowOf(graph, entry, base) })),
  ...decisionsIn(graph)
    .filter(({ data }) => data.topics[0] === topic)
    .map((entry) => situationGroupOf(entry, base))
    .flatMap(({ title, href, rows }) =>
      rows.map((row) => ({ as: 'situation' as const, ...row, decision: { title, href } })),
    ),
];

const flagRowOf = (graph: Graph, { id, data }: EntryOf<'red-flag'>, base: string): FlagRow => {
  const { own, through } = reachOf(graph, id);
  return {
    title: data.title,
    href: hrefOf(id, base),
    notice: unlinked(htmlOf(data.notice, resolveFrom(base, id))),
    groups: onwardOf(graph, own, base),
    through: through.flatMap(({ mode, steps }) => {
      const title = titleOf(graph, mode);
      return onwardOf(graph, steps, base).map(({ reads, ways }) => ({
        reads: fill(startWords.through, { title, reads: reads.toLowerCase() }),
        ways,
      }));
    }),
  };
};

const onwardOf = (graph: Graph, steps: readonly Step[], base: string): Onward[] =>
  [...Map.groupBy(steps, ({ reads }) => reads)].map(([reads, found]) => ({
    reads,
    ways: found.map(({ to, anchor }) => ({
      title: titleOf(graph, to),
      href: hrefOf(anchor === undefined ? to : `${to}#${anchor}`, base),
    })),
  }));

const titleOf = ({ nodes }: Graph, id: Step['to']): string => nodes.get(id)?.entry.data.title ?? id;

const situationGroupOf = ({ id, data }: EntryOf<'decision'>, base: string): SituationGroup => ({
  title: data.title,
  href: hrefOf(id, base),
  rows: Object.entries(data.mixes).map(([mix, { situation, option }]) => ({
    html: unlinked(htmlOf(situation, resolveFrom(base, id))),
    href: hrefOf(`${id}#${mix}`, base),
    option: optionMarkOf(data, option),
  })),
});
