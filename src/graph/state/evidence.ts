import { citationsIn } from '../../model/fields.ts';
import { isKind, kindNames, kindOf, type KindName } from '../../model/kinds.ts';
import { targetOf } from '../../model/ids.ts';
import { grades, stances, wordsOf, type Grade, type Stance } from '../../model/vocabularies.ts';
import type { Path } from '../../model/walk.ts';
import { gradingOf } from '../grade.ts';
import type { Graph, Node } from '../graph.ts';
import { isMet, textsIn } from '../links.ts';
import { count, share, type Figure, type FigureGroup } from './figure.ts';
import { itemsOf, nodesOf } from './size.ts';

const cites = (to: string): boolean => targetOf(to)?.folder === 'sources';

const key = (path: Path): string => path.join('\n');

/** The items of an entry that a claim names, or whose own text links a source. */
const sourcedIn = (node: Node): Set<string> => {
  const { kind, data } = node.entry;
  const named = new Set(citationsIn(data).flatMap((citation) => citation.for));
  const items = new Map(itemsOf(node).map(({ path, id }) => [key(path), id]));
  const citing = textsIn(kindOf(kind).schema, data).filter(
    (text) => isMet(text) && text.links.some(({ to }) => cites(to)),
  );
  const nearest = ({ path }: { path: Path }): string[] => {
    for (let end = path.length; end > 0; end -= 1) {
      const id = items.get(key(path.slice(0, end)));
      if (id !== undefined) return [id];
    }
    return [];
  };
  return new Set([...itemsOf(node).flatMap(({ id }) => (named.has(id) ? id : [])), ...citing.flatMap(nearest)]);
};

const sourcedShare = (nodes: readonly Node[]) =>
  share(
    nodes.reduce((sum, node) => sum + sourcedIn(node).size, 0),
    nodes.reduce((sum, node) => sum + itemsOf(node).length, 0),
  );

/** Entries with the smallest share of items with a source first. */
const leastSourced = (nodes: readonly Node[]): string[] =>
  nodes
    .map((node) => ({ id: node.entry.id, part: sourcedIn(node).size / Math.max(1, itemsOf(node).length) }))
    .sort((a, b) => a.part - b.part || a.id.localeCompare(b.id, 'en'))
    .map(({ id }) => id);

const sourcedOf = (kind: KindName): Figure => ({
  id: `sourced-${kind}`,
  title: kindOf(kind).plural,
  says: `Items of ${kindOf(kind).plural.toLowerCase()} that a claim names, or whose text links a source.`,
  value: (graph) => sourcedShare(nodesOf(graph, kind)),
  ...(kind === 'decision'
    ? {
        limit: {
          threshold: { as: 'least', percent: 8, from: 500 },
          short: (graph) => leastSourced(nodesOf(graph, kind)),
          todo: 'Look for studies of what these pages claim, and cite those that bear on an item, for or against it; cite nothing for the sake of the figure.',
        },
      }
    : {}),
});

const gradesIn = (graph: Graph) =>
  nodesOf(graph).flatMap(({ entry }) =>
    isKind(entry, 'decision') ? [{ id: entry.id, ...gradingOf(entry, graph.references.sources) }] : [],
  );

const ofGrade = (grade: Grade): Figure => ({
  id: `grade-${grade}`,
  title: grades[grade].title,
  says: grades[grade].meaning,
  value: (graph) => count(gradesIn(graph).filter((one) => one.grade === grade).length),
});

const judged = (graph: Graph): string[] =>
  gradesIn(graph).flatMap(({ id, grade }) => (grade === 'judgement' ? id : []));

const claimsIn = (graph: Graph) => nodesOf(graph).flatMap(({ entry }) => citationsIn(entry.data));

const ofStance = (stance: Stance): Figure => ({
  id: `claims-${stance}`,
  title: stances[stance].title,
  says: stances[stance].meaning,
  value: (graph) => share(claimsIn(graph).filter(({ says }) => says === stance).length, claimsIn(graph).length),
});

/** How much of what is said rests on a source. */
export const sourced: FigureGroup = {
  id: 'sourced',
  title: 'Items with a source',
  says: 'An item without a source is the editors’ reasoning. Most items are, and say so by having none.',
  figures: kindNames.map(sourcedOf),
};

/** How well decisions are studied. */
export const graded: FigureGroup = {
  id: 'grades',
  title: 'Grades of decisions',
  figures: [
    ...wordsOf(grades).map(ofGrade),
    {
      id: 'above-judgement',
      title: 'Graded above judgement',
      says: 'Decisions on which at least one source bears.',
      value: (graph) => share(gradesIn(graph).length - judged(graph).length, gradesIn(graph).length),
      limit: {
        threshold: { as: 'least', percent: 60, from: 5 },
        short: judged,
        todo: 'Look for studies or accounts of practice that bear on these decisions, and cite what they found, whichever way it points.',
      },
    },
    {
      id: 'disputed',
      title: 'Disputed',
      says: 'Decisions on which a counted study points the other way.',
      value: (graph) => count(gradesIn(graph).filter(({ disputed }) => disputed).length),
    },
  ],
};

/** What sources do to the claims they are cited for. */
export const claims: FigureGroup = {
  id: 'claims',
  title: 'Claims',
  says: 'A reference that cites only what agrees with it has not looked far.',
  figures: [
    {
      id: 'all-claims',
      title: 'All claims',
      says: 'Sentences that say what a source does to a place on a page.',
      value: (graph) => count(claimsIn(graph).length),
    },
    ...wordsOf(stances).map(ofStance),
  ],
};
