import { z } from 'zod';
import { blockOf, misspelt, onKeys, onWords, renamed, startsItem, withValue } from './keys.ts';
import type { LineMistake } from './mistake.ts';
import { aroundOf, endOf, isField, isRequired, keysOf, textsOf, type Key } from './page.ts';
import { instead } from './place.ts';

const is =
  (...kinds: readonly (abstract new (...of: never[]) => unknown)[]) =>
  ({ schema }: Key): boolean =>
    kinds.some((kind) => schema instanceof kind);

const long = 'and then some more of it '.repeat(20).trim();

/** What can be wrong with the fields of an entry. */
export const fieldMistakes: readonly LineMistake[] = [
  {
    name: 'a required key dropped',
    rules: ['schema'],
    places: (page) =>
      keysOf(page)
        .filter((key) => isRequired(page, key) && !startsItem(key))
        .map((key) => {
          const around = key.path.slice(0, -1);
          const at = around.length === 0 ? 1 : page.placeOf(around, 'key').line;
          // A mapping without any of its keys is no mapping.
          return {
            ...instead(key, []),
            at,
            says: `\`${key.path.join('.')}\` is missing`,
            apart: aroundOf(key),
          };
        }),
  },
  onKeys('a key misspelt', ['unknown-key'], (key, page) => isField(page, key), renamed(misspelt)),
  onKeys(
    'a key in capitals',
    ['unknown-key'],
    (key, page) => isField(page, key),
    renamed((name) => name.toUpperCase()),
  ),
  onKeys(
    'a key too many',
    ['unknown-key'],
    (key, page) => isField(page, key) && !startsItem(key),
    (key, page) => [`${key.lead}remark-on-${key.name}: none`, ...blockOf(key, page)],
  ),
  onKeys(
    'nothing where a value belongs',
    ['schema', 'yaml'],
    (key, page) => isRequired(page, key),
    ({ lead, name }) => [`${lead}${name}:`],
  ),
  onWords('an empty text', ['schema'], "''"),
  onWords('a number where a text belongs', ['yaml-text', 'schema'], '12'),
  onWords('true where a text belongs', ['yaml-text', 'schema'], 'true'),
  onWords('yes where a text belongs', ['yaml-text', 'schema', 'lead'], 'yes'),
  onWords('a list where a text belongs', ['yaml-text', 'schema'], '[one, two]'),
  onKeys('a text where a mapping belongs', ['schema'], is(z.ZodObject, z.ZodRecord), withValue('words')),
  onKeys('a list where a mapping belongs', ['schema'], is(z.ZodObject, z.ZodRecord), ({ lead, name }) => [
    `${lead}${name}:`,
    `${' '.repeat(lead.length)}  - words`,
  ]),
  onKeys('a text where a list belongs', ['schema'], is(z.ZodArray), withValue('words')),
  onKeys(
    'an empty list',
    ['schema'],
    (key) => is(z.ZodArray)(key) && !['links', 'formerIds', 'items'].includes(key.name),
    withValue('[]'),
  ),
  onKeys('an empty mapping', ['schema'], is(z.ZodRecord), withValue('{}')),
  onKeys('a word that is not of the vocabulary', ['schema'], is(z.ZodEnum), withValue('somewhat')),
  onKeys('a word in capitals', ['schema'], is(z.ZodEnum), ({ opening, value }) => [
    `${opening}${String(value).toUpperCase()}`,
  ]),
  onKeys(
    'a text beyond its cap',
    ['word-cap'],
    (key, page) => textsOf(page).some(({ line }) => line === key.line),
    ({ opening }) => [`${opening}${long}`],
  ),
  onKeys(
    'a text that nobody has written yet',
    ['unwritten'],
    (key, page) => textsOf(page).some(({ line }) => line === key.line),
    withValue('TODO'),
  ),
  onKeys('a day without quotation marks', ['yaml-text'], ({ name }) => name === 'date', withValue('2026-11-20')),
  onKeys(
    'a day that there is not',
    ['schema'],
    ({ name }) => ['date', 'published'].includes(name),
    withValue("'2026-13-40'"),
  ),
  onKeys(
    'a day in words',
    ['schema'],
    ({ name }) => ['date', 'published'].includes(name),
    withValue("'20 November 2026'"),
  ),
  {
    name: 'a history that runs backwards',
    rules: ['history'],
    places: (page) => {
      const at = endOf(page);
      const lines = ["  - date: '2001-01-01'", '    change: Something came before everything else.'];
      return [{ from: at, to: at, lines, at }];
    },
  },
];
