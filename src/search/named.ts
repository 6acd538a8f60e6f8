import { folded } from './folded.ts';
import type { Prepared } from './query.ts';
import type { Named } from './rank.ts';
import { slipsAllowed, slipsBetween } from './slips.ts';
import type { Store } from './store.ts';

/** The shortest query that is taken for the beginning of a name. */
const shortest = 2;
/** What may stand before a name and is no part of it. */
const article = /^\s*(?:the|an?)\s+/i;
/** How many letters of a name have to be right for the others to be compared. */
const right = 3;

/** The pages whose name is the query or begins with it; where there is none, those with a name that is a slip away. */
export const namedBy = async (query: string, { instead }: Prepared, store: Store): Promise<Named> => {
  const typed = [folded(query), folded(query.replace(article, ''))];
  const mended = instead === undefined ? undefined : folded(instead);
  const keys = [...new Set([...typed, mended])].filter((key) => key !== undefined).filter(isLong);
  if (keys.length === 0) return new Map();
  const rows = (await Promise.all(keys.map((key) => beginning(key, store)))).flat();
  const named = new Map<number, 'exactly' | 'title' | 'alias'>();
  for (const { name, page, isTitle } of rows.length > 0 ? rows : await near(mended ?? folded(query), store)) {
    const how = typed.includes(name) ? 'exactly' : isTitle ? 'title' : 'alias';
    const known = named.get(page);
    if (known === undefined || how === 'exactly' || (how === 'title' && known === 'alias')) named.set(page, how);
  }
  return named;
};

const isLong = (key: string): boolean => key.length >= shortest;

type Name = { readonly name: string; readonly page: number; readonly isTitle: boolean };

const beginning = async (key: string, store: Store): Promise<Name[]> =>
  (await store.namesFrom(key)).flatMap(([name, [page, isTitle]]) =>
    typeof page === 'number' ? [{ name, page, isTitle: isTitle === 1 }] : [],
  );

const near = async (key: string, store: Store): Promise<Name[]> => {
  const slips = slipsAllowed(key.length);
  if (slips === 0) return [];
  const names = await beginning(key.slice(0, right), store);
  return names.filter(({ name }) => Math.abs(name.length - key.length) <= slips && slipsBetween(key, name) <= slips);
};
