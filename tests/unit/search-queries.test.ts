/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import judged from '../search/queries.yaml?raw';
import glossary from '../../content/glossary.yaml?raw';

/** A row of the file: what somebody types, the ids that are right as its first result, and whether tuning may see it. */
interface Row {
  readonly query: string;
  readonly best: readonly string[];
  readonly why?: string;
  readonly held?: true;
}

const lists = parse(judged) as Readonly<Record<string, readonly Row[]>>;
const rows = Object.values(lists).flat();

const entries = Object.keys(import.meta.glob('../../content/*/*.mdx', { query: '?url' })).map((path) =>
  path.replace('../../content/', '').replace('.mdx', ''),
);
const terms = Object.keys(parse(glossary) as object).map((term) => `glossary/${term}`);
const ids = new Set([...entries, ...terms]);

/** A query without what a reader would not call a difference: case, punctuation and spaces. */
const folded = (query: string): string =>
  query
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('there is content to hold them to', () => {
  expect(entries.length).toBeGreaterThan(20);
  expect(terms.length).toBeGreaterThan(20);
});

test('there are three lists, and 200 queries in all', () => {
  expect(Object.keys(lists)).toEqual(['names', 'worries', 'rough']);
  expect(rows.length).toBeGreaterThanOrEqual(200);
});

test('every row has the keys of a row and no others', () => {
  const wrong = rows.filter(
    ({ query, best, why, held, ...rest }) =>
      typeof query !== 'string' ||
      folded(query) === '' ||
      !Array.isArray(best) ||
      !['string', 'undefined'].includes(typeof why) ||
      ![true, undefined].includes(held) ||
      Object.keys(rest).length > 0,
  );
  expect(wrong).toEqual([]);
});

test('every answer stands in the content, once a row and four at most', () => {
  const wrong = rows.filter(
    ({ best }) =>
      best.length === 0 || best.length > 4 || new Set(best).size < best.length || best.some((id) => !ids.has(id)),
  );
  expect(wrong).toEqual([]);
});

test('no query stands there twice', () => {
  const all = rows.map(({ query }) => folded(query));
  expect(all.filter((query, at) => all.indexOf(query) !== at)).toEqual([]);
});

test('a name has one right answer', () => {
  expect(lists['names']?.filter(({ best }) => best.length !== 1)).toEqual([]);
});

test('a worry is a phrase of two to nine words', () => {
  const wrong = lists['worries']?.filter(({ query }) => {
    const words = query.trim().split(/\s+/).length;
    return words < 2 || words > 9;
  });
  expect(wrong).toEqual([]);
});

test('every entry answers three queries, one of them held', () => {
  const answering = (id: string, among: readonly Row[]): number => among.filter(({ best }) => best.includes(id)).length;
  const held = rows.filter((row) => row.held);
  expect(entries.filter((id) => answering(id, rows) < 3 || answering(id, held) < 1)).toEqual([]);
});

describe.each([
  ['names', 60],
  ['worries', 90],
  ['rough', 50],
])('%s', (name, least) => {
  const list = lists[name] ?? [];

  test(`are at least ${least}`, () => {
    expect(list.length).toBeGreaterThanOrEqual(least);
  });

  test('about a third of them is held', () => {
    const held = list.filter((row) => row.held).length;
    expect(Math.abs(held - list.length / 3)).toBeLessThanOrEqual(list.length / 50);
  });
});
