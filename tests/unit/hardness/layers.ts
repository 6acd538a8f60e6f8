import type { Place } from './place.ts';

/** Places in as few layers as can be, so that within each of them none overlaps or disturbs another. */
export const layersOf = (places: readonly Place[]): Place[][] => {
  const layers: Layer[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const apart = place.apart;
    const free = layers.find(({ end, taken }) => end <= place.from && (apart === undefined || !taken.has(apart)));
    const layer = free ?? { places: [], end: 0, taken: new Set<string>() };
    if (free === undefined) layers.push(layer);
    layer.places.push(place);
    layer.end = Math.max(place.to, place.from + 1);
    if (apart !== undefined) layer.taken.add(apart);
  }
  return layers.map((layer) => layer.places);
};

type Layer = { readonly places: Place[]; end: number; readonly taken: Set<string> };
