import type { Mark } from './mark.ts';
import { passageOf, trimmed, wordsOf, type Piece } from './passage.ts';

/** A text on a page that has an address: that of its item, or else of its section. */
export type Place = {
  readonly id: string;
  /** The id and the title of its section. */
  readonly section: string;
  readonly title: string;
  /** How the text opens, where it opens with a lead in bold. */
  readonly lead: string;
  readonly text: string;
};

/** Where on a page something was found; it is labelled by the lead of the item, or else by its section. */
export type Passage = { readonly label: string; readonly id: string; readonly pieces: readonly Piece[] };

/** Sections that speak of other pages: what was found there counts for little. */
const asides: ReadonlySet<string> = new Set(['related', 'evidence', 'history']);
const aside = 0.2;
/** What a word adds that was found in the same place before. */
const again = 0.15;
const excerptLength = 26;

/** The places of a page where most was found, in different sections, the best first. */
export const passagesIn = (places: readonly Place[], mark: Mark, most: number): Passage[] => {
  const rated = places.map((place) => {
    const seen = new Set<number>();
    let score = 0;
    for (const word of wordsOf(`${place.lead} ${place.text}`)) {
      const found = mark(word);
      if (found === undefined) continue;
      score += found.worth * (seen.has(found.unit) ? again : 1);
      seen.add(found.unit);
    }
    return { place, score: score * (asides.has(place.section) ? aside : 1) };
  });
  const bests = Map.groupBy(
    rated.filter(({ score }) => score > 0),
    ({ place }) => place.section,
  );
  return [...bests.values()]
    .map((own) => own.reduce((a, b) => (b.score > a.score ? b : a)))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ place }) => ({ label: place.lead || place.title, id: place.id, pieces: excerptOf(place.text, mark) }));
};

/** The words of a text around the first that was found. */
const excerptOf = (text: string, mark: Mark): Piece[] => {
  const words = wordsOf(text);
  const at = Math.max(
    0,
    words.findIndex((word) => mark(word) !== undefined),
  );
  const isNear = at < 10;
  const from = isNear ? 0 : at - 5;
  const pieces = passageOf(
    words,
    [from, Math.min(from + excerptLength, words.length)],
    (word) => mark(word) !== undefined,
  );
  return trimmed(pieces, isNear);
};
