import { expect, test } from 'vitest';
import { entryViewOf } from '#views/entry/entry.ts';
import { imageOf } from '#views/social/image.ts';
import { graphWith } from './graph/entries.ts';

const palette = { paper: '#fff', text: '#000', muted: '#777', edge: '#999', options: ['#111', '#222', '#333', '#444'] };

/** How far down the lines at the left edge of a drawing stand. */
const downThe = (svg: string): number[] =>
  [...svg.matchAll(/<tspan x="(\d+)(?:\.\d+)?" y="([\d.]+)">/g)]
    .filter(([, x]) => Number(x) < 130)
    .map(([, , y]) => Number(y))
    .sort((a, b) => a - b);

test.each([
  ['At home vs at the desk', 2],
  ['At home vs at the desk vs in whichever of the rooms is free', 3],
  ['Whoever comes first vs whoever shouts loudest vs whoever has waited longest vs whoever is asked by the others', 4],
])('nothing lies over anything else in the image of “%s”', (title, options) => {
  const graph = graphWith();
  const node = [...graph.nodes.values()].find(({ entry }) => entry.kind === 'decision');
  if (node === undefined) throw new Error('the decision of the fixtures is not in the graph');
  const view = entryViewOf(graph, node);
  if (view.glance === undefined) throw new Error('the decision of the fixtures has no glance');
  const { staves, tension } = view.glance;
  const marked = ([1, 2, 3, 4] as const).slice(0, options);
  const glance = {
    ...view.glance,
    tension: marked.flatMap((mark) =>
      tension.slice(0, 1).map((side) => ({ ...side, option: { ...side.option, mark } })),
    ),
    staves: { ...staves, lines: marked.flatMap((mark) => staves.lines.slice(0, 1).map((line) => ({ ...line, mark }))) },
  };
  const lines = downThe(imageOf({ ...view, page: { ...view.page, title }, glance }, palette));
  expect(lines.length).toBeGreaterThan(options);
  expect(lines.filter((y, index) => index > 0 && y - (lines[index - 1] ?? 0) < 24)).toEqual([]);
});
