import { once } from './once.ts';
import { budgets } from './state/budgets.ts';
import { byRelation, connections } from './state/connections.ts';
import { claims, graded, sourced } from './state/evidence.ts';
import type { Figure, FigureGroup, Limit } from './state/figure.ts';
import { sources, terms } from './state/references.ts';
import { changes, entries } from './state/size.ts';

/** The state of the reference: every figure, with its threshold where it has one. The page and the check read this. */
export const stateGroups: readonly FigureGroup[] = [
  entries,
  budgets,
  connections,
  byRelation,
  sourced,
  graded,
  claims,
  sources,
  terms,
  changes,
].map((group) => ({
  ...group,
  figures: group.figures.map((figure: Figure) => ({ ...figure, value: once(figure.value) })),
}));

/** All figures, in the order of the page. */
export const figures: readonly Figure[] = stateGroups.flatMap((group) => group.figures);

/** A figure that has a threshold of its own, with the title that it stands under. */
export type Limited = Figure & { readonly limit: Limit; readonly group: string };

/** The figures that have a threshold of their own. */
export const limitedFigures: readonly Limited[] = stateGroups.flatMap(({ title, figures: members }) =>
  members.flatMap((figure) => (figure.limit === undefined ? [] : [{ ...figure, limit: figure.limit, group: title }])),
);
