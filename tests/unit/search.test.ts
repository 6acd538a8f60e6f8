import { describe, expect, test } from 'vitest';
import { addressOf, askedAt } from '#components/search/address.ts';
import { answerOf, nothing, type Body, type Search } from '#components/search/answer.ts';
import { finder } from '#components/search/engine.ts';
import { foundOf, type Fragment } from '#components/search/found.ts';
import { distance, nearestOf } from '#components/search/near.ts';
import { passageOf, trimmed, wordsOf } from '#components/search/passage.ts';
import { knownAmong, longest, queryOf, termsOf } from '#components/search/query.ts';
import { graphOf } from '#graph/graph.ts';
import { folded } from '#views/folded.ts';
import { searchNamesOf, type SearchNames } from '#views/search.ts';
import { checkContent } from '#check/check.ts';
import { figures, planted, valid, type Plant } from './fixtures.ts';

const namesIn = (plants: readonly Plant[] = []): SearchNames => {
  const { entries, references } = checkContent(plants.length === 0 ? valid : planted(plants), figures);
  return searchNamesOf(graphOf(entries, references), '/base/');
};

const names = namesIn();
const search: Search = { query: '', kind: '', topic: '', limit: 20 };

/** A page with one section of one item, as Pagefind returns it, with some of its words found. */
const fragment = (href: string, found: readonly string[], text = 'Seats and coats everywhere.'): Fragment => {
  const content = `The title. What comes first. A section A sentence. ${text}`;
  const words = wordsOf(content);
  return {
    url: href,
    content,
    meta: { title: 'The title', kind: 'Decision' },
    anchors: [
      { element: 'h1', id: 'top', text: 'The title', location: 0 },
      { element: 'h2', id: 'section', text: 'A section', location: 5 },
      { element: 'li', id: 'item', text, location: 9 },
    ],
    weighted_locations: words.flatMap((word, location) =>
      found.includes(folded(word)) ? [{ weight: 1, balanced_score: 10, location }] : [],
    ),
  };
};

const bodyOf = (...fragments: readonly Fragment[]): Body => ({
  found: fragments.map(foundOf),
  total: fragments.length,
  some: false,
});

