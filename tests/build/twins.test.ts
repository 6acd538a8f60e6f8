// What programs get of an entry is what its page shows: the same facts as data and as Markdown.

import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { kindNames } from '#model/kinds.ts';
import { hrefOf } from '#model/ids.ts';
import { settings } from '#settings.ts';
import type { EntryData } from '#views/twins/data.ts';
import type { graphDataOf, indexDataOf } from '#views/twins/lists.ts';
import { sampled } from '../sample.ts';
import {
  all,
  attribute,
  byId,
  bytesOf,
  entries,
  files,
  graph,
  hasClass,
  mainOf,
  named,
  normal,
  pageOf,
  pages,
  textOf,
} from './dist.ts';

const fileOf = (path: string): string => bytesOf(path).toString();
const dataOf = <Data>(path: string): Data => JSON.parse(fileOf(path)) as Data;

/** One of each kind at least, with its twins. */
const rows = sampled(entries, 20, ({ kind }) => kind).map(({ id, kind }) => ({
  id,
  kind,
  page: pageOf(id),
  shown: textOf(mainOf(pageOf(id))),
  data: dataOf<EntryData>(`${id}/index.json`),
  markdown: fileOf(`${id}/index.md`),
}));

/** The words of Markdown, without its marks and addresses. */
const wordsOf = (markdown: string): string =>
  normal(
    markdown
      .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
      .replace(/(?<!\\)[*`]|<br>/g, ' ')
      .replace(/\\(.)/g, '$1'),
  ).replace(/ (?=[.,;:?!)’'])/g, '');

/** The strings below a value, without the labels of options, which a page shows where there is no room for their names. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'short' ? [] : stringsIn(one)));
};

/** Texts that a page shows as they stand; a word of a vocabulary is shown by its title. */
const textsIn = ({ fields, edges, sources, history }: EntryData): string[] =>
  [
    ...stringsIn(fields).filter((text) => !text.startsWith(settings.address)),
    ...edges.flatMap(({ title, why, tell = '' }) => [title, why, tell]),
    ...sources.flatMap(({ name, title, finding, caveat, claims }) => [
      ...[name, title, finding, caveat],
      ...claims.map(({ claim }) => claim),
    ]),
    ...history.map(({ change }) => change),
  ]
    .map((text) => wordsOf(plain(text)))
    .filter((text) => text.includes(' '));

test('every entry is valid against the schema that it names', () => {
  const ajv = new Ajv({
    strict: true,
    formats: { date: true, uri: (text) => URL.canParse(text) },
    keywords: ['enumDescriptions'],
  });
  const validators = new Map(
    kindNames.map((kind) => {
      const schema = dataOf<{ readonly $id: string }>(`schema/data/${kind}.json`);
      return [schema.$id, ajv.compile(schema)] as const;
    }),
  );
  const wrong = rows.flatMap(({ id, data }) => {
    const validate = validators.get(data.$schema);
    return validate?.(data) === true ? [] : [`${id} ${ajv.errorsText(validate?.errors ?? null)}`];
  });
  expect(wrong).toEqual([]);
  const [one] = rows;
  expect(validators.get(one?.data.$schema ?? '')?.({ ...one?.data, fields: {} })).toBe(false);
});

test('every text of the data stands on the page and in the Markdown', () => {
  const lacking = rows.flatMap(({ id, data, shown, markdown }) => {
    const [html, text] = [wordsOf(shown), wordsOf(markdown)];
    expect(textsIn(data).length, id).toBeGreaterThan(3);
    return textsIn(data).flatMap((one) => [
      ...(html.includes(one) ? [] : [`The page of ${id} lacks: ${one}`]),
      ...(text.includes(one) ? [] : [`The Markdown of ${id} lacks: ${one}`]),
    ]);
  });
  expect(lacking).toEqual([]);
});

test('items, connections, sources, changes and the grade are as many, and the same, as on the page', () => {
  for (const { id, kind, page, data } of rows) {
    const node = graph.nodes.get(id);
    const main = mainOf(page);
    const items = node?.anchors.flatMap((anchor) => (anchor.of === 'item' ? [anchor.id] : [])) ?? [];
    const addresses = stringsIn(data.fields).filter((text) => text.startsWith(`${data.address}#`));
    expect(addresses.sort(), id).toEqual(expect.arrayContaining(items.map((item) => `${data.address}#${item}`)));
    const groups = all(main, hasClass('groups')).flatMap((group) => all(group, named('li')));
    const outside = Array.isArray(data.fields['outside']) ? data.fields['outside'].length : 0;
    expect(data.edges.length + outside, id).toBe(groups.length);
    expect(data.sources.length, id).toBe(
      all(main, hasClass('evidence'))
        .flatMap(({ children }) => children)
        .filter((one) => one.type === 'element').length,
    );
    const changes = all(main, hasClass('history')).flatMap((table) => all(table, named('tr'))).length - 1;
    expect([data.version, data.history.length], id).toEqual([changes, changes]);
    const times = all(main, named('time')).map((time) => attribute(time, 'dateTime'));
    expect(times, id).toContain(data.changed);
    expect(textOf(main), id).toContain(normal(data.grade?.meaning ?? ''));
    expect(data.grade !== undefined, id).toBe(kind === 'decision');
  }
});

