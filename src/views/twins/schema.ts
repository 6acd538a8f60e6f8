import { z } from 'zod';
import { kindNames, kindOf, type KindName } from '#model/kinds.ts';
import { sourceKinds, stances, strengths, grades, wordsOf } from '#model/vocabularies.ts';
import type { JsonSchema } from '#views/guide/json-schema.ts';
import { fileAt } from '#views/text/href.ts';
import { notFields } from './fields.ts';

const { array, boolean, enum: oneOf, int, iso, string, strictObject, url } = z;

/** One connection, read from the entry whose data it stands in. */
const edge = strictObject({
  as: string().meta({ description: 'The relation, by its name in the model; `mentions` where the prose links.' }),
  reads: string().meta({ description: 'How it reads from here.' }),
  end: oneOf(['from', 'to']).meta({ description: 'Which end of the edge the other entry is.' }),
  id: string(),
  title: string(),
  address: url(),
  option: string().optional().meta({ description: 'The option of the decision that it belongs to.' }),
  why: string(),
  tell: string().optional().meta({ description: 'The question that tells the two apart.' }),
});

const claim = strictObject({
  says: oneOf(wordsOf(stances)),
  claim: string(),
  from: string().optional().meta({ description: 'The other setting that it is carried over from.' }),
  for: array(string()).meta({ description: 'The ids on the page that it bears on.' }),
});

const source = strictObject({
  id: string(),
  name: string(),
  title: string(),
  address: url().optional().meta({ description: 'Where it can be read; missing where only its title was verified.' }),
  kind: oneOf(wordsOf(sourceKinds)),
  strength: oneOf(wordsOf(strengths)),
  finding: string(),
  caveat: string(),
  figuresSeen: boolean(),
  claims: array(claim),
});

/** An entry as data, without its fields, whose shape depends on its kind. */
export const entryData = strictObject({
  $schema: url(),
  id: string(),
  kind: oneOf(kindNames),
  address: url(),
  version: int().min(1),
  changed: iso.date(),
  licence: url(),
  title: string(),
  summary: string(),
  aliases: array(string()),
  topics: array(strictObject({ id: string(), title: string() })),
  grade: strictObject({
    grade: oneOf(wordsOf(grades)),
    meaning: string(),
    disputed: boolean(),
    counted: array(string()),
  }).optional(),
  prose: string().meta({ description: 'What the fields do not say, in Markdown.' }),
  sources: array(source),
  edges: array(edge),
  history: array(strictObject({ version: int(), date: iso.date(), change: string() })),
}).meta({ description: 'Texts are inline Markdown; addresses in them are whole.' });

const draft = { target: 'draft-7', io: 'input' } as const;

/** Where the schema of what a kind is published as stands. */
export const dataSchemaAddress = (kind: KindName): string => fileAt(`schema/data/${kind}.json`);

/** The JSON Schema of what every entry of a kind is published as. */
export const dataSchemaOf = (kind: KindName): JsonSchema => {
  const { $schema, description, properties, required, ...rest } = z.toJSONSchema(entryData, draft);
  return {
    $schema,
    $id: dataSchemaAddress(kind),
    title: kindOf(kind).title,
    description,
    ...rest,
    properties: { ...properties, kind: { const: kind }, fields: fieldsSchemaOf(kind) },
    required: [...(required ?? []), 'fields'],
  } as JsonSchema;
};

type Made = z.core.JSONSchema.BaseSchema;

/** The schema of the fields, from the model. */
const fieldsSchemaOf = (kind: KindName): Made => {
  const { $schema: _, properties = {}, required = [], ...rest } = z.toJSONSchema(kindOf(kind).schema, draft);
  const fields = Object.entries(properties).filter(([name]) => !notFields.has(name));
  return published({
    ...rest,
    properties: Object.fromEntries(fields),
    required: required.filter((name) => !notFields.has(name)),
  });
};

/** What the schema of a file says to its authors and their editors alone. */
const ofAuthors: readonly string[] = [
  ...['inline', 'plain', 'anchors', 'ids', 'lead', 'maxWords', 'propertyNames'],
  ...['minProperties', 'maxProperties', 'pattern', 'patternErrorMessage'],
];

/** The schema of a field as it is published: a mapping by id is a list there, and what helps authors is left out. */
const published = (schema: Made): Made => {
  const within = Object.entries(schema).map(
    ([key, value]) => [key, key === 'enum' ? value : publishedIn(value)] as const,
  );
  const made: Made = Object.fromEntries(within.filter(([key]) => !ofAuthors.includes(key)));
  if (schema['anchors'] !== true) return made;
  const { additionalProperties: member, ...list } = made;
  return { ...list, type: 'array', items: itemSchema(member as Made, schema['lead'] === true) };
};

const publishedIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(publishedIn);
  return typeof value === 'object' && value !== null ? published(value as Made) : value;
};

const itemSchema = ({ properties, required = [], ...rest }: Made, hasLead: boolean): Made => {
  const own = properties ?? { ...(hasLead && { lead: { type: 'string' } }), text: { type: 'string' } };
  return {
    ...rest,
    type: 'object',
    properties: { id: { type: 'string' }, address: { type: 'string', format: 'uri' }, ...own },
    required: ['id', 'address', ...(properties === undefined ? Object.keys(own) : required)],
    additionalProperties: false,
  };
};
