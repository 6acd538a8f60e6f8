import type { Graph } from '../../graph/graph.ts';
import { entriesOf } from '#views/entry/page.ts';
import { byTitle } from '#views/text/by-title.ts';

/** The decisions of one topic, as a form offers them. */
export type ChoiceGroup = ReturnType<typeof choicesOf>[number];

/** All decisions by their first topic, so that each stands once; topics and decisions by title. */
export const choicesOf = (graph: Graph) => {
  const topics = Map.groupBy(entriesOf(graph, 'decision'), ({ data }) => data.topics[0] ?? '');
  return [...topics]
    .map(([topic, entries]) => ({
      title: graph.references.topics[topic]?.title ?? topic,
      choices: entries.map(({ id, data: { title, formerIds = [] } }) => ({ id, title, formerIds })),
    }))
    .toSorted(byTitle);
};
