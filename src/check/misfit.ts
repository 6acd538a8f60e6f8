import { z } from 'zod';
import type { Path } from '#model/walk.ts';
import type { Side } from './spots.ts';
import { asBlock } from './trouble.ts';

/** A value that is not what the model wants, at its key path. */
export type Misfit = {
  readonly path: Path;
  readonly side: Side;
  readonly rule: 'schema' | 'yaml' | 'unknown-key' | 'word-cap' | 'lead' | 'yaml-text' | 'unwritten';
  readonly says: string;
  readonly todo: string;
  /** The value cannot be used at all, so other rules do not see it. */
  readonly useless: boolean;
};

/** A key path as a message names it. */
export const named = (path: Path): string => (path.length === 0 ? 'the file' : `\`${path.join('.')}\``);

/** What a schema says of itself; nothing where the model says nothing. */
export const descriptionOf = (schema: z.core.$ZodType | undefined): string => {
  const { description } = (schema && z.globalRegistry.get(schema)) ?? {};
  return description ?? '';
};

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

/** A value of another nature than the model wants, or none at all. */
export const ofType = (path: Path, expected: string, value: unknown, schema: z.core.$ZodType | undefined): Misfit => {
  const [wanted, how] = natures[expected] ?? [`a value of type ${expected}`, ''];
  const misfit = { path, side: 'value', rule: 'schema', useless: true } as const;
  const add = `Add it: ${descriptionOf(schema) || how}`;
  if (value === undefined)
    return { ...misfit, side: 'key', says: `${named(path)} is missing`, todo: add, useless: false };
  if (value === null)
    return { ...misfit, says: `${named(path)} holds nothing`, todo: `Write it: ${descriptionOf(schema) || how}` };
  const says = `${named(path)} holds ${natureOf(value)} where ${wanted} belongs`;
  if (expected === 'string' && typeof value === 'object') return { ...misfit, rule: 'yaml-text', says, todo: asBlock };
  if (expected === 'string')
    return { ...misfit, rule: 'yaml-text', says, todo: `Put it in quotation marks: '${String(value)}'.` };
  return { ...misfit, says, todo: how };
};
