import type { Asked } from './panel.ts';

const names = { query: 'q', kind: 'kind', topic: 'topic' } as const;

/** What an address of the search page asks for. */
export const askedAt = (address: string): Asked => {
  const { searchParams } = new URL(address);
  const value = (name: string): string => searchParams.get(name) ?? '';
  return { query: value(names.query), kind: value(names.kind), topic: value(names.topic) };
};

/** The address of the search page that asks for something. */
export const addressOf = (page: string, asked: Asked): string => {
  const address = new URL(page);
  address.search = '';
  for (const key of ['query', 'kind', 'topic'] as const)
    if (asked[key] !== '') address.searchParams.set(names[key], asked[key]);
  return address.href;
};
