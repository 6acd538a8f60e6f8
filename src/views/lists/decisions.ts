import type { Graph } from '#graph/graph.ts';
import { kindOf } from '#model/kinds.ts';
import { decisionsWords as words } from '#words/decisions.ts';
import { glanceWords } from '#words/entry.ts';
import { fill } from '#words/fill.ts';
import { facetsOf, type FacetView } from './facets.ts';
import { rowGroupsOf } from './rows.ts';

/** A decision across its facets. */
export type FacetRow = DecisionsView['groups'][number]['rows'][number];

/** One order of the table: what addresses call it (`-` before it turns it round) and what readers do. */
export type SortView = { readonly id: string; readonly title: string; readonly first?: Direction };

type Direction = 'ascending' | 'descending';

/** A head of the table, perhaps with the order that it stands for. */
export type HeadView = { readonly title: string; readonly sort?: string | undefined };

/** Every decision across its facets, by topic, with what to filter and to sort by. */
export type DecisionsView = ReturnType<typeof decisionsViewOf>;

const kind = kindOf('decision');
const changedTitle = kind.facets.find(({ id }) => id === 'changed')?.title ?? '';

const headsOf = (facets: readonly FacetView[]): HeadView[] => [
  { title: kind.title, sort: 'title' },
  { title: glanceWords.tension },
  ...facets
    .filter(({ isShown }) => isShown)
    .map(({ id, title, words: { length } }) => ({
      title,
      sort: length < 2 ? undefined : id,
    })),
];

const bothWays = (id: string, titles: readonly [string, string], first: Direction): SortView[] =>
  titles.map((title, index) => ({ id: index === 0 ? id : `-${id}`, title, first }));

const named = ([one, other]: readonly [string, string], title: string): [string, string] => [
  fill(one, { title }),
  fill(other, { title }),
];

const sortsOf = (facets: readonly FacetView[]): SortView[] => [
  { id: 'topic', title: words.sorts.topic },
  ...bothWays('title', named(words.sorts.title, kind.title), 'ascending'),
  ...facets.flatMap(({ id, title, rises, words: all }) => {
    const [least, most] = [all[0], all.at(-1)];
    if (id === 'topic' || least === undefined || most === undefined || least === most) return [];
    const ends = rises ? ([most, least] as const) : ([least, most] as const);
    const [one, other] = ends.map((end) => fill(words.sorts.first, { title, word: end.title.toLowerCase() }));
    return bothWays(id, [one ?? '', other ?? ''], rises ? 'descending' : 'ascending');
  }),
  ...bothWays('changed', named(words.sorts.changed, changedTitle), 'descending'),
];

/** Makes the table of all decisions: those of each first topic together, topics and decisions by title. */
export const decisionsViewOf = (graph: Graph) => {
  const { facets, words: wordsOf } = facetsOf(graph);
  return {
    heads: headsOf(facets),
    facets,
    sorts: sortsOf(facets),
    groups: rowGroupsOf(graph, 'decision').map(({ rows, ...group }) => ({
      ...group,
      rows: rows.map((row) => ({ ...row, words: wordsOf.get(row.id) ?? {} })),
    })),
  };
};
