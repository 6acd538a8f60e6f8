import type { Facet, Row } from './asked.ts';

/** Which way a column is sorted, as `aria-sort` says it. */
export type Direction = 'ascending' | 'descending';

/** A column that can be sorted, and the direction in which readers want it first. */
export type Column = { readonly id: string; readonly first: Direction };

/** An order of the table: a column, and a direction. */
export type Order = { readonly id: string; readonly direction: Direction };

const turned = { ascending: 'descending', descending: 'ascending' } as const;

/** The order that a sort asks for: the name of a column, with `-` before it where it is turned round. */
export const orderOf = (sort: string, columns: readonly Column[]): Order | undefined => {
  const column = columns.find(({ id }) => id === sort.replace(/^-/, ''));
  if (column === undefined) return undefined;
  return { id: column.id, direction: sort.startsWith('-') ? turned[column.first] : column.first };
};

/** What a press on the head of a column asks for: that column, and turned round where it is sorted already. */
export const pressed = (id: string, sort: string): string => (sort === id ? `-${id}` : id);

/** Rows in an order; those that are equal in it stand by title, as the language has it. */
export const ordered = <One extends Row>(
  rows: readonly One[],
  order: Order,
  facets: readonly Facet[],
  language: string,
): One[] => {
  const facet = facets.find(({ id }) => id === order.id);
  const place = (row: Row): number => Math.min(...(row.words[order.id] ?? []).map((word) => placeIn(facet, word)));
  const titles = (a: Row, b: Row): number => a.title.localeCompare(b.title, language);
  const compare = (a: Row, b: Row): number => {
    if (order.id === 'changed') return a.changed.localeCompare(b.changed);
    return facet === undefined ? titles(a, b) : place(a) - place(b);
  };
  const sign = order.direction === 'descending' ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b) || titles(a, b));
};

const placeIn = (facet: Facet | undefined, word: string): number => {
  const place = facet?.words.indexOf(word) ?? -1;
  return place === -1 ? Infinity : place;
};
