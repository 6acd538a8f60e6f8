/// <reference types="vite/client" />
// Every landed file as data, and a validator for each kind of file.

import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { z } from 'zod';
import { partsOf } from '#check/frontmatter.ts';
import { standingOf } from '#check/where.ts';
import { kindOf } from '#model/kinds.ts';
import { shelfSchema } from '#model/references.ts';
import { fileKinds, isShelf, jsonSchemaOf, type FileKind } from '#views/guide/json-schema.ts';

/** A file of the content folder: its kind and its data. */
export type DataFile = { readonly path: string; readonly kind: FileKind; readonly data: unknown };

const texts = import.meta.glob<string>('../../../content/**/*.{mdx,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a file holds; nothing where no kind of file stands at its path. */
export const dataOf = (path: string, text: string): DataFile[] => {
  const standing = standingOf(path);
  if (standing.as === 'reference') return [{ path, kind: standing.name, data: parse(text) }];
  if (standing.as !== 'entry') return [];
  const parts = partsOf(text);
  return 'yaml' in parts ? [{ path, kind: standing.kind, data: parse(parts.yaml) }] : [];
};

/** Every landed file. */
export const landed: readonly DataFile[] = Object.entries(texts).flatMap(([path, text]) =>
  dataOf(path.replace('../../../', ''), text),
);

/** What the model says of a kind of file. */
export const modelOf = (kind: FileKind): z.ZodType => (isShelf(kind) ? shelfSchema(kind) : kindOf(kind).schema);

const ajv = new Ajv({
  strict: true,
  allErrors: false,
  formats: { date: true, uri: (text) => URL.canParse(text) },
  keywords: ['enumDescriptions', 'patternErrorMessage', 'maxWords'],
});

const validators = new Map(fileKinds.map((kind) => [kind, ajv.compile(jsonSchemaOf(kind))] as const));

/** What the published schema says of a kind of file. */
export const validatorOf = (kind: FileKind): ValidateFunction => {
  const validate = validators.get(kind);
  if (validate === undefined) throw new Error(`There is no schema for ${kind}.`);
  return validate;
};
