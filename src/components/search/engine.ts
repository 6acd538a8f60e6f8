import type { SearchNames } from '#views/search.ts';
import { answerOf, nothing, type Answer, type Body, type Search } from './answer.ts';
import { foundOf, type Fragment } from './found.ts';
import { knownAmong, queryOf, termsOf } from './query.ts';

type Result = { readonly id: string; readonly score: number; readonly data: () => Promise<Fragment> };
type Options = { readonly filters: Readonly<Record<string, string>> };
type Pagefind = {
  readonly search: (words: string, options: Options) => Promise<{ readonly results: readonly Result[] }>;
};
type Bundle = { readonly createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind };
type Loaded = { readonly pagefind: Pagefind; readonly names: SearchNames };

const base = import.meta.env.BASE_URL;
let loading: Promise<Loaded> | undefined;

/** Loads the index and the names, once; tries again after a failure. */
export const load = (): Promise<Loaded> =>
  (loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

const start = async (): Promise<Loaded> => {
  const basePath = `${base}pagefind/`;
  const [bundle, answer] = await Promise.all([
    import(/* @vite-ignore */ `${basePath}pagefind.js`) as Promise<Bundle>,
    fetch(`${base}search-names.json`),
  ]);
  if (!answer.ok) throw new Error(`search-names.json: ${answer.status}`);
  // A worker would cost another 40 KB and pays off only in an index far larger than this one.
  return {
    pagefind: bundle.createInstance({ basePath, noWorker: true }),
    names: (await answer.json()) as SearchNames,
  };
};

/** Pages with as many of the words as possible, for when none has all of them. */
const searchSome = async (pagefind: Pagefind, terms: readonly string[], options: Options): Promise<Result[]> => {
  const answers = await Promise.all(terms.slice(0, 8).map((term) => pagefind.search(term, options)));
  const scores = new Map<string, { best: Result; words: number; score: number }>();
  for (const result of answers.flatMap(({ results }) => results)) {
    const known = scores.get(result.id);
    scores.set(result.id, {
      best: known === undefined || result.score > known.best.score ? result : known.best,
      words: (known?.words ?? 0) + 1,
      score: (known?.score ?? 0) + result.score,
    });
  }
  return [...scores.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ best }) => best);
};

const bodyOf = async (pagefind: Pagefind, search: Search, isStale: () => boolean): Promise<Body> => {
  const { query, kind, topic, limit } = search;
  const options = { filters: { ...(kind && { kind }), ...(topic && { topic }) } };
  const look = async (terms: readonly string[], isPart: boolean): Promise<Body> => {
    if (terms.length === 0) return nothing;
    const { results: all } = await pagefind.search(terms.join(' '), options);
    const some = all.length === 0 && terms.length > 1;
    const results = some ? await searchSome(pagefind, terms, options) : all;
    if (isStale()) return nothing;
    const found = await Promise.all(results.slice(0, limit).map(async ({ data }) => foundOf(await data())));
    const known = knownAmong(terms, new Set(found.flatMap(({ matched, about }) => [...matched, ...about])));
    if (known.length < terms.length && !isStale()) return look(known, true);
    return { found, total: results.length, some: some || isPart };
  };
  return look(termsOf(query), false);
};

/**
 * Makes a search of one form. Of several searches at once only the last answers; the others give
 * undefined. Nothing is loaded before the first search that asks for something.
 */
export const finder = (loaded: () => Promise<Loaded> = load): ((search: Search) => Promise<Answer | undefined>) => {
  let latest = 0;
  return async ({ query: typed, ...rest }) => {
    latest += 1;
    const mine = latest;
    const search = { ...rest, query: queryOf(typed) };
    if (search.query === '' && search.kind === '' && search.topic === '') return undefined;
    try {
      const { pagefind, names } = await loaded();
      const body = await bodyOf(pagefind, search, () => mine !== latest);
      return mine === latest ? answerOf(search, names, body) : undefined;
    } catch (error) {
      if (mine !== latest) return undefined;
      throw error;
    }
  };
};
