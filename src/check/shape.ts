import type { z } from 'zod';
import { keysOf, schemaAt, type Path } from '#model/walk.ts';
import { descriptionOf, named, ofType, type Misfit } from './misfit.ts';
import { instead, oneOf } from './nearest.ts';
import { shown } from './trouble.ts';
import { unspaced } from './yaml-tokens.ts';
import { valueAt } from './usable.ts';
import { slugged } from './where.ts';

type Wrong = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

const ofSize = (issue: Extract<Wrong, { code: 'too_small' | 'too_big' }>): string => {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'number' || issue.origin === 'int') return `is ${small ? 'less' : 'more'} than ${bound}`;
  const unit = issue.origin === 'string' ? 'characters' : 'members';
  return `${small ? 'needs at least' : 'takes at most'} ${bound} ${unit}`;
};

/** A key without its space, whose text holds a colon with one: YAML reads the text up to there as the key. */
const glued = (key: string): Pick<Misfit, 'rule' | 'says' | 'todo'> | undefined => {
  const [name] = /^[\w-]+:(?=[^\s/])/.exec(key) ?? [];
  return name === undefined ? undefined : { rule: 'yaml', ...unspaced(name) };
};

/** The model's own messages read “what is wrong: what to do”. */
const ofMessage = (message: string, schema: Schema | undefined) => {
  const [, says = message, todo = ''] = /^(.*?): (.*)$/s.exec(message) ?? [];
  const wanted = todo === '' ? descriptionOf(schema) : `${todo.charAt(0).toUpperCase()}${todo.slice(1)}.`;
  return { says, todo: wanted };
};

/** The rules of their own that the model names where it refuses a text. */
const ownRules = ['word-cap', 'lead'] as const;

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
        ...(glued(key) ?? {
          rule: 'unknown-key',
          says: `\`${key}\` is not a key of ${path.length === 0 ? 'this kind of file' : named(path)}`,
          todo: instead(key, keysOf(here), 'Otherwise delete it: it is shown nowhere.'),
        }),
      }));
    case 'invalid_value': {
      if (typeof value !== 'string') return [ofType(path, 'string', value, here)];
      const todo = oneOf(value, issue.values.map(String));
      return [{ ...misfit, says: `\`${value}\` is not a word of ${named(path)}`, todo, useless: true }];
    }
    case 'invalid_key': {
      const key = String(path.at(-1));
      const better = slugged(key);
      const todo = `Use lower-case words joined by hyphens${better === undefined ? '' : `: \`${better}\``}.`;
      return [{ ...misfit, side: 'key', says: `\`${key}\` is not an id`, todo, useless: true, ...glued(key) }];
    }
    case 'too_small':
    case 'too_big':
      return [{ ...misfit, says: `${named(path)} ${ofSize(issue)}`, todo: descriptionOf(here) }];
    case 'custom': {
      const { says, todo } = ofMessage(issue.message, here);
      const rule = ownRules.find((one) => one === issue.params?.['rule']) ?? 'schema';
      return [{ ...misfit, rule, says: `${named(path)} ${says}`, todo }];
    }
    default: {
      const own = issue.message.startsWith('Invalid') ? 'does not have the form it needs' : issue.message;
      const { says, todo } = ofMessage(own, here);
      const address = issue.code === 'invalid_format' && issue.format === 'url';
      const better = address ? 'Write the whole address, from https:// on.' : todo;
      return [{ ...misfit, says: `${named(path)} ${says}: ${shown(String(value))}`, todo: better }];
    }
  }
};

/** Everything in which data does not fit a schema, in the order of the schema. */
export const misfitsIn = (schema: z.ZodType, data: unknown): Misfit[] => {
  const { error } = schema.safeParse(data);
  const misfits = (error?.issues ?? []).flatMap((issue) => misfitsOf(issue, schema, data));
  const useless = new Set(misfits.filter((misfit) => misfit.useless).map(({ path }) => path.join('\n')));
  return misfits.filter((misfit) => misfit.useless || !useless.has(misfit.path.join('\n')));
};
