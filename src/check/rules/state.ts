import type { Graph } from '#graph/graph.ts';
import { isBeyond, percentOf, type Threshold, type Value } from '#graph/state/figure.ts';
import { limitedFigures, type Limited } from '#graph/state.ts';
import { targetOf } from '#model/ids.ts';
import { foundAt } from '../doc.ts';
import { atStart, type Found } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { graphIn, type Site } from '../site.ts';

/** Whether every file fits the model; figures of half of the content would say nothing. */
const isWhole = ({ pages, shelves }: Site): boolean =>
  pages.every(({ entry }) => entry !== undefined) && Object.values(shelves).every(({ fits }) => fits);

const told = (value: Value): string => {
  if (value.as === 'share') return `${percentOf(value) ?? 0}% (${value.count} of ${value.of})`;
  return value.as === 'count' ? String(value.count) : (value.day ?? 'none');
};

const wanted = (threshold: Threshold): string =>
  threshold.as === 'least' ? `at least ${threshold.percent}%` : `at most ${threshold.count}`;

const most = 3;

const named = (ids: readonly string[]): string => {
  const more = ids.length > most ? ` and ${ids.length - most} more` : '';
  return `Begin with ${ids.slice(0, most).join(', ')}${more}.`;
};

const foundBy = (site: Site, graph: Graph, { group, title, value, limit }: Limited): Found[] => {
  const found = value(graph);
  if (!isBeyond(found, limit.threshold)) return [];
  const short = limit.short(graph);
  const says = `${group}, “${title}”: ${told(found)}, where the threshold is ${wanted(limit.threshold)}`;
  const todo = `${limit.todo} ${named(short)}`;
  const [first = ''] = short;
  const page = site.pageOf(first);
  if (page !== undefined) return [atStart(page.file, says, todo)];
  const target = targetOf(first);
  const shelf = target?.folder === 'glossary' ? site.shelves.glossary : site.shelves.sources;
  return [foundAt(shelf, target === undefined ? [] : [target.slug], 'key', says, todo)];
};

/** Holds the figures of the whole reference to their thresholds; the page that shows them reads the same table. */
export const state = {
  name: 'state',
  why: 'A reference can slip as a whole while each of its files is in order, so a few of its figures have a threshold.',
  where: 'sources',
  wrong: `  url: https://journal.example/seats
  verified: title`,
  right: `  url: https://journal.example/seats
  verified: url`,
  check: (site) => (isWhole(site) ? limitedFigures.flatMap((figure) => foundBy(site, graphIn(site), figure)) : []),
} satisfies Rule;
