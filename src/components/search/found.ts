import { folded } from '#views/folded.ts';
import { passageOf, trimmed, wordsOf, type Piece } from './passage.ts';

/** A place on a page that has an address. */
type Anchor = { readonly element: string; readonly id: string; readonly text?: string; readonly location: number };

/** A page as Pagefind returns it: its text, its anchors, and which of its words were found. */
export type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly {
    readonly weight: number;
    readonly balanced_score: number;
    readonly location: number;
  }[];
};

/** A section of a page in which something was found; its address is that of the item, where it has one. */
export type FoundSection = { readonly title: string; readonly href: string; readonly excerpt: readonly Piece[] };

/** A page in which something was found. */
export type Found = {
  readonly title: string;
  readonly kind: string;
  readonly href: string;
  /** What was found before the first section. */
  readonly excerpt: readonly Piece[];
  /** The best three, best first. */
  readonly sections: readonly FoundSection[];
  /** The words that were found, folded. */
  readonly matched: ReadonlySet<string>;
  /** The words that say what the page is, folded: of its title and its kind. */
  readonly about: ReadonlySet<string>;
};

/** The weight that pages give to their aliases, which are told apart by it: they stand in no section. */
const aliasWeight = 8;
/** Sections that speak of other pages: what was found there counts for little. */
const asides = new Map([
  ['related', 0.2],
  ['evidence', 0.2],
]);
const excerptLength = 26;

/** What a page answers to a search. */
export const foundOf = (fragment: Fragment): Found => {
  const { url, content, meta, weighted_locations: hits } = fragment;
  const { title = url, kind = '' } = meta;
  const words = wordsOf(content);
  const marked = new Set(hits.map(({ location }) => location));

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

  const anchors = fragment.anchors.filter(({ id }) => id !== '').sort((a, b) => a.location - b.location);
  const first = anchors.find(isHeading)?.location ?? words.length;
  const opening = content.startsWith(title) ? wordsOf(title).length : 0;
  const before = hits.find(({ location }) => location >= opening && location < first);
  const [path = url] = url.split('#');
  return {
    title,
    kind,
    href: url,
    excerpt: before === undefined ? [] : excerptAt(opening, before.location, first),
    sections: spotsIn(hits, anchors).map(({ heading, anchor, at }) => {
      const start = anchor === heading ? anchor.location + wordsOf(textOf(anchor)).length : anchor.location;
      const end = anchors.find(({ location }) => location > at)?.location ?? words.length;
      return {
        title: textOf(heading),
        href: `${path}#${encodeURIComponent(anchor.id)}`,
        excerpt: excerptAt(start, Math.max(at, start), end),
      };
    }),
    matched: new Set(hits.flatMap(({ location }) => partsOf(words[location] ?? ''))),
    about: new Set(wordsOf(`${title} ${kind}`).flatMap(partsOf)),
  };
};

/** A word, and the words that a hyphen or a stroke joins in it, folded. */
export const partsOf = (word: string): string[] =>
  [...new Set([word, ...word.split(/[^\p{L}\p{N}'’]+/u)].map(folded))].filter((part) => part !== '');

const isHeading = ({ element, text }: Anchor): boolean => /^h[2-6]$/i.test(element) && text?.trim() !== '';

const textOf = ({ text = '' }: Anchor): string => text.trim();

type Spot = { readonly heading: Anchor; readonly anchor: Anchor; readonly at: number; readonly score: number };

/** Where most was found, in each of the three best sections. */
const spotsIn = (hits: Fragment['weighted_locations'], anchors: readonly Anchor[]): Spot[] => {
  const spots = new Map<Anchor, Spot>();
  for (const { weight, location, balanced_score: score } of hits) {
    const inReach = anchors.filter((one) => one.location <= location);
    const [heading, anchor] = [inReach.findLast(isHeading), inReach.at(-1)];
    if (weight >= aliasWeight || heading === undefined || anchor === undefined) continue;
    const known = spots.get(anchor);
    spots.set(anchor, { heading, anchor, at: known?.at ?? location, score: (known?.score ?? 0) + score });
  }
  return [...Map.groupBy(spots.values(), ({ heading }) => heading)]
    .map(([heading, inSection]) => ({
      best: inSection.reduce((a, b) => (b.score > a.score ? b : a)),
      score: inSection.reduce((sum, { score }) => sum + score, 0) * (asides.get(heading.id) ?? 1),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ best }) => best);
};
