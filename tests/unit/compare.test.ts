import { describe, expect, test } from 'vitest';
import { besideHtml } from '#components/compare/table.ts';
import { askedAt, chosenFrom, queryOf, type Offered } from '#views/compare/address.ts';
import { pairHrefOf } from '#views/text/href.ts';
import { rowGroupsOf } from '#views/lists/rows.ts';
import { comparedOf } from '#views/compare/decision.ts';
import { pairsOf } from '#views/compare/pair.ts';
import { isAlike, joinsAmong, rowsOf } from '#views/compare/rows.ts';
import { kindOf } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { dayInWords } from '#views/text/day.ts';
import { paths, textOf, type Plant } from './fixtures.ts';
import { entryOf, graphWith } from './graph/entries.ts';

const desks = 'decisions/shared-desks-vs-own-desks';
const lockers = 'decisions/lockers-vs-drawers';

/** A second decision: the first under another name, with changes. */
const lockersText = (plants: readonly (readonly [string, string])[] = []): string =>
  plants.reduce(
    (text, [words, instead]) => {
      if (!text.includes(words)) throw new Error(`the decision does not hold “${words}”`);
      return text.replace(words, instead);
    },
    textOf(paths.decision).replace(/^title: .*$/m, 'title: Lockers vs drawers'),
  );

const link = (as: string, more: string): string =>
  `links:\n  - to: ${lockers}\n    as: ${as}\n    why: They *look* alike.\n    ${more}\n`;

const graphOfTwo = (plants: readonly Plant[] = [], changes: readonly (readonly [string, string])[] = []) =>
  graphWith(plants, [{ path: `content/${lockers}.mdx`, text: lockersText(changes) }]);

const confused: Plant = [paths.decision, 'links:\n', link('confused-with', 'tell: Is it `locked`?')];

const columnsOf = (graph: ReturnType<typeof graphOfTwo>) =>
  [desks, lockers].map((id) => comparedOf(graph, entryOf(graph, id as Offered['id'])));

describe('a decision as a column', () => {
  const graph = graphOfTwo();
  const [column] = columnsOf(graph);
  const field = (id: string) => column?.fields.find((one) => one.id === id);

  test('has every field that its kind compares, in that order, with a title and a text', () => {
    expect(column?.fields.map(({ id }) => id)).toEqual(kindOf('decision').compared);
    expect(column?.fields.filter(({ title, html }) => title === '' || html === '')).toEqual([]);
  });

  test('calls fields as the model does', () => {
    const titles = ['question', 'tension', 'reallyAbout', 'default.holdsWhile'].map((id) => field(id)?.title);
    expect(titles).toEqual(['Question', 'What is traded', 'Really about', 'Holds while']);
  });

  test('says words of a vocabulary with their meaning, and options with their marks', () => {
    expect(field('reversibility.level')?.html).toMatch(/^<b>[A-Z][^<]+\.<\/b> <span class="muted">[A-Z]/);
    expect(field('options')?.html).toContain('data-mark="1"');
    expect(field('options')?.html).toContain('data-mark="2"');
    expect(field('history')?.html).toBe(
      `<time datetime="2026-11-21">${dayInWords('2026-11-21')}</time> The rent is named.`,
    );
    expect(field('topics')?.html).toBe(`<a href="${settings.base}topics/place/">Place</a>`);
  });

  test('resolves links from its own page and escapes what is no markup', () => {
    const text = 'See [rent](#rent-saved) & <b>.';
    const about = /^reallyAbout: (?:>-\n(?: {2}.*\n)+|.*)/m.exec(textOf(paths.decision))?.[0] ?? '';
    const marked = graphOfTwo([[paths.decision, about, `reallyAbout: '${text}'\n`]]);
    const html = columnsOf(marked)[0]?.fields.find(({ id }) => id === 'reallyAbout')?.html;
    expect(html).toContain(`See <a href="${settings.base}${desks}/#rent-saved">rent</a> &amp; `);
    expect(html).not.toContain('<b>');
  });
});

describe('rows', () => {
  const columns = columnsOf(graphOfTwo([], [['frequency: occasional', 'frequency: rare']]));
  const rows = rowsOf(columns);

  test('hold the same field of every decision', () => {
    expect(rows.map(({ id }) => id)).toEqual(kindOf('decision').compared);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(rows.find(({ id }) => id === 'frequency')?.cells).toEqual([
      expect.stringContaining('Occasional'),
      expect.stringContaining('Rare'),
    ]);
  });

  test('differ where any decision differs, and nowhere else', () => {
    const differing = rows.filter((row) => !isAlike(row)).map(({ id }) => id);
    const three = rowsOf([columns[0], columns[0], columns[1]].flatMap((one) => one ?? []));
    expect(three.filter((row) => !isAlike(row)).map(({ id }) => id)).toEqual(differing);
  });

  test('become a table in which every cell says whose it is', () => {
    const html = besideHtml(
      [
        { title: 'A & B', href: '/a/' },
        { title: 'C', href: '/c/' },
      ],
      rows.slice(0, 1),
      'Field',
    );
    expect(html).toContain('<th scope="col" role="columnheader"><a href="/a/">A &amp; B</a></th>');
    expect(html).toContain('<th scope="row" role="rowheader">Question</th>');
    expect(html.match(/<p class="owner">(.*?)<\/p>/g)).toEqual([
      '<p class="owner">A &amp; B</p>',
      '<p class="owner">C</p>',
    ]);
  });
});

