import { draft, fields, id, ids, isObject, keyed, line, listOf, matching, text, type Check } from './checks.ts';
import type { Wrong } from './refusal.ts';
import { limits, typed, typedLine } from './text.ts';
import { bases, blank, weights, type Worksheet } from './worksheet.ts';

/** What is written of a worksheet: texts and mappings that are empty are left out. */
export type Compact = Pick<Worksheet, 'entry' | 'version'> & Partial<Worksheet>;

/**
 * Reads a value of unknown origin as a worksheet: strict in every key, type and length, and whole or not at all. Keys
 * that are left out are empty.
 */
export const shaped = (value: unknown, isDraft = false): Worksheet | { readonly wrong: Wrong } => {
  const wrong = (isDraft ? typing : whole)(value, '');
  // Every key and type was just checked.
  return wrong === undefined ? { ...blank, ...(value as Compact) } : { wrong };
};

/** A worksheet as it is kept: its texts as they survive being copied, without those that are empty. */
export const compact = (worksheet: Worksheet): Compact => tidy(worksheet) as Compact;

const tidy = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return lineFields.includes(key) ? typedLine(value) : typed(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => tidy(member)).filter((member) => !isEmpty(member));
  // A row without a text says nothing.
  if (key === '' && 'text' in value && tidy(value.text) === '') return '';
  const members = Object.entries(value).map(([name, member]) => [name, tidy(member, name)] as const);
  return Object.fromEntries(members.filter(([name, member]) => name === 'mixes' || !isEmpty(member)));
};

const isEmpty = (value: unknown): boolean => value === '' || ['{}', '[]'].includes(JSON.stringify(value));

const lineFields = ['status', 'question', 'when', 'owner', 'makers', 'consulted', 'informed'];

const word = (words: readonly string[]): Check =>
  matching(limits.line, new RegExp(`^(?:${words.join('|')})$`), `one of: ${words.join(', ').replace('.+', '…')}`);

const day: Check = (value, at) => line(value, at) ?? (isDay(String(value)) ? undefined : { at, says: 'is not a day' });

const isDay = (value: string): boolean =>
  value === '' || (/^\d{4}-\d\d-\d\d$/.test(value) && String(new Date(value).toJSON()).startsWith(value));

const version: Check = (value, at) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? undefined : { at, says: 'is not a version' };

const choice: Check = (value, at) => {
  const as = isObject(value) ? value['as'] : undefined;
  const more = as === 'option' ? { option: id } : as === 'mix' ? { mixes: ids } : {};
  return fields({ as: word(['undecided', 'option', 'mix']), ...more }, ['as', ...Object.keys(more)])(value, at);
};

const bool: Check = (value, at) => (typeof value === 'boolean' ? undefined : { at, says: 'is neither yes nor no' });

const count: Check = (value, at) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? undefined : { at, says: 'is not a number of people' };

const worksheet = (text: Check, line: Check): Check =>
  fields(
    {
      entry: matching(limits.id, /^[a-z-]+\/[a-z0-9-]+$/, 'the id of an entry'),
      version,
      asked: ids,
      question: line,
      find: text,
      when: matching(limits.line, /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d)?$/, 'a day and a time'),
      status: word(['proposed', 'rejected', 'accepted', 'deprecated', 'superseded by .+']),
      date: day,
      owner: line,
      makers: line,
      consulted: line,
      informed: line,
      choice,
      why: text,
      rejected: keyed(text),
      dissent: text,
      absentPayers: text,
      badReasons: ids,
      notes: keyed(text),
      answers: keyed(fields({ pull: id, weight: word(weights), basis: word(bases) })),
      seen: keyed(line),
      met: ids,
      situations: listOf(fields({ text: line, option: id }, ['text', 'option']), limits.own),
      conditions: listOf(fields({ text: line, met: bool }, ['text', 'met']), limits.own),
      rounds: listOf(keyed(keyed(count)), 2),
      codes: draft,
      extra: text,
    } satisfies Record<keyof Worksheet, Check>,
    ['entry', 'version'],
  );

const whole = worksheet(text, line);
const typing = worksheet(draft, draft);
