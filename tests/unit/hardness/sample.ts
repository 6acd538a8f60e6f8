import type { Page } from '#check/page.ts';
import type { Place } from './place.ts';

/**
 * Some places of each entry, about `most` in all: the first, a middle and the last of every entry; every field of every
 * kind of entry at least once; then the fields in turn, in one entry after another.
 */
export const sampleOf = (all: ReadonlyMap<Page, readonly Place[]>, most: number): Map<Page, Place[]> => {
  const chosen = new Map([...all].map(([page, places]) => [page, new Set(ends(places))] as const));
  const queues = queuesOf(all);
  let size = [...chosen.values()].reduce((sum, places) => sum + places.size, 0);
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn += 1)
    for (const queue of queues) {
      const [page, place] = queue[turn] ?? [];
      const places = page && chosen.get(page);
      if (place === undefined || places === undefined || places.has(place)) continue;
      if (turn > 0 && size >= most) return inOrder(chosen);
      places.add(place);
      size += 1;
    }
  return inOrder(chosen);
};

const inOrder = (chosen: ReadonlyMap<Page, ReadonlySet<Place>>): Map<Page, Place[]> =>
  new Map([...chosen].map(([page, places]) => [page, [...places]]));

const ends = (places: readonly Place[]): Place[] =>
  [0, Math.floor(places.length / 2), places.length - 1].flatMap((index) => places[index] ?? []);

type Queue = readonly (readonly [Page, Place])[];

/** The places of each field of each kind of entry; the entries take turns, and each field begins at another one. */
const queuesOf = (all: ReadonlyMap<Page, readonly Place[]>): Queue[] => {
  const pairs = [...all].flatMap(([page, places]) => places.map((place) => [page, place] as const));
  const fields = Map.groupBy(pairs, ([{ kind }, { field }]) => `${kind} ${field}`);
  return [...fields.values()].map((ofField, number) => {
    const entries = [...Map.groupBy(ofField, ([page]) => page).values()];
    const first = number % entries.length;
    const turned = [...entries.slice(first), ...entries.slice(0, first)];
    const longest = Math.max(...turned.map(({ length }) => length));
    return Array.from({ length: longest }, (_, index) =>
      turned.flatMap((pairs) => pairs.slice(index, index + 1)),
    ).flat();
  });
};
