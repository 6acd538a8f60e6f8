import { z } from 'zod';
import { keysOf, schemaAt, type Path } from '../model/walk.ts';
import { instead, oneOf } from './nearest.ts';
import type { Side } from './spots.ts';
import { asBlock } from './trouble.ts';
import { slugged } from './where.ts';

/** A value that is not what the model wants, at its key path. */
export type Misfit = {
  readonly path: Path;
  readonly side: Side;
  readonly rule: 'schema' | 'unknown-key' | 'word-cap' | 'yaml-text';
  readonly says: string;
  readonly todo: string;
  /** The value cannot be used at all, so other rules do not see it. */
  readonly useless: boolean;
};

type Wrong = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

const named = (path: Path): string => (path.length === 0 ? 'the file' : `\`${path.join('.')}\``);

const meant = (schema: Schema | undefined): string => {
  const { description } = (schema && z.globalRegistry.get(schema)) ?? {};
  return description ?? '';
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

const natures: Readonly<Record<string, readonly [name: string, how: string]>> = {
  string: ['one text', 'Write one text.'],
  object: ['a mapping', 'Write one `key: value` a line, indented below the key.'],
  record: ['a mapping', 'Write one `id: …` a line, indented below the key; a list has no ids.'],
  array: ['a list', 'Write `[one, two]`, or one `- …` a line.'],
  boolean: ['true or false', 'Write true or false, unquoted.'],
  number: ['a number', 'Write digits, unquoted.'],
  int: ['a whole number', 'Write digits, unquoted.'],
};

const natureOf = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return natures[typeof value]?.[0] ?? typeof value;
};

const ofType = (path: Path, expected: string, value: unknown, schema: Schema | undefined): Misfit => {
  const [wanted, how] = natures[expected] ?? [`a value of type ${expected}`, ''];
  const misfit = { path, side: 'value', rule: 'schema', useless: true } as const;
  if (value === undefined)
    return {
      ...misfit,
      side: 'key',
      says: `${named(path)} is missing`,
      todo: `Add it: ${meant(schema) || how}`,
      useless: false,
    };
  if (value === null)
    return { ...misfit, says: `${named(path)} holds nothing`, todo: `Write it: ${meant(schema) || how}` };
  const says = `${named(path)} holds ${natureOf(value)} where ${wanted} belongs`;
  if (expected === 'string' && typeof value === 'object') return { ...misfit, rule: 'yaml-text', says, todo: asBlock };
  if (expected === 'string')
    return { ...misfit, rule: 'yaml-text', says, todo: `Put it in quotation marks: '${String(value)}'.` };
  return { ...misfit, says, todo: how };
};

const ofSize = (issue: Extract<Wrong, { code: 'too_small' | 'too_big' }>, schema: Schema | undefined) => {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' members' : '';
  const says = `${small ? 'needs at least' : 'takes at most'} ${bound}${unit}`;
  return { says, todo: meant(schema) };
};

/** The model's own messages read “what is wrong: what to do”. */
const ofMessage = (message: string, schema: Schema | undefined) => {
  const [, says = message, todo = ''] = /^(.*?): (.*)$/s.exec(message) ?? [];
  const wanted = todo === '' ? meant(schema) : `${todo.charAt(0).toUpperCase()}${todo.slice(1)}.`;
  return { says, todo: wanted };
};

const misfitsOf = (issue: Wrong, schema: Schema, data: unknown): Misfit[] => {
  const path = issue.path as Path;
  const here = schemaAt(schema, path);
  const value = valueAt(data, path);
  const misfit = { path, side: 'value', rule: 'schema', useless: false } as const;
  switch (issue.code) {
    case 'invalid_type':
      return [ofType(path, issue.expected, value, here)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...misfit,
        path: [...path, key],
        side: 'key',
        rule: 'unknown-key',
        says: `\`${key}\` is not a key of ${path.length === 0 ? 'this kind of file' : named(path)}`,
        todo: instead(key, keysOf(here)),
      }));
    case 'invalid_value': {
      if (typeof value !== 'string') return [ofType(path, 'string', value, here)];
      const todo = oneOf(value, issue.values.map(String));
      return [{ ...misfit, says: `\`${value}\` is not a word of ${named(path)}`, todo, useless: true }];
    }
    case 'invalid_key': {
      const key = String(path.at(-1));
      const better = slugged(key);
      return [
        {
          ...misfit,
          side: 'key',
          says: `\`${key}\` is not an id`,
          todo: `Use lower-case words joined by hyphens${better === undefined ? '' : `: \`${better}\``}.`,
          useless: true,
        },
      ];
    }
    case 'too_small':
    case 'too_big': {
      const { says, todo } = ofSize(issue, here);
      return [{ ...misfit, says: `${named(path)} ${says}`, todo }];
    }
    case 'custom': {
      const { says, todo } = ofMessage(issue.message, here);
      const rule = issue.params?.['rule'] === 'word-cap' ? 'word-cap' : 'schema';
      return [{ ...misfit, rule, says: `${named(path)} ${says}`, todo }];
    }
    default: {
      const own = issue.message.startsWith('Invalid') ? 'does not have the form it needs' : issue.message;
      const { says, todo } = ofMessage(own, here);
      return [{ ...misfit, says: `${named(path)} ${says}: \`${String(value)}\``, todo }];
    }
  }
};

/** Everything in which data does not fit a schema, in the order of the schema. */
export const misfitsIn = (schema: z.ZodType, data: unknown): Misfit[] => {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).flatMap((issue) => misfitsOf(issue, schema, data));
};

/** The data without the values that cannot be used: all that remains has the types of the model. */
export const usable = (data: unknown, misfits: readonly Misfit[]): unknown => {
  const useless = misfits.filter((misfit) => misfit.useless);
  if (useless.length === 0) return data;
  const copy: unknown = structuredClone(data);
  for (const { path } of useless) {
    const parent = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (key === undefined) return {};
    if (Array.isArray(parent)) parent[Number(key)] = undefined;
    else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
  }
  return copy;
};
