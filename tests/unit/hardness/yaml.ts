import type { Page } from '#check/page.ts';
import { endOf, instead, keysOf, linesOf, textsOf, withLines, type Key, type Mistake, type Planted } from './page.ts';

/** The first words of a text, without anything that YAML or Markdown would take for more. */
const wordsOf = ({ value }: Key): string =>
  (
    String(value)
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .slice(0, 8)
    .join(' ');

const inTexts = (
  name: string,
  rules: readonly string[],
  write: (key: Key, words: string) => readonly string[],
  line = 0,
): Mistake => ({
  name,
  rules,
  on: (page) => textsOf(page).map((key) => instead(page, key, write(key, wordsOf(key)), key.line + line)),
});

/** A text written on the line of its key, in another way. */
const inline = (name: string, rules: readonly string[], write: (words: string) => string): Mistake =>
  inTexts(name, rules, ({ lead, name: key }, words) => [`${lead}${key}: ${write(words)}`]);

const block = (
  name: string,
  rules: readonly string[],
  header: string,
  write: (words: string, pad: string) => string[],
  line = 0,
): Mistake =>
  inTexts(
    name,
    rules,
    ({ lead, name: key }, words) => {
      const pad = ' '.repeat(lead.length + 2);
      return [`${lead}${key}: ${header}`, ...write(words, pad)];
    },
    line,
  );

/** A line of the frontmatter changed. */
const onLines = (
  name: string,
  rules: readonly string[],
  of: (page: Page) => readonly Key[],
  change: (text: string, key: Key) => readonly string[],
  line = 0,
): Mistake => ({
  name,
  rules,
  on: (page) =>
    of(page).map((key): Planted => ({
      files: [withLines(page, key.line, key.line + 1, change(linesOf(page)[key.line - 1] ?? '', key))],
      at: { file: page.file, line: key.line + line },
    })),
});

const indented = (page: Page): Key[] => keysOf(page).filter(({ lead }) => /^ +$/.test(lead));
const oneLine = (page: Page): Key[] => textsOf(page).filter(({ line, end }) => end === line + 1);

/** What can be wrong with the syntax of frontmatter. */
export const yamlMistakes: readonly Mistake[] = [
  onLines('tab as indentation', ['yaml', 'yaml-text'], indented, (text) => [text.replace(/^ +/, '\t')]),
  onLines('tab behind the key', ['yaml-text'], oneLine, (text) => [text.replace(/: /, ':\t')]),
  onLines('one space too many before a key', ['yaml'], indented, (text) => [` ${text}`]),
  onLines('one space too few before a key', ['yaml'], indented, (text) => [text.slice(1)]),
  onLines('no space behind the colon', ['yaml'], oneLine, (text) => [text.replace(/: /, ':')]),
  onLines('a comment on its own line', ['yaml-text'], keysOf, (text, { lead }) => [
    `${' '.repeat(lead.length)}# why?`,
    text,
  ]),
  onLines('a merge conflict', ['yaml'], keysOf, (text) => ['<<<<<<< HEAD', text, '=======', text, '>>>>>>> theirs']),
  onLines(
    'a second document',
    ['file', 'yaml'],
    (page) =>
      keysOf(page)
        .filter(({ path }) => path.length === 1)
        .slice(1),
    (text) => ['---', text],
  ),
  onLines(
    'an end of the document',
    ['yaml'],
    (page) =>
      keysOf(page)
        .filter(({ path }) => path.length === 1)
        .slice(1),
    (text) => ['...', text],
  ),
  onLines(
    'a line without a key',
    ['yaml'],
    (page) =>
      keysOf(page)
        .filter(({ path }) => path.length === 1)
        .slice(1),
    (text) => ['and another thing', text],
  ),
  inline('a quotation mark that is never closed', ['yaml'], (words) => `"${words}`),
  inline('an apostrophe that ends the text', ['yaml'], (words) => `'${words}'s own'`),
  inline('words behind the closing quotation mark', ['yaml'], (words) => `"${words}" they said`),
  inline('a colon in a text', ['yaml'], (words) => `${words}: and more`),
  inline('a hash in a text', ['yaml-text'], (words) => `${words} #4 of them`),
  inline('a text that begins with a backtick', ['yaml'], (words) => `\`${words}\` it is`),
  inline('a text that begins with an asterisk', ['yaml'], (words) => `*${words}* it is`),
  inline('a text that begins with a bracket', ['yaml', 'yaml-text'], (words) => `[${words}](glossary/none) it is`),
  inline('a text that begins with a brace', ['yaml', 'yaml-text'], (words) => `{${words}} it is`),
  inline('a text that begins with an at sign', ['yaml'], (words) => `@${words}`),
  inline('a text that begins with a per cent sign', ['yaml'], (words) => `%${words}`),
  inline('an anchor', ['yaml'], (words) => `&id ${words}`),
  inline('a tag', ['yaml'], (words) => `!!str ${words}`),
  inline('a list that is never closed', ['yaml'], (words) => `[${words}`),
  block('a block that keeps its line breaks', ['yaml-text'], '|', (words, pad) => [`${pad}${words}`]),
  block('a block that keeps its end', ['yaml-text'], '>', (words, pad) => [`${pad}${words}`]),
  block(
    'a block that is not indented',
    ['yaml', 'schema', 'yaml-text'],
    '>-',
    (words, pad) => [`${pad.slice(2)}${words}`],
    1,
  ),
  block('an empty line in a text', ['yaml-text'], '>-', (words, pad) => [`${pad}${words}`, '', `${pad}${words}`], 2),
  block(
    'a line that is indented deeper',
    ['yaml-text'],
    '>-',
    (words, pad) => [`${pad}${words}`, `${pad}  ${words}`],
    2,
  ),
  {
    name: 'the same key twice',
    rules: ['yaml'],
    on: (page) =>
      keysOf(page)
        .filter(({ lead }) => !lead.includes('-'))
        .map((key) => {
          const lines = linesOf(page).slice(key.line - 1, key.end - 1);
          return instead(page, key, [...lines, ...lines], key.end);
        }),
  },
  {
    name: 'fields in the prose',
    rules: ['file'],
    on: (page) => [
      {
        files: [withLines(page, endOf(page), endOf(page) + 1, ['---- and then'])],
        at: { file: page.file, line: endOf(page) },
      },
    ],
  },
];
