import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { hitsIn } from '#search/answer.ts';
import { finder } from '#search/engine.ts';
import { lettersOf } from '#search/tokens.ts';
import { stopWords } from '#search/words.ts';
import { searchPagesOf } from '#views/search.ts';
import { figures, valid } from '../fixtures.ts';
import { indexOf } from './index.ts';
import { nameSlips, slipsOf } from './slips.ts';

const all = searchPagesOf(checkContent(valid, figures).graph, '/base/');

type Found = { readonly hrefs: readonly string[]; readonly files: number; readonly isGuess: boolean };
type Row = Found & { readonly how: string; readonly right: string; readonly query: string; readonly isRight: boolean };

const ask = async (query: string): Promise<Found> => {
  const { store, asked } = await indexOf(all);
  const finding = await finder(() => Promise.resolve(store))({ query, kind: '', topic: '', limit: 10 });
  if (finding === undefined) throw new Error(`“${query}” asks for nothing.`);
  const files = asked.filter((path) => !path.includes('cards')).length;
  return { hrefs: hitsIn(finding.answer).map(({ href }) => href), files, isGuess: finding.answer.isGuess };
};

/** What is asked with slips: the words and the names that lead to pages, each with all ways to type it wrongly. */
const names = all.pages.flatMap(({ title, aliases }) => [title, ...aliases]);
const words = [...new Set([...names, ...all.pages.flatMap(({ worries }) => worries)].flatMap(lettersOf))].filter(
  (word) => word.length > 2 && !stopWords.has(word),
);
const typed = [
  ...words.map((right) => ({ right, wrong: slipsOf(right), among: 3 })),
  ...names.map((right) => ({ right, wrong: nameSlips(right), among: 1 })),
];

describe('what was typed with a slip', async () => {
  const rows: Row[] = [];
  for (const { right, wrong, among } of typed) {
    const wanted = (await ask(right)).hrefs.slice(0, among);
    for (const [how, query] of wrong) {
      const found = await ask(query);
      rows.push({
        how,
        right,
        query,
        ...found,
        isRight: found.hrefs.slice(0, 3).some((href) => wanted.includes(href)),
      });
    }
  }

  test('is never answered with nothing', () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter(({ hrefs }) => hrefs.length === 0).map(({ right, query }) => `${right}: ${query}`)).toEqual([]);
  });

  test('leads to what was meant, in nearly all cases and of every sort', () => {
    const share = (some: readonly { isRight: boolean }[]): number =>
      some.filter(({ isRight }) => isRight).length / some.length;
    expect(share(rows)).toBeGreaterThan(0.95);
    // Two cases of a sort say nothing of it: “ceat” may as well be “coat”.
    const sorts = [...Map.groupBy(rows, ({ how }) => how)].filter(([, { length }]) => length > 2);
    expect(sorts.length).toBeGreaterThan(20);
    expect(sorts.filter(([, some]) => share(some) < 0.75).map(([how]) => how)).toEqual([]);
  });

  test('takes few files', () => {
    const files = rows.map((row) => row.files).toSorted((a, b) => a - b);
    expect(files[Math.floor(files.length / 2)]).toBeLessThan(9);
    expect(files.at(-1)).toBeLessThan(22);
  });

  test('is told from a guess', async () => {
    expect(rows.filter(({ isGuess }) => isGuess).length / rows.length).toBeLessThan(0.05);
    expect(await ask('xqzvw')).toMatchObject({ hrefs: [], isGuess: false });
  });
});
