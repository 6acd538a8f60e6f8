import type { Graph } from '#graph/graph.ts';
import { applies, percentOf, type Figure, type Threshold, type Value } from '#graph/state/figure.ts';
import { stateGroups } from '#graph/state.ts';
import { settings } from '#settings.ts';
import { stateWords as words } from '#words/state.ts';
import { fill } from '#words/fill.ts';
import { dayInWords } from '#views/text/day.ts';

/** One figure as the page of the state shows it. */
export type FigureRow = ReturnType<typeof rowOf>;

/** Every figure of the reference, with its value and its threshold in words; `own` is the rule that holds thresholds. */
export const stateOf = (graph: Graph, own: string) =>
  stateGroups.map(({ id, title, says, figures }) => {
    const rows = figures.map((figure) => rowOf(graph, figure, own));
    return {
      id,
      title,
      says,
      held: rows.filter(({ rule }) => rule !== undefined),
      shown: rows.filter(({ rule }) => rule === undefined),
    };
  });

const numbers = new Intl.NumberFormat(settings.language);

const rowOf = (graph: Graph, { id, title, says, value, limit, rule }: Figure, own: string) => {
  const found = value(graph);
  return {
    id,
    title,
    says,
    value: shown(found),
    parts: partsOf(found),
    threshold: thresholdOf(found, limit?.threshold, rule),
    rule: limit === undefined ? rule : own,
  };
};

const shown = (value: Value): string => {
  if (value.as === 'count') return numbers.format(value.count);
  if (value.as === 'day') return value.day === undefined ? words.nothing : dayInWords(value.day);
  const percent = percentOf(value);
  return percent === undefined ? words.nothing : `${percent}%`;
};

const partsOf = (value: Value): string | undefined =>
  value.as === 'share' && value.of > 0
    ? fill(words.parts, { count: numbers.format(value.count), of: numbers.format(value.of) })
    : undefined;

const thresholdOf = (value: Value, threshold: Threshold | undefined, rule: string | undefined): string | undefined => {
  if (threshold === undefined) return rule === undefined ? undefined : words.held;
  if (threshold.as === 'most') return fill(words.most, { count: numbers.format(threshold.count) });
  const { percent, from } = threshold;
  const least = fill(words.least, { percent, from: numbers.format(from) });
  return applies(value, threshold) ? least : `${least}; ${words.notYet}`;
};
