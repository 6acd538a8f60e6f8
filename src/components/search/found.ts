import { folded } from '#views/folded.ts';
import { passageOf, trimmed, wordsOf, type Piece } from './passage.ts';

/** A page as Pagefind knows it: its text, the places in it that have an address, and the words found. */
export type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string;
    readonly location: number;
  }[];
  readonly weighted_locations: readonly { readonly balanced_score: number; readonly location: number }[];
};

/** A section of a page in which something was found; its address is that of the item, where it has one. */
export type FoundSection = { readonly title: string; readonly href: string; readonly excerpt: readonly Piece[] };

/** A page in which something was found. */
export type Found = {
  readonly title: string;
  readonly kind: string;
  readonly href: string;
  readonly excerpt: readonly Piece[];
  /** The best three, best first. */
  readonly sections: readonly FoundSection[];
  /** The words that matched, folded. */
  readonly matched: ReadonlySet<string>;
};

const excerptLength = 26;

type Place = { readonly id: string; readonly from: number; readonly score: number; readonly at: number };

/** What a page answers to a query, read from what Pagefind returns. */
export const foundOf = ({ url, content, meta, anchors, weighted_locations: hits }: Fragment): Found => {
  const words = wordsOf(content);
  const marked = new Set(hits.map(({ location }) => location));
  const sorted = anchors.filter(({ id }) => id !== '').sort((a, b) => a.location - b.location);
  const headings = sorted.filter(({ element, text }) => /^h[2-6]$/i.test(element) && text?.trim());
  const title = meta['title'] ?? url;

  const excerptAt = (start: number, at: number, end: number): Piece[] => {
    const whole = at - start < excerptLength - 6;
    const from = whole ? start : at - 8;
    const to = Math.min(from + excerptLength, end);
    return trimmed(
      passageOf(words, [from, to], (_, index) => marked.has(index)),
      whole,
    );
  };

  // Where in each section the most was found; -1 stands for what precedes the first heading.
  const places = new Map<number, Place & { total: number }>();
  for (const { location, balanced_score: score } of hits) {
    const heading = headings.findLastIndex((one) => one.location <= location);
    const nearest = sorted.findLast((one) => one.location <= location && heading >= 0);
    const own = headings[heading];
    const place = nearest === own ? undefined : nearest;
    const from = place?.location ?? (own === undefined ? 0 : own.location + wordsOf(own.text ?? '').length);
    const best = places.get(heading);
    const total = (best?.total ?? 0) + score;
    const better = best === undefined || score > best.score;
    places.set(
      heading,
      better
        ? { id: place?.id ?? own?.id ?? '', from, score, at: Math.max(location, from), total }
        : { ...best, total },
    );
  }

  const [path = url] = url.split('#');
  const sections = [...places]
    .filter(([heading]) => heading >= 0)
    .sort(([, a], [, b]) => b.total - a.total)
    .slice(0, 3)
    .map(([heading, { id, from, at }]) => {
      const end = sorted.find(({ location }) => location > at)?.location ?? words.length;
      return {
        title: headings[heading]?.text?.trim() ?? '',
        href: `${path}#${encodeURIComponent(id)}`,
        excerpt: excerptAt(from, at, end),
      };
    });
  const lead = places.get(-1);
  return {
    title,
    kind: meta['kind'] ?? '',
    href: url,
    excerpt: lead === undefined ? [] : excerptAt(0, lead.at, headings[0]?.location ?? words.length),
    sections,
    matched: new Set(hits.flatMap(({ location }) => partsOf(words[location] ?? ''))),
  };
};

/** A word, and the words that a hyphen or a stroke joins in it. */
export const partsOf = (word: string): string[] =>
  [...new Set([word, ...word.split(/[^\p{L}\p{N}'’]+/u)].map(folded))].filter((part) => part !== '');
