import type { Anchor, PageText } from './pages.ts';
import { passageOf, trimmed, wordsOf, type Piece } from './passage.ts';

/** A section of a page in which something was found; its address is that of the item, where it has one. */
export type FoundSection = { readonly title: string; readonly href: string; readonly excerpt: readonly Piece[] };

/** What was found in the text of a page. */
export type Found = {
  /** What was found before the first section. */
  readonly excerpt: readonly Piece[];
  /** The best three, best first. */
  readonly sections: readonly FoundSection[];
};

/** Tells of a word of a text which of the things looked for it is, by number, and what it is worth there. */
export type Match = (word: string) => { readonly term: number; readonly worth: number } | undefined;

/** Sections that speak of other pages: what was found there counts for little. */
const asides = new Map([
  ['related', 0.2],
  ['evidence', 0.2],
]);
const excerptLength = 26;
/** What a word adds that was found in the same place before. */
const again = 0.15;

/** What a page answers to a search: where on it the words stand. */
export const foundOf = ({ content, anchors }: PageText, title: string, href: string, match: Match): Found => {
  const words = wordsOf(content);
  const hits = words.flatMap((word, at) => {
    const found = match(word);
    return found === undefined ? [] : [{ at, ...found }];
  });
  const marked = new Set(hits.map(({ at }) => at));

  /** The words around the one at `at`, between two others. */
  const excerptAt = (start: number, at: number, end: number): Piece[] => {
    const isNear = at - start < 10;
    const from = isNear ? start : at - 5;
    const to = Math.min(from + excerptLength, end);
    return trimmed(
      passageOf(words, [from, to], (_, index) => marked.has(index)),
      isNear,
    );
  };

  const first = anchors.find(isHeading)?.at ?? words.length;
  const opening = content.startsWith(title) ? wordsOf(title).length : 0;
  const before = hits.find(({ at }) => at >= opening && at < first);
  const [path = href] = href.split('#');
  return {
    excerpt: before === undefined ? [] : excerptAt(opening, before.at, first),
    sections: spotsIn(hits, anchors).map(({ heading, anchor, at }) => {
      const start = anchor === heading ? anchor.at + wordsOf(heading.text ?? '').length : anchor.at;
      const end = anchors.find((one) => one.at > at)?.at ?? words.length;
      return {
        title: heading.text ?? '',
        href: `${path}#${encodeURIComponent(anchor.id)}`,
        excerpt: excerptAt(start, Math.max(at, start), end),
      };
    }),
  };
};

const isHeading = ({ text }: Anchor): boolean => text !== undefined;

type Spot = { readonly heading: Anchor; readonly anchor: Anchor; readonly at: number; readonly score: number };

/** Where most was found, in each of the three best sections. */
const spotsIn = (
  hits: readonly { readonly at: number; readonly term: number; readonly worth: number }[],
  anchors: readonly Anchor[],
): Spot[] => {
  const spots = new Map<Anchor, Spot & { readonly terms: Set<number> }>();
  let next = 0;
  let heading: Anchor | undefined;
  let anchor: Anchor | undefined;
  for (const { at, term, worth } of hits) {
    for (; next < anchors.length && (anchors[next]?.at ?? Infinity) <= at; next += 1) {
      anchor = anchors[next];
      if (anchor !== undefined && isHeading(anchor)) heading = anchor;
    }
    if (heading === undefined || anchor === undefined) continue;
    const known = spots.get(anchor) ?? { heading, anchor, at, score: 0, terms: new Set<number>() };
    const score = known.score + worth * (known.terms.has(term) ? again : 1);
    known.terms.add(term);
    spots.set(anchor, { ...known, score });
  }
  return [...Map.groupBy(spots.values(), (spot) => spot.heading)]
    .map(([of, inSection]) => {
      const best = inSection.reduce((a, b) => (b.score > a.score ? b : a));
      return { best, score: best.score * (asides.get(of.id) ?? 1) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ best }) => best);
};
