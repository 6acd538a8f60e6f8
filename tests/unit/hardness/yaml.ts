import type { Page } from '#check/page.ts';
import { onceAFile, type LineMistake } from './mistake.ts';
import { aroundOf, endOf, keysOf, linesOf, type Key } from './page.ts';
import { instead } from './place.ts';
import { block, inKeys, inline, inLists, onLines } from './writing.ts';

const indented = (page: Page): Key[] => keysOf(page).filter(({ lead }) => /^ +$/.test(lead));
const oneLine = (page: Page): Key[] =>
  keysOf(page).filter(({ line, end, value }) => typeof value === 'string' && end === line + 1);

/** What can be wrong with the syntax of frontmatter. */
export const yamlMistakes: readonly LineMistake[] = [
  onLines('tab as indentation', ['yaml', 'yaml-text'], indented, (text) => [text.replace(/^ +/, '\t')]),
  onLines('tab behind the key', ['yaml-text'], oneLine, (text) => [text.replace(/: /, ':\t')]),
  onLines('one space too many before a key', ['yaml'], indented, (text) => [` ${text}`]),
  onLines('one space too few before a key', ['yaml'], indented, (text) => [text.slice(1)]),
  // Where no key of a mapping has its space, YAML reads one text, and that is told at the key of the mapping.
  onLines('no space behind the colon', ['yaml'], oneLine, (text) => [text.replace(/: /, ':')], aroundOf),
  onLines('a comment on its own line', ['yaml-text'], keysOf, (text, { lead }) => [
    `${' '.repeat(lead.length)}# why?`,
    text,
  ]),
  onLines('a merge conflict', ['file'], keysOf, (text) => ['<<<<<<< HEAD', text, '=======', text, '>>>>>>> theirs']),
  onceAFile(
    onLines(
      'a second document',
      ['file', 'yaml'],
      (page) =>
        keysOf(page)
          .filter(({ path }) => path.length === 1)
          .slice(1),
      (text) => ['---', text],
    ),
  ),
  onceAFile(
    onLines(
      'an end of the document',
      ['yaml'],
      (page) =>
        keysOf(page)
          .filter(({ path }) => path.length === 1)
          .slice(1),
      (text) => ['...', text],
    ),
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
  onceAFile(inline('a quotation mark that is never closed', ['yaml'], (words) => `"${words}`)),
  inline('an apostrophe that ends the text', ['yaml'], (words) => `'${words}'s own'`),
  inline('words behind the closing quotation mark', ['yaml'], (words) => `"${words}" they said`),
  inline('a colon in a text', ['yaml'], (words) => `${words}: and more`, inKeys),
  inline('a colon in a text of a list', ['yaml-text'], (words) => `${words}: and more`, inLists),
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
  block('a block that is not indented', ['yaml'], '>-', (words, pad) => [`${pad.slice(2)}${words}`], 1, inKeys),
  // The lines below are astray for YAML as well, so only the first is told.
  onceAFile(
    block(
      'a block in a list that is not indented',
      ['yaml'],
      '>-',
      (words, pad) => [`${pad.slice(2)}${words}`],
      1,
      inLists,
    ),
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
    places: (page) =>
      keysOf(page)
        .filter(({ lead }) => !lead.includes('-'))
        .map((key) => {
          const lines = linesOf(page).slice(key.line - 1, key.end - 1);
          return instead(key, [...lines, ...lines], lines.length);
        }),
  },
  {
    name: 'fields in the prose',
    rules: ['file'],
    places: (page) => {
      const at = endOf(page);
      return [{ from: at, to: at + 1, lines: ['---- and then'], at }];
    },
  },
];
