// The page of the state says what one would count who read every other page.

import { expect, test } from 'vitest';
import { rules } from '#check/rules/index.ts';
import { limitedFigures } from '#graph/state.ts';
import { hrefOf } from '#model/ids.ts';
import { kindNames, kindOf } from '#model/kinds.ts';
import { grades } from '#model/vocabularies.ts';
import { settings } from '#settings.ts';
import { relatedWords } from '#words/entry.ts';
import {
  all,
  attribute,
  byId,
  hasClass,
  linksIn,
  mainOf,
  named,
  pageAt,
  pages,
  references,
  textOf,
  type Element,
  type Page,
} from './dist.ts';

const { base } = settings;
const page = pageAt(`${base}state/`);

/** The cells of a figure: its title and sentence, its value, its threshold. */
const cellsOf = (id: string): string[] => {
  const row = byId(page, id);
  if (row === undefined) throw new Error(`The page has no figure ${id}.`);
  return all(row, named('th', 'td')).map(textOf);
};

const valueOf = (id: string): string => cellsOf(id)[1] ?? '';

const written = (count: number): string => new Intl.NumberFormat(settings.language).format(count);

const isBelow = (folder: string) => {
  const start = hrefOf(folder, base);
  return ({ address }: Page): boolean => address.startsWith(start) && /^[^/]+\/$/.test(address.slice(start.length));
};

const retired = new Set(Object.keys(references.retired).map((id) => hrefOf(id, base)));
const pagesOf = (folder: string): Page[] =>
  [...pages.values()].filter(isBelow(folder)).filter(({ address }) => !retired.has(address));
const entryPages = kindNames.flatMap((kind) => pagesOf(kindOf(kind).folder));

/** Every connection that entry pages show: from which page, to which, under which heading. */
const shown = entryPages.flatMap(({ address, root }) =>
  all(root, hasClass('groups')).flatMap((group) =>
    all(group, named('section')).flatMap((section) => {
      const reads = all(section, named('h3')).map(textOf).join();
      return reads === relatedWords.outside
        ? []
        : all(section, named('li')).map((item) => ({
            from: address,
            to: (linksIn(item)[0] ?? '').split('#')[0],
            reads,
          }));
    }),
  ),
);

test('entries are as many as there are pages of each kind', () => {
  expect(valueOf('entries')).toBe(written(entryPages.length));
  for (const kind of kindNames) expect(valueOf(`entries-${kind}`)).toBe(written(pagesOf(kindOf(kind).folder).length));
});

test('items are as many as there are places in the lists and tables of entries', () => {
  const isItem = (one: Element): boolean => {
    const id = attribute(one, 'id');
    return (
      id !== undefined &&
      !/^(?:h\d|section|main|span)$/.test(one.tagName) &&
      !id.startsWith('source-') &&
      id !== 'prose'
    );
  };
  // In a figure, what has an id is a part of the drawing.
  const itemsIn = (node: Element): Element[] => {
    const drawn = new Set(all(node, named('figure')).flatMap((figure) => all(figure, isItem)));
    return all(node, isItem).filter((one) => !drawn.has(one));
  };
  expect(valueOf('items')).toBe(written(entryPages.flatMap((one) => itemsIn(mainOf(one))).length));
});

test('connections are half of what pages show, since each stands on two, with a reason on both', () => {
  const mutual = shown.filter(({ from, to }) => shown.some((back) => back.from === to && back.to === from));
  expect(shown.length).toBeGreaterThan(0);
  expect(valueOf('connections')).toBe(written(shown.length / 2));
  expect(valueOf('mutual')).toBe(
    `${Math.floor((100 * mutual.length) / shown.length)}% ${written(mutual.length / 2)} of ${written(shown.length / 2)}`,
  );
});

test('no entry is without a page that leads to it', () => {
  const led = new Set(
    entryPages.flatMap((one) =>
      linksIn(mainOf(one)).flatMap((href) => (href.startsWith(one.address) ? [] : href.split('#')[0])),
    ),
  );
  const alone = entryPages.filter(
    ({ address }) => !address.startsWith(hrefOf(kindOf('essay').folder, base)) && !led.has(address),
  );
  expect(valueOf('orphans')).toBe(written(alone.length));
});

test('grades are those that the index of decisions shows', () => {
  const rows = all(mainOf(pageAt(hrefOf('decisions', base))), named('tbody')).flatMap((body) => all(body, named('tr')));
  for (const grade of Object.keys(grades)) {
    const ofGrade = rows.filter((row) => attribute(row, 'dataGrade')?.split(' ').includes(grade));
    expect(valueOf(`grade-${grade}`), grade).toBe(written(ofGrade.length));
  }
  expect(rows.length).toBeGreaterThan(0);
});

test('sources, terms and changes are as many as their pages list', () => {
  const terms = all(
    mainOf(pageAt(hrefOf('glossary', base))),
    (one) => attribute(one, 'id') !== undefined && one.tagName !== 'main',
  );
  const changes = mainOf(pageAt(hrefOf('changes', base)));
  const days = all(changes, named('time')).map(textOf);
  expect(valueOf('all-sources')).toBe(written(pagesOf('sources').length));
  expect(valueOf('all-terms')).toBe(written(terms.length));
  expect(valueOf('changes')).toBe(written(all(changes, named('tbody')).flatMap((day) => all(day, named('tr'))).length));
  expect([valueOf('newest-change'), valueOf('oldest-change')]).toEqual([days[0], days.at(-1)]);
});

test('every figure has its threshold beside it, with a link to its rule, or is folded', () => {
  const rows = all(mainOf(page), named('tbody')).flatMap((body) => all(body, named('tr')));
  expect(rows.filter((row) => all(row, named('th', 'td')).some((cell) => textOf(cell) === ''))).toEqual([]);
  const rulesOf = (row: Element): string[] =>
    linksIn(row).filter((href) => href.startsWith(`${base}contribute/rules/#`));
  const free = all(mainOf(page), named('details')).flatMap((fold) => all(fold, named('tr')));
  expect(rows.filter((row) => rulesOf(row).length !== (free.includes(row) ? 0 : 1))).toEqual([]);
  const names = rows.flatMap(rulesOf).map((href) => href.split('#')[1]);
  const known: readonly string[] = rules.map(({ name }) => name);
  expect(names.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  expect(names.filter((name) => name === 'state')).toHaveLength(limitedFigures.length);
});

test('nothing is shown in decimals, and nothing is drawn', () => {
  const values = all(mainOf(page), hasClass('value')).map(textOf);
  expect(values.filter((value) => /[.,]\d{1,2}(?!\d)/.test(value))).toEqual([]);
  expect(all(mainOf(page), named('svg', 'canvas', 'meter', 'progress', 'img'))).toEqual([]);
});

test('the page is reached from the guide, the rules and the page about the reference', () => {
  const from = ['contribute/', 'contribute/rules/', 'about/'].map((path) => linksIn(mainOf(pageAt(`${base}${path}`))));
  expect(from.map((links) => links.includes(`${base}state/`))).toEqual([true, true, true]);
});
