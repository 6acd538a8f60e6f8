import { expect, test } from 'vitest';
import { cutsIn } from '#graph/cut.ts';
import { entryPageOf } from '#views/entry/page.ts';
import { sheetOf } from '#views/entry/sheet.ts';
import { isKind } from '#model/kinds.ts';
import { paths } from './fixtures.ts';
import { entryOf, graphWith } from './graph/entries.ts';

test('an address lands on what took the place of its item, through whatever was cut since', () => {
  const history = [{}, { cut: { a: 'b', x: 'costs' } }, undefined, { cut: { b: 'c' } }];
  expect([...cutsIn(history)]).toEqual([
    ['a', 'c'],
    ['x', 'costs'],
    ['b', 'c'],
  ]);
});

test('items that are said to replace each other end nothing', () => {
  expect([...cutsIn([{ cut: { a: 'b', b: 'a' } }]).keys()]).toEqual(['a', 'b']);
});

const id = 'decisions/shared-desks-vs-own-desks';
const cut = '{ floor-saved: rent-saved, plan-b: gather, old-way: own, show-of-hands: options }';
const graph = graphWith([[paths.decision, '    items: [rent-saved]\n', `    items: [rent-saved]\n    cut: ${cut}\n`]]);

test('a page holds the old addresses within the items, options, sections and parts where they land', () => {
  const node = graph.nodes.get(id);
  const page = node && entryPageOf(graph, node);
  const options = page?.sections.flatMap(({ parts }) => parts).find((part) => part.as === 'options');
  const items = options?.rows.flatMap(({ cells }) => cells).flatMap(({ value }) => value);
  expect(items?.find((item) => item.id === 'rent-saved')?.html).toMatch(/^<span id="floor-saved"[^>]*><\/span>./);
  expect(options?.options.find((option) => option.id === 'own')?.html).toContain('<span id="old-way"');
  expect(['options', 'gather', 'undoing'].map((place) => page?.landingsAt(place).match(/id="(.*?)"/)?.[1])).toEqual([
    'show-of-hands',
    'plan-b',
    undefined,
  ]);
});

test('whoever recorded a decision is told of items that were cut since', () => {
  const entry = entryOf(graph, id);
  const named = isKind(entry, 'decision') ? sheetOf(graph, entry).history.at(-1)?.items : [];
  expect(named).toEqual(['rent-saved', 'floor-saved', 'plan-b', 'old-way', 'show-of-hands']);
});
