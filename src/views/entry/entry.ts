import type { Graph, Node } from '#graph/graph.ts';
import { onceIn } from '#graph/once.ts';
import { isKind } from '#model/kinds.ts';
import { courseOf } from './course.ts';
import { glanceOf, gradeViewOf } from './glance.ts';
import { resolveOnPage } from '#views/text/html.ts';
import { leadOf } from './lead.ts';
import { entryPageOf } from './page.ts';

/** An entry with all that its text consists of, wherever it is shown in full. */
export type EntryView = ReturnType<typeof viewOf>;

const viewOf = (graph: Graph, node: Node) => {
  const { entry } = node;
  const page = entryPageOf(graph, node);
  const isDecision = isKind(entry, 'decision');
  return {
    entry,
    page,
    glance: isDecision ? glanceOf(entry, graph) : undefined,
    course: courseOf(entry, (section) => page.sections.find(({ id }) => id === section)?.title ?? ''),
    lead: leadOf(entry, page.connections, resolveOnPage),
    grade: isDecision ? gradeViewOf(entry, graph) : undefined,
  };
};

/** The text of an entry from the entry and its place in the graph; its page, its twins and its image share one. */
export const entryViewOf = onceIn(viewOf);
