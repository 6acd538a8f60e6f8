import { kindOf, type Entry } from '#model/kinds.ts';
import { parted } from '#model/items.ts';
import { marksOf, schemaAt, type Path } from '#model/walk.ts';
import { addressOf } from '#views/text/href.ts';
import { linked } from './text.ts';

/** Fields that stand elsewhere in the data of an entry, or that only search and the check read. */
export const notFields: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'aliases',
  'worries',
  'topics',
  'links',
  'sources',
  'formerIds',
  'exceptions',
  'history',
]);

/** The fields of an entry as data: a list of items by id becomes a list of objects, each with its address; a lead stands apart. */
export const fieldsOf = ({ id, kind, data }: Entry): Readonly<Record<string, unknown>> => {
  const { schema } = kindOf(kind);
  const dataOf = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return linked(value, id);
    if (Array.isArray(value)) return value.map((one, index) => dataOf(one, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const within = Object.entries(value).map(([key, one]) => [key, dataOf(one, [...path, key])] as const);
    const here = schemaAt(schema, path);
    if (here === undefined || marksOf(here).anchors !== true) return Object.fromEntries(within);
    return within.map(([item, one]) => ({ id: item, address: addressOf(`${id}#${item}`), ...itemOf(one) }));
  };
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]) => (notFields.has(field) ? [] : [[field, dataOf(value, [field])]])),
  );
};

const itemOf = (value: unknown): object => {
  if (typeof value !== 'string') return value as object;
  const { lead, text } = parted(value);
  return { ...(lead !== undefined && { lead }), text };
};
