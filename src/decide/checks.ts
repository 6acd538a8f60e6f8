import { cited, type Wrong } from './refusal.ts';
import { limits, unfit } from './text.ts';

/** Finds what is wrong with a value of unknown origin, and where; undefined where it is as it should be. */
export type Check = (value: unknown, at: string) => Wrong | undefined;

/** One item id: the model's pattern, kept here because the model does not reach the browser. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A text of at most so many characters, of a pattern. */
export const matching =
  (limit: number, pattern: RegExp, what: string): Check =>
  (value, at) => {
    if (typeof value !== 'string') return { at, says: 'is not text' };
    if (value.length > limit) return { at, says: `is longer than ${limit} characters` };
    if (unfit.test(value)) return { at, says: 'holds a character that cannot be typed' };
    return pattern.test(value) ? undefined : { at, says: `${cited(value)} is not ${what}` };
  };

/** A text of several lines. */
export const text = matching(limits.text, /^/, 'text');

/** The same while it is typed. */
export const draft = matching(limits.draft, /^/, 'text');

/** A text of one line. */
export const line = matching(limits.line, /^.*$/, 'a single line');

/** An item's id. */
export const id = matching(limits.id, idPattern, 'an id');

/** A list. */
export const listOf =
  (check: Check, most: number = limits.list): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return { at, says: 'is not a list' };
    if (value.length > most) return { at, says: `has more than ${most} members` };
    return first(value, (one) => check(one, at));
  };

/** A list of different ids. */
export const ids: Check = (value, at) =>
  Array.isArray(value) && new Set(value).size < value.length
    ? { at, says: 'names something twice' }
    : listOf(id)(value, at);

/** A mapping from ids. */
export const keyed =
  (check: Check): Check =>
  (value, at) => {
    if (!isObject(value)) return { at, says: 'is not a mapping' };
    const entries = Object.entries(value);
    if (entries.length > limits.list) return { at, says: `has more than ${limits.list} members` };
    return first(entries, ([key, one]) => id(key, at) ?? check(one, below(at, key)));
  };

/** A mapping with these keys and no others, of which some are needed. */
export const fields =
  (checks: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check =>
  (value, at) => {
    if (!isObject(value)) return { at, says: 'is not a mapping' };
    const missing = needed.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return { at, says: `has no ${cited(missing)}` };
    return first(Object.entries(value), ([key, one]) => {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      return check === undefined ? { at, says: `${cited(key)} is not known here` } : check(one, below(at, key));
    });
  };

/** Whether a value is a mapping. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the first value that fails a check. */
export const first = <One>(values: readonly One[], check: (one: One) => Wrong | undefined): Wrong | undefined => {
  for (const value of values) {
    const wrong = check(value);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

const below = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`);
