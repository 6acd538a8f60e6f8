import { byTopic, type Asked, type Facet } from './asked.ts';

/** What the table offers: its facets with their words, and the names of its orders. */
export type Offer = { readonly facets: readonly Facet[]; readonly sorts: readonly string[] };

/** What an address asks for, and which parts of it the table does not know. */
export type Read = { readonly asked: Asked; readonly unknown: readonly string[] };

/** Reads the query of an address: `?undoing=hard&severity=high,severe&sort=changed`. */
export const askedIn = (query: string, { facets, sorts }: Offer): Read => {
  const given = [...new URLSearchParams(query)].flatMap(([key, value]) =>
    value.split(',').map((word) => ({ key, word: word.trim() })),
  );
  const offered = (key: string): readonly string[] | undefined =>
    key === 'sort' ? sorts : facets.find(({ id }) => id === key)?.words;
  const isKnown = ({ key, word }: { key: string; word: string }): boolean => offered(key)?.includes(word) === true;
  const unknown = given.filter((one) => !isKnown(one) && (one.word !== '' || offered(one.key) === undefined));
  const has = (id: string, word: string): boolean => given.some((one) => one.key === id && one.word === word);
  return {
    asked: {
      words: Object.fromEntries(facets.map(({ id, words }) => [id, words.filter((word) => has(id, word))])),
      sort: sorts.find((sort) => has('sort', sort)) ?? byTopic,
    },
    unknown: unknown.map(({ key, word }) => (offered(key) === undefined || word === '' ? key : `${key}=${word}`)),
  };
};

/** The query of the address that asks for something; empty where that is the page as it stands. */
export const queryOf = ({ words, sort }: Asked): string => {
  const parts = Object.entries(words)
    .filter(([, chosen]) => chosen.length > 0)
    .map(([id, chosen]) => `${id}=${chosen.join(',')}`);
  const all = sort === byTopic ? parts : [...parts, `sort=${sort}`];
  return all.length === 0 ? '' : `?${all.join('&')}`;
};
