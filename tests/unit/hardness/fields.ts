import { z } from 'zod';
import type { Path } from '#model/walk.ts';
import type { Page } from '#check/page.ts';
import {
  endOf,
  instead,
  isField,
  isRequired,
  itemsOf,
  keysOf,
  linesOf,
  textsOf,
  withLines,
  type Key,
  type Mistake,
} from './page.ts';

/** Two letters changed places: what fast typing does to a word. */
const swapped = (word: string): string =>
  word.length < 3 ? `${word}${word}` : `${word.slice(0, 1)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`;

const misspelt = (word: string): string => (swapped(word) === word ? `${word}x` : swapped(word));

const is =
  (...kinds: readonly (abstract new (...of: never[]) => unknown)[]) =>
  ({ schema }: Key): boolean =>
    kinds.some((kind) => schema instanceof kind);

const onKeys = (
  name: string,
  rules: readonly string[],
  which: (key: Key, page: Page) => boolean,
  change: (key: Key, page: Page) => readonly string[],
  line: (key: Key, page: Page) => number = (key) => key.line,
): Mistake => ({
  name,
  rules,
  on: (page) =>
    keysOf(page)
      .filter((key) => which(key, page))
      .map((key) => instead(page, key, change(key, page), line(key, page))),
});

const parentLine = ({ path }: Key, page: Page): number =>
  path.length === 1 ? 1 : page.placeOf(path.slice(0, -1), 'key').line;

const blockOf = ({ line, end }: Key, page: Page): string[] => linesOf(page).slice(line - 1, end - 1);

const renamed =
  (to: (name: string) => string) =>
  (key: Key, page: Page): string[] =>
    blockOf(key, page).map((text, index) => (index === 0 ? text.replace(`${key.name}:`, `${to(key.name)}:`) : text));

const withValue =
  (value: string) =>
  ({ lead, name }: Key): string[] => [`${lead}${name}: ${value}`];

const startsItem = ({ lead }: Key): boolean => lead.includes('-');

/** The keys, or members of a list on one line, that hold an id of something. */
const ids = (name: string, rules: readonly string[], which: (path: Path) => boolean): Mistake => ({
  name,
  rules,
  on: (page) => {
    const lines = linesOf(page);
    return keysOf(page)
      .filter(({ path }) => which(path))
      .flatMap((key) => {
        const text = lines[key.line - 1] ?? '';
        const id = /: \[?([a-z][\w#/-]*)/.exec(text)?.[1];
        if (id === undefined) return [];
        const instead = text.replace(`${id}`, `${misspelt(id)}`).replace(/: (\[?)[\w#/-]+/, `: $1${misspelt(id)}`);
        return [
          { files: [withLines(page, key.line, key.line + 1, [instead])], at: { file: page.file, line: key.line } },
        ];
      });
  },
});

const long = 'and then some more of it '.repeat(20).trim();

/** What can be wrong with the fields of an entry. */
export const fieldMistakes: readonly Mistake[] = [
  onKeys(
    'a required key dropped',
    ['schema'],
    (key, page) => isRequired(page, key) && !startsItem(key),
    () => [],
    parentLine,
  ),
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
    (key, page) => [`${key.lead}remark: none`, ...blockOf(key, page)],
  ),
  onKeys(
    'an item id that is no id',
    ['schema'],
    (key, page) => itemsOf(page).some(({ line }) => line === key.line),
    renamed((name) => `${name}_2`),
  ),
  {
    name: 'the id of one item twice on a page',
    rules: ['namespace', 'yaml'],
    on: (page) => {
      const [first, ...others] = itemsOf(page).filter(({ path }) => path.length === 2);
      return others
        .filter(({ path }) => path[0] !== first?.path[0])
        .map((key) => instead(page, key, renamed(() => first?.name ?? '')(key, page)));
    },
  },
  onKeys(
    'nothing where a value belongs',
    ['schema', 'yaml'],
    (key, page) => isRequired(page, key),
    ({ lead, name }) => [`${lead}${name}:`],
  ),
  onKeys('an empty text', ['schema'], is(z.ZodString), withValue("''")),
  onKeys('a number where a text belongs', ['yaml-text', 'schema'], is(z.ZodString), withValue('12')),
  onKeys('true where a text belongs', ['yaml-text', 'schema'], is(z.ZodString), withValue('true')),
  onKeys('yes where a text belongs', ['yaml-text', 'schema'], is(z.ZodString), withValue('yes')),
  onKeys('a list where a text belongs', ['yaml-text', 'schema'], is(z.ZodString), withValue('[one, two]')),
  onKeys('a text where a mapping belongs', ['schema'], is(z.ZodObject, z.ZodRecord), withValue('words')),
  onKeys('a list where a mapping belongs', ['schema'], is(z.ZodObject, z.ZodRecord), ({ lead, name }) => [
    `${lead}${name}:`,
    `${' '.repeat(lead.length)}  - words`,
  ]),
  onKeys('a text where a list belongs', ['schema'], is(z.ZodArray), withValue('words')),
  onKeys(
    'an empty list',
    ['schema'],
    (key) => is(z.ZodArray)(key) && !['links', 'formerIds'].includes(key.name),
    withValue('[]'),
  ),
  onKeys('an empty mapping', ['schema'], is(z.ZodRecord), withValue('{}')),
  onKeys('a word that is not of the vocabulary', ['schema'], is(z.ZodEnum), withValue('somewhat')),
  onKeys('a word in capitals', ['schema'], is(z.ZodEnum), ({ lead, name, value }) => [
    `${lead}${name}: ${String(value).toUpperCase()}`,
  ]),
  onKeys(
    'a text beyond its cap',
    ['word-cap'],
    (key, page) => textsOf(page).some(({ line }) => line === key.line),
    ({ lead, name }) => [`${lead}${name}: ${long}`],
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
    on: (page) => {
      const at = endOf(page);
      const row = ["  - date: '2001-01-01'", '    change: Something came before everything else.'];
      return [{ files: [withLines(page, at, at, row)], at: { file: page.file, line: at } }];
    },
  },
  ids('the id of a topic misspelt', ['topic'], (path) => path[0] === 'topics'),
  ids('the id of an option misspelt', ['option', 'relation'], (path) => path.at(-1) === 'option'),
  ids('the id of evidence to gather misspelt', ['gather'], (path) => path.at(-1) === 'settledBy'),
  ids('the id of a cited item misspelt', ['page-id'], (path) => path.at(-1) === 'for'),
  ids('the end of an edge misspelt', ['link', 'relation'], (path) => path[0] === 'links' && path.at(-1) === 'to'),
  ids('a relation misspelt', ['schema'], (path) => path[0] === 'links' && path.at(-1) === 'as'),
  onKeys(
    'the id of a source misspelt',
    ['citation'],
    ({ path }) => path[0] === 'sources' && path.length === 2,
    renamed(misspelt),
  ),
  onKeys(
    'the id of an option misspelt as a key',
    ['option'],
    ({ path }) => ['towards', 'cost'].includes(String(path.at(-2))),
    renamed(misspelt),
  ),
];
