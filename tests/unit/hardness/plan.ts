import type { Page } from '#check/page.ts';
import type { Site } from '#check/site.ts';
import { layersOf } from './layers.ts';
import type { LineMistake, Mistake, SiteMistake } from './mistake.ts';
import { merged, together, type Place, type Planted } from './place.ts';
import { sampleOf } from './sample.ts';

/** How a kind of mistake is tried: what is planted in each check, and how much of what there is. */
export type Plan = {
  readonly checks: readonly Planted[];
  readonly entries: number;
  readonly places: number;
  readonly tried: number;
  /** Fields of each kind of entry in which it can stand, and those in which it is tried. */
  readonly fields: number;
  readonly fieldsTried: number;
};

/** Plans a kind of mistake; one that hides the rest of its file is planted `most` times, or a little more often. */
export const planOf = (mistake: Mistake, site: Site, most: number): Plan =>
  'on' in mistake ? ofSite(mistake, site) : ofLines(mistake, site, most);

const ofLines = ({ places, once }: LineMistake, site: Site, most: number): Plan => {
  const pairs = site.pages.map((page) => [page, places(page)] as const);
  const all = new Map(pairs.filter(([, { length }]) => length > 0));
  const some = once === true ? sampleOf(all, most) : all;
  const checks = once === true ? apart(some) : [...inLayers(some), ...apart(oneOfEach(all))];
  return {
    checks,
    entries: all.size,
    places: sum(all),
    tried: sum(some),
    fields: fieldsIn(all),
    fieldsTried: fieldsIn(some),
  };
};

type Places = ReadonlyMap<Page, readonly Place[]>;

const apart = (some: Places): Planted[] =>
  abreast([...some].map(([page, places]) => places.map((place) => together(page, [place]))));

const inLayers = (some: Places): Planted[] =>
  abreast([...some].map(([page, places]) => layersOf(places).map((layer) => together(page, layer))));

/** One place of each entry, from another part of the file each time: what is told in company has to be told alone. */
const oneOfEach = (all: Places): Places =>
  new Map(
    [...all].map(([page, places], number) => {
      const at = Math.floor((number / all.size) * places.length);
      return [page, places.slice(at, at + 1)];
    }),
  );

const ofSite = ({ on, own }: SiteMistake, site: Site): Plan => {
  const all = site.pages.map((page) => on(page, site)).filter(({ length }) => length > 0);
  const checks = own === true ? abreast(all) : all.flat();
  const places = checks.reduce((sum, { demands }) => sum + demands.length, 0);
  return { checks, entries: all.length, places, tried: places, fields: 0, fieldsTried: 0 };
};

/** The first of each entry in one check, the second of each in the next, and so on. */
const abreast = (all: readonly (readonly Planted[])[]): Planted[] =>
  Array.from({ length: Math.max(0, ...all.map(({ length }) => length)) }, (_, turn) =>
    merged(all.flatMap((one) => one.slice(turn, turn + 1))),
  );

const sum = (all: Places): number => [...all.values()].reduce((count, { length }) => count + length, 0);

const fieldsIn = (all: Places): number =>
  new Set([...all].flatMap(([{ kind }, places]) => places.map(({ field }) => `${kind} ${field}`))).size;
