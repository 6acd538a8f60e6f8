import { foundAt } from '../doc.ts';
import { declaredIn, type Declared } from '../edges.ts';
import type { Found } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** Every way that leads from a page back to itself, each found once, as the edges it takes. */
const cyclesOf = (edges: readonly Declared[]): Declared[][] => {
  const from = new Map<string, Declared[]>();
  for (const edge of edges) from.set(edge.page.id, [...(from.get(edge.page.id) ?? []), edge]);
  const done = new Set<string>();
  const cycles: Declared[][] = [];
  for (const start of [...from.keys()].sort()) {
    const way: Declared[] = [];
    const on = new Map<string, number>([[start, 0]]);
    const left = [[...(from.get(start) ?? [])]];
    while (left.length > 0) {
      const edge = left.at(-1)?.shift();
      if (edge === undefined) {
        left.pop();
        const back = way.pop();
        const page = back?.to ?? start;
        on.delete(page);
        done.add(page);
        continue;
      }
      const at = on.get(edge.to);
      if (at !== undefined) cycles.push([...way.slice(at), edge]);
      else if (!done.has(edge.to)) {
        way.push(edge);
        on.set(edge.to, way.length);
        left.push([...(from.get(edge.to) ?? [])]);
      }
    }
  }
  return cycles;
};

const told = (cycle: readonly Declared[]): Found[] => {
  const ids: string[] = cycle.map(({ page }) => page.id);
  const start = ids.indexOf([...ids].sort()[0] ?? '');
  const edge = cycle[start];
  if (edge === undefined) return [];
  const way = [...ids.slice(start), ...ids.slice(0, start), ids[start] ?? ''];
  const says = `\`${edge.as}\` leads round in a circle: ${way.join(' → ')}`;
  return [foundAt(edge.page, [...edge.path, 'to'], 'value', says, 'Delete the edge that holds least often.')];
};

/** Lets relations that put pages in an order lead forwards only. */
export const cycle = {
  name: 'cycle',
  why: 'Nobody can settle first what has to wait for itself.',
  where: 'decision',
  wrong: `  - to: decisions/window-seats-vs-inner-seats
    as: settle-first
    why: Where the windows are limits how many seats can be shared.
    whyBack: Whether seats are shared decides who may ask for a window.
`,
  right: `  - to: decisions/window-seats-vs-inner-seats
    as: decided-with
    why: Where the windows are limits how many seats can be shared.
`,
  check: (site) => {
    const ordering = declaredIn(site).filter(({ relation, page, to }) => relation.acyclic === true && page.id !== to);
    const names = new Set(ordering.map(({ as }) => as));
    return [...names].flatMap((name) => cyclesOf(ordering.filter(({ as }) => as === name)).flatMap(told));
  },
} satisfies Rule;
