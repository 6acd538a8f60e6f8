import { z } from 'zod';
import { kindNames, kindOf, type KindName } from '#model/kinds.ts';
import { referenceFiles, shelfSchema, type References } from '#model/references.ts';
import type { Marks } from '#model/walk.ts';
import { settings } from '#settings.ts';

/** What a file of the content folder can hold: an entry of one kind, or the sources, terms or topics. */
export type FileKind = KindName | keyof References;

/** JSON Schema, with what editors read beside it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema & {
  /** The meaning of each word of `enum`, in its order. */
  readonly enumDescriptions?: readonly string[];
  /** What an editor says where `pattern` does not fit. */
  readonly patternErrorMessage?: string;
  /** The word cap of a text: no rule of JSON Schema counts words, so this one is for readers. */
  readonly maxWords?: number;
};

/** Marks of the model that mean nothing to an editor. */
const ownMarks = ['inline', 'plain', 'anchors', 'ids', 'lead'] as const satisfies readonly (keyof Marks)[];

const shelfNames = Object.keys(referenceFiles) as (keyof References)[];

/** Everything that has a schema, in the order in which authors meet it. */
export const fileKinds: readonly FileKind[] = [...kindNames, ...shelfNames];

/** Whether a file holds many members by id and not one entry. */
export const isShelf = (name: FileKind): name is keyof References => name in referenceFiles;

/** The path of a schema, below the site's base. */
export const schemaPath = (name: FileKind): string => `schema/${name}.json`;

const modelOf = (name: FileKind): z.ZodType => {
  if (isShelf(name)) return shelfSchema(name);
  const { title, says: description, schema } = kindOf(name);
  return schema.meta({ title, description });
};

/**
 * The JSON Schema of a kind of file, made from the model: what editors complete and validate by, and what is published.
 * Draft 7, because every editor knows it, and nothing here needs a later one.
 */
export const jsonSchemaOf = (name: FileKind): JsonSchema => {
  const made = z.toJSONSchema(modelOf(name), {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => ownMarks.forEach((mark) => delete jsonSchema[mark]),
  });
  const { $schema, title, description, ...rest } = made;
  const $id = new URL(`${settings.base}${schemaPath(name)}`, settings.address).href;
  return { $schema, $id, title, description, ...rest } as JsonSchema;
};
