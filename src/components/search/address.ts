import type { Search } from '#search/answer.ts';

const names = { query: 'q', kind: 'kind', topic: 'topic' } as const;
/** Says in an address that a query is taken as it was typed. */
const typed = 'as-typed';

/** What an address of the search page asks for. */
export const askedAt = (address: string): Search => {
  const { searchParams } = new URL(address);
  const value = (name: string): string => searchParams.get(name) ?? '';
  return {
    query: value(names.query),
    kind: value(names.kind),
    topic: value(names.topic),
    asTyped: searchParams.has(typed),
  };
};

/** The address of the search page that asks for something. */
export const addressOf = (page: string, asked: Search): string => {
  const address = new URL(page);
  address.search = '';
  for (const key of ['query', 'kind', 'topic'] as const)
    if (asked[key] !== '') address.searchParams.set(names[key], asked[key]);
  if (asked.asTyped) address.searchParams.set(typed, '');
  return address.href;
};
