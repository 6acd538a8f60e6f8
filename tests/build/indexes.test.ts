// Nothing is without a way in: the home page, the indexes, the topics, the glossary and the changes list it all.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { hrefOf } from '#model/ids.ts';
import type { Decision } from '#model/decision.ts';
import { kindOf } from '#model/kinds.ts';
import { levels, reversibilities } from '#model/vocabularies.ts';
import { settings } from '#settings.ts';
import { glanceWords } from '#words/entry.ts';
import {
  all,
  attribute,
  entries,
  entriesOf,
  linksIn,
  mainOf,
  named,
  normal,
  pageAt,
  pageOf,
  references,
  textOf,
  type Element,
  type Page,
} from './dist.ts';

const { base } = settings;
const text = (markdown: string): string => normal(plain(markdown));

const home = pageAt(base);

/** The words of the links that lead to an address from the main part of a page. */
const linksTo = (page: Page, href: string): string[] =>
  all(mainOf(page), (one) => one.tagName === 'a' && attribute(one, 'href') === href).map(textOf);

/** The words of the rows and list items that link to an address. */
const rowsTo = (page: Page, href: string): string[] => rowsIn(mainOf(page), href);
const rowsIn = (part: Element, href: string): string[] =>
  all(part, named('li', 'tr'))
    .filter((row) => linksIn(row).includes(href))
    .map(textOf);

/** The members of a list that fail a test: what a test here expects to be empty. */
const without = <Member extends { readonly id: string }>(
  members: readonly Member[],
  holds: (member: Member) => boolean,
): string[] => members.filter((member) => !holds(member)).map(({ id }) => id);

test('the home page says what one hears, for every red flag', () => {
  const flags = entriesOf('red-flag');
  const heard = ({ id, data }: (typeof flags)[number]): boolean =>
    Object.values(data.heard).some((words) => linksTo(home, hrefOf(id, base)).includes(text(words)));
  expect(without(flags, heard)).toEqual([]);
});

test('the home page lists every decision and every essay', () => {
  const listed = [...entriesOf('decision'), ...entriesOf('essay')];
  expect(without(listed, ({ id, data }) => linksTo(home, hrefOf(id, base)).includes(normal(data.title)))).toEqual([]);
});

test('every entry stands in the index of its kind, once', () => {
  const missing = without(entries, ({ id, kind, data }) => {
    const index = pageAt(hrefOf(kindOf(kind).folder, base));
    return linksTo(index, hrefOf(id, base)).join() === normal(data.title);
  });
  expect(missing).toEqual([]);
});

/** The rows of the table of decisions, by the words of the group that they stand in. */
const decisionGroups = all(mainOf(pageAt(hrefOf(kindOf('decision').folder, base))), named('tbody')).map((group) => {
  const [head, ...rows] = all(group, named('tr'));
  return { links: head === undefined ? [] : linksIn(head), rows };
});

test('the table of decisions has each under its first topic, and leads to the topic', () => {
  const wrong = without(entriesOf('decision'), ({ id, data }) => {
    const groups = decisionGroups.filter(({ rows }) => rows.flatMap(linksIn).includes(hrefOf(id, base)));
    return groups.length === 1 && groups[0]?.links.join() === hrefOf(`topics/${data.topics[0]}`, base);
  });
  expect(wrong).toEqual([]);
  expect(decisionGroups.flatMap(({ rows }) => rows)).toHaveLength(entriesOf('decision').length);
});

/** What a decision trades for what, in the order of its options. */
const tradeOf = ({ options, tension }: Decision): string =>
  Object.keys(options)
    .map((id) => plain(tension[id] ?? ''))
    .join(` ${glanceWords.against} `);

