// A kind is its file and one line of the registry: one that no other file knows is added here, as a team would.

import { afterAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Kind } from '#model/kind.ts';
import type { KindName } from '#model/kinds.ts';

// Modules of its own: those that other tests share know nothing of the new kind.
vi.resetModules();
afterAll(() => void vi.resetModules());

const [{ leading, links, trailing }, { items }, { text }, { closing }, { kindNames, kinds }] = await Promise.all([
  import('#model/fields.ts'),
  import('#model/items.ts'),
  import('#model/text.ts'),
  import('#model/kind.ts'),
  import('#model/kinds.ts'),
]);

const retrospective = {
  title: 'Retrospective',
  plural: 'Retrospectives',
  folder: 'retrospectives',
  says: 'What a group learned when something was over.',
  schema: z.strictObject({
    ...leading,
    lesson: text('Lesson', 'What to do differently next time.', 40),
    surprises: items('Surprises', 'What nobody had expected.', [1, 5]),
    links,
    ...trailing,
  }),
  opening: ['title', 'lesson'],
  states: 'lesson',
  facets: [{ field: 'lesson', title: 'What was learned' }],
  signs: ['lesson', 'surprises.*'],
  sections: [
    { id: 'surprises', title: 'What surprised us', parts: [{ as: 'items', field: 'surprises' }] },
    { id: 'in-practice', title: 'In practice', parts: [{ as: 'prose' }] },
    ...closing('What the claims on this page rest on.'),
  ],
  outline: { needs: {}, headings: [0, 4], words: [0, 500] },
} as const satisfies Kind;

// The line of the registry. Whatever reads the registry is loaded after it.
const name = 'retrospective' as KindName;
Object.assign(kinds, { [name]: retrospective });
(kindNames as KindName[]).push(name);

const [{ checkContent }, { figures, planted, paths }, { entryFor }, { helpOf }, { command }] = await Promise.all([
  import('#check/check.ts'),
  import('./fixtures.ts'),
  import('#cli/new/entry.ts'),
  import('#cli/command/help.ts'),
  import('#cli/new/help.ts'),
]);
const [{ entryViewOf }, { guideOf }, { fieldTables }, { jsonSchemaOf }, { indexOf }, { editionOf }, { searchPagesOf }] =
  await Promise.all([
    import('#views/entry/entry.ts'),
    import('#views/guide/guide.ts'),
    import('#views/guide/tables.ts'),
    import('#views/guide/json-schema.ts'),
    import('#views/lists/indexes.ts'),
    import('#views/edition/edition.ts'),
    import('#views/lists/search.ts'),
  ]);

const path = 'content/retrospectives/the-move.mdx';
const id = 'retrospectives/the-move';
const file = `---
title: The move
summary: What a group of nine learned when it gave up half of its floor in one weekend.
aliases: [moving day]
topics: [place]
lesson: Ask who carries what before the boxes are ordered.
surprises:
  no-keys: '**Keys are forgotten.** Nobody had any to the new floor on the first morning.'
history:
  - date: '2026-11-21'
    change: First version.
---

Boxes stood in the corridor for a week, as [an empty floor](failure-modes/empty-floor) would have shown.
`;
const led = [[paths.essay, '[an empty floor](failure-modes/empty-floor)', `[the move](${id})`]] as const;
const checked = (text: string) => checkContent(planted(led, [{ path, text }]), figures);

test('its entries are checked', () => {
  expect(checked(file).issues).toEqual([]);
  const [issue, ...more] = checked(file.replace(/lesson: .*\n/, '')).issues;
  expect([issue?.file, issue?.says, more]).toEqual([path, expect.stringContaining('lesson'), []]);
});

test('its entries have a page, a line in the index, the edition and search', () => {
  const { graph } = checked(file);
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error(`${id} is not in the graph`);
  const { lead, page } = entryViewOf(graph, node);
  expect(lead?.statement).toBe('Ask who carries what before the boxes are ordered.');
  expect(page.sections.map((section) => section.id)).toContain('surprises');
  expect(indexOf(graph, name)).toMatchObject({
    heads: ['Retrospective', 'What was learned'],
    rows: [{ title: 'The move', cells: ['Ask who carries what before the boxes are ordered.'] }],
  });
  expect(editionOf(graph).parts.at(-1)).toMatchObject({ title: 'Retrospectives', apart: false });
  const [found] = searchPagesOf(graph).pages.filter(({ title }) => title === 'The move');
  expect(found?.signs).toContain('Keys are forgotten. Nobody had any to the new floor on the first morning.');
});

test('authors find it in the guide, the schema, the tables and the scaffolder', () => {
  expect(guideOf(name).fields.map(({ key }) => key)).toContain('surprises');
  expect(fieldTables()).toContain(
    '| `lesson` | Required | a text of at most 40 words | What to do differently next time. |',
  );
  expect(jsonSchemaOf(name).properties).toHaveProperty('lesson');
  expect(helpOf(command)).toContain(retrospective.says);
  const begun = entryFor({ kind: name, title: 'The other move', topics: ['place'] }, '2026-11-21');
  expect(begun).toMatchObject({
    path: 'content/retrospectives/the-other-move.mdx',
    text: expect.stringMatching(/\nlesson: TODO /),
  });
});
