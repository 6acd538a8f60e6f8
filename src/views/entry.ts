import type { Graph, Node } from '../graph/graph.ts';
import { isKind, type Entry } from '../model/kinds.ts';
import { courseOf, type Course } from './course.ts';
import { glanceOf, gradeViewOf, type Glance, type GradeView } from './glance.ts';
import { resolveOnPage } from './html.ts';
import { leadOf, type LeadView } from './lead.ts';
import { entryPageOf, type EntryPage } from './page.ts';

/** An entry with all that its text consists of, wherever it is shown in full. */
export type EntryView = {
  readonly entry: Entry;
  readonly page: EntryPage;
  /** The first screen: of a decision a glance, of any other kind a lead. */
  readonly glance: Glance | undefined;
  readonly lead: LeadView;
  readonly course: Course | undefined;
  readonly grade: GradeView | undefined;
};

/** Makes the text of an entry from the entry and its place in the graph. */
export const entryViewOf = (graph: Graph, node: Node, base: string): EntryView => {
  const { entry } = node;
  const page = entryPageOf(graph, node, base);
  const isDecision = isKind(entry, 'decision');
  return {
    entry,
    page,
    glance: isDecision ? glanceOf(entry, graph, base) : undefined,
    course: courseOf(entry, (section) => page.sections.find(({ id }) => id === section)?.title ?? ''),
    lead: leadOf(entry, page.connections, resolveOnPage(base)),
    grade: isDecision ? gradeViewOf(entry, graph) : undefined,
  };
};
