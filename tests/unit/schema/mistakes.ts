// Mistakes in the shape of data: each kind, at every place where it can stand.

import { parted } from '#model/items.ts';
import { z } from 'zod';
import { placesIn, type At, type Path } from '#model/walk.ts';

/** One mistake: what it is, where it stands, and the data that has it. */
export type Mistake = { readonly what: string; readonly path: Path; readonly data: unknown };

type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data with another value at a path; nothing around it is touched. */
const replaced = (data: unknown, path: Path, value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((one, index) => (index === key ? replaced(one, rest, value) : (one as unknown)));
  return { ...(data as Map), [key]: replaced((data as Map)[key], rest, value) };
};

const without = (map: Map, key: string): Map =>
  Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));

const renamed = (map: Map, key: string, name: string): Map =>
  Object.fromEntries(Object.entries(map).map(([one, value]) => [one === key ? name : one, value]));

/** Members of a mapping repeated under new ids. */
const many = (map: Map, count: number): Map => {
  const [value] = Object.values(map);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`member-${String.fromCharCode(97 + (index % 26))}${index}`, value]),
  );
};

/** Wrong values for one place, by the name of the mistake. */
const wrongAt = ({ value, schema }: At): (readonly [what: string, value: unknown])[] => {
  const anything: [string, unknown][] = [
    ['nothing', null],
    ['a number', 7.5],
    ['true or false', value !== true],
    ['an empty list', []],
    ['an empty mapping', {}],
  ];
  const wrong = typeof value === 'boolean' ? anything.filter(([what]) => what !== 'true or false') : anything;
  if (typeof value === 'string')
    return [
      ...wrong,
      ['a list of one text', [value]],
      ['an empty text', ''],
      ['a blank text', ' \n'],
      ['no word or id', 'Not One: of these'],
      ...(schema instanceof z.ZodString ? ([['a very long text', 'x'.repeat(81)]] as const) : []),
    ];
  if (Array.isArray(value)) {
    const [first = null] = value as unknown[];
    return [
      ...wrong,
      ['one text', 'one'],
      ['a list of too many', Array.from({ length: 41 }, () => first)],
      ['a list with nothing in it', [null]],
    ];
  }
  if (isMap(value)) {
    const keys = Object.keys(value);
    const free = schema instanceof z.ZodRecord;
    return [
      ...wrong,
      ['one text', 'one'],
      ['a list', Object.values(value)],
      ['a key more', { ...value, surplus: 'What is this?' }],
      ...keys.map((key) => [`without ${free ? 'a member' : key}`, without(value, key)] as const),
      ...keys.slice(0, 1).map((key) => [`with a misspelt key`, renamed(value, key, `${key}s`)] as const),
      ...keys.slice(0, 1).map((key) => ['with a key that is no id', renamed(value, key, 'No_Id')] as const),
      ...(free ? [['with too many members', many(value, 60)] as const] : []),
    ];
  }
  return typeof value === 'number' ? [...wrong, ['too small', -1], ['too large', 9999], ['one text', '2019']] : wrong;
};

/** The first place of the data for each place of the model: what is wrong with one item is wrong with its neighbours. */
const placesOfModel = (model: z.ZodType, data: unknown): At[] => {
  const seen = new Set<unknown>();
  return placesIn(model, data).filter(({ schema }) => !seen.has(schema) && seen.add(schema));
};

/** Every kind of mistake in the shape of a file, at every place of the model that the file fills. */
export const mistakesIn = (model: z.ZodType, data: unknown): Mistake[] =>
  placesOfModel(model, data).flatMap((at) =>
    wrongAt(at).map(([what, value]) => ({ what, path: at.path, data: replaced(data, at.path, value) })),
  );

/** The data with a text that is a word longer than its place allows, for every place that has a cap. */
export const overlongIn = (
  model: z.ZodType,
  data: unknown,
): (Mistake & { readonly most: number; readonly fits: unknown })[] =>
  placesOfModel(model, data).flatMap(({ path, value, schema }) => {
    const { lead } = parted(String(value));
    const { maxWords: most } = (z.globalRegistry.get(schema) ?? {}) as { maxWords?: number };
    if (most === undefined) return [];
    const words = (count: number): unknown =>
      replaced(data, path, `${lead === undefined ? '' : `**${lead}** `}${'word '.repeat(count).trim()}`);
    return [{ what: 'a word too many', path, most, fits: words(most), data: words(most + 1) }];
  });
