// What is tried of what could be: everything in `npm run test:deep`, elsewhere a sample that its seed repeats.

/** A source of draws, the same for the same seed. */
export type Draw = {
  /** A whole number from 0 to below `below`. */
  readonly below: (below: number) => number;
  readonly one: <One>(from: readonly One[]) => One;
  readonly some: <One>(from: readonly One[]) => One[];
  readonly shuffled: <One>(from: readonly One[]) => One[];
};

/** A source of draws, by its seed (mulberry32). */
export const drawFrom = (seed: number): Draw => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: (from) => {
      if (from.length === 0) throw new Error('Nothing to draw from: give at least one.');
      return from[below(from.length)] as (typeof from)[number];
    },
    some: (from) => from.filter(() => next() < 0.5),
    shuffled: (from) =>
      from
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
};

/** Whether everything is tried that there is. */
export const isDeep = import.meta.env.MODE === 'deep';

/** How often something random is tried: as often as given in `npm run test:deep`, a tenth of that elsewhere. */
export const tries = (most: number): number => (isDeep ? most : Math.ceil(most / 10));

/** The seed of this run's samples. */
export const seed = Number(process.env['SEED']);

/** At most `most` of a list, in its order: by structure one of each sort first, then any. */
export const sampled = <One>(all: readonly One[], most: number, sortOf: (one: One) => unknown = () => ''): One[] => {
  if (isDeep || all.length <= most) return [...all];
  const shuffled = drawFrom(seed).shuffled(all);
  const sorts = [...Map.groupBy(shuffled, sortOf).values()];
  const chosen = new Set(
    [...new Set([...sorts.map(([first]) => first), ...shuffled])].slice(0, Math.max(most, sorts.length)),
  );
  return all.filter((one) => chosen.has(one));
};

/** Each of a list with each of a shorter one in `npm run test:deep`; elsewhere each of both at least once. */
export const paired = <One, Other>(all: readonly One[], others: readonly Other[]): { one: One; other: Other }[] =>
  all.flatMap((one, index) =>
    others.filter((_, at) => isDeep || at === (index + seed) % others.length).map((other) => ({ one, other })),
  );
