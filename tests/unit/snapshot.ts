import { inspect } from 'node:util';
import type { SnapshotSerializer } from 'vitest';

const format = {
  breakLength: 120,
  compact: 5,
  depth: Infinity,
  sorted: true,
  maxArrayLength: null,
  maxStringLength: null,
};

/** Snapshots of data, in as few lines as a reader takes in: what fits on a line stands on one. */
export default {
  test: (value) => typeof value === 'object' && value !== null,
  serialize: (value) => inspect(value, format),
} satisfies SnapshotSerializer;
