import { fieldOf } from '#graph/anchors.ts';
import { gradingOf } from '#graph/grade.ts';
import type { Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { mix } from '#model/decision.ts';
import { kindOf, type EntryOf } from '#model/kinds.ts';
import { grades, type Vocabulary } from '#model/vocabularies.ts';
import { decisionsWords } from '#words/decisions.ts';
import { evidenceWords, glanceWords } from '#words/entry.ts';
import { entriesOf } from '#views/entry/page.ts';
import { byTitle } from '#views/text/by-title.ts';

/** One word that decisions are filtered by, with the meaning that readers are shown. */
export type FacetWord = { readonly id: string; readonly title: string; readonly meaning: string };

/** What decisions are filtered by. */
export type FacetView = {
  readonly id: string;
  readonly title: string;
  /** Those of its words that a decision has, in the order of their vocabulary. */
  readonly words: readonly FacetWord[];
  /** Whether its words go from the least to the most: then the most comes first when decisions are sorted by it. */
  readonly rises: boolean;
  /** Whether it is a column of the table; by the others readers filter. */
  readonly isShown: boolean;
};

/** Words by the id of their facet. */
type Words = Readonly<Record<string, readonly string[]>>;

type Decision = EntryOf<'decision'>;
type Source = Omit<FacetView, 'words' | 'isShown'> & {
  readonly vocabulary: Vocabulary;
  readonly of: (entry: Decision) => readonly string[];
};

const starts = {
  mix: { title: glanceWords.mix, meaning: decisionsWords.start.mix },
  option: decisionsWords.start.option,
} as const satisfies Vocabulary;

const gradeWords = {
  ...grades,
  disputed: { title: glanceWords.disputed, meaning: evidenceWords.disputed },
} satisfies Vocabulary;

const topicsOf = ({ references: { topics } }: Graph): Vocabulary =>
  Object.fromEntries(
    Object.entries(topics)
      .sort(([, a], [, b]) => byTitle(a, b))
      .map(([id, { title, summary }]) => [id, { title, meaning: plain(summary) }]),
  );

/** Where the words of a facet come from that is no field with a vocabulary of its own. */
const made = (graph: Graph): Readonly<Record<string, Pick<Source, 'vocabulary' | 'of'>>> => ({
  default: { vocabulary: starts, of: ({ data }) => [data.default.option === mix ? 'mix' : 'option'] },
  topics: { vocabulary: topicsOf(graph), of: ({ data }) => data.topics },
});

const sourcesOf = (graph: Graph): Source[] => [
  ...kindOf('decision').facets.flatMap(({ field, id = field, title, words }) => {
    if (words === undefined) {
      const other = made(graph)[field];
      return other === undefined ? [] : [{ id, title, rises: false, ...other }];
    }
    const of = ({ data }: Decision): string[] => [String(fieldOf(data, field))];
    return [{ id, title, rises: true, vocabulary: words, of }];
  }),
  {
    id: 'grade',
    title: glanceWords.evidence,
    rises: false,
    vocabulary: gradeWords,
    of: (entry) => {
      const { grade, disputed } = gradingOf(entry, graph.references.sources);
      return disputed ? [grade, 'disputed'] : [grade];
    },
  },
];

/** The facets that are columns of the table. */
const columns: ReadonlySet<string> = new Set(['default', 'undoing', 'level']);

/** What decisions are filtered by, and by their ids the words that each has. */
export const facetsOf = (graph: Graph) => {
  const entries = entriesOf(graph, 'decision');
  const sources = sourcesOf(graph);
  const facets = sources.map(({ vocabulary, of, ...facet }): FacetView => {
    const present = new Set(entries.flatMap(of));
    const words = Object.entries(vocabulary).filter(([id]) => present.has(id));
    return {
      ...facet,
      isShown: columns.has(facet.id),
      words: words.map(([id, { title, meaning }]) => ({ id, title, meaning })),
    };
  });
  const wordsOf = (entry: Decision) => Object.fromEntries(sources.map(({ id, of }) => [id, of(entry)]));
  return { facets, words: new Map<string, Words>(entries.map((entry) => [entry.id, wordsOf(entry)])) };
};