describe('names', () => {
  test.each([
    ['Sync vs. Async', 'sync vs async'],
    ['co-located', 'Colocated'],
    ['Café Résumé', 'cafe resume'],
    ['  two   words ', 'two-words'],
    ['speed versus care', 'Speed vs care'],
    ['R&D', 'r and d'],
  ])('“%s” and “%s” are one name', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  test('every title and alias leads to its page', () => {
    const titleOf = new Map(names.names.map(([name, page]) => [name, names.pages[page]?.[0]]));
    expect(Object.fromEntries(titleOf)).toMatchInlineSnapshot(`
      {
        "coatsonchairs": "Coats on chairs",
        "counttheseats": "Count the seats",
        "freeseat": "Hot desk",
        "ghostoffice": "The empty floor",
        "hotdesk": "Hot desk",
        "hotdesking": "Shared desks vs own desks",
        "onseats": "On seats",
        "seatcensus": "Count the seats",
        "shareddesksvsowndesks": "Shared desks vs own desks",
        "theemptyfloor": "The empty floor",
        "thepoliticsofchairs": "On seats",
        "towelsonloungers": "Coats on chairs",
      }
    `);
  });

  test('a page says where it is, what it is and what it is about', () => {
    expect(names.pages.at(-1)).toMatchInlineSnapshot(`
      [
        "Hot desk",
        5,
        "/base/glossary/#hot-desk",
        "A seat without an owner, taken by whoever comes first.",
        [],
      ]
    `);
    const [title, kind, href, , topics] = names.pages[0] ?? ['', -1, '', '', []];
    expect([title, names.kinds[kind]?.[0], href, topics.map((topic) => names.topics[topic])]).toMatchInlineSnapshot(`
      [
        "Shared desks vs own desks",
        "Decision",
        "/base/decisions/shared-desks-vs-own-desks/",
        [
          "Place",
        ],
      ]
    `);
  });

  test('an entry has a name before a term, and a title before an alias', () => {
    const claimed = namesIn([
      ['content/glossary.yaml', 'title: Hot desk', 'title: Ghost office'],
      ['content/playbooks/count-the-seats.mdx', '[seat census]', '[coats on chairs]'],
    ]);
    const owner = (name: string): string | undefined =>
      claimed.pages[claimed.names.find(([one]) => one === folded(name))?.[1] ?? -1]?.[0];
    expect(owner('ghost office')).toBe('The empty floor');
    expect(owner('coats on chairs')).toBe('Coats on chairs');
  });
});

describe('queries', () => {
  test('are cut where they are too long', () => {
    expect(queryOf(`  ${'ab'.repeat(500)}`)).toHaveLength(longest);
    expect(queryOf('  seats ')).toBe('seats');
  });

  test('are looked up by the words that carry meaning', () => {
    expect(termsOf('What did we agree?')).toEqual(['agree']);
    expect(termsOf('Co-located vs. remote')).toEqual(['co', 'located', 'remote']);
    expect(termsOf("don't <b>shout</b>")).toEqual(["don't", 'b', 'shout']);
    expect(termsOf('who are we')).toEqual(['who', 'are', 'we']);
    expect(termsOf('?!')).toEqual([]);
  });

  test('count a word as found only where what was found resembles it', () => {
    const words = new Set(['meetings', 'one', 'decided']);
    expect(knownAmong(['meeting', 'meetign', 'deciding', 'onerror', 'seat'], words)).toEqual([
      'meeting',
      'meetign',
      'deciding',
    ]);
  });
});

describe('what was found', () => {
  test('is shown in its section, with the address of the item', () => {
    const { sections, excerpt } = foundOf(fragment('/base/x/', ['seats', 'coats']));
    expect(excerpt).toEqual([]);
    expect(sections).toEqual([
      {
        title: 'A section',
        href: '/base/x/#item',
        excerpt: [
          { text: 'Seats', marked: true },
          { text: ' and ', marked: false },
          { text: 'coats', marked: true },
          { text: ' everywhere.', marked: false },
        ],
      },
    ]);
  });

  test('without an item is shown from the heading on', () => {
    const { sections } = foundOf(fragment('/x/', ['sentence']));
    expect(sections[0]).toMatchObject({ href: '/x/#section', excerpt: [{ text: 'A ' }, { text: 'sentence.' }] });
  });

  test('in an alias belongs to no section', () => {
    const page = fragment('/x/', ['coats']);
    const alias = page.weighted_locations.map((hit) => ({ ...hit, weight: 8 }));
    expect(foundOf({ ...page, weighted_locations: alias }).sections).toEqual([]);
  });

  test('stays text, whatever it looks like', () => {
    const hostile = '<img src=x onerror=alert(1)> &lt;mark&gt; <mark>seats</mark> <script>alert(2)</script>';
    const [section] = foundOf(fragment('/x/', [folded('<mark>seats</mark>')], hostile)).sections;
    expect(section?.excerpt).toEqual([
      { text: '<img src=x onerror=alert(1)> &lt;mark&gt; ', marked: false },
      { text: '<mark>seats</mark>', marked: true },
      { text: ' <script>alert(2)</script>', marked: false },
      { text: ' …', marked: false },
    ]);
  });

  test('is cut to a passage around the words', () => {
    const text = `${'before '.repeat(40)}seats ${'after '.repeat(40)}`;
    const [section] = foundOf(fragment('/x/', ['seats'], text)).sections;
    const shown = section?.excerpt.map((piece) => piece.text).join('') ?? '';
    expect(wordsOf(shown)).toHaveLength(28);
    expect(shown).toMatch(/^… (?:before ){5}seats (?:after )+…$/);
  });

  test('keeps neighbouring words together', () => {
    const words = ['a', 'b', 'c', 'd'];
    const pieces = passageOf(words, [0, 4], (word) => word === 'b' || word === 'c');
    expect(pieces.map(({ text }) => text)).toEqual(['a ', 'b c', ' d']);
    expect(trimmed([{ text: 'All of it.', marked: false }], true)).toHaveLength(1);
  });
});

describe('answers', () => {
  const body = bodyOf(
    fragment('/base/red-flags/coats-on-chairs/', ['seats']),
    fragment('/base/decisions/shared-desks-vs-own-desks/', ['seats']),
  );

  test.each(['Count the seats', 'COUNT THE SEATS!', 'seat census', 'séat-census'])(
    'to “%s” start with the page of that name',
    (query) => {
      const { best, groups, total } = answerOf({ ...search, query }, names, body);
      expect(best?.title).toBe('Count the seats');
      expect(groups.map(({ title }) => title)).toEqual(['Red flags', 'Decisions']);
      expect(total).toBe(3);
    },
  );

  test('put titles that begin so before what was found in the text', () => {
    const { best, groups } = answerOf({ ...search, query: 'count' }, names, body);
    expect(best).toBeUndefined();
    expect(groups.map(({ title, hits }) => [title, hits.map((hit) => hit.title)])).toEqual([
      ['Playbooks', ['Count the seats']],
      ['Red flags', ['Coats on chairs']],
      ['Decisions', ['Shared desks vs own desks']],
    ]);
  });

  test('keep to a kind and a topic', () => {
    const query = 'count the seats';
    expect(answerOf({ ...search, query, kind: 'Decision' }, names, nothing).best).toBeUndefined();
    expect(answerOf({ ...search, query, topic: 'Place' }, names, nothing).best?.title).toBe('Count the seats');
    const all = answerOf({ ...search, kind: 'Red flag' }, names, nothing);
    expect(all.groups).toMatchObject([{ title: 'Red flags', hits: [{ title: 'Coats on chairs' }] }]);
  });

  test('count what is not shown', () => {
    const few = answerOf({ ...search, query: 'seats', limit: 1 }, names, { ...body, total: 40 });
    expect(few).toMatchObject({ total: 40, more: true });
    expect(few.groups.flatMap(({ hits }) => hits)).toHaveLength(1);
  });

  test('of nothing offer the closest name', () => {
    const { total, near } = answerOf({ ...search, query: 'cuont teh seats' }, names, nothing);
    expect(total).toBe(0);
    expect(near).toEqual({ title: 'Count the seats', href: '/base/playbooks/count-the-seats/' });
    expect(answerOf({ ...search, query: 'weather forecast' }, names, nothing).near).toBeUndefined();
  });

  test('show what was found where the summary does not', () => {
    const first = answerOf({ ...search, query: 'comes' }, names, bodyOf(fragment('/base/essays/on-seats/', ['comes'])));
    const text = first.groups[0]?.hits[0]?.text.map((piece) => piece.text).join('');
    expect(text).toBe('What comes first.');
  });
});

describe('near names', () => {
  test('are told by letters changed, added, left out or swapped, up to where the reader stopped', () => {
    expect(distance('meeting', 'meeting')).toBe(0);
    expect(distance('meetign', 'meetingrot')).toBe(1);
    expect(distance('meting', 'meetingrot')).toBe(1);
    expect(distance('', 'meeting')).toBe(0);
    expect(distance('rot', '')).toBe(3);
  });

  test('need more than a few letters', () => {
    const all = [
      ['adr', 1],
      ['slack', 2],
      ['slackness', 3],
    ] as const;
    expect(nearestOf('adq', all)).toBeUndefined();
    expect(nearestOf('slakc', all)).toBe(2);
    expect(nearestOf('slacknes', all)).toBe(3);
  });
});

test('an address says what was asked, and is read back', () => {
  const asked = { query: 'a & b? “c”', kind: 'Red flag', topic: '' };
  const address = addressOf('https://example.org/base/search/?q=old&topic=Time', asked);
  expect(address).toBe('https://example.org/base/search/?q=a+%26+b%3F+%E2%80%9Cc%E2%80%9D&kind=Red+flag');
  expect(askedAt(address)).toEqual(asked);
});

describe('the engine', () => {
  const loadedWith = (waits: Readonly<Record<string, Promise<void>>>) => async () => ({
    names,
    pagefind: {
      search: async (words: string) => {
        await waits[words];
        return { results: [{ id: words, score: 1, data: async () => fragment('/x/', [words], words) }] };
      },
    },
  });

  test('drops the answer to an earlier search that comes late', async () => {
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    const find = finder(loadedWith({ slow }));
    const first = find({ ...search, query: 'slow' });
    const second = find({ ...search, query: 'quick' });
    expect((await second)?.query).toBe('quick');
    release();
    expect(await first).toBeUndefined();
  });

  test('loads nothing for a search that asks for nothing', async () => {
    const find = finder(() => Promise.reject(new Error('loaded')));
    expect(await find({ ...search, query: '  ' })).toBeUndefined();
    await expect(find({ ...search, query: 'a' })).rejects.toThrow('loaded');
  });

  test('says so when a page has only some of the words', async () => {
    const find = finder(async () => ({
      names,
      pagefind: {
        search: async (words: string) => ({
          results: words === 'coats' ? [{ id: '1', score: 1, data: async () => fragment('/x/', ['coats']) }] : [],
        }),
      },
    }));
    expect(await find({ ...search, query: 'coats xyzzy' })).toMatchObject({ total: 1, some: true });
  });
});
