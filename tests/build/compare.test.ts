// Whatever is easily confused has a page that tells it apart, and every decision can stand beside others.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { hrefOf } from '#model/ids.ts';
import { kindOf } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { compareWords } from '#words/compare.ts';
import { slugOf } from '#views/compare/address.ts';
import { pairHrefOf } from '#views/text/href.ts';
import type { ComparedDecision } from '#views/compare/decision.ts';
import {
  all,
  attribute,
  bytesOf,
  entries,
  entriesOf,
  files,
  graph,
  linksIn,
  mainOf,
  named,
  normal,
  pageAt,
  pageOf,
  pages,
  textOf,
} from './dist.ts';

const { base } = settings;
const text = (markdown: string): string => normal(plain(markdown));

const edges = entries.flatMap(({ id }) => graph.edgesFrom(id)).filter(({ as }) => as === 'confused-with');

test('every pair that is easily confused has a page with the question, the reasons and both ends', () => {
  const problems = edges.flatMap(({ from, to, why, whyBack, tell = '' }) => {
    const address = pairHrefOf(from, to);
    const main = mainOf(pageAt(address));
    const said = textOf(main);
    const ends = [from, to].flatMap((id) => graph.nodes.get(id)?.entry ?? []);
    const titles = ends.map(({ data }) => data.title);
    const links = linksIn(main);
    return [
      ...[...titles, tell, why, whyBack].filter((one) => one === '' || !said.includes(text(one))),
      ...[from, to].map((id) => hrefOf(id, base)).filter((href) => !links.includes(href)),
    ].map((lacking) => `${address} lacks ${lacking}`);
  });
  expect(problems).toEqual([]);
});

test('its table has a row for every field that tells, and a column for each end', () => {
  const problems = edges.flatMap(({ from, to }) => {
    const address = pairHrefOf(from, to);
    const kind = graph.nodes.get(from)?.entry.kind;
    const [table] = all(mainOf(pageAt(address)), named('table'));
    const rows = table === undefined ? [] : all(table, named('tr')).slice(1);
    const cells = rows.map((row) => all(row, named('td')).map(textOf));
    const isWhole = cells.every((row) => row.length === 2 && row.every((cell) => cell.length > 20));
    const fields = kind === undefined ? [] : (kindOf(kind).telling ?? []);
    return fields.length > 0 && rows.length === fields.length && isWhole ? [] : [address];
  });
  expect(problems).toEqual([]);
});

test('both entries, the comparison and no other page lead there; the search does not', () => {
  const problems = edges.flatMap(({ from, to }) => {
    const address = pairHrefOf(from, to);
    const leading = [...pages.values()]
      .filter((page) => linksIn(mainOf(page)).includes(address))
      .map((page) => page.address);
    const expected = [hrefOf(from, base), hrefOf(to, base), `${base}compare/`];
    const isSearched = all(pageAt(address).root, (one) => attribute(one, 'dataPagefindBody') !== undefined).length > 0;
    return leading.toSorted().join() === expected.toSorted().join() && !isSearched ? [] : [[address, ...leading]];
  });
  expect(problems).toEqual([]);
});

test('no other pairs have pages', () => {
  const found = [...pages.keys()].filter((address) => /\/compare\/.+/.test(address));
  expect(found.toSorted()).toEqual([...new Set(edges.map(({ from, to }) => pairHrefOf(from, to)))].toSorted());
});

test('every decision can be chosen, and has its column to fetch', () => {
  const main = mainOf(pageAt(`${base}compare/`));
  const offered = all(main, named('option')).flatMap((option) => attribute(option, 'value') || []);
  const decisions = entriesOf('decision').map(({ id }) => id);
  expect(offered.toSorted()).toEqual(decisions.toSorted());
  for (const id of decisions) {
    const column = JSON.parse(bytesOf(`compare/${slugOf(id)}.json`).toString()) as ComparedDecision;
    expect(column.id).toBe(id);
    expect(column.fields.map((field) => field.id)).toEqual(kindOf('decision').compared);
    expect(column.fields.filter(({ html }) => html === '')).toEqual([]);
  }
});

test('every address in a column leads somewhere', () => {
  const columns = entriesOf('decision').map(({ id }) => bytesOf(`compare/${slugOf(id)}.json`).toString());
  const links = columns.flatMap((column) => [...column.matchAll(/(?:href=\\"|"href":"|"pair":")([^"\\]+)/g)]);
  const problems = links.flatMap(([, href = '']) => {
    const { origin, pathname } = new URL(href, settings.address);
    const isOurs = origin === new URL(settings.address).origin;
    return isOurs && !files.includes(`${pathname.slice(base.length)}index.html`) ? [href] : [];
  });
  expect(problems).toEqual([]);
  expect(links.length).toBeGreaterThan(columns.length);
});

test('the decisions lead to the comparison', () => {
  expect(linksIn(mainOf(pageOf('decisions')))).toContain(`${base}compare/`);
  expect(textOf(mainOf(pageOf('decisions')))).toContain(compareWords.link);
});
