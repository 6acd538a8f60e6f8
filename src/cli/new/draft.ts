import { z } from 'zod';
import { isPlaceholderId, placeholder, placeholderId } from '#check/placeholder.ts';
import { marksOf } from '#model/walk.ts';

/** What is known of an entry before it is written. */
export type Known = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly optional: readonly string[];
  readonly today: string;
};

/** The frontmatter of an entry in which every text that is not known says what belongs there. */
export const draftOf = (schema: z.ZodType, known: Known): Readonly<Record<string, unknown>> => {
  let count = 0;

  const keysOf = (name: string | undefined, record: z.core.$ZodType): readonly string[] => {
    const { ids = name, minProperties = 1 } = marksOf(record);
    const proposed = ids === undefined ? undefined : known.ids[ids];
    return proposed ?? Array.from({ length: minProperties }, () => placeholderId((count += 1)));
  };

  /** `before` is what is said around this place; undefined where a place like it says all of it already. */
  const draft = (here: z.core.$ZodType, before: string | undefined, name?: string): unknown => {
    const said = before === undefined ? undefined : joined(before, descriptionOf(here));
    if (here instanceof z.ZodISODate) return known.today;
    if (here instanceof z.ZodArray) return [draft(here.element, said)];
    if (here instanceof z.ZodRecord) {
      const keys = keysOf(name, here);
      const size = keys.every(isPlaceholderId) ? sizeOf(here) : '';
      return Object.fromEntries(
        keys.map((key, index) => [
          key,
          draft(here.valueType, index > 0 || said === undefined ? undefined : joined(said, size)),
        ]),
      );
    }
    if (here instanceof z.ZodObject) {
      const above = before === '' ? said : before;
      return Object.fromEntries(
        required(here).map(([key, field], index) => [key, draft(field, index === 0 ? above : said && '', key)]),
      );
    }
    return joined(placeholder, said ?? '');
  };

  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
      if (Object.hasOwn(known.fields, name)) return [[name, known.fields[name]]];
      if (!(field instanceof z.ZodOptional)) return [[name, draft(field, '', name)]];
      return known.optional.includes(name) ? [[name, draft(field.unwrap(), unsaid(field), name)]] : [];
    }),
  );
};

/** The optional fields of a kind, each with what it is. */
export const optionalIn = (schema: z.ZodType): readonly (readonly [name: string, says: string])[] =>
  Object.entries(shapeOf(schema)).flatMap(([name, field]) =>
    field instanceof z.ZodOptional ? [[name, descriptionOf(field)]] : [],
  );

const shapeOf = (schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> =>
  schema instanceof z.ZodObject ? schema.shape : {};

/** What an optional field says of itself where the field within says nothing. */
const unsaid = (field: z.ZodOptional): string => (descriptionOf(field.unwrap()) === '' ? descriptionOf(field) : '');

const required = (schema: z.core.$ZodType): [string, z.core.$ZodType][] =>
  Object.entries(shapeOf(schema)).filter(([, field]) => !(field instanceof z.ZodOptional));

const joined = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

const descriptionOf = (schema: z.core.$ZodType): string => {
  const { description = '', enumDescriptions = [] } = (z.globalRegistry.get(schema) ?? {}) as Described;
  if (!(schema instanceof z.ZodEnum)) return description;
  const words = schema.options.map((word, index) => `${word} (${enumDescriptions[index]?.replace(/\.$/, '') ?? ''})`);
  return `${description} One of: ${words.join('; ')}.`;
};

const sizeOf = (schema: z.core.$ZodType): string => {
  const { minProperties, maxProperties } = marksOf(schema);
  return minProperties === undefined ? '' : `${minProperties} to ${maxProperties} of them.`;
};

type Described = { readonly description?: string; readonly enumDescriptions?: readonly string[] };
