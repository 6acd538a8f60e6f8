import { answerOf, type Answer, type Search, type Shown } from './answer.ts';
import { foundOf } from './found.ts';
import { matchOf } from './match.ts';
import { namedBy } from './named.ts';
import { topicKey } from './pages.ts';
import { prepared, queryOf, type Prepared } from './query.ts';
import { ranked, type Looked, type Ranked } from './rank.ts';
import type { Store } from './store.ts';

/** What a term is worth beside an entry, which says what to do. */
const worthOfTerm = 0.9;

/** An answer that names the pages, and the same with the passages that were found in them. */
export type Finding = {
  readonly answer: Answer;
  /** Fetches the texts of the pages; undefined where another search has begun since. */
  readonly withPassages: () => Promise<Answer | undefined>;
};

/**
 * Makes a search of one form. Of several searches at once only the last answers; the others give
 * undefined. Nothing is loaded before the first search that asks for something.
 */
export const finder = (loaded: () => Promise<Store>): ((search: Search) => Promise<Finding | undefined>) => {
  let latest = 0;
  return async ({ query: typed, ...others }) => {
    latest += 1;
    const mine = latest;
    const search = { ...others, query: queryOf(typed) };
    if (search.query === '' && search.kind === '' && search.topic === '') return undefined;
    try {
      return await found(await loaded(), search, () => mine !== latest);
    } catch (error) {
      if (mine !== latest) return undefined;
      throw error;
    }
  };
};

const found = async (store: Store, search: Search, isStale: () => boolean): Promise<Finding | undefined> => {
  const { kinds } = store.manifest;
  const ready = await prepared(search.query, store);
  const [looked, named, worthOf] = await Promise.all([
    lookedUp(ready, store),
    namedBy(search.query, ready, store),
    worths(search, store),
  ]);
  if (isStale()) return undefined;
  const all =
    search.query === '' ? listed(store.manifest.pages, worthOf) : ranked(looked, named, store.manifest.pages, worthOf);
  const match = matchOf(looked);
  const shown = await Promise.all(
    all.slice(0, search.limit).map(async (row) => {
      return { ranked: row, card: await store.card(row.page) };
    }),
  );
  if (isStale()) return undefined;
  const answer = (rows: readonly Shown[]): Answer => answerOf(search, kinds, all, rows, match, ready);
  return {
    answer: answer(shown),
    withPassages: async () => {
      const texts = await Promise.all(all.slice(0, search.limit).map(({ page }) => store.text(page)));
      if (isStale()) return undefined;
      return answer(
        shown.map((row, at) => {
          const [title, , href] = row.card;
          const text = texts[at];
          return text === undefined ? row : { ...row, found: foundOf(text, title, href, match) };
        }),
      );
    },
  };
};

const lookedUp = ({ terms }: Prepared, store: Store): Promise<Looked[]> =>
  Promise.all(
    terms.map(async ({ typed, keys }) => {
      const found = await Promise.all(
        keys.map(async ([key, factor]) => ({
          key,
          factor,
          holds: ((await store.at(key)) ?? [0]) as readonly number[],
        })),
      );
      return { typed, found: found.filter(({ holds }) => holds.length > 1) };
    }),
  );

/** What a page is worth in this search by what it is; nothing where the reader asked for others. */
const worths = async ({ kind, topic }: Search, { manifest, at }: Store): Promise<(page: number) => number> => {
  const { kinds, topics, firsts } = manifest;
  const wanted = topic === '' ? undefined : new Set(await at(topicKey(topics.indexOf(topic))));
  const terms = firsts.at(-1) ?? Infinity;
  const number = kinds.findIndex(([one]) => one === kind);
  const [from, to] = kind === '' ? [0, Infinity] : [firsts[number] ?? Infinity, firsts[number + 1] ?? Infinity];
  return (page) => {
    if (page < from || page >= to || wanted?.has(page) === false) return 0;
    return page >= terms ? worthOfTerm : 1;
  };
};

/** All pages that the reader asked for, in their order. */
const listed = (pages: number, worthOf: (page: number) => number): Ranked[] =>
  Array.from({ length: pages }, (_, page) => ({ page, isWhole: true, isExact: false })).filter(
    ({ page }) => worthOf(page) > 0,
  );
