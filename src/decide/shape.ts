import { fields, id, ids, isObject, keyed, line, matching, text, type Check } from './checks.ts';
import type { Wrong } from './refusal.ts';
import { limits, typed, typedLine } from './text.ts';
import { bases, blank, weights, type Worksheet } from './worksheet.ts';

/** What is written of a worksheet: its empty parts are left out. */
export type Compact = Pick<Worksheet, 'entry' | 'version'> & Partial<Worksheet>;

/**
 * Reads a value of unknown origin as a worksheet: strict in every key, type and length, and whole or not at all. Keys
 * that are left out are empty.
 */
export const shaped = (value: unknown): Worksheet | { readonly wrong: Wrong } => {
  const wrong = whole(value, '');
  // Every key and type was just checked.
  return wrong === undefined ? { ...blank, ...(value as Compact) } : { wrong };
};

/** A worksheet as it is kept: its texts as they survive being copied, and nothing empty in it. */
export const compact = (worksheet: Worksheet): Compact => {
  const texts = (by: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(by).flatMap(([key, one]) => (typed(one) === '' ? [] : [[key, typed(one)]])));
  const tidy: Worksheet = {
    ...worksheet,
    status: typedLine(worksheet.status),
    owner: typedLine(worksheet.owner),
    consulted: typedLine(worksheet.consulted),
    informed: typedLine(worksheet.informed),
    why: typed(worksheet.why),
    dissent: typed(worksheet.dissent),
    absentPayers: typed(worksheet.absentPayers),
    rejected: texts(worksheet.rejected),
    notes: texts(worksheet.notes),
    answers: Object.fromEntries(
      Object.entries(worksheet.answers).filter(([, answer]) => Object.keys(answer).length > 0),
    ),
  };
  const isFull = ([key, value]: [string, unknown]): boolean =>
    !Object.hasOwn(blank, key) || JSON.stringify(value) !== JSON.stringify(blank[key as keyof typeof blank]);
  return Object.fromEntries(Object.entries(tidy).filter(isFull)) as Compact;
};

const word = (words: readonly string[]): Check =>
  matching(limits.line, new RegExp(`^(?:${words.join('|')})$`), `one of: ${words.join(', ')}`);

const day: Check = (value, at) => line(value, at) ?? (isDay(String(value)) ? undefined : { at, says: 'is not a day' });

const isDay = (value: string): boolean => {
  if (value === '') return true;
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const version: Check = (value, at) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? undefined : { at, says: 'is not a version' };

const choice: Check = (value, at) => {
  const as = isObject(value) ? value['as'] : undefined;
  const more = as === 'option' ? { option: id } : as === 'mix' ? { mixes: ids } : {};
  return fields({ as: word(['undecided', 'option', 'mix']), ...more }, ['as', ...Object.keys(more)])(value, at);
};

const whole = fields(
  {
    entry: matching(limits.id, /^[a-z-]+\/[a-z0-9-]+$/, 'the id of an entry'),
    version,
    status: word(['proposed', 'rejected', 'accepted', 'deprecated', 'superseded by .+']),
    date: day,
    owner: line,
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
    met: ids,
  } satisfies Record<keyof Worksheet, Check>,
  ['entry', 'version'],
);
