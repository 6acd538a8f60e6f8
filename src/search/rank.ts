import type { Term } from './query.ts';

/** What is known of a term: for each of its keys, what finding it is worth and what the index holds. */
export type Looked = Pick<Term, 'typed'> & {
  readonly found: readonly { readonly key: string; readonly factor: number; readonly holds: readonly number[] }[];
};

/** Pages whose name is the query, or whose title or other name begins with it. */
export type Named = ReadonlyMap<number, 'exactly' | 'title' | 'alias'>;

/** A page that answers, and whether it has all that was asked for. */
export type Ranked = { readonly page: number; readonly isWhole: boolean; readonly isExact: boolean };

/** How much of a page's worth it keeps that has nearly none of the words. */
const rest = 0.5;
/** Pages that are worth less than this share of the best are left out, unless they have all of the words. */
const least = 0.15;

/**
 * The order of results, in one place. First the page of exactly that name, then names that begin so. All others by
 * the sum of what their words are worth, rare words more than common ones; a page that lacks words loses by how much
 * they matter.
 */
export const ranked = (
  looked: readonly Looked[],
  named: Named,
  pages: number,
  worthOf: (page: number) => number,
): Ranked[] => {
  const sums = new Map<number, { score: number; weight: number; terms: number }>();
  let all = 0;
  for (const { found } of looked) {
    const best = new Map<number, number>();
    const rarities = found.map(({ holds }) => rarityOf(holds[0] ?? 0, pages));
    const weight = Math.max(0, ...rarities.map((rarity, at) => rarity * (found[at]?.factor ?? 0)));
    all += weight;
    found.forEach(({ factor, holds }, at) => {
      const each = (factor * (rarities[at] ?? 0)) / 255;
      for (let index = 1; index < holds.length; index += 2) {
        const page = holds[index] ?? 0;
        best.set(page, Math.max(best.get(page) ?? 0, each * (holds[index + 1] ?? 0)));
      }
    });
    for (const [page, score] of best) {
      const known = sums.get(page) ?? { score: 0, weight: 0, terms: 0 };
      sums.set(page, { score: known.score + score, weight: known.weight + weight, terms: known.terms + 1 });
    }
  }
  const rows = new Map<number, { page: number; value: number; score: number; isWhole: boolean }>();
  for (const [page, { score, weight, terms }] of sums) {
    const has = all === 0 ? 1 : weight / all;
    const worth = worthOf(page);
    if (worth > 0)
      rows.set(page, {
        page,
        value: 3,
        score: score * worth * (rest + (1 - rest) * has),
        isWhole: terms === looked.length,
      });
  }
  for (const [page, how] of named) {
    if (worthOf(page) === 0) continue;
    const value = { exactly: 0, title: 1, alias: 2 }[how];
    rows.set(page, { page, score: rows.get(page)?.score ?? 0, value, isWhole: true });
  }
  const sorted = [...rows.values()].sort((a, b) => a.value - b.value || b.score - a.score || a.page - b.page);
  const enough = least * Math.max(0, ...sorted.map(({ score }) => score));
  return sorted
    .filter(({ value, score, isWhole }) => value < 3 || isWhole || score >= enough)
    .map(({ page, value, isWhole }) => ({ page, isWhole, isExact: value === 0 }));
};

/** How much a word tells that so many of the pages have. */
const rarityOf = (having: number, pages: number): number => Math.log(1 + (pages - having + 0.5) / (having + 0.5));