test('the table of decisions says of each what its file says', () => {
  const wrong = entriesOf('decision').flatMap((entry) => {
    const { id, data } = entry;
    const row = decisionGroups.flatMap(({ rows }) => rows).find((one) => linksIn(one).includes(hrefOf(id, base)));
    const cells = row === undefined ? [] : all(row, named('td')).map(textOf);
    const expected = [
      tradeOf(data),
      data.options[data.default.option]?.short ?? plain(data.default.split ?? glanceWords.mix),
      reversibilities[data.reversibility.level].title,
      levels[data.decidedBy].title,
    ].map(normal);
    const isRight = expected.every((text, index) => cells[index]?.endsWith(text) === true);
    return isRight ? [] : [`${id}: ${cells.join(' | ')}`];
  });
  expect(wrong).toEqual([]);
});

test('every entry stands on the page of each of its topics, with its summary', () => {
  const missing = without(entries, ({ id, data }) =>
    data.topics.every((topic) => {
      const rows = rowsTo(pageOf(`topics/${topic}`), hrefOf(id, base));
      return rows.length === 1 && rows[0]?.includes(text(data.summary)) === true;
    }),
  );
  expect(missing).toEqual([]);
});

test('every decision stands on the page of each of its topics with what it trades for what', () => {
  const missing = without(entriesOf('decision'), ({ id, data }) =>
    data.topics.every((topic) =>
      rowsTo(pageOf(`topics/${topic}`), hrefOf(id, base))
        .join()
        .includes(normal(tradeOf(data))),
    ),
  );
  expect(missing).toEqual([]);
});

test('every entry stands in the index of topics under each of its topics, once', () => {
  const index = pageAt(hrefOf('topics', base));
  const missing = without(entries, ({ id, data }) => linksTo(index, hrefOf(id, base)).length === data.topics.length);
  expect(missing).toEqual([]);
});

const referencesOf = <Name extends keyof typeof references>(name: Name) =>
  Object.entries(references[name]).map(([id, data]) => ({ id, data: data as (typeof references)[Name][string] }));

test('every topic stands in the index of topics, with its summary', () => {
  const missing = without(referencesOf('topics'), ({ id, data }) => {
    const rows = rowsTo(pageAt(hrefOf('topics', base)), hrefOf(`topics/${id}`, base)).join();
    return rows.includes(normal(data.title)) && rows.includes(text(data.summary));
  });
  expect(missing).toEqual([]);
});

test('every term stands in the glossary, with its definition and its other names', () => {
  const items = all(mainOf(pageAt(hrefOf('glossary', base))), named('li'));
  const missing = without(referencesOf('glossary'), ({ id, data }) => {
    const item = items.find((one) => attribute(one, 'id') === id);
    const shown = item === undefined ? '' : textOf(item);
    return [data.title, ...(data.aliases ?? []), plain(data.definition)].every((one) => shown.includes(normal(one)));
  });
  expect(missing).toEqual([]);
});

test('every source stands in the index of sources', () => {
  const sources = pageAt(hrefOf('sources', base));
  const missing = without(referencesOf('sources'), ({ id, data }) =>
    rowsTo(sources, hrefOf(`sources/${id}`, base))
      .join()
      .includes(normal(data.title)),
  );
  expect(missing).toEqual([]);
});

test('every change of every entry stands under changes, newest first', () => {
  const changes = pageAt(hrefOf('changes', base));
  const rows = entries.flatMap(({ id, data }) =>
    data.history.map(({ date, change }, index) => ({
      id: `${id}, version ${index + 1}`,
      entry: id,
      date,
      change,
      index,
    })),
  );
  const days = all(mainOf(changes), named('time')).map((day) => attribute(day, 'dateTime') ?? '');
  expect(days).toEqual([...new Set(days)].toSorted().reverse());
  const tables = all(mainOf(changes), named('table'));
  const missing = without(rows, ({ entry, date, change, index }) => {
    const table = tables[days.indexOf(date)];
    const changed = table === undefined ? [] : rowsIn(table, hrefOf(entry, base));
    return changed.some((row) => row.includes(text(change)) && row.includes(`${index + 1}`));
  });
  expect(missing).toEqual([]);
});
