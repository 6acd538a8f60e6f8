import type { Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { onceIn } from '#graph/once.ts';
import { isKind, versionOf, type Entry } from '#model/kinds.ts';
import { optionMarkOf, optionMarksOf, tensionOf } from '#views/entry/options.ts';
import { entriesOf } from '#views/entry/page.ts';
import { byTitle } from '#views/text/by-title.ts';
import { hrefOf } from '#views/text/href.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import { glanceWords } from '#words/entry.ts';

/** An entry as every list of entries shows it; what decisions alone have is empty for all others. */
export type EntryRow = ReturnType<typeof rowOf>;

/** The entries of a kind under one topic. */
export type RowGroup = ReturnType<typeof rowGroupsOf>[number];

/** Makes the row of an entry. */
export const rowOf = onceIn(({ references: { topics } }: Graph, entry: Entry) => {
  const { id, kind, data } = entry;
  const decision = isKind(entry, 'decision') ? entry.data : undefined;
  return {
    id,
    kind,
    title: data.title,
    href: hrefOf(id),
    summary: htmlOf(data.summary, resolveFrom(id)),
    topics: data.topics.map((topic) => topics[topic]?.title ?? topic),
    version: versionOf(entry),
    changed: data.history.at(-1)?.date ?? '',
    formerIds: data.formerIds ?? [],
    options: decision ? optionMarksOf(decision) : [],
    tension: decision ? tensionOf(decision) : [],
    /** Where a decision starts: an option, or a mix that is split. */
    option: decision && optionMarkOf(decision, decision.default.option),
    split: plain(decision?.default.split ?? glanceWords.mix),
  };
});

/** The entries of a kind by their first topic, so that each stands once; topics and entries by title. */
export const rowGroupsOf = (graph: Graph, kind: Entry['kind']) =>
  [...Map.groupBy(entriesOf(graph, kind), ({ data }) => data.topics[0] ?? '')]
    .map(([id, entries]) => ({
      id,
      title: graph.references.topics[id]?.title ?? id,
      href: hrefOf(`topics/${id}`),
      rows: entries.map((entry) => rowOf(graph, entry)),
    }))
    .toSorted(byTitle);
