import type { EntryId } from '../../model/ids.ts';

/** What an address of the comparison asks for: decisions as written, and whether only what differs is shown. */
export type Asked = { readonly of: readonly string[]; readonly isOnlyDifferences: boolean };

/** A decision that can be compared, with the ids under which it stood earlier. */
export type Offered = { readonly id: EntryId; readonly formerIds: readonly string[] };

/** What comes of what was asked: what is compared, what nobody knows, and what is too much. */
export type Chosen = {
  readonly chosen: readonly EntryId[];
  readonly unknown: readonly string[];
  readonly surplus: readonly EntryId[];
};

/** How few and how many decisions can stand side by side. */
export const fewest = 2;
export const most = 4;

const differences = 'differences';

/** The last part of an id, by which addresses name a decision. */
export const slugOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** What an address asks for. Decisions may be named by slug or by full id. */
export const askedAt = (address: string): Asked => {
  const { searchParams } = new URL(address);
  const of = searchParams
    .getAll('of')
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().replace(/^\/+|\/+$/g, ''))
    .filter((name) => name !== '');
  return { of, isOnlyDifferences: searchParams.get('only') === differences };
};

/** The question behind the address of a comparison; empty where nothing is compared. */
export const queryOf = (ids: readonly string[], isOnlyDifferences = false): string => {
  // Slugs hold letters, digits and hyphens, so that the commas can stand as they are.
  const pairs = [
    ...(ids.length > 0 ? [`of=${ids.map(slugOf).join(',')}`] : []),
    ...(isOnlyDifferences ? [`only=${differences}`] : []),
  ];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
};

/** Finds what was asked for among what is offered: each once, in the order asked, former ids followed. */
export const chosenFrom = (asked: readonly string[], offered: readonly Offered[]): Chosen => {
  const names = (id: string, name: string): boolean => id === name || slugOf(id) === name;
  const found = asked.map((name) => ({
    name,
    id: (
      offered.find(({ id }) => names(id, name)) ??
      offered.find(({ formerIds }) => formerIds.some((former) => names(former, name)))
    )?.id,
  }));
  const known = [...new Set(found.flatMap(({ id }) => id ?? []))];
  return {
    chosen: known.slice(0, most),
    unknown: [...new Set(found.flatMap(({ id, name }) => (id === undefined ? name : [])))],
    surplus: known.slice(most),
  };
};
