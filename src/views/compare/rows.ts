import type { ComparedDecision } from './decision.ts';

/** A field of several entries, side by side; titles and cells are HTML. */
export type BesideRow = {
  readonly id: string;
  readonly title: string;
  readonly says?: string | undefined;
  readonly cells: readonly string[];
};

/** The fields of several decisions, aligned, in the order of the first. */
export const rowsOf = (decisions: readonly Pick<ComparedDecision, 'fields'>[]): BesideRow[] =>
  (decisions[0]?.fields ?? []).map(({ id, title, says }) => ({
    id,
    title,
    says,
    cells: decisions.map(({ fields }) => fields.find((field) => field.id === id)?.html ?? ''),
  }));

/** Whether a row says the same of every entry. */
export const isAlike = ({ cells }: BesideRow): boolean => cells.every((cell) => cell === cells[0]);

/** The connections that join two of the decisions, each once. */
export const joinsAmong = (decisions: readonly Pick<ComparedDecision, 'id' | 'title' | 'joins'>[]) =>
  decisions.flatMap(({ id, title, joins }) =>
    joins.flatMap((join) => {
      const far = decisions.find((other) => other.id === join.to && other.id !== id);
      return far === undefined ? [] : [{ ...join, from: title, title: far.title }];
    }),
  );
