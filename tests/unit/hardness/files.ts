import type { Mistake } from './page.ts';
import { endOf, linesOf, planted } from './page.ts';

const atFirst = (name: string, rules: readonly string[], change: (text: string) => string): Mistake => ({
  name,
  rules,
  on: (page) => [planted(page, change(page.source), 1)],
});

/** Puts characters into one line of the frontmatter and one of the prose, behind their words. */
const within = (name: string, what: string): Mistake => ({
  name,
  rules: ['file'],
  on: (page) =>
    [2, endOf(page) + 2]
      .filter((line) => line <= linesOf(page).length)
      .map((line) =>
        planted(
          page,
          linesOf(page)
            .map((text, index) => (index === line - 1 ? `${text}${what}` : text))
            .join('\n'),
          line,
        ),
      ),
});

const elsewhere = (name: string, path: (file: string) => string): Mistake => ({
  name,
  rules: ['file'],
  on: ({ file, source }) => [
    { files: [{ path: path(file), text: source }], gone: [file], at: { file: path(file), line: 1 } },
  ],
});

/** What can be wrong with a file before its first word is read. */
export const fileMistakes: readonly Mistake[] = [
  atFirst('empty file', ['file'], () => ''),
  atFirst('nothing but white space', ['file'], () => ' \n\n\t\n'),
  atFirst('byte-order mark', ['file'], (text) => `\uFEFF${text}`),
  atFirst('Windows line ends', ['file'], (text) => text.replace(/\n/g, '\r\n')),
  atFirst('line ends of old Macs', ['file'], (text) => text.replace(/\n/g, '\r')),
  atFirst('a picture', ['file'], () => '\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR'),
  atFirst('UTF-16', ['file'], (text) => [...text].join('\0')),
  atFirst('no frontmatter', ['file'], (text) => text.replace(/^---\n/, '')),
  atFirst('frontmatter that never ends', ['file'], (text) => text.replace(/\n---\n/, '\n')),
  atFirst('an empty line before the frontmatter', ['file'], (text) => `\n${text}`),
  atFirst('frontmatter in TOML', ['file'], (text) => text.replace(/^---/, '+++').replace(/\n---\n/, '\n+++\n')),
  {
    name: 'frontmatter without fields',
    rules: ['file'],
    on: (page) => [planted(page, page.source.replace(/^---\n[^]*?\n---\n/, '---\n---\n'), 1)],
  },
  within('a character that is no text', '\u0000'),
  within('a character in another encoding', ' caf\uFFFD'),
  within('a character that nobody sees', ' a\u200Bb'),
  within('a character that turns the direction of reading', ' a\u202Eb'),
  within('a line of a megabyte', ` ${'on and '.repeat(150_000)}`),
  elsewhere('wrong extension: md', (file) => file.replace(/x$/, '')),
  elsewhere('wrong extension: MDX', (file) => file.replace(/mdx$/, 'MDX')),
  elsewhere('wrong extension: txt', (file) => `${file}.txt`),
  elsewhere('a name that is no id', (file) => file.replace(/([^/]+)\.mdx$/, 'My $1.mdx')),
  elsewhere('a folder that is no kind', (file) => file.replace(/^content\/[^/]+/, 'content/ideas')),
  elsewhere('a folder within a folder', (file) => file.replace(/([^/]+)$/, 'drafts/$1')),
];
