import { z } from 'zod';

/** A key path into frontmatter. */
export type Path = readonly (string | number)[];

/** What the model says of one place in frontmatter, beside its title and description. */
export type Marks = {
  /** The keys of this mapping are ids of their own and become anchors on the page. */
  readonly anchors?: boolean;
  /** The texts of this mapping open with a lead. */
  readonly lead?: boolean;
  readonly inline?: boolean;
  /** The text is words alone: it is shown where no Markdown is read. */
  readonly plain?: boolean;
  /** The field of the same entry whose keys are the keys of this mapping. */
  readonly ids?: string;
  /** How many members a mapping has at least and at most. */
  readonly minProperties?: number;
  readonly maxProperties?: number;
};

/** One place in parsed frontmatter: its key path, its value and the schema that describes it. */
export type At = { readonly path: Path; readonly value: unknown; readonly schema: z.core.$ZodType };

/** The marks of a schema; none where the model sets none. */
export const marksOf = (schema: z.core.$ZodType): Marks => {
  const known = marks.get(schema) ?? ((z.globalRegistry.get(schema) ?? {}) as Marks);
  marks.set(schema, known);
  return known;
};

const marks = new WeakMap<z.core.$ZodType, Marks>();

/** What a schema is made of, told apart by its type: `instanceof` is slow. */
const madeOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const bare = (schema: z.core.$ZodType): z.core.$ZodType => {
  const made = madeOf(schema);
  return made.type === 'optional' ? bare(made.innerType) : schema;
};

const inside = (schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined => {
  const made = madeOf(schema);
  if (made.type === 'object') return Object.hasOwn(made.shape, key) ? made.shape[key] : undefined;
  if (made.type === 'record') return made.valueType;
  return made.type === 'array' ? made.element : undefined;
};

/** Every place of `value` that `schema` knows, outermost first, in the order of the file. */
export const placesIn = (schema: z.core.$ZodType, value: unknown): readonly At[] => {
  if (last?.schema !== schema || last.value !== value) last = { schema, value, places: placesBelow(schema, value) };
  return last.places;
};

/** What was walked last: whoever reads a file asks several times in a row, and no value changes. */
let last: { readonly schema: unknown; readonly value: unknown; readonly places: readonly At[] } | undefined;

const placesBelow = (schema: z.core.$ZodType, value: unknown): At[] => {
  const places: At[] = [];
  const visit = (around: z.core.$ZodType, within: unknown, path: Path): void => {
    const here = bare(around);
    places.push({ path, value: within, schema: here });
    if (typeof within !== 'object' || within === null) return;
    for (const [name, member] of Object.entries(within)) {
      const key = Array.isArray(within) ? Number(name) : name;
      const next = inside(here, key);
      if (next !== undefined) visit(next, member, [...path, key]);
    }
  };
  visit(schema, value, []);
  return places;
};

/** The schema that describes a key path; undefined where the model knows nothing of it. */
export const schemaAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined => {
  let here: z.core.$ZodType | undefined = schema;
  for (const key of path) here = here && inside(bare(here), key);
  return here;
};

/** The keys that a mapping may have; none where its keys are free or it is no mapping. */
export const keysOf = (schema: z.core.$ZodType | undefined): string[] => {
  const made = schema && madeOf(bare(schema));
  return made?.type === 'object' ? Object.keys(made.shape) : [];
};
