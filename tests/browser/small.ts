// The small site: a page of every kind, and decisions with whatever structure a test needs.

import { inject } from 'vitest';
import type { KindName } from '#model/kinds.ts';
import { pairsOf } from '#views/compare/pair.ts';
import { entriesOf, graph } from '../small/site.ts';
import { pathOf } from './pages.ts';

/** Where a path below the small site's base is served while the tests run. */
export const addressOf = (path: string): string => new URL(path, inject('smallAddress')).href;

/** The paths of all decisions. */
export const decisions: readonly string[] = entriesOf('decision').map(({ id }) => pathOf(id));

const withOptions = (options: number) => {
  const entry = entriesOf('decision').find(({ data }) => Object.keys(data.options).length === options);
  if (entry === undefined) throw new Error(`The small reference has no decision with ${options} options.`);
  return { options, path: pathOf(entry.id), entry };
};

/** A decision with two options, and one with three. */
export const comparisons = [withOptions(2), withOptions(3)] as const;

/** The path of the first entry of a kind. */
export const firstOf = (kind: KindName): string => pathOf(entriesOf(kind)[0]?.id ?? '');

/** The pairs that are easily confused. */
export const pairs = pairsOf(graph);
