import { aspectNames, aspects } from '../../model/decision.ts';
import { madeFrom, type Kind } from '../../model/kind.ts';
import { kindOf, relationOf } from '../../model/kinds.ts';
import { relations, type RelationName } from '../../model/relations.ts';
import { capSaid } from '../../model/text.ts';
import { guideWords } from '../../words/guide.ts';
import { fill } from '../../words/fill.ts';
import { isShelf, jsonSchemaOf, type FileKind, type JsonSchema } from './json-schema.ts';
import { holdsOf, memberOf } from './holds.ts';

/** A word that a field may hold, with its meaning. */
export type AllowedWord = { readonly word: string; readonly meaning: string };

/** One field as the guide for authors explains it. */
export type FieldView = {
  readonly key: string;
  /** Its path in the file; `*` stands for an id, or for any member of a list. */
  readonly path: string;
  readonly says: string;
  readonly required: boolean;
  readonly holds: string;
  readonly words: readonly AllowedWord[];
  readonly shown: readonly string[];
  readonly fields: readonly FieldView[];
};

/** The nearest schema with fields of its own: this one, or that of its members. */
const grouped = (schema: JsonSchema, path: string): { schema: JsonSchema; path: string } | undefined => {
  if (schema.properties !== undefined) return { schema, path };
  const member = memberOf(schema);
  return member && grouped(member, `${path}.*`);
};

/** The words of a field; of relations, those that an entry of the kind can declare. */
const wordsOf = (name: FileKind, { enum: words = [], enumDescriptions = [] }: JsonSchema): AllowedWord[] =>
  words
    .map((word, index) => ({ word: String(word), meaning: enumDescriptions[index] ?? '' }))
    .filter(({ word }) => !(word in relations) || relationOf(word as RelationName).from.some((kind) => kind === name));

const withoutCap = ({ description = '', maxWords }: JsonSchema): string =>
  maxWords === undefined ? description : description.replace(capSaid(maxWords), '');

const membersOf = (name: FileKind, { properties = {}, required = [] }: JsonSchema, above: string): FieldView[] =>
  Object.entries(properties).map(([key, property]) => {
    const schema = property as JsonSchema;
    const path = `${above}${key}`;
    const group = grouped(schema, path);
    return {
      key,
      path,
      says: withoutCap(schema),
      required: required.includes(key),
      holds: holdsOf(schema),
      words: wordsOf(name, schema),
      shown: isShelf(name) ? [] : shownOf(kindOf(name), path),
      fields: group === undefined ? [] : membersOf(name, group.schema, `${group.path}.`),
    };
  });

/** The fields of an entry of a kind, or of one member of a reference file, in the order of the file. */
export const fieldsOf = (name: FileKind): FieldView[] => {
  const group = grouped(jsonSchemaOf(name), '');
  return group === undefined ? [] : membersOf(name, group.schema, '');
};

type Place = { readonly field: string; readonly where: string };

const { shown } = guideWords;

const within = (section: string, part: string | undefined): string =>
  part === undefined ? fill(shown.section, { section }) : fill(shown.part, { section, part });

const ofSections = ({ sections }: Kind): Place[] =>
  sections.flatMap(({ title, parts }) =>
    parts.flatMap((part) => {
      const fields = part.field === undefined ? (madeFrom[part.as] ?? []) : [part.field];
      const rows =
        part.as === 'options'
          ? aspectNames.map((name) => ({ field: `options.*.${name}`, where: within(title, aspects[name].title) }))
          : [];
      return [...fields.map((field) => ({ field, where: within(title, part.title) })), ...rows];
    }),
  );

/** Everywhere that readers meet a kind's fields: the first screen, the index, the sections with their parts. */
const placesOf = (kind: Kind): Place[] => [
  ...kind.opening.map((field) => ({ field, where: shown.opening })),
  ...kind.facets.map(({ field, title }) => ({ field, where: fill(shown.facet, { title }) })),
  ...ofSections(kind),
];

/** Where readers meet a field of a kind: for a field of the file, with whatever it holds; for one within it, itself. */
const shownOf = (kind: Kind, path: string): string[] => {
  const isWhole = !path.includes('.');
  const places = placesOf(kind).filter(
    ({ field }) => field === path || (isWhole && field.startsWith(`${path}.`) && !field.includes('*')),
  );
  return [...new Set(places.map(({ where }) => where))];
};
