import type { Keys } from './weighing.ts';

/** The size that a file of keys should not exceed, in characters; a single key may. */
const size = 6_000;

/** A file of keys, as JSON, and where it begins: as much of its first key as tells it from the key before. */
export type Shard = { readonly first: string; readonly json: string };

/** Cuts the sorted keys of an index into files small enough to fetch for a single word. */
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
    const row = `${JSON.stringify(key)}:${JSON.stringify(holds)}`;
    if (length + row.length > size) close();
    if (rows.length === 0) first = beginningOf(key, last);
    last = key;
    rows.push(row);
    length += row.length + 1;
  }
  close();
  return shards;
};

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
