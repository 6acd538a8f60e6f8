import { describe, expect, test } from 'vitest';
import type { Page } from '#check/page.ts';
import { idMistakes } from './ids.ts';
import { landed } from './grounds.ts';
import { layersOf } from './layers.ts';
import { wrongWith } from './outcome.ts';
import { edited, together, type Place } from './place.ts';

const place = (from: number, to: number, more: Partial<Place> = {}): Place => ({
  from,
  to,
  lines: ['x'],
  at: from,
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

describe('the judgement', () => {
  const [misspelt] = idMistakes.filter(({ name }) => name === 'the id of a topic misspelt');
  const [here] = landed.site.pages;
  const [first] = (here && misspelt?.places(here)) ?? [];
  const planted = here && first && together(here, [first]);

  test('a mistake that is told at its line is found', () => {
    expect(planted && wrongWith(['topic'], planted, landed)).toEqual([]);
  });

  test('silence, another line, other words and another rule are not', () => {
    if (planted === undefined || here === undefined) throw new Error('The first entry has no topic: take another.');
    const [demand] = planted.demands;
    const other = [
      { file: here.file, line: 1 },
      { ...demand, says: 'other words' },
    ];
    expect(wrongWith(['topic'], { ...planted, files: [edited(here, [])] }, landed)).toHaveLength(1);
    expect(wrongWith(['topic'], { ...planted, demands: other as typeof planted.demands }, landed)).toHaveLength(2);
    expect(wrongWith(['schema'], planted, landed)).toHaveLength(1);
    expect(
      wrongWith(['topic'], { ...planted, demands: [demand, demand] as typeof planted.demands }, landed),
    ).toHaveLength(1);
  });
});
