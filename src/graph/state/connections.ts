import { idOf, targetOf, type Target } from '../../model/ids.ts';
import { kindOf, relationOf } from '../../model/kinds.ts';
import { mentions, relations, type RelationName } from '../../model/relations.ts';
import type { Edge, Graph, Node } from '../graph.ts';
import { linksOn } from '../links.ts';
import { leadsOn } from '../reach.ts';
import { count, share, type Figure, type FigureGroup } from './figure.ts';
import { nodesOf } from './size.ts';

const edgesIn = (graph: Graph): Edge[] => nodesOf(graph).flatMap(({ entry }) => graph.edgesFrom(entry.id));

const shareOf = <Member>(members: readonly Member[], passes: (member: Member) => boolean) =>
  share(members.filter(passes).length, members.length);

const isReasoned = ({ why, whyBack }: Edge): boolean => why.trim() !== '' && whyBack.trim() !== '';

const isMutual =
  ({ edgesFrom, edgesTo }: Graph) =>
  (edge: Edge): boolean =>
    edgesFrom(edge.from).includes(edge) && edgesTo(edge.to).includes(edge);

/** Every link that a reader of an entry can follow, in its texts or by a connection that stands there. */
const linksFrom = ({ entry, prose }: Node): string[] => [
  ...linksOn(entry, prose).map(({ to }) => to),
  ...('links' in entry.data ? (entry.data.links ?? []) : []).map(({ to }) => to),
];

const orphans = (graph: Graph): number => {
  const linked = new Set(
    nodesOf(graph).flatMap((node) =>
      linksFrom(node).flatMap((to) => {
        const target = targetOf(to);
        return target === undefined || idOf(target) === node.entry.id ? [] : idOf(target);
      }),
    ),
  );
  for (const { from, as } of edgesIn(graph))
    if (as !== 'mentions' && relationOf(as).symmetric === true) linked.add(from);
  return nodesOf(graph).filter(({ entry }) => kindOf(entry.kind).leadsToOthers !== true && !linked.has(entry.id))
    .length;
};

const exists = ({ nodes, references }: Graph, from: Node, to: string): boolean => {
  const holds = ({ anchors }: Node, anchor: string | undefined): boolean =>
    anchor === undefined || anchors.some(({ id }) => id === anchor);
  if (to.startsWith('#')) return holds(from, to.slice(1));
  const target: Target | undefined = targetOf(to);
  if (target === undefined) return false;
  const page = nodes.get(idOf(target));
  if (page !== undefined) return holds(page, target.anchor);
  return Object.hasOwn(references[target.folder as keyof Graph['references']] ?? {}, target.slug);
};

const deadLinks = (graph: Graph): number =>
  nodesOf(graph).flatMap((node) => linksFrom(node).filter((to) => !exists(graph, node, to))).length;

const strandedFlags = (graph: Graph): string[] =>
  nodesOf(graph, 'red-flag')
    .map(({ entry }) => entry.id)
    .filter((id) => !leadsOn(graph, id));

const ofRelation = (name: RelationName | 'mentions'): Figure => {
  const { reads, readsBack } = name === 'mentions' ? mentions : relationOf(name);
  return {
    id: `relation-${name}`,
    title: reads,
    says: reads === readsBack ? 'It reads the same from both ends.' : `From the other end: “${readsBack}”.`,
    value: (graph) => count(edgesIn(graph).filter(({ as }) => as === name).length),
  };
};

/** How entries connect. */
export const connections: FigureGroup = {
  id: 'connections-of-entries',
  title: 'Connections',
  figures: [
    {
      id: 'connections',
      title: 'All connections',
      says: 'Pairs of a page and a page that it leads to, each shown on both.',
      value: (graph) => count(edgesIn(graph).length),
    },
    {
      id: 'reasoned',
      title: 'With a reason at both ends',
      says: 'Connections that say on either page why to go to the other.',
      value: (graph) => shareOf(edgesIn(graph), isReasoned),
      rule: 'relation',
    },
    {
      id: 'mutual',
      title: 'Readable from both ends',
      says: 'Connections that either of their pages shows, though an author wrote them once.',
      value: (graph) => shareOf(edgesIn(graph), isMutual(graph)),
      rule: 'relation',
    },
    {
      id: 'orphans',
      title: 'Entries that nothing leads to',
      says: 'Entries to which no other entry links. Essays lead to others, and need no way in but their index.',
      value: (graph) => count(orphans(graph)),
      rule: 'orphan',
    },
    {
      id: 'dead-links',
      title: 'Links that lead nowhere',
      says: 'Links in texts and connections to a page, or a place on one, that does not exist.',
      value: (graph) => count(deadLinks(graph)),
      rule: 'link',
    },
    {
      id: 'stranded-flags',
      title: 'Red flags that lead nowhere',
      says: 'Red flags from which neither a decision nor a playbook is reached, by their own connections or by those of their failure modes.',
      value: (graph) => count(strandedFlags(graph).length),
      limit: {
        threshold: { as: 'most', count: 0 },
        short: strandedFlags,
        todo: 'Connect each with a playbook that handles it (`handled-by`), or with a decision or failure mode that it points to (`shown-by`, written there).',
      },
    },
  ],
};

/** Connections by how they read. */
export const byRelation: FigureGroup = {
  id: 'relations',
  title: 'Connections by relation',
  figures: [...(Object.keys(relations) as RelationName[]), 'mentions' as const].map(ofRelation),
};
