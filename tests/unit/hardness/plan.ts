import type { Site } from '#check/site.ts';
import { sampled } from '../../sample.ts';
import { layersOf } from './layers.ts';
import type { LineMistake, Mistake, SiteMistake } from './mistake.ts';
import { merged, together, type Place, type Planted } from './place.ts';

/** How many entries a sample has at most, or one of each kind; and how many layers, or places, of each entry. */
const most = { entries: 6, layers: 2, places: 4 };

/** What is planted in each check of a kind of mistake: everywhere, or in a sample. */
export const checksOf = (mistake: Mistake, site: Site): Planted[] =>
  'on' in mistake ? ofSite(mistake, site) : ofLines(mistake, site);

const ofLines = ({ places, once }: LineMistake, site: Site): Planted[] => {
  const all = site.pages.map((page) => [page, places(page)] as const).filter(([, { length }]) => length > 0);
  const layersIn = (found: readonly Place[]): Place[][] =>
    once === true
      ? sampled(found, most.places).map((place) => [place])
      : // What is told in company has to be told alone as well.
        [...sampled(layersOf(found), most.layers), found.slice(Math.floor(found.length / 2)).slice(0, 1)];
  const some = sampled(all, most.entries, ([{ kind }]) => kind);
  return abreast(some.map(([page, found]) => layersIn(found).map((layer) => together(page, layer))));
};

const ofSite = ({ on, own }: SiteMistake, site: Site): Planted[] => {
  const all = site.pages.map((page) => ({ page, planted: on(page, site) })).filter(({ planted }) => planted.length > 0);
  const some = sampled(all, most.entries, ({ page }) => page.kind).map(({ planted }) => planted);
  return own === true ? abreast(some) : some.flat();
};

/** The first of each entry in one check, the second of each in the next, and so on. */
const abreast = (all: readonly (readonly Planted[])[]): Planted[] =>
  Array.from({ length: Math.max(0, ...all.map(({ length }) => length)) }, (_, turn) =>
    merged(all.flatMap((one) => one.slice(turn, turn + 1))),
  );
