import type { Page } from '#check/page.ts';
import { onceAFile, type LineMistake, type SiteMistake } from './mistake.ts';
import { endOf, keysOf, linesOf } from './page.ts';
import type { Planted } from './place.ts';

const whole = (page: Page, text: string): Planted => ({
  files: [{ path: page.file, text }],
  demands: [{ file: page.file, line: 1 }],
});

const atFirst = (name: string, rules: readonly string[], change: (text: string) => string): SiteMistake => ({
  name,
  rules,
  own: true,
  on: (page) => [whole(page, change(page.source))],
});

/** Puts characters into a line, behind its words: that of a key, or one of the prose. */
const within = (name: string, what: string): LineMistake => ({
  name,
  rules: ['file'],
  places: (page) => {
    const lines = linesOf(page);
    const prose = lines.flatMap((text, index) => (index >= endOf(page) && text !== '' ? [index + 1] : []));
    return [...keysOf(page).map(({ line }) => line), ...prose].map((line) => ({
      from: line,
      to: line + 1,
      lines: [`${lines[line - 1] ?? ''}${what}`],
      at: line,
    }));
  },
});

const elsewhere = (name: string, path: (file: string) => string): SiteMistake => ({
  name,
  rules: ['file'],
  own: true,
  on: ({ file, source }) => [
    { files: [{ path: path(file), text: source }], gone: [file], demands: [{ file: path(file), line: 1 }] },
  ],
});

/** What can be wrong with a file before its first word is read. */
export const fileMistakes: readonly (LineMistake | SiteMistake)[] = [
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
  atFirst('frontmatter without fields', ['file'], (text) => text.replace(/^---\n[^]*?\n---\n/, '---\n---\n')),
  onceAFile(within('a character that is no text', '\u0000')),
  onceAFile(within('a character in another encoding', ' caf\uFFFD')),
  within('a character that nobody sees', ' a\u200Bb'),
  within('a character that turns the direction of reading', ' a\u202Eb'),
  onceAFile(within('a line that never ends', ` ${'on and '.repeat(5_000)}`)),
  elsewhere('wrong extension: md', (file) => file.replace(/x$/, '')),
  elsewhere('wrong extension: MDX', (file) => file.replace(/mdx$/, 'MDX')),
  elsewhere('wrong extension: txt', (file) => `${file}.txt`),
  elsewhere('a name that is no id', (file) => file.replace(/([^/]+)\.mdx$/, 'My $1.mdx')),
  elsewhere('a folder that is no kind', (file) => file.replace(/^content\/[^/]+/, 'content/ideas')),
  elsewhere('a folder within a folder', (file) => file.replace(/([^/]+)$/, 'drafts/$1')),
];
