import type { Judged } from './queries.ts';

/** How well an engine answers a set of queries; each figure is a share, from 0 to 1. */
export type Figures = {
  readonly first: number;
  readonly firstThree: number;
  /** The mean of one divided by the place of the first right page among ten; nothing where there is none. */
  readonly rank: number;
  readonly nothing: number;
};

/** The pages that an engine gave for a query, in the order in which a reader meets them, as ids. */
export type Given = Judged & { readonly found: readonly string[] };

/** The place of the first right page, from 1; infinite where there is none. */
export const placeOf = ({ best, found }: Given): number => {
  const at = found.findIndex((id) => best.includes(id));
  return at === -1 ? Infinity : at + 1;
};

/** The figures of a set. */
export const figuresOf = (given: readonly Given[]): Figures => {
  const places = given.map(placeOf);
  const share = (count: number): number => (given.length === 0 ? 1 : count / given.length);
  return {
    first: share(places.filter((place) => place === 1).length),
    firstThree: share(places.filter((place) => place <= 3).length),
    rank: share(places.reduce((sum, place) => sum + (place <= 10 ? 1 / place : 0), 0)),
    nothing: share(given.filter(({ found }) => found.length === 0).length),
  };
};
