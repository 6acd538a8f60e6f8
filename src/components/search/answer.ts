import { folded } from '#views/folded.ts';
import type { SearchNames } from '#views/search.ts';
import { partsOf, type Found, type FoundSection } from './found.ts';
import { nearestOf } from './near.ts';
import { passageOf, wordsOf, type Piece } from './passage.ts';

/** What a reader narrows a search by: titles of a kind and of a topic; empty for all. */
export type Filters = { readonly kind: string; readonly topic: string };

/** A search: what was typed, what it is narrowed by, and how many pages to show at most. */
export type Search = Filters & { readonly query: string; readonly limit: number };

/** A page that answers a query. */
export type Hit = {
  readonly title: string;
  readonly kind: string;
  readonly href: string;
  /** What the page says in short, or what was found in it. */
  readonly text: readonly Piece[];
  readonly sections: readonly FoundSection[];
};

/** What a search answers. */
export type Answer = {
  readonly query: string;
  readonly total: number;
  /** The page whose title or alias is the query, if there is one. It is in no group. */
  readonly best: Hit | undefined;
  /** All others, by kind, in the order of the best of each. */
  readonly groups: readonly { readonly title: string; readonly hits: readonly Hit[] }[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
  /** Whether no page has all of the words, and these have some. */
  readonly some: boolean;
  /** A page with a name close to the query, where nothing was found or only some of the words. */
  readonly near: { readonly title: string; readonly href: string } | undefined;
};

type Page = SearchNames['pages'][number];

/** What was found in the text: pages in order of their worth, and how many there are in all. */
export type Body = { readonly found: readonly Found[]; readonly total: number; readonly some: boolean };

/** Nothing found in the text. */
export const nothing: Body = { found: [], total: 0, some: false };

/**
 * Brings together what was found by name and what was found in the text: first the page of
 * exactly that name, then those whose title begins so, those whose alias does, then the text.
 */
export const answerOf = ({ query, kind, topic, limit }: Search, names: SearchNames, body: Body): Answer => {
  const { pages, kinds, topics } = names;
  const kindOf = ([, kind]: Page): string => kinds[kind]?.[0] ?? '';
  const isWanted = (page: Page): boolean =>
    (kind === '' || kindOf(page) === kind) && (topic === '' || page[4].some((one) => topics[one] === topic));

  const key = folded(query);
  const ranks = new Map<string, number>();
  const rank = (page: Page | undefined, value: number): void => {
    if (page === undefined || !isWanted(page)) return;
    ranks.set(page[2], Math.min(value, ranks.get(page[2]) ?? Infinity));
  };
  if (query === '') for (const page of pages) rank(page, 1);
  else if (key !== '') {
    for (const [name, at] of names.names) {
      if (name === key) rank(pages[at], 0);
      else if (name.startsWith(key)) rank(pages[at], folded(pages[at]?.[0] ?? '') === name ? 1 : 2);
    }
  }

  const found = new Map(body.found.map((one, index) => [one.href, { ...one, index }]));
  const hits = [
    ...pages.flatMap((page) => {
      const inText = found.get(page[2]);
      const value = ranks.get(page[2]) ?? 3;
      if (value === 3 && inText === undefined) return [];
      return [{ hit: hitOf(page, kindOf(page), inText), value, index: inText?.index ?? Infinity }];
    }),
    ...[...found.values()]
      .filter(({ href }) => !pages.some((page) => page[2] === href))
      .map((one) => ({ hit: unnamed(one), value: 3, index: one.index })),
  ].sort((a, b) => a.value - b.value || compare(a.index, b.index));

  const best = hits[0]?.value === 0 ? hits[0].hit : undefined;
  const others = hits.slice(best === undefined ? 0 : 1, limit).map(({ hit }) => hit);
  const total = body.total > body.found.length ? Math.max(body.total, hits.length) : hits.length;
  const some = body.some && best === undefined;
  const near = total === 0 || some ? nearestOf(key, names.names) : undefined;
  const [title = '', , href = ''] = pages[near ?? -1] ?? [];
  return {
    query: query === '' ? [kind, topic].filter((one) => one !== '').join(', ') : query,
    total,
    best,
    groups: [...Map.groupBy(others, (hit) => hit.kind)].map(([one, members]) => ({
      title: kinds.find(([name]) => name === one)?.[1] ?? one,
      hits: members,
    })),
    more: total > limit,
    some,
    near: near === undefined ? undefined : { title, href },
  };
};

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

const hitOf = ([title, , href, summary]: Page, kind: string, found: Found | undefined): Hit => {
  const words = wordsOf(summary);
  const matched = found?.matched ?? new Set<string>();
  const pieces = passageOf(words, [0, words.length], (word) => partsOf(word).some((part) => matched.has(part)));
  const sections = href.includes('#') ? [] : (found?.sections ?? []);
  const elsewhere = found !== undefined && found.excerpt.length > 0 && sections.length === 0;
  const text = elsewhere && !href.includes('#') && pieces.every(({ marked }) => !marked) ? found.excerpt : pieces;
  return { title, kind, href, text, sections };
};

const unnamed = ({ title, kind, href, excerpt, sections }: Found): Hit => ({
  title,
  kind,
  href,
  text: excerpt,
  sections,
});
