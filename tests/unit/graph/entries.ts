import { checkContent } from '#check/check.ts';
import type { Graph } from '#graph/graph.ts';
import type { EntryId } from '#model/ids.ts';
import type { Entry } from '#model/kinds.ts';
import type { ContentFile } from '#check/site.ts';
import { figures, planted, type Plant } from '../fixtures.ts';

/** The graph of the valid reference, with changes planted in it and files added to it. */
export const graphWith = (plants: readonly Plant[] = [], more: readonly ContentFile[] = []): Graph =>
  checkContent(planted(plants, more), figures).graph;

/** One entry of a graph. */
export const entryOf = (graph: Graph, id: EntryId): Entry => {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error(`${id} is not in the graph: the plant broke it`);
  return node.entry;
};
