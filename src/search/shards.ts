import type { Keys } from './weighing.ts';

/** The size that a file of keys has or should not exceed, in characters; a single key may. */
const size = 3_000;

/** Shares the keys of an index out among files small enough to fetch for a single word, as JSON. */
export const sharesOf = (keys: Keys): string[] => {
  const rows = [...keys].map(([key, holds]) => ({ key, row: rowOf(key, holds) }));
  const length = rows.reduce((sum, { row }) => sum + row.length, 0);
  const shares = Array.from({ length: Math.ceil(length / size) }, (): string[] => []);
  for (const { key, row } of rows) shares[shareOf(key, shares.length)]?.push(row);
  return shares.map((share) => `{${share.join(',')}}`);
};

/** The number of the file in which a key stands. It follows from the key, so that no reader fetches a list of files. */
export const shareOf = (key: string, count: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // The lowest letters of such a number change least.
  return ((hash ^ (hash >>> 15)) >>> 0) % Math.max(1, count);
};

/** A file of keys in their order, as JSON, and where it begins: as much of its first key as tells it from the key before. */
export type Shard = { readonly first: string; readonly json: string };

/** Cuts sorted keys into files, so that those which begin alike stand together. */
export const shardsOf = (keys: Keys): Shard[] => {
  const shards: Shard[] = [];
  let rows: string[] = [];
  let first = '';
  let last = '';
  let length = 0;
  const close = (): void => {
    if (rows.length > 0) shards.push({ first, json: `{${rows.join(',')}}` });
    [rows, length] = [[], 0];
  };
  for (const [key, holds] of keys) {
    const row = rowOf(key, holds);
    if (length + row.length > size) close();
    if (rows.length === 0) first = beginningOf(key, last);
    last = key;
    rows.push(row);
    length += row.length + 1;
  }
  close();
  return shards;
};

const rowOf = (key: string, holds: readonly unknown[]): string => `${JSON.stringify(key)}:${JSON.stringify(holds)}`;

/** The shortest beginning of a key that comes after another key. */
const beginningOf = (key: string, before: string): string => {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
};

/** The number of the file in which a key would stand. */
export const shardAt = (firsts: readonly string[], key: string): number => {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
};
