// Start from what you see: every sign and every situation is a row, and each row leads on.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { hrefOf } from '#model/ids.ts';
import { kindOf } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { onThisPage } from '#words/frame.ts';
import { homeWords, startWords } from '#words/start.ts';
import {
  all,
  attribute,
  byId,
  entriesOf,
  linksIn,
  mainOf,
  named,
  normal,
  pageAt,
  pages,
  textOf,
  type Element,
} from './dist.ts';

const { base } = settings;
const text = (markdown: string): string => normal(plain(markdown));

const page = pageAt(`${base}start/`);
const tables = all(mainOf(page), named('table'));
const groups = all(mainOf(page), named('tbody')).map((body) => {
  const [head, ...rows] = all(body, named('tr'));
  return { body, head, rows };
});

/** The cells of a row, the header of the row first. */
const cellsOf = (row: Element): Element[] => all(row, named('th', 'td'));

/** The rows whose header links to an address, with the topic that each stands under. */
const rowsTo = (href: string): { topic: string; cells: Element[] }[] =>
  groups.flatMap(({ head, rows }) =>
    rows
      .map(cellsOf)
      .filter(([header]) => header !== undefined && linksIn(header).includes(href))
      .map((cells) => ({ topic: head === undefined ? '' : linksIn(head).join(), cells })),
  );

const leadsOf = (cells: readonly Element[]): string[] => cells.slice(2).flatMap(linksIn);

test('it is one table, with a group of rows for each topic that leads to the topic', () => {
  expect(tables).toHaveLength(1);
  const scopes = groups.map(({ head }) =>
    (head === undefined ? [] : cellsOf(head)).map((one) => attribute(one, 'scope')),
  );
  expect(scopes).toEqual(groups.map(() => ['rowgroup']));
  const topics = groups.flatMap(({ head }) => (head === undefined ? [] : linksIn(head)));
  expect(new Set(topics).size).toBe(groups.length);
  expect(topics.filter((href) => !pages.has(href) || !href.startsWith(hrefOf('topics', base)))).toEqual([]);
});

test('the links above the table lead to its groups, in their order', () => {
  const [index] = all(mainOf(page), (one) => one.tagName === 'nav' && attribute(one, 'ariaLabel') === onThisPage);
  const ids = groups.map(({ body }) =>
    all(body, (one) => attribute(one, 'id') !== undefined).map((one) => attribute(one, 'id')),
  );
  expect(index && linksIn(index)).toEqual(ids.map(([id]) => `#${id}`));
});

test('every red flag is a row, once, in its own words, and leads to a decision or a playbook', () => {
  const ahead = [kindOf('decision').folder, kindOf('playbook').folder].map((folder) => hrefOf(folder, base));
  const problems = entriesOf('red-flag').flatMap(({ id, data }) => {
    const rows = rowsTo(hrefOf(id, base));
    const [row] = rows;
    if (row === undefined || rows.length > 1) return [`${id} stands in ${rows.length} rows`];
    const [header, sort] = row.cells.map(textOf);
    return [
      ...(header === text(data.notice) ? [] : [`${id} reads ${header}`]),
      ...(sort === startWords.sorts.sign ? [] : [`${id} is called ${sort}`]),
      ...(row.topic === hrefOf(`topics/${data.topics[0]}`, base) ? [] : [`${id} stands under ${row.topic}`]),
      ...(leadsOf(row.cells).some((href) => ahead.some((folder) => href.startsWith(folder)))
        ? []
        : [`${id} leads nowhere`]),
    ];
  });
  expect(problems).toEqual([]);
  expect(entriesOf('red-flag').length).toBeGreaterThan(0);
});

test('every situation of every decision is a row, once, with its option and its decision', () => {
  const problems = entriesOf('decision').flatMap(({ id, data }) =>
    Object.entries(data.mixes).flatMap(([mix, { situation, option }]) => {
      const rows = rowsTo(hrefOf(`${id}#${mix}`, base));
      const [row] = rows;
      if (row === undefined || rows.length > 1) return [`${id}#${mix} stands in ${rows.length} rows`];
      const [header, sort, leads = ''] = row.cells.map(textOf);
      return [
        ...(header === text(situation) ? [] : [`${id}#${mix} reads ${header}`]),
        ...(sort === startWords.sorts.situation ? [] : [`${id}#${mix} is called ${sort}`]),
        ...(row.topic === hrefOf(`topics/${data.topics[0]}`, base) ? [] : [`${id}#${mix} stands under ${row.topic}`]),
        ...(leads.startsWith(data.options[option]?.short ?? '?') ? [] : [`${id}#${mix} leads to ${leads}`]),
        ...(leadsOf(row.cells).join() === hrefOf(id, base) ? [] : [`${id}#${mix} does not lead to its decision`]),
      ];
    }),
  );
  expect(problems).toEqual([]);
});

test('there are no other rows, and every link in a row resolves', () => {
  const expected =
    entriesOf('red-flag').length + entriesOf('decision').flatMap(({ data }) => Object.keys(data.mixes)).length;
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(expected);
  const links = groups.flatMap(({ body }) => linksIn(body));
  const dead = links.filter((href) => {
    const [address = '', anchor] = href.split('#');
    const there = pages.get(address);
    return there === undefined || (anchor !== undefined && byId(there, anchor) === undefined);
  });
  expect(dead).toEqual([]);
});

test('the home page leads to the whole table', () => {
  const link = all(mainOf(pageAt(base)), (one) => attribute(one, 'href') === `${base}start/`).map(textOf);
  expect(link).toEqual([homeWords.all]);
});
