import type { Graph } from '../graph/graph.ts';
import { hrefOf } from '../model/ids.ts';
import { isKind, kindOf, type Entry, type KindName } from '../model/kinds.ts';
import { frequencies, levels, reversibilities, severities } from '../model/vocabularies.ts';
import { htmlOf, resolveFrom } from './html.ts';
import { optionMarkOf, optionMarksOf, tensionOf, type OptionMark, type Side } from './options.ts';
import { gradeViewOf, type GradeView } from './glance.ts';
import { entriesOf, type Way } from './page.ts';

/** One entry in an index: its name, then the facets of its kind. */
export type IndexRow = Way & { readonly topics: string; readonly cells: readonly string[] };

/** The index of a kind as a table. */
export type IndexView = { readonly heads: readonly string[]; readonly rows: readonly IndexRow[] };

/** A decision in the comparison of all decisions. */
export type DecisionRow = Way & {
  readonly question: string;
  readonly tension: readonly Side[];
  readonly options: readonly OptionMark[];
  readonly option: OptionMark | undefined;
  readonly stance: string;
  readonly undoing: string;
  readonly severity: string;
  readonly frequency: string;
  readonly level: string;
  readonly grade: GradeView;
};

const topicsOf = (entry: Entry, { references: { topics } }: Graph): string =>
  entry.data.topics.map((id) => topics[id]?.title ?? id).join(', ');

/** All entries of a kind with the facets that its table in the model names. */
export const indexOf = (graph: Graph, kind: KindName, base: string): IndexView => {
  const { facets, title } = kindOf(kind);
  return {
    heads: [title, ...facets.map((facet) => facet.title)],
    rows: entriesOf(graph, kind).map((entry) => ({
      title: entry.data.title,
      href: hrefOf(entry.id, base),
      topics: topicsOf(entry, graph),
      cells: facets.map(({ field }) =>
        htmlOf(String((entry.data as Record<string, unknown>)[field] ?? ''), resolveFrom(base, entry.id)),
      ),
    })),
  };
};

/** All decisions with what a reader compares them by. */
export const decisionRowsOf = (graph: Graph, base: string): DecisionRow[] =>
  entriesOf(graph, 'decision').flatMap((entry) => {
    if (!isKind(entry, 'decision')) return [];
    const { data, id } = entry;
    return [
      {
        title: data.title,
        href: hrefOf(id, base),
        question: htmlOf(data.question, resolveFrom(base, id)),
        tension: tensionOf(data),
        options: optionMarksOf(data),
        option: optionMarkOf(data, data.default.option),
        stance: htmlOf(data.default.stance, resolveFrom(base, id)),
        undoing: reversibilities[data.reversibility.level].title,
        severity: severities[data.severityIfWrong].title,
        frequency: frequencies[data.frequency].title,
        level: levels[data.decidedBy].title,
        grade: gradeViewOf(entry, graph),
      },
    ];
  });
