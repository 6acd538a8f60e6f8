// The pages for authors, as they were built, and what they say of the pages for readers.

import { expect, test } from 'vitest';
import { z } from 'zod';
import { plain } from '#graph/inline.ts';
import { kindOf } from '#model/kinds.ts';
import { marksOf, placesIn } from '#model/walk.ts';
import { settings } from '#settings.ts';
import type { FieldView } from '#views/guide/fields.ts';
import { guideOf } from '#views/guide/guide.ts';
import { fileKinds, jsonSchemaOf, schemaPath } from '#views/guide/json-schema.ts';
import {
  all,
  byId,
  bytesOf,
  entries,
  hasClass,
  linksIn,
  mainOf,
  normal,
  pageAt,
  pageOf,
  pages,
  textOf,
} from './dist.ts';

const { base } = settings;

const everyField = (fields: readonly FieldView[]): FieldView[] =>
  fields.flatMap((field) => [field, ...everyField(field.fields)]);

test.each(fileKinds)('the schema of %s is published', (kind) => {
  expect(JSON.parse(bytesOf(schemaPath(kind)).toString())).toEqual(jsonSchemaOf(kind));
});

test.each(fileKinds)('the guide to %s has every field, with its meaning and the meaning of its words', (kind) => {
  const page = pageAt(`${base}contribute/${kind}/`);
  const main = textOf(mainOf(page));
  const { fields, connections } = guideOf(kind);
  expect(fields.filter(({ key }) => byId(page, key) === undefined)).toEqual([]);
  const said = everyField(fields).flatMap(({ says, holds, words }) => [
    says,
    holds,
    ...words.map(({ meaning }) => meaning),
  ]);
  const read = [...(connections?.declared ?? []), ...(connections?.elsewhere ?? [])].flatMap(({ here, there }) => [
    here,
    there,
  ]);
  expect([...said, ...read].filter((one) => !main.includes(normal(plain(one))))).toEqual([]);
});

test('every page leads to the guide, and the guide to every kind and to the rules', () => {
  // The edition on one page is a file to keep; it has none of the ways around the site.
  const ofSite = [...pages.values()].filter(({ address }) => address !== `${base}all/`);
  const without = ofSite.filter(({ root }) => !linksIn(root).includes(`${base}contribute/`));
  expect(without.map(({ address }) => address)).toEqual([]);
  const links = linksIn(mainOf(pageAt(`${base}contribute/`)));
  for (const page of [...fileKinds, 'rules']) expect(links).toContain(`${base}contribute/${page}/`);
});

test('what the guide says of the first screen is true', () => {
  const absent = entries.flatMap(({ id, kind, data }) => {
    const screen = all(pageOf(id).root, (one) => hasClass('first-screen')(one) || hasClass('glance')(one))
      .map(textOf)
      .join('\n');
    const places = placesIn(kindOf(kind).schema, data);
    return kindOf(kind).opening.flatMap((field) =>
      places
        .filter(({ path }) => path.join('.') === field || path.join('.').startsWith(`${field}.`))
        .flatMap(({ path, value, schema }) => {
          const { enumDescriptions = [] } = marksOf(schema) as { enumDescriptions?: readonly string[] };
          if (schema instanceof z.ZodEnum)
            return [[path, enumDescriptions[schema.options.indexOf(String(value))] ?? '']] as const;
          return marksOf(schema).inline === true ? [[path, plain(String(value))] as const] : [];
        })
        .filter(([, words]) => !screen.includes(normal(words)))
        .map(([path]) => `${id} ${path.join('.')}`),
    );
  });
  expect(absent).toEqual([]);
});