describe('connections among the chosen', () => {
  test('are said once, from where they start, whatever the order', () => {
    const settle: Plant = [paths.decision, 'links:\n', link('settle-first', 'whyBack: It comes first.')];
    const columns = columnsOf(graphOfTwo([settle]));
    for (const chosen of [columns, columns.toReversed()]) {
      expect(joinsAmong(chosen)).toMatchObject([
        { from: 'Shared desks vs own desks', title: 'Lockers vs drawers', reads: 'Settle first' },
      ]);
    }
    expect(joinsAmong(columns)[0]?.why).toBe('They <em>look</em> alike.');
    expect(joinsAmong(columns.slice(0, 1))).toEqual([]);
  });

  test('name the page of a pair that is easily confused', () => {
    const [join] = joinsAmong(columnsOf(graphOfTwo([confused])));
    expect(join?.pair).toBe(`${settings.base}compare/decisions/lockers-vs-drawers-or-shared-desks-vs-own-desks/`);
  });
});

describe('a pair that is easily confused', () => {
  const [pair] = pairsOf(graphOfTwo([confused]));

  test('has an address in alphabetical order, whichever end it is asked from', () => {
    expect(pair?.href).toBe(`${settings.base}compare/decisions/lockers-vs-drawers-or-shared-desks-vs-own-desks/`);
    expect(pairHrefOf(lockers, desks)).toBe(pair?.href);
    expect(pairHrefOf(desks, lockers)).toBe(pair?.href);
  });

  test('has the question, the reason and the fields that tell, end by end', () => {
    expect(pair?.tell).toBe('Is it <code>locked</code>?');
    expect(pair?.whys).toEqual([{ towards: undefined, html: 'They <em>look</em> alike.' }]);
    expect(pair?.ends.map(({ title }) => title)).toEqual(['Lockers vs drawers', 'Shared desks vs own desks']);
    expect(pair?.rows.map(({ id }) => id)).toEqual(kindOf('decision').telling);
    expect(pair?.inFull).toBe(`${settings.base}compare/?of=lockers-vs-drawers,shared-desks-vs-own-desks`);
  });

  test('says a reason towards each end where there are two', () => {
    const both: Plant = [paths.decision, 'links:\n', link('confused-with', 'whyBack: No.\n    tell: Which?')];
    const whys = pairsOf(graphOfTwo([both]))[0]?.whys.map(({ towards, html }) => [towards?.title, html]);
    expect(whys).toEqual([
      ['Lockers vs drawers', 'They <em>look</em> alike.'],
      ['Shared desks vs own desks', 'No.'],
    ]);
  });

  test('is none where nothing is confused', () => {
    expect(pairsOf(graphOfTwo())).toEqual([]);
  });
});

test('decisions are offered once each, by topic, with their former ids', () => {
  const graph = graphOfTwo([], [['history:\n', 'formerIds: [decisions/shelves]\nhistory:\n']]);
  const groups = rowGroupsOf(graph, 'decision');
  expect(groups.map(({ title, rows }) => [title, rows.map(({ id, formerIds }) => [id, formerIds])])).toEqual([
    [
      'Place',
      [
        [lockers, ['decisions/shelves']],
        [desks, []],
      ],
    ],
  ]);
});

describe('the address', () => {
  const offered: readonly Offered[] = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({
    id: `decisions/${slug}`,
    formerIds: slug === 'a' ? ['decisions/old-a', 'decisions/b'] : [],
  }));
  const at = (search: string) => askedAt(`https://site.example/compare/${search}`);
  const chosenAt = (search: string) => chosenFrom(at(search).of, offered);

  test('comes back as it went, in one form', () => {
    for (const ids of [[], ['decisions/a'], ['decisions/c', 'decisions/a', 'decisions/b', 'decisions/d']]) {
      for (const only of [false, true]) {
        const address = queryOf(ids, only);
        expect(chosenAt(address).chosen).toEqual(ids);
        expect(at(address).isOnlyDifferences).toBe(only);
        expect(queryOf(chosenAt(address).chosen, only)).toBe(address);
      }
    }
    expect(queryOf(['decisions/a', 'decisions/b'], true)).toBe('?of=a,b&only=differences');
    expect(queryOf([])).toBe('');
  });

  test.each([
    ['?of=a,decisions/b', 'slugs and ids'],
    ['?of=a&of=b&of=&of=', 'what a form sends'],
    ['?of=a%2Cb', 'an encoded comma'],
    ['?of=%20a%20,/decisions/b/', 'spaces and slashes'],
    ['?of=old-a,b', 'a former slug'],
    ['?of=decisions/old-a,b', 'a former id'],
    ['?of=a,b,a,old-a', 'one thing named twice'],
  ])('%s is understood: %s', (search) => {
    expect(chosenAt(search)).toEqual({ chosen: ['decisions/a', 'decisions/b'], unknown: [], surplus: [] });
  });

  test('names what is unknown, once, and leaves it out', () => {
    expect(chosenAt('?of=a,nope,b,nope,failure-modes/a')).toEqual({
      chosen: ['decisions/a', 'decisions/b'],
      unknown: ['nope', 'failure-modes/a'],
      surplus: [],
    });
  });

  test('keeps the first four', () => {
    expect(chosenAt('?of=e,d,c,b,a')).toEqual({
      chosen: ['decisions/e', 'decisions/d', 'decisions/c', 'decisions/b'],
      unknown: [],
      surplus: ['decisions/a'],
    });
  });

  test('only knows one way to ask for differences', () => {
    expect(at('?only=yes').isOnlyDifferences).toBe(false);
  });
});
