import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFile } from '#check/where.ts';
import { projectFolder } from '#cli/scripts.ts';
import { sectionIdsOf } from '#graph/anchors.ts';
import { isOwnId } from '#model/own-ids.ts';
import { settings } from '#settings.ts';
import { all, attribute, entries, graph, pageAt, pageOf, references, type Page } from './dist.ts';

const idsOn = ({ root }: Page): string[] => all(root, () => true).flatMap((element) => attribute(element, 'id') ?? []);

/** The ids of a page that content did not give it, and that the check does not keep free either. */
const unknownOn = (page: Page, given: readonly string[]): string[] =>
  idsOn(page).filter((id) => !given.includes(id) && !isOwnId(id));

test('what stands on the page of an entry has an id of the entry, of its kind, or one that is kept free', () => {
  for (const { id, kind, data } of entries) {
    const anchors = graph.nodes.get(id)?.anchors.map((anchor) => anchor.id) ?? [];
    const cut = data.history.flatMap((change) => Object.keys(change.cut ?? {}));
    expect(anchors.length, id).toBeGreaterThan(0);
    expect(unknownOn(pageOf(id), [...anchors, ...cut, ...sectionIdsOf(kind)]), id).toEqual([]);
  }
});

test('terms, sources and topics share their pages with no other ids', () => {
  const { glossary, sources, topics } = references;
  for (const [path, members] of [
    ['glossary', glossary],
    ['sources', sources],
    ['start', topics],
  ] as const)
    expect(unknownOn(pageAt(`${settings.base}${path}/`), Object.keys(members)), path).toEqual([]);
});

test('the ids of the content are locked', () => {
  expect(existsSync(join(projectFolder, lockFile)), `run \`npm run lock\`, and commit ${lockFile}`).toBe(true);
});
