import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kindNames, kindOf } from '#model/kinds.ts';
import { referenceFiles } from '#model/references.ts';
import * as vocabularies from '#model/vocabularies.ts';

type Field = { readonly path: string; readonly schema: z.core.$ZodType };

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

/** Every field below a schema: members of objects, values of records, elements of lists. */
const fieldsOf = (schema: z.core.$ZodType, path: string): Field[] => {
  const here = unwrapped(schema);
  const below = (member: z.core.$ZodType, name: string): Field[] => [
    { path: name, schema: member },
    ...fieldsOf(member, name),
  ];
  if (here instanceof z.ZodObject)
    return Object.entries(here.shape).flatMap(([key, member]) => below(member as z.core.$ZodType, `${path}.${key}`));
  if (here instanceof z.ZodRecord) return below(here.valueType, `${path}.*`);
  if (here instanceof z.ZodArray) return below(here.element, `${path}[]`);
  return [];
};

const schemas = [
  ...kindNames.map((name) => [name, kindOf(name).schema] as const),
  ...Object.entries(referenceFiles).map(([name, schema]) => [name, schema as z.ZodType] as const),
];

describe.each(schemas)('the schema of %s', (name, schema) => {
  const fields = fieldsOf(schema, name);

  test.each(fields)('$path has a title and a description', ({ schema: field }) => {
    const { title, description } = z.globalRegistry.get(field) ?? {};
    expect(title).toMatch(/\S/);
    expect(description).toMatch(/\S.*\.$/);
  });

  test('has no field that takes keys it does not know', () => {
    const objects = [schema, ...fields.map((field) => unwrapped(field.schema))].filter(
      (field) => field instanceof z.ZodObject,
    );
    for (const object of objects)
      expect(object.safeParse({ '': 0 }).error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });
});

describe.each(kindNames)('the table of %s', (name) => {
  const { schema, facets, sections } = kindOf(name);
  const has = (dotted: string): boolean => fieldsOf(schema, name).some(({ path }) => path === `${name}.${dotted}`);

  test('names only fields that there are', () => {
    for (const { field } of facets) expect(has(field), field).toBe(true);
    for (const { parts } of sections)
      for (const { field } of parts) if (field !== undefined) expect(has(field), field).toBe(true);
  });

  test('gives every anchor once', () => {
    const ids = sections.flatMap(({ id, parts }) => [id, ...parts.flatMap((part) => part.id ?? [])]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('titles have the marks of a printer, whatever an author typed', () => {
  const { title } = referenceFiles.glossary.shape;
  expect(title.parse(`Maker's "open" office ('good enough') and teams' rooms`)).toBe(
    'Maker’s “open” office (‘good enough’) and teams’ rooms',
  );
});

test('every word of every vocabulary has a title and a meaning', () => {
  for (const [name, vocabulary] of Object.entries(vocabularies)) {
    if (typeof vocabulary !== 'object') continue;
    for (const [word, { title, meaning }] of Object.entries(vocabulary)) {
      expect(title, `${name}.${word}`).toMatch(/\S/);
      expect(meaning, `${name}.${word}`).toMatch(/\.$/);
    }
  }
});
