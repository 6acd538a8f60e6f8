import { hrefOf as hrefBelow, type EntryId } from '#model/ids.ts';
import { settings } from '#settings.ts';
import { slugOf } from '#views/compare/address.ts';

/** The address of a page or of a place on one, by its id or by its path below the home page. */
export const hrefOf = (id: string): string => hrefBelow(id, settings.base);

/** The same with the site before it, for what is read away from the site. */
export const addressOf = (id: string): string => new URL(hrefOf(id), settings.address).href;

/** The whole address of a file, by its path below the home page. */
export const fileAt = (path: string): string => new URL(`${settings.base}${path}`, settings.address).href;

/** The path of the page that tells two entries of one folder apart, below `compare/`: the alphabetically first first. */
export const pairPathOf = (one: EntryId, other: EntryId): string => {
  const [a = one, b = other] = [one, other].toSorted();
  return `${a}-or-${slugOf(b)}`;
};

/** The address of that page. */
export const pairHrefOf = (one: EntryId, other: EntryId): string => hrefOf(`compare/${pairPathOf(one, other)}`);
