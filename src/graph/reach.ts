import type { EntryId } from '../model/ids.ts';
import { kindIn, type KindName } from '../model/kinds.ts';
import { relations, type RelationName } from '../model/relations.ts';
import type { Edge, Graph } from './graph.ts';

/** One step on from an entry, in the words of the relation that leads there. */
export type Step = { readonly reads: string; readonly to: EntryId; readonly anchor: string | undefined };

/** Where a red flag leads: by its own edges, and by those of its failure modes where its own do not suffice. */
export type Reach = {
  readonly own: readonly Step[];
  readonly through: readonly { readonly mode: EntryId; readonly steps: readonly Step[] }[];
};

/** How far a red flag leads; nobody who noticed it is left without a decision to settle or a playbook to follow. */
export const reachOf = (graph: Graph, flag: EntryId): Reach => {
  const own = stepsFrom(graph, flag);
  if (settles(own)) return { own, through: [] };
  const modes = own.map(({ to }) => to).filter((to) => kindAt(to) === 'failure-mode');
  return { own, through: modes.map((mode) => ({ mode, steps: stepsFrom(graph, mode) })) };
};

/** Whether a decision or a playbook is among what a red flag leads to. */
export const leadsOn = (graph: Graph, flag: EntryId): boolean => {
  const { own, through } = reachOf(graph, flag);
  return settles(own) || through.some(({ steps }) => settles(steps));
};

/** The relations that lead on from what went wrong, each with the end that lies ahead; the most useful first. */
const onward = [
  { as: 'handled-by', ahead: 'to' },
  { as: 'shown-by', ahead: 'from' },
  { as: 'ends-in', ahead: 'from' },
] as const satisfies readonly { as: RelationName; ahead: 'from' | 'to' }[];

const stepsFrom = (graph: Graph, id: EntryId): Step[] => {
  const steps = onward.flatMap(({ as, ahead }) => {
    const edges: readonly Edge[] = ahead === 'to' ? graph.edgesFrom(id) : graph.edgesTo(id);
    const reads = ahead === 'to' ? relations[as].reads : relations[as].readsBack;
    return edges
      .filter((edge) => edge.as === as)
      .map((edge) => ({ reads, to: edge[ahead], anchor: ahead === 'to' ? edge.anchor : undefined }));
  });
  // Two options of one decision may lead to the same place.
  return [...new Map(steps.map((step) => [`${step.reads} ${step.to}#${step.anchor ?? ''}`, step])).values()];
};

const kindAt = (id: EntryId): KindName | undefined => kindIn(id.split('/')[0] ?? '');

const settles = (steps: readonly Step[]): boolean =>
  steps.some(({ to }) => ['decision', 'playbook'].includes(kindAt(to) ?? ''));
