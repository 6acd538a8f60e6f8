// The guide for authors says everything that the model says, and what is committed of it is up to date.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { problemsOf, reportOf } from '#check/report.ts';
import { standingOf } from '#check/where.ts';
import { editorSchemas, guideFile, withGuide } from '#cli/guide.ts';
import { kindNames, kindOf, relationOf } from '#model/kinds.ts';
import { relations, type RelationName } from '#model/relations.ts';
import { exampleFor, examples } from '#site/examples.ts';
import { exampleOf } from '#views/guide/example.ts';
import { fieldsOf, type FieldView } from '#views/guide/fields.ts';
import { fieldTables } from '#views/guide/tables.ts';
import { guideOf } from '#views/guide/guide.ts';
import { fileKinds, isShelf, jsonSchemaOf } from '#views/guide/json-schema.ts';
import { figures, planted } from './fixtures.ts';
import { dataOf, validatorOf } from './schema/files.ts';

const committed = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const drawings = ['two-ways'];

const everyField = (fields: readonly FieldView[]): FieldView[] =>
  fields.flatMap((field) => [field, ...everyField(field.fields)]);

describe('what is committed is up to date: otherwise `npm run guide`', () => {
  test(guideFile, () => {
    expect(withGuide(committed(guideFile))).toBe(committed(guideFile));
  });

  test.each([...editorSchemas()])('%s', (path, schema) => {
    expect(committed(path)).toBe(schema);
  });

  test('VS Code knows every schema by the file that it describes', () => {
    const settings = JSON.parse(committed('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
    const expected = [...editorSchemas().keys()].map((path) => [
      path,
      path.replace(/^.*\/(\w+)\.json$/, 'content/$1.yaml'),
    ]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  });
});

test('VS Code finds in a report what stands in it', () => {
  type Tasks = { tasks: readonly { problemMatcher: { pattern: { regexp: string } } }[] };
  const { tasks } = JSON.parse(committed('.vscode/tasks.json')) as Tasks;
  const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '', 'gm');
  const files = planted([
    ['content/red-flags/coats-on-chairs.mdx', 'timeToAct: It', 'timeToAct: Soon. It'],
    ['content/red-flags/coats-on-chairs.mdx', 'topics: [place]', 'topics: [places]'],
    ['content/sources.yaml', 'kind: survey', 'kind: surveys'],
  ]);
  const { issues } = checkContent(files, figures);
  const found = [...reportOf(issues, files, 'https://site.example/').matchAll(pattern)].map((match) => match.slice(1));
  const expected = problemsOf(issues, '').map(({ file, line, column, rule, says }) => [
    file,
    String(line),
    String(column),
    rule,
    says,
  ]);
  expect(found).toEqual(expected);
  expect(found.length).toBeGreaterThan(1);
});

describe('the examples', () => {
  const files = examples.map(({ path, text }) => ({ path, text }));

  test('are accepted by the check', () => {
    const { issues } = checkContent(files, drawings);
    expect(reportOf(issues, files, 'https://site.example/')).toBe('0 problems in 0 files');
  });

  test('are accepted by the schemas of editors', () => {
    for (const { path, kind, data } of files.flatMap(({ path, text }) => dataOf(path, text))) {
      const validate = validatorOf(kind);
      expect(validate(data) ? [] : validate.errors, path).toEqual([]);
    }
  });

  test.each(fileKinds)('there is one of %s, and it fills every field', (kind) => {
    const { path, text } = exampleFor(guideOf(kind).folder);
    const standing = standingOf(path);
    expect(standing.as === 'entry' ? standing.kind : standing.as === 'reference' && standing.name).toBe(kind);
    const filled = new Set(exampleOf(text).fields.keys());
    const empty = fieldsOf(kind).flatMap(({ key }) => (filled.has(key) ? [] : [key]));
    // An exception stands where one is needed, and nowhere else; of addresses, a source needs one.
    const needless = ['exceptions', 'doi'];
    expect(empty.filter((key) => !needless.includes(key))).toEqual([]);
  });

  test('between them they show an exception', () => {
    expect(examples.filter(({ text }) => exampleOf(text).fields.has('exceptions')).length).toBeGreaterThan(0);
  });

  test.each(examples)('nothing of $path is lost where it is shown', ({ text }) => {
    const { fields, prose } = exampleOf(text);
    const shown = [...fields.values()]
      .join('')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const words = (one: string): string => one.replace(/^---$/gm, '').replace(/\s+/g, ' ').trim();
    expect(words(`${shown} ${prose}`)).toBe(words(text));
  });
});

describe.each(fileKinds)('the guide to %s', (kind) => {
  const guide = guideOf(kind);
  const all = everyField(guide.fields);

  test('explains every field that the schema has', () => {
    const schema = JSON.stringify(jsonSchemaOf(kind));
    for (const { key, says, holds } of all) {
      expect(says, key).toMatch(/\S.*\.$/);
      expect(holds, key).toMatch(/\S/);
      expect(schema).toContain(`"${key}":{`);
    }
    const keys = [...schema.matchAll(/"required":\[([^\]]*)\]/g)].flatMap(
      ([, list = '']) => JSON.parse(`[${list}]`) as string[],
    );
    expect(keys.filter((key) => !all.some((field) => field.key === key && field.required))).toEqual([]);
  });

  test('gives the meaning of every word', () => {
    const words = all.flatMap((field) => field.words);
    for (const { word, meaning } of words) expect(meaning, word).toMatch(/\.$/);
    const worded = all.filter(({ holds }) => holds === 'one of these words');
    expect(worded.filter((field) => field.words.length < 2).map(({ path }) => path)).toEqual([]);
  });

  test('stands in the tables of the contributor', () => {
    const tables = fieldTables();
    for (const { path, says } of all) {
      expect(tables).toContain(`| \`${path}\` |`);
      expect(tables).toContain(says);
    }
  });
});

test.each(kindNames)(
  'readers of %s meet each of its fields, but those that lists, search and the check read',
  (kind) => {
    const unseen = fieldsOf(kind).filter(({ shown }) => shown.length === 0);
    const known = ['summary', 'aliases', 'worries', 'topics', 'formerIds', 'exceptions'];
    expect(unseen.map(({ key }) => key).filter((key) => !known.includes(key))).toEqual([]);
  },
);

test.each(kindNames)('the guide to %s has every relation that it can take part in', (kind) => {
  const { connections } = guideOf(kind);
  const all = [...(connections?.declared ?? []), ...(connections?.elsewhere ?? [])];
  for (const as of Object.keys(relations) as RelationName[]) {
    const { from, to, reads, readsBack, symmetric } = relationOf(as);
    const here = all.filter((one) => one.as === as).map((one) => one.here);
    const expected = [...(from.includes(kind) ? [reads] : []), ...(to.includes(kind) && !symmetric ? [readsBack] : [])];
    expect(here, as).toEqual(expected);
  }
});

test('the opening of a kind names fields that there are', () => {
  for (const kind of kindNames) {
    const paths = everyField(fieldsOf(kind)).map(({ path }) => path);
    expect(
      kindOf(kind).opening.filter((field) => !paths.includes(field)),
      kind,
    ).toEqual([]);
  }
});

test('a reference file has no prose and no connections, and every other kind has both', () => {
  for (const kind of fileKinds) {
    const { prose, connections } = guideOf(kind);
    expect([prose !== undefined, connections !== undefined], kind).toEqual([!isShelf(kind), !isShelf(kind)]);
  }
});
