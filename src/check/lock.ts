import { hash } from 'node:crypto';
import { kindOf, type Entry } from '#model/kinds.ts';
import { marksOf, placesIn, schemaAt, type Path } from '#model/walk.ts';
import type { z } from 'zod';

/** What is kept of an entry: its version, and by item id a hash of the item, or that it was removed. */
export type Locked = { readonly version: number; readonly items: Readonly<Record<string, string>> };

/** What is kept of all entries, by id: a change of an item cannot pass unnoticed. */
export type Lock = Readonly<Record<string, Locked>>;

/** What stands in the lock for an item that is no longer on its page; its id is not forgotten. */
export const removed = 'removed';

/** One item of an entry: its id, its place in the frontmatter, and a hash of what it says and where. */
export type LockedItem = { readonly id: string; readonly path: Path; readonly hash: string };

/** Every item of an entry with its hash. Items within an item, such as the costs of an option, count by themselves. */
export const lockedItems = ({ kind, data }: Pick<Entry, 'kind' | 'data'>): LockedItem[] =>
  placesIn(kindOf(kind).schema, data).flatMap(({ path, value, schema }) =>
    marksOf(schema).anchors === true
      ? Object.entries(value as object).map(([id, item]) => ({
          id,
          path: [...path, id],
          hash: hashOf([path.join('.'), own(schemaAt(schema, [id]), item)]),
        }))
      : [],
  );

/** How the items of an entry differ from what was locked. */
export type Difference = {
  readonly changed: readonly LockedItem[];
  readonly added: readonly LockedItem[];
  readonly gone: readonly string[];
  /** Ids that were gone already when the entry was locked. */
  readonly lost: readonly string[];
};

/** Compares the items of an entry with what was locked of it. */
export const differenceOf = (items: readonly LockedItem[], { items: locked }: Locked): Difference => {
  const here = new Set(items.map(({ id }) => id));
  const before = (id: string) => (Object.hasOwn(locked, id) && locked[id] !== removed ? locked[id] : undefined);
  const absent = Object.keys(locked).filter((id) => !here.has(id));
  return {
    changed: items.filter((item) => before(item.id) !== undefined && before(item.id) !== item.hash),
    added: items.filter(({ id }) => before(id) === undefined),
    gone: absent.filter((id) => before(id) !== undefined),
    lost: absent.filter((id) => before(id) === undefined),
  };
};

/** What to keep of an entry now; ids that were ever locked stay in it. */
export const lockedNow = (items: readonly LockedItem[], version: number, before: Locked | undefined): Locked => {
  const gone = Object.keys(before?.items ?? {}).map((id) => [id, removed] as const);
  const all = new Map<string, string>([...gone, ...items.map(({ id, hash: now }) => [id, now] as const)]);
  return { version, items: Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1))) };
};

/** A lock as it is written: sorted, one line an item, so that a comparison of two shows what changed. */
export const lockText = (lock: Lock): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;

/** Reads a lock; undefined where it is none. */
export const lockIn = (text: string): Lock | undefined => {
  try {
    const lock: unknown = JSON.parse(text);
    return isRecord(lock) && Object.values(lock).every(isLocked) ? (lock as Lock) : undefined;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocked = (value: unknown): boolean =>
  isRecord(value) &&
  Number.isInteger(value['version']) &&
  isRecord(value['items']) &&
  Object.values(value['items']).every((one) => typeof one === 'string');

/** A value without the items within it, which have hashes of their own; white space is not a change. */
const own = (schema: z.core.$ZodType | undefined, value: unknown): unknown => {
  if (typeof value === 'string') return (/\s\s|[^\S ]/.test(value) ? value.replace(/\s+/g, ' ') : value).trim();
  if (Array.isArray(value)) return value.map((member, index) => own(schema && schemaAt(schema, [index]), member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, member]) => ({ key, member, field: schema && schemaAt(schema, [key]) }))
    .filter(({ field }) => field === undefined || marksOf(field).anchors !== true)
    .map(({ key, member, field }) => [key, own(field, member)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Thirty-two bits are enough: a hash is compared with one other, never looked up. */
const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'hex').slice(0, 8);