test('every address in a twin leads to a page, a file or a place on one', () => {
  const dead = rows.flatMap(({ id, data, markdown }) => {
    const written = [...stringsIn(data), markdown].flatMap((text) => text.match(/https?:\/\/[^\s)>"\]]+/g) ?? []);
    const own = written.filter((address) => address.startsWith(settings.address)).map((address) => new URL(address));
    expect(own.length, id).toBeGreaterThan(1);
    return own
      .filter(({ pathname, hash }) => {
        const page = pages.get(pathname);
        if (page === undefined) return !files.includes(pathname.slice(settings.base.length));
        return hash !== '' && byId(page, decodeURIComponent(hash.slice(1))) === undefined;
      })
      .map(({ href }) => `${id} leads to ${href}`);
  });
  expect(dead).toEqual([]);
});

test('each page names its twins in its head and at its foot', () => {
  for (const { id, page } of rows) {
    const twins = ['index.json', 'index.md'].map((name) => `${hrefOf(id, settings.base)}${name}`);
    const alternates = all(page.root, (one) => one.tagName === 'link' && attribute(one, 'rel') === 'alternate');
    const foot = all(page.root, named('footer')).flatMap((footer) => all(footer, named('a')));
    for (const links of [alternates, foot])
      expect(links.flatMap((link) => attribute(link, 'href') ?? [])).toEqual(expect.arrayContaining(twins));
  }
});

test('the lists name every entry, and every edge once', () => {
  const index = dataOf<ReturnType<typeof indexDataOf>>('index.json');
  const ids = entries.map(({ id }) => id).sort();
  expect(index.entries.map(({ id }) => id).sort()).toEqual(ids);
  for (const { id, data } of rows) {
    const { version, changed } = index.entries.find((one) => one.id === id) ?? {};
    expect({ id, version, changed }).toEqual({ id, version: data.version, changed: data.changed });
  }
  const connected = dataOf<ReturnType<typeof graphDataOf>>('graph.json');
  expect(connected.entries.map(({ id }) => id).sort()).toEqual(ids);
  for (const { id, data } of rows) {
    const touching = connected.edges.filter(({ from, to }) => from === id || to === id);
    expect(touching.length, id).toBe(data.edges.length);
  }
  const [brief, full] = [fileOf('llms.txt'), fileOf('llms-full.txt')];
  for (const { data } of rows) expect(brief).toContain(`${data.address}index.md`);
  expect(rows.filter(({ markdown }) => !full.includes(markdown))).toEqual([]);
});
