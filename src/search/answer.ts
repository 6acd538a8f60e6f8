import { markOf, type Mark } from './mark.ts';
import { namedBy, nameNear } from './names.ts';
import type { Card, Index, Name } from './pages.ts';
import { passageOf, wordsOf, type Piece } from './passage.ts';
import { prepared, queryOf, type Prepared } from './query.ts';
import { isKnown } from './spelling.ts';
import { lettersOf } from './tokens.ts';

/** What a reader narrows a search by: titles of a kind and of a topic; empty for all. */
export type Filters = { readonly kind: string; readonly topic: string };

/** A search: what was typed, what it is narrowed by, and whether it is taken as it was typed, slips and all. */
export type Search = Filters & { readonly query: string; readonly asTyped: boolean };

/** A page that answers a query. */
export type Hit = {
  readonly title: string;
  readonly kind: string;
  /** What one and many of its kind are called. */
  readonly kinds: readonly [one: string, many: string];
  readonly href: string;
  /** What the page says in short, with the words of the query marked. */
  readonly text: readonly Piece[];
  /** Whether it has all that was asked for. */
  readonly isWhole: boolean;
};

/** What a search answers. */
export type Answer = Pick<Prepared, 'instead' | 'missing' | 'phrases'> & {
  readonly query: string;
  /** The page whose title or alias is the query, first of all hits; with the name, where it is an alias. */
  readonly exact: Name | undefined;
  /** All pages, the best first. */
  readonly hits: readonly Hit[];
  /** Words of the query that stand only in the texts of pages. */
  readonly elsewhere: readonly string[];
  readonly mark: Mark;
};

/** A name of several words inside a longer query counts so much. */
const nameInside = 2;
/** Pages that are worth less than this share of the best are left out, unless they have all of the words. */
const least = 0.15;

/** Answers a search; nothing where it asks for nothing. */
export const answerOf = (index: Index, { query: typed, kind, topic, asTyped }: Search): Answer | undefined => {
  const query = queryOf(typed);
  if (query === '' && kind === '' && topic === '') return undefined;
  const { names } = index;
  const first = prepared(query, index, asTyped);
  const words = lettersOf(query);
  const isOpen = !asTyped && !isKnown(words.at(-1) ?? '', index);
  const { exact, beginning, inside } = namedBy(first.instead ?? query, names, isOpen);
  const isSure = asTyped || exact !== undefined || beginning.length > 0 || words.every((word) => isKnown(word, index));
  const near = isSure ? undefined : nameNear(query, names);
  const ready = near === undefined ? first : { ...prepared(near.name, index, true), instead: near.name };
  const saysNothing = ready.units.length === 0 && ready.missing.length === 0 && ready.phrases.length === 0;
  if (saysNothing && exact === undefined && beginning.length === 0 && kind === '' && topic === '') return undefined;
  const value = new Map<number, number>();
  for (const [names, worth] of [
    [beginning.filter(({ isTitle }) => !isTitle), 1],
    [beginning.filter(({ isTitle }) => isTitle), 2],
    [[exact ?? near].flatMap((one) => one ?? []), 3],
  ] as const)
    for (const { page } of names) value.set(page, worth);
  const counts = new Set(inside.map(({ page }) => page));
  const found = new Map(
    (query === '' ? index.pages.map((_, page) => ({ page, score: 0, terms: [] })) : index.ranked(ready.terms)).map(
      ({ page, score, terms }) => {
        const isWhole =
          ready.units.every((unit) => unit.terms.some((term) => terms.includes(term))) && ready.missing.length === 0;
        return [page, { page, isWhole, score: score * (counts.has(page) ? nameInside : 1) }] as const;
      },
    ),
  );
  for (const page of value.keys()) found.set(page, { page, score: found.get(page)?.score ?? 0, isWhole: true });
  const rows = [...found.values()]
    .filter(({ page }) => index.pages[page] !== undefined && isWanted(index.pages[page], index, { kind, topic }))
    .sort((a, b) => (value.get(b.page) ?? 0) - (value.get(a.page) ?? 0) || b.score - a.score || a.page - b.page);
  const enough = least * Math.max(0, ...rows.map(({ score }) => score));
  const mark = markOf(ready.units, index);
  return {
    query: query === '' ? [kind, topic].filter((one) => one !== '').join(', ') : query,
    exact: rows[0]?.page === exact?.page && first.instead === undefined ? exact : undefined,
    hits: rows
      .filter(({ page, isWhole, score }) => value.has(page) || isWhole || score >= enough)
      .flatMap(({ page, isWhole }) => {
        const card = index.pages[page];
        return card === undefined ? [] : [hitOf(card, isWhole, index, mark)];
      }),
    elsewhere: ready.units.filter(({ terms }) => !terms.some(index.leads)).map(({ typed: word }) => word),
    instead: ready.instead,
    missing: ready.missing,
    phrases: ready.phrases,
    mark,
  };
};

/** The pages at some addresses as hits, as far as the reader did not narrow the search to others. */
export const hitsAt = (index: Index, hrefs: readonly string[], search: Filters, mark: Mark): Hit[] =>
  hrefs.flatMap((href) => {
    const card = index.pages.find((one) => one.href === href);
    return card !== undefined && isWanted(card, index, search) ? [hitOf(card, true, index, mark)] : [];
  });

const isWanted = ({ kind: own, topics }: Card, index: Index, { kind, topic }: Filters): boolean =>
  (kind === '' || index.kinds[own]?.[0] === kind) &&
  (topic === '' || topics.some((one) => index.topics[one] === topic));

/** A page as a hit; its summary is marked when it is shown, and most are not. */
const hitOf = ({ title, kind, href, summary }: Card, isWhole: boolean, { kinds }: Index, mark: Mark): Hit => {
  const of = kinds[kind] ?? ['', ''];
  return {
    title,
    kind: of[0],
    kinds: of,
    href,
    isWhole,
    get text() {
      const words = wordsOf(summary);
      return passageOf(words, [0, words.length], (word) => mark(word) !== undefined);
    },
  };
};
