import { describe, expect, test } from 'vitest';
import type { Page } from '#check/page.ts';
import { idMistakes } from './ids.ts';
import { site } from './landed.ts';
import { layersOf } from './layers.ts';
import { outcomeOf } from './outcome.ts';
import { edited, together, type Place } from './place.ts';
import { sampleOf } from './sample.ts';

const place = (from: number, to: number, more: Partial<Place> = {}): Place => ({
  from,
  to,
  lines: ['x'],
  at: from,
  field: 'title',
  ...more,
});

const page = { file: 'a.mdx', source: '1\n2\n3\n4\n5\n6\n7\n8', kind: 'essay' } as unknown as Page;

describe('mistakes in one file', () => {
  test('what stands above moves the lines to be named below', () => {
    const places = [
      place(7, 8, { lines: ['g', 'g'], at: 8 }),
      place(2, 4, { lines: [], at: 1 }),
      place(5, 5, { lines: ['e', 'e'], at: 6 }),
    ];
    const { files, demands } = together(page, places);
    expect(files.map(({ text }) => text.split('\n').join(' '))).toEqual(['1 4 e e 5 6 g g 8']);
    expect(demands.map(({ line }) => line)).toEqual([8, 1, 4]);
  });

  test('places that overlap, or that are to stand apart, come in layers of their own', () => {
    const places = [place(1, 9), place(2, 4), place(3, 4), place(4, 5), place(5, 6, { apart: 'a' })];
    const last = place(6, 7, { apart: 'a' });
    expect(layersOf([...places, last]).map((layer) => layer.map(({ from }) => from))).toEqual([[1], [2, 4, 5], [3, 6]]);
  });
});

test('a sample has the ends of every entry and every field of a kind, then as many as are asked for', () => {
  const all = new Map(
    site.pages
      .filter(({ kind }) => kind === 'playbook')
      .map((one) => [one, Array.from({ length: 30 }, (_, at) => place(at, at + 1, { field: `field ${at % 15}` }))]),
  );
  const few = [...sampleOf(all, 0).values()];
  expect(few.every((places) => [0, 15, 29].every((at) => places.some(({ from }) => from === at)))).toBe(true);
  expect(new Set(few.flat().map(({ field }) => field)).size).toBe(15);
  expect([...sampleOf(all, 70).values()].flat()).toHaveLength(70);
  expect(new Set([...sampleOf(all, 1000).values()].flat())).toEqual(new Set([...all.values()].flat()));
});

describe('the judgement', () => {
  const [misspelt] = idMistakes.filter(({ name }) => name === 'the id of a topic misspelt');
  const [here] = site.pages;
  const [first] = (here && misspelt?.places(here)) ?? [];
  const planted = here && first && together(here, [first]);

  test('a mistake that is told at its line is found', () => {
    expect(planted && outcomeOf(['topic'], planted).wrong).toEqual([]);
  });

  test('silence, another line, other words and another rule are not', () => {
    if (planted === undefined || here === undefined) throw new Error('The first entry has no topic: take another.');
    const [demand] = planted.demands;
    const other = [
      { file: here.file, line: 1 },
      { ...demand, says: 'other words' },
    ];
    expect(outcomeOf(['topic'], { ...planted, files: [edited(here, [])] }).wrong).toHaveLength(1);
    expect(outcomeOf(['topic'], { ...planted, demands: other as typeof planted.demands }).wrong).toHaveLength(2);
    expect(outcomeOf(['schema'], planted).wrong).toHaveLength(1);
    expect(
      outcomeOf(['topic'], { ...planted, demands: [demand, demand] as typeof planted.demands }).wrong,
    ).toHaveLength(1);
  });
});
