import type { Page } from '#check/page.ts';
import type { Site } from '#check/site.ts';
import { sampled } from '../../sample.ts';
import { layersOf } from './layers.ts';
import type { LineMistake, Mistake, SiteMistake } from './mistake.ts';
import { merged, together, type Place, type Planted } from './place.ts';

/** How a kind of mistake is tried: what is planted in each check, and how much of what there is. */
export type Plan = {
  readonly checks: readonly Planted[];
  /** Entries in which it can stand. */
  readonly entries: number;
  readonly places: number;
  readonly tried: number;
  /** Fields of each kind of entry in which it can stand, and those in which it is tried. */
  readonly fields: number;
  readonly fieldsTried: number;
};

/** How many entries a sample has at most, or one of each kind; and how many layers, or places, of each entry. */
const most = { entries: 6, layers: 2, places: 4 };

/** Plans a kind of mistake: everywhere, or in a sample. */
export const planOf = (mistake: Mistake, site: Site): Plan =>
  'on' in mistake ? ofSite(mistake, site) : ofLines(mistake, site);

type Places = ReadonlyMap<Page, readonly Place[]>;

const ofLines = ({ places, once }: LineMistake, site: Site): Plan => {
  const all: Places = new Map(
    site.pages.map((page) => [page, places(page)] as const).filter(([, { length }]) => length > 0),
  );
  const some = sampled([...all], most.entries, ([{ kind }]) => kind);
  const layers = some.map(
    ([page, found]) =>
      [
        page,
        once === true
          ? sampled(found, most.places).map((place) => [place])
          : // What is told in company has to be told alone as well.
            [...sampled(layersOf(found), most.layers), found.slice(Math.floor(found.length / 2)).slice(0, 1)],
      ] as const,
  );
  const tried: Places = new Map(layers.map(([page, found]) => [page, [...new Set(found.flat())]]));
  return {
    checks: abreast(layers.map(([page, found]) => found.map((layer) => together(page, layer)))),
    entries: all.size,
    places: sum(all),
    tried: sum(tried),
    fields: fieldsIn(all),
    fieldsTried: fieldsIn(tried),
  };
};

const ofSite = ({ on, own }: SiteMistake, site: Site): Plan => {
  const all = site.pages.map((page) => ({ page, planted: on(page, site) })).filter(({ planted }) => planted.length > 0);
  const some = sampled(all, most.entries, ({ page }) => page.kind).map(({ planted }) => planted);
  const count = (checks: readonly Planted[]): number =>
    checks.reduce((total, { demands }) => total + demands.length, 0);
  return {
    checks: own === true ? abreast(some) : some.flat(),
    entries: all.length,
    places: count(all.flatMap(({ planted }) => planted)),
    tried: count(some.flat()),
    fields: 0,
    fieldsTried: 0,
  };
};

/** The first of each entry in one check, the second of each in the next, and so on. */
const abreast = (all: readonly (readonly Planted[])[]): Planted[] =>
  Array.from({ length: Math.max(0, ...all.map(({ length }) => length)) }, (_, turn) =>
    merged(all.flatMap((one) => one.slice(turn, turn + 1))),
  );

const sum = (all: Places): number => [...all.values()].reduce((count, { length }) => count + length, 0);

const fieldsIn = (all: Places): number =>
  new Set([...all].flatMap(([{ kind }, places]) => places.map(({ field }) => `${kind} ${field}`))).size;
