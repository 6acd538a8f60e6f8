import { kindNames, kindOf, type KindName } from '../../model/kinds.ts';
import { wordCount } from '../../model/text.ts';
import type { Graph, Node } from '../graph.ts';
import { textsIn } from '../links.ts';
import { count, type Figure, type FigureGroup } from './figure.ts';

/** The entries of one kind, or of all. */
export const nodesOf = ({ nodes }: Graph, kind?: KindName): Node[] =>
  [...nodes.values()].filter(({ entry }) => kind === undefined || entry.kind === kind);

/** The items of an entry: everything on its page that has an id of its own in a list of the frontmatter. */
export const itemsOf = ({ anchors }: Node) => anchors.filter((anchor) => anchor.of === 'item');

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const fieldWords = ({ entry: { kind, data } }: Node): number =>
  total(textsIn(kindOf(kind).schema, data).map(({ text }) => wordCount(text)));

const daysOf = (graph: Graph): string[] =>
  [
    ...nodesOf(graph).flatMap(({ entry }) => entry.data.history.map(({ date }) => date)),
    ...Object.values(graph.references.retired).map(({ date }) => date),
  ].sort();

const ofKind = (kind: KindName): Figure => ({
  id: `entries-${kind}`,
  title: kindOf(kind).plural,
  says: kindOf(kind).says,
  value: (graph) => count(nodesOf(graph, kind).length),
});

/** How much there is. */
export const entries: FigureGroup = {
  id: 'entries-by-kind',
  title: 'Entries',
  figures: [
    {
      id: 'entries',
      title: 'All entries',
      says: 'Pages that an author has written, of every kind.',
      value: (graph) => count(nodesOf(graph).length),
    },
    ...kindNames.map(ofKind),
    {
      id: 'retired',
      title: 'Retired entries',
      says: 'Entries that are no longer kept; their addresses say so.',
      value: ({ references }) => count(Object.keys(references.retired).length),
    },
    {
      id: 'field-words',
      title: 'Words in fields',
      says: 'Words in the texts of the frontmatter: items, reasons of connections, claims, changes.',
      value: (graph) => count(total(nodesOf(graph).map(fieldWords))),
    },
    {
      id: 'prose-words',
      title: 'Words in prose',
      says: 'Words below the frontmatter: worked cases, essays, and what the fields cannot say.',
      value: (graph) => count(total(nodesOf(graph).map(({ prose }) => prose.words))),
    },
    {
      id: 'items',
      title: 'Items',
      says: 'Members of lists with an id of their own, to which a link, a claim or a record can point.',
      value: (graph) => count(total(nodesOf(graph).map((node) => itemsOf(node).length))),
    },
  ],
};

/** How old it is. */
export const changes: FigureGroup = {
  id: 'age',
  title: 'Changes',
  figures: [
    {
      id: 'changes',
      title: 'Changes',
      says: 'Rows in the histories of all entries, the first publication of each among them, and retirements.',
      value: (graph) => count(daysOf(graph).length),
    },
    {
      id: 'oldest-change',
      title: 'Oldest change',
      says: 'The day of the first row in any history.',
      value: (graph) => ({ as: 'day', day: daysOf(graph)[0] }),
    },
    {
      id: 'newest-change',
      title: 'Newest change',
      says: 'The day of the last row in any history.',
      value: (graph) => ({ as: 'day', day: daysOf(graph).at(-1) }),
    },
  ],
};
