// What an editor makes of an entry: the language server that the Astro extension runs, on this very folder.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf } from '#check/where.ts';
import { projectFolder } from '#cli/scripts.ts';
import { stances } from '#model/vocabularies.ts';
import { entriesOf } from './dist.ts';
import { started, type Server } from './editor/server.ts';

type Diagnostics = { items: readonly { message: string; range: { start: { line: number } } }[] };
type Hover = { contents: { value: string } };
type Completions = { items: readonly { label: string; documentation: string | { value: string } }[] };

const require = createRequire(import.meta.url);
const script = createRequire(join(projectFolder, 'node_modules/@astrojs/check/package.json')).resolve(
  '@astrojs/language-server/bin/nodeServer.js',
);

const [flag] = entriesOf('red-flag').filter(({ data }) => data.sources !== undefined);
const [folder = '', slug] = flag?.id.split('/') ?? [];
const path = join(projectFolder, fileOf(folder, slug));
const uri = pathToFileURL(path).href;
const text = readFileSync(path, 'utf8');

let server: Server;
let version = 0;

/** Shows the server the file with other words in it, as an editor does while somebody types. */
const typed = (words: string): void => {
  version += 1;
  const method = version === 1 ? 'textDocument/didOpen' : 'textDocument/didChange';
  const textDocument = { uri, languageId: 'mdx', version, text: words };
  server.tell(method, { textDocument, contentChanges: [{ text: words }] });
};

const placeBehind = (source: string, words: string) => {
  const before = source.slice(0, source.indexOf(words) + words.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

beforeAll(async () => {
  server = started(script, projectFolder);
  const rootUri = pathToFileURL(projectFolder).href;
  await server.ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'content' }],
    initializationOptions: {
      typescript: { tsdk: dirname(require.resolve('typescript')) },
      contentIntellisense: true,
    },
    capabilities: {
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, completion: {} },
      workspace: { workspaceFolders: true },
    },
  });
  server.tell('initialized', {});
});

afterAll(() => server.stop());

const complaints = async (): Promise<string[]> => {
  const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as Diagnostics;
  return items.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
};

test('an entry that fits the model is not complained of', async () => {
  typed(text);
  expect(await complaints()).toEqual([]);
});

test('a misspelt field, a wrong word and a bad id are underlined where they stand', async () => {
  typed(
    text
      .replace('\ntimeToAct:', '\ntimeToActt:')
      .replace(/ says: \w+/, ' says: proves')
      .replace('\ncheckNext:\n', '\ncheckNext:\n  Bad_Id: Look.\n'),
  );
  const found = await complaints();
  const line = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length + 1;
  expect(found).toContain(`${line('\ncheckNext:') + 1}: This is not an id: use lower-case words joined by hyphens.`);
  expect(found).toContain(`${line('\ntimeToAct:') + 1}: Property timeToActt is not allowed.`);
  expect(found.some((one) => one.startsWith(`${line(' says: ')}: Value is not accepted.`))).toBe(true);
  expect(found).toContain('1: Missing property "timeToAct".');
});

test('words are completed with their meanings, and fields are explained', async () => {
  const begun = text.replace(/ says: \w+/, ' says: ');
  typed(begun);
  const position = placeBehind(begun, ' says: ');
  const { items } = (await server.ask('textDocument/completion', { textDocument: { uri }, position })) as Completions;
  for (const [word, { meaning }] of Object.entries(stances)) {
    const item = items.find(({ label }) => label === word);
    expect(JSON.stringify(item?.documentation), word).toContain(meaning);
  }
  const above = placeBehind(begun, '\ntimeToA');
  const { contents } = (await server.ask('textDocument/hover', { textDocument: { uri }, position: above })) as Hover;
  expect(contents.value).toContain('How long it can wait, and what sets the limit.');
});
