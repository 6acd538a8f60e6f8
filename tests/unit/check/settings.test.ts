import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsFile, wrongSettings } from '#check/settings.ts';
import { settings } from '#settings.ts';

const text = readFileSync(settingsFile, 'utf8');

/** What is said of settings of which some are different. */
const said = (changes: Readonly<Record<string, unknown>>): string[] =>
  wrongSettings({ ...settings, ...changes }, text).map(({ says }) => says);

test('the settings of this reference are right, and so are those of others', () => {
  expect(said({})).toEqual([]);
  expect(said({ name: 'R&D Handbook', base: '/handbook/', address: 'https://docs.example.org:8443' })).toEqual([]);
  expect(said({ base: '/a/b-c.d/', language: 'pt-BR', correction: 'mailto:us@example.org?body={body}' })).toEqual([]);
});

test('all that is wrong is said at once, with what to write', () => {
  const { language: _, ...rest } = settings;
  const wrong = {
    ...rest,
    name: 'A/B',
    tagline: '',
    description: 'Two\nlines',
    address: 'http://example.org/path',
    base: 'handbook',
    repository: 'example.org',
    correction: 'javascript:alert(1)',
    contentLicence: { name: 'CC', address: 4, colour: 'red' },
    nme: 'Misspelt',
  };
  expect(wrongSettings(wrong, text).map(({ says }) => says)).toMatchInlineSnapshot(`
    [
      '\`name\` has a slash, and files are named after it: write it without',
      '\`tagline\` is not a line of text: write some, without spaces around it and without line breaks',
      '\`description\` is not a line of text: write some, without spaces around it and without line breaks',
      '\`address\` is not an address without a path: write it as https://example.org, and a path under \`base\`',
      '\`base\` is not a path between slashes: write / or, for instance, /handbook/',
      '\`language\` is missing',
      '\`repository\` is not the address of a page: begin it with https://',
      '\`correction\` is not an address to write to: begin it with https:// or mailto:',
      '\`contentLicence.address\` is not a text in quotation marks',
      '\`contentLicence.colour\` is no setting. There is \`name\`, \`address\`.',
      '\`nme\` is no setting. Did you mean \`name\`?'
    ]
  `);
});

test.each([
  ['base', '/handbook'],
  ['base', 'handbook/'],
  ['base', '//'],
  ['base', '/a b/'],
  ['base', '/../'],
  ['address', 'https://example.org/'],
  ['address', 'https://someone@example.org'],
  ['address', 'example.org'],
  ['language', 'English'],
  ['language', 'en_GB'],
  ['language', 'xx'],
  ['language', ''],
  ['name', ' Padded '],
  ['name', 'In\u200bvisible'],
])('%s may not be “%s”', (name, value) => {
  expect(said({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^\`${name}\` .*: write`))]);
});

test('each is named at its line and column', () => {
  const [found] = wrongSettings({ ...settings, codeLicence: { ...settings.codeLicence, address: '' } }, text);
  const line = text.split('\n')[(found?.line ?? 0) - 1] ?? '';
  expect(line).toMatch(/^ {2}codeLicence: /);
  expect(line.slice((found?.column ?? 0) - 1)).toMatch(/^address: /);
});
