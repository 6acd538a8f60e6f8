import { describe, expect, test } from 'vitest';
import { askedIn, queryOf, type Offer } from '#components/facets/address.ts';
import { countsOf, matches, type Asked, type Row } from '#components/facets/asked.ts';
import { ordered, orderOf, pressed, type Column } from '#components/facets/order.ts';
import { statusOf } from '#components/facets/said.ts';
import { kinds } from '#model/kinds.ts';
import { grades, levels, reversibilities, severities } from '#model/vocabularies.ts';
import { decisionsWords as words } from '#words/decisions.ts';
import { glanceWords } from '#words/entry.ts';
import { fill } from '#words/fill.ts';
import { decisionsViewOf } from '#views/lists/decisions.ts';
import { settings } from '#settings.ts';
import { paths, textOf } from './fixtures.ts';
import { graphWith } from './graph/entries.ts';

/** Another decision like that of the valid reference, with some of its words changed. */
const like = (slug: string, ...changes: readonly (readonly [string, string])[]) => {
  const changed = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The decision of the fixtures has no “${from}”.`);
    return text.replace(from, to);
  }, textOf(paths.decision));
  return { path: `content/decisions/${slug}.mdx`, text: changed };
};

const uncited = /sources:\n {2}desk-study-2019:[\s\S]*?(?=links:)/.exec(textOf(paths.decision))?.[0] ?? '';

const graph = graphWith(
  [
    [paths.sources, 'vs-own-desks]', 'vs-own-desks, decisions/lamps-vs-daylight]'],
    [
      paths.topics,
      'place:\n',
      'time:\n  title: Hours\n  summary: When *people* sit and work.\nidle:\n  title: Idle\n  summary: Nothing is about it.\nplace:\n',
    ],
  ],
  [
    like(
      'fixed-vs-free-hours',
      ['title: Shared desks vs own desks', 'title: Fixed vs free hours'],
      ['topics: [place]', 'topics: [time, place]'],
      ['level: easy', 'level: hard'],
      ['severityIfWrong: low', 'severityIfWrong: high'],
      ['decidedBy: team', 'decidedBy: organisation'],
      ['option: own\n  stance', 'option: mix\n  stance'],
      ["- date: '2026-11-21'", "- date: '2027-02-03'"],
      [uncited, ''],
    ),
    like(
      'lamps-vs-daylight',
      ['title: Shared desks vs own desks', 'title: Lamps vs daylight'],
      ['says: supports', 'says: contradicts'],
    ),
  ],
);
const view = decisionsViewOf(graph);
const rows = view.groups.flatMap((group) => group.rows);
const facet = (id: string) => view.facets.find((one) => one.id === id)?.words.map((word) => word.id);

describe('the table of decisions', () => {
  test('stands under first topics, each decision once', () => {
    expect(view.groups.map(({ title, href, rows: all }) => [title, href, ...all.map((row) => row.title)])).toEqual([
      ['Hours', `${settings.base}topics/time/`, 'Fixed vs free hours'],
      ['Place', `${settings.base}topics/place/`, 'Lamps vs daylight', 'Shared desks vs own desks'],
    ]);
  });

  test('gives each decision its words', () => {
    const all = 'default undoing severity frequency level topic grade'.split(' ');
    const said = rows.map((row) => all.map((id) => row.words[id]?.join('+')).join(' '));
    expect(said).toEqual([
      'mix hard high occasional organisation time+place judgement',
      'option easy low occasional team place studied+disputed',
      'option easy low occasional team place studied',
    ]);
    expect(Object.keys(rows[0]?.words ?? {}).toSorted()).toEqual(all.toSorted());
  });

  test('says when each last changed, and which option it starts with', () => {
    expect(rows.map(({ changed, option }) => [changed, option?.short, option?.mark])).toEqual([
      ['2027-02-03', undefined, undefined],
      ['2026-11-21', 'Own', 2],
      ['2026-11-21', 'Own', 2],
    ]);
  });

  test('offers the words that a decision has, in the order of their vocabulary', () => {
    expect(facet('undoing')).toEqual(['easy', 'hard']);
    expect(facet('topic')).toEqual(['time', 'place']);
    expect(facet('grade')).toEqual(['studied', 'judgement', 'disputed']);
    expect(facet('default')).toEqual(['mix', 'option']);
  });

  test('takes titles and meanings from the model', () => {
    const told = Object.fromEntries(view.facets.map(({ id, words: all }) => [id, all[0]]));
    expect(told['undoing']).toEqual({ id: 'easy', ...reversibilities.easy });
    expect(told['severity']).toEqual({ id: 'low', ...severities.low });
    expect(told['level']).toEqual({ id: 'team', ...levels.team });
    expect(told['grade']).toEqual({ id: 'studied', ...grades.studied });
    expect(told['topic']).toEqual({ id: 'time', title: 'Hours', meaning: 'When people sit and work.' });
  });

  test('cannot be sorted by what all have alike', () => {
    const sorts = view.sorts.map(({ id }) => id);
    expect(sorts).toContain('-undoing');
    expect(sorts.filter((id) => id.includes('frequency'))).toEqual([]);
    const heads = view.heads.flatMap(({ sort }) => sort ?? []);
    expect(heads.filter((id) => !sorts.includes(id))).toEqual([]);
    expect(heads.length).toBeGreaterThan(1);
  });

  test('says of each order what comes first', () => {
    const title = (id: string) => view.sorts.find((sort) => sort.id === id)?.title;
    const first = (word: string) => fill(words.sorts.first, { title: 'Undoing it', word });
    expect([title('undoing'), title('-undoing')]).toEqual([first('hard to undo'), first('easy to undo')]);
    expect(title('grade')).toBe(fill(words.sorts.first, { title: glanceWords.evidence, word: 'studied' }));
  });

  test('calls facets what the first screen of a decision calls them', () => {
    const titles = kinds.decision.facets.map(({ title }) => title);
    const { tension, default: start, undoing, severity, frequency, level, topics } = glanceWords;
    expect(titles).toEqual([tension, start, undoing, severity, frequency, level, topics, expect.any(String)]);
  });
});

const row = (title: string, changed: string, undoing: string, ...topic: string[]): Row => ({
  title,
  changed,
  words: { undoing: [undoing], topic },
});
const all = [
  row('Beta', '2026-01-02', 'hard', 'time'),
  row('Alpha', '2026-03-01', 'easy', 'time', 'place'),
  row('Gamma', '2026-02-01', 'hard', 'place'),
  row('Delta', '2026-02-01', 'moderate', 'deciding'),
];
const offer: Offer = {
  facets: [
    { id: 'undoing', words: ['easy', 'moderate', 'hard'] },
    { id: 'topic', words: ['deciding', 'place', 'time'] },
  ],
  sorts: ['topic', 'title', '-title', 'undoing', '-undoing', 'changed', '-changed'],
};
const columns: readonly Column[] = [
  { id: 'topic', first: 'ascending' },
  { id: 'title', first: 'ascending' },
  { id: 'undoing', first: 'descending' },
  { id: 'changed', first: 'descending' },
];
const found = (asked: Asked['words']): string[] => all.filter((one) => matches(one, asked)).map(({ title }) => title);

describe('filtering', () => {
  test.each([
    [{}, ['Beta', 'Alpha', 'Gamma', 'Delta']],
    [{ undoing: [] }, ['Beta', 'Alpha', 'Gamma', 'Delta']],
    [{ undoing: ['hard'] }, ['Beta', 'Gamma']],
    [{ undoing: ['easy', 'moderate'] }, ['Alpha', 'Delta']],
    [{ undoing: ['hard', 'easy'], topic: ['place'] }, ['Alpha', 'Gamma']],
    [{ undoing: ['moderate'], topic: ['place', 'time'] }, []],
  ] as const)('by %j', (asked, titles) => {
    expect(found(asked)).toEqual(titles);
  });

  test('counts what each word would show, given the other facets', () => {
    expect(countsOf(all, offer.facets, {})).toEqual({
      undoing: { easy: 1, moderate: 1, hard: 2 },
      topic: { deciding: 1, place: 2, time: 2 },
    });
    expect(countsOf(all, offer.facets, { undoing: ['hard'] })).toEqual({
      undoing: { easy: 1, moderate: 1, hard: 2 },
      topic: { deciding: 0, place: 1, time: 1 },
    });
  });

  test('each count is what the word alone in its facet shows', () => {
    for (const { id: other, words: choices } of offer.facets) {
      for (const chosen of choices) {
        const counts = countsOf(all, offer.facets, { [other]: [chosen] });
        for (const { id, words: each } of offer.facets) {
          for (const word of each)
            expect(counts[id]?.[word], `${id}=${word}`).toBe(found({ [other]: [chosen], [id]: [word] }).length);
        }
      }
    }
  });
});

describe('sorting', () => {
  test.each([
    ['title', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['-title', ['Gamma', 'Delta', 'Beta', 'Alpha']],
    ['undoing', ['Beta', 'Gamma', 'Delta', 'Alpha']],
    ['-undoing', ['Alpha', 'Delta', 'Beta', 'Gamma']],
    ['changed', ['Alpha', 'Delta', 'Gamma', 'Beta']],
    ['-changed', ['Beta', 'Delta', 'Gamma', 'Alpha']],
  ])('by %s', (sort, titles) => {
    const order = orderOf(sort, columns);
    expect(order && ordered(all, order, offer.facets, 'en').map(({ title }) => title)).toEqual(titles);
  });

  test('a head that is pressed again turns its column round', () => {
    expect([pressed('title', 'topic'), pressed('title', 'title'), pressed('title', '-title')]).toEqual([
      'title',
      '-title',
      'title',
    ]);
    expect(orderOf('undoing', columns)?.direction).toBe('descending');
    expect(orderOf('-undoing', columns)?.direction).toBe('ascending');
    expect(orderOf('size', columns)).toBe(undefined);
  });
});

describe('addresses', () => {
  test.each(['', '?undoing=hard', '?undoing=easy,hard&topic=place', '?undoing=hard&sort=-undoing', '?sort=changed'])(
    '“%s” is read and written again',
    (query) => {
      const { asked, unknown } = askedIn(query, offer);
      expect(unknown).toEqual([]);
      expect(queryOf(asked)).toBe(query);
    },
  );

  test('every choice comes back from its address', () => {
    const subsets = (list: readonly string[]): string[][] =>
      list.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
    for (const undoing of subsets(offer.facets[0]?.words ?? [])) {
      for (const topic of subsets(offer.facets[1]?.words ?? [])) {
        for (const sort of offer.sorts) {
          const asked: Asked = { words: { undoing, topic }, sort };
          expect(askedIn(queryOf(asked), offer)).toEqual({ asked, unknown: [] });
        }
      }
    }
  });

  test('take words in any order, once or as a list, and more than once', () => {
    const { asked } = askedIn('?topic=time&undoing=hard,easy&undoing=easy&topic=place', offer);
    expect(queryOf(asked)).toBe('?undoing=easy,hard&topic=place,time');
  });

  test('name what is not known, and take the rest', () => {
    const { asked, unknown } = askedIn('?undoing=hard,huge&colour=red&sort=size&toString=1&topic=', offer);
    expect(queryOf(asked)).toBe('?undoing=hard');
    expect(unknown).toEqual(['undoing=huge', 'colour', 'sort=size', 'toString']);
  });
});

describe('the status line', () => {
  const said = { count: 3, total: 8, sort: '', unknown: [] };
  test('says how many of how many', () => {
    expect(statusOf(words.script, said)).toBe('3 of 8 decisions.');
    expect(statusOf(words.script, { ...said, count: 8 })).toBe('All 8 decisions.');
  });

  test('says in which order, and names each part that is not known, shortly and as it is', () => {
    const long = `$&${'x'.repeat(100)}`;
    const line = statusOf(words.script, { ...said, sort: 'By size', unknown: ['colour', 'colour', long] });
    expect(line).toBe(`3 of 8 decisions. By size. Not found here, and left out: “colour”, “${long.slice(0, 40)}”.`);
  });
});
