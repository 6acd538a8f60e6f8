// Everything on one page: nothing is lost on the way there, and whoever has the file has all that it links to.

import type { HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { sampled } from '../sample.ts';
import { hrefOf } from '#model/ids.ts';
import { settings } from '#settings.ts';
import { pairsOf } from '#views/compare/pair.ts';
import { editionAnchorOf } from '#views/edition/placed.ts';
import {
  all,
  attribute,
  byId,
  entries,
  graph,
  hasClass,
  linksIn,
  mainOf,
  named,
  normal,
  pageAt,
  pageOf,
  references,
  textOf,
  type Element,
} from './dist.ts';

const { base } = settings;
const edition = pageAt(hrefOf('all', base));
const places = new Map(all(edition.root, () => true).map((element) => [attribute(element, 'id'), element]));

/** The element that stands in the edition for an id. */
const placeOf = (id: string): Element => {
  const found = places.get(editionAnchorOf(id));
  if (found === undefined) throw new Error(`The edition has no place for ${id}`);
  return found;
};

/** What belongs to a page and not to its entry: ways around the site, and the way to report a mistake. */
const isAround = (element: Element): boolean =>
  named('nav', 'section-index', 'item-permalinks')(element) ||
  hasClass('back')(element) ||
  hasClass('correction')(element);

const entryIn = <Tree extends HastNode>(node: Tree): Tree =>
  'children' in node
    ? {
        ...node,
        children: (node.children as HastNode[])
          .filter((child) => child.type !== 'element' || !isAround(child))
          .map(entryIn),
      }
    : node;

const tried = sampled(entries, 15, ({ kind }) => kind);

test('every entry stands there in the words of its own page', () => {
  for (const { id } of tried) {
    const here = textOf(entryIn(placeOf(id)));
    expect.soft(here, id).toBe(textOf(entryIn(mainOf(pageOf(id)))));
    expect.soft(here.length, id).toBeGreaterThan(1000);
  }
});

test('every place on the page of an entry is a place there, of the same words', () => {
  const different = tried.flatMap(({ id }) =>
    all(entryIn(mainOf(pageOf(id))), (element) => attribute(element, 'id') !== undefined).flatMap((element) => {
      const place = `${id}#${attribute(element, 'id')}`;
      return textOf(placeOf(place)) === textOf(element) ? [] : [place];
    }),
  );
  expect(different).toEqual([]);
});

test('every link of an entry leads there to what it leads to on its own page', () => {
  const problems = tried.flatMap(({ id }) => {
    const own = linksIn(entryIn(mainOf(pageOf(id)))).filter((href) => !href.startsWith('#'));
    const here = new Set(linksIn(placeOf(id)));
    const toEntries = own.flatMap((href) => {
      const [path = '', anchor] = href.slice(base.length).split('/#');
      const target = path.replace(/\/$/, '');
      const isEntry = href.startsWith(base) && entries.some((entry) => entry.id === target);
      return isEntry ? [editionAnchorOf(anchor === undefined ? target : `${target}#${anchor}`)] : [];
    });
    return toEntries.filter((anchor) => !here.has(`#${anchor}`)).map((anchor) => `${id} → ${anchor}`);
  });
  expect(problems).toEqual([]);
});

test('terms, sources and topics stand there, defined and described', () => {
  const { glossary, sources, topics } = references;
  const items = new Map(
    all(edition.root, named('li')).flatMap((item) =>
      all({ type: 'root', children: [item] }, () => true).map((one) => [one, item]),
    ),
  );
  const itemOf = (folder: string, id: string): string => {
    const item = items.get(placeOf(`${folder}/${id}`));
    return item === undefined ? '' : textOf(item);
  };
  const missing = [
    ...Object.entries(glossary).filter(([id, { title }]) => !itemOf('glossary', id).startsWith(normal(title))),
    ...Object.entries(sources).filter(([id, { title }]) => !itemOf('sources', id).includes(normal(title))),
    ...Object.entries(sources).filter(([id, { finding }]) => !itemOf('sources', id).includes(normal(finding))),
    ...Object.entries(topics).filter(([id, { title }]) => !itemOf('topics', id).startsWith(normal(title))),
  ].map(([id]) => id);
  expect(missing).toEqual([]);
  expect(Object.keys(sources).length).toBeGreaterThan(0);
});

test('the contents name every entry and every part, in the order in which they stand', () => {
  const [contents] = all(edition.root, hasClass('contents'));
  if (contents === undefined) throw new Error('The edition has no contents.');
  const links = all(contents, named('a')).map((link) => [attribute(link, 'href') ?? '', textOf(link)] as const);
  const missing = entries.filter(
    ({ id, data }) =>
      !links.some(([href, words]) => href === `#${editionAnchorOf(id)}` && words === normal(data.title)),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
  const chapters = all(edition.root, hasClass('chapter')).map((chapter) => `#${attribute(chapter, 'id')}`);
  expect(chapters.filter((chapter) => !links.some(([href]) => href === chapter))).toEqual([]);
  const order = [...places.keys()];
  const met = links.map(([href]) => order.indexOf(href.slice(1)));
  expect(met).toEqual(met.toSorted((a, b) => a - b));
  expect(met).not.toContain(-1);
});

test('links lead on within the file, but for worksheets, pages of pairs and the address of the site', () => {
  const home = new URL(base, settings.address).href;
  const outward = linksIn(edition.root).filter((href) => new URL(href, home).origin === new URL(home).origin);
  const elsewhere = [
    ...entries.map(({ id }) => `${id}/decide/`),
    ...pairsOf(graph).map(({ path }) => `compare/${path}/`),
  ];
  const strays = outward.filter(
    (href) => !href.startsWith('#') && href !== home && !elsewhere.some((path) => href === `${home}${path}`),
  );
  expect(strays).toEqual([]);
  expect(outward.filter((href) => href.startsWith('#')).length).toBeGreaterThan(5 * entries.length);
});

test('the file needs no other file and no control', () => {
  const isNeeded = (element: Element): boolean =>
    (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet') ||
    (element.tagName === 'script' && attribute(element, 'src') !== undefined) ||
    named('button', 'input', 'select', 'form', 'dialog', 'details', 'section-index')(element) ||
    hasClass('permalink')(element);
  expect(all(edition.root, isNeeded).map(({ tagName }) => tagName)).toEqual([]);
});

test('search engines and our own search leave it out, for it repeats the pages', () => {
  const robots = all(edition.root, (one) => attribute(one, 'name') === 'robots');
  expect(robots.map((one) => attribute(one, 'content'))).toEqual(['noindex']);
  expect(edition.html).not.toContain('data-pagefind');
  expect(byId(edition, 'main')?.tagName).toBe('main');
});
