import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { answerOf } from '#search/answer.ts';
import { lettersOf } from '#search/tokens.ts';
import { stopWords } from '#search/words.ts';
import { searchPagesOf } from '#views/lists/search.ts';
import { figures, valid } from '../fixtures.ts';
import { openedOver } from './index.ts';
import { nameSlips, slipsOf } from './slips.ts';

const all = searchPagesOf(checkContent(valid, figures).graph);
const index = openedOver(all);
const found = (query: string): string[] =>
  (answerOf(index, { query, kind: '', topic: '', asTyped: false })?.hits ?? []).map(({ href }) => href);

/** What is asked with slips: the words and the names that lead to pages, each with all ways to type it wrongly. */
const names = all.pages.flatMap(({ title, aliases }) => [title, ...aliases]);
const words = [...new Set(names.flatMap(lettersOf))].filter((word) => word.length > 3 && !stopWords.has(word));
const typed = [
  ...words.map((right) => ({ right, wrong: slipsOf(right), among: 3 })),
  ...names.map((right) => ({ right, wrong: nameSlips(right), among: 1 })),
];

describe('what was typed with a slip', () => {
  const rows = typed.flatMap(({ right, wrong, among }) => {
    const wanted = found(right).slice(0, among);
    return wrong.map(([how, query]) => {
      const hrefs = found(query);
      return { how, isNothing: hrefs.length === 0, isRight: hrefs.slice(0, 3).some((href) => wanted.includes(href)) };
    });
  });
  const share = (some: readonly { isRight: boolean }[]): number =>
    some.filter(({ isRight }) => isRight).length / some.length;

  test('leads to what was meant, in nearly all cases', () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(share(rows)).toBeGreaterThan(0.9);
  });

  test('leads nowhere rather than elsewhere', () => {
    const isElsewhere = rows.filter(({ isNothing, isRight }) => !isNothing && !isRight);
    expect(isElsewhere.length / rows.length).toBeLessThan(0.05);
  });

  test('leads to what was meant in most cases of every sort', () => {
    // A few cases of a sort say nothing of it: “ceat” may as well be “coat”.
    const sorts = [...Map.groupBy(rows, ({ how }) => how)].filter(([, { length }]) => length > 5);
    expect(sorts.length).toBeGreaterThan(10);
    expect(sorts.filter(([, some]) => share(some) < 0.5).map(([how]) => how)).toEqual([]);
  });
});
