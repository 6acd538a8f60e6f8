import type { Graph } from '../graph.ts';

/** What a figure comes to: a number, a share of a whole, or a day. */
export type Value =
  | { readonly as: 'count'; readonly count: number }
  | { readonly as: 'share'; readonly count: number; readonly of: number }
  | { readonly as: 'day'; readonly day: string | undefined };

/** How far a figure may go: a share of a whole that is large enough for shares to say something, or a number. */
export type Threshold =
  | { readonly as: 'least'; readonly percent: number; readonly from: number }
  | { readonly as: 'most'; readonly count: number };

/** A threshold, with what falls short of it (ids, the first to be mended first) and what to do about these. */
export type Limit = {
  readonly threshold: Threshold;
  readonly short: (graph: Graph) => readonly string[];
  readonly todo: string;
};

/** One figure of the reference. */
export type Figure = {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly value: (graph: Graph) => Value;
  readonly limit?: Limit;
  /** The rule that already holds each case of it. */
  readonly rule?: string;
};

/** Figures that are read together. */
export type FigureGroup = {
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  readonly figures: readonly Figure[];
};

/** A number as a value. */
export const count = (found: number): Value => ({ as: 'count', count: found });

/** A share as a value. */
export const share = (found: number, of: number): Value => ({ as: 'share', count: found, of });

/** A share in whole per cent, rounded down, so that nothing short of a threshold looks as if it met it. */
export const percentOf = ({ count: found, of }: Extract<Value, { as: 'share' }>): number | undefined =>
  of === 0 ? undefined : Math.floor((100 * found) / of);

/** Whether a threshold says anything of a value yet: of small wholes, shares do not. */
export const applies = (value: Value, threshold: Threshold): boolean =>
  threshold.as === 'most' || (value.as === 'share' && value.of >= threshold.from);

/** Whether a value is beyond its threshold. */
export const isBeyond = (value: Value, threshold: Threshold): boolean => {
  if (!applies(value, threshold)) return false;
  if (threshold.as === 'most') return value.as === 'count' && value.count > threshold.count;
  return value.as === 'share' && 100 * value.count < threshold.percent * value.of;
};
