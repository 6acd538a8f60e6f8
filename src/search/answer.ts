import type { Found, FoundSection, Match } from './found.ts';
import type { Card } from './pages.ts';
import { passageOf, wordsOf, type Piece } from './passage.ts';
import type { Ranked } from './rank.ts';

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
  /** How many pages have all that was asked for. */
  readonly whole: number;
  /** The page whose title or alias is the query, if there is one. It is in no group. */
  readonly best: Hit | undefined;
  /** The closest of the others, where they are of several kinds. They are in no group. */
  readonly closest: readonly Hit[];
  /** All others, by kind, in the order of the best of each. */
  readonly groups: readonly { readonly title: string; readonly hits: readonly Hit[] }[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
  /** What was looked for instead of the query, where words were misspelt. */
  readonly instead: string | undefined;
  /** Whether that is only a guess: what looks most like the query. */
  readonly isGuess: boolean;
  /** Words that no page has. */
  readonly missing: readonly string[];
};

/** A page that is shown: its place in the order, what it is and, once that is known, what was found in its text. */
export type Shown = { readonly ranked: Ranked; readonly card: Card; readonly found?: Found };

/** How many of the closest pages stand before those that are grouped by kind. */
const closestCount = 4;

/** What a search says of the pages that are shown, which are in their order. */
export const answerOf = (
  { query, kind, topic, limit }: Search,
  kinds: readonly (readonly [one: string, many: string])[],
  all: readonly Ranked[],
  shown: readonly Shown[],
  match: Match,
  { instead, isGuess, missing }: Pick<Answer, 'instead' | 'isGuess' | 'missing'>,
): Answer => {
  const hits = shown.map(({ card, found }) => hitOf(card, kinds[card[1]]?.[0] ?? '', match, found));
  const best = shown[0]?.ranked.isExact === true ? hits[0] : undefined;
  const others = best === undefined ? hits : hits.slice(1);
  const isMixed = new Set(others.map((hit) => hit.kind)).size > 1;
  const closest = isMixed ? others.slice(0, closestCount) : [];
  return {
    query: query === '' ? [kind, topic].filter((one) => one !== '').join(', ') : query,
    total: all.length,
    whole: missing.length > 0 ? 0 : all.filter(({ isWhole }) => isWhole).length,
    best,
    closest,
    groups: [...Map.groupBy(others.slice(closest.length), (hit) => hit.kind)].map(([one, members]) => ({
      title: kinds.find(([name]) => name === one)?.[1] ?? one,
      hits: members,
    })),
    more: all.length > limit,
    instead,
    isGuess,
    missing,
  };
};

/** The hits of an answer in the order in which a reader meets them. */
export const hitsIn = ({ best, closest, groups }: Answer): Hit[] => [
  ...(best === undefined ? [] : [best]),
  ...closest,
  ...groups.flatMap(({ hits }) => hits),
];

const hitOf = ([title, , href, summary]: Card, kind: string, match: Match, found: Found | undefined): Hit => {
  const words = wordsOf(summary);
  const pieces = passageOf(words, [0, words.length], (word) => match(word) !== undefined);
  if (found === undefined || href.includes('#')) return { title, kind, href, text: pieces, sections: [] };
  const { excerpt, sections } = found;
  const isElsewhere = excerpt.length > 0 && sections.length === 0;
  const text = isElsewhere && pieces.every(({ marked }) => !marked) ? excerpt : pieces;
  return { title, kind, href, text, sections };
};
