import type { Rule } from '../rule.ts';

const figuresIn = (claim: string, year: number | undefined): string[] =>
  (claim.match(/\d+(?:[.,]\d+)*/g) ?? []).filter((figure) => figure !== String(year));

/** Refuses figures from sources whose figures nobody read. */
export const figures = {
  name: 'figure-unseen',
  why: 'A number is quoted only where it was read in the source itself.',
  where: 'decision',
  wrong: '    claim: In one survey of office staff, people without a seat of their own lost 12 minutes a day.',
  right: '    claim: In one survey of office staff, people without a seat of their own reported more lost time.',
  check: (site) =>
    site.pages.flatMap((page) =>
      Object.entries(page.data.sources ?? {}).flatMap(([id, citations]) => {
        const { sources } = site.shelves;
        const source = Object.hasOwn(sources.data, id) ? sources.data[id] : undefined;
        if (source?.figures_seen !== false) return [];
        return (citations ?? []).flatMap((citation, row) => {
          const claim = citation?.claim ?? '';
          const [figure] = figuresIn(claim, source.year);
          if (figure === undefined) return [];
          const says = `the claim quotes ${figure}, but no figure of \`${id}\` was read`;
          const place = page.placeIn(
            ['sources', id, row, 'claim'],
            claim.search(new RegExp(`(?<!\\d)${figure.replace(/\./g, '\\.')}`)),
          );
          return [{ file: page.file, ...place, says, todo: 'Say it without the number.' }];
        });
      }),
    ),
} satisfies Rule;
