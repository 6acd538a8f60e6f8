import { z } from 'zod';
import { marksOf, placesIn, schemaAt, type Path } from '#model/walk.ts';
import { descriptionOf, named, type Misfit } from './misfit.ts';

/** The word that a text begins with for as long as nobody has written it. */
export const placeholder = 'TODO';

const word = new RegExp(`^\\s*${placeholder}(?![\\p{L}\\p{N}_])`, 'u');
const id = new RegExp(`^${placeholder.toLowerCase()}-\\d+$`);

/** Whether a text is still to be written. */
export const isPlaceholder = (text: string): boolean => word.test(text);

/** An id as a scaffold has it where only an author can choose one. */
export const placeholderId = (number: number): string => `${placeholder.toLowerCase()}-${number}`;

/** Whether an id is still to be chosen. */
export const isPlaceholderId = (key: string): boolean => id.test(key);

const misfit = { rule: 'unwritten', useless: true } as const;

const wordsOf = (schema: z.core.$ZodType): string =>
  schema instanceof z.ZodEnum ? ` The words are ${schema.options.map((one) => `\`${one}\``).join(', ')}.` : '';

const ofText = (path: Path, schema: z.core.$ZodType, parent: z.core.$ZodType | undefined): Misfit => ({
  ...misfit,
  path,
  side: 'value',
  says: `${named(path)} is not written yet`,
  // What an item is about stands with the list that it is an item of.
  todo: `Write it: ${parent instanceof z.ZodRecord ? `${descriptionOf(parent)} ` : ''}${descriptionOf(schema)}${wordsOf(schema)}`,
});

const ofId = (path: Path, parent: z.core.$ZodType | undefined): Misfit => ({
  ...misfit,
  path,
  side: 'key',
  says: `${named(path)} has no id of its own yet`,
  todo: `Name it in two to five words joined by hyphens, in place of \`${String(path.at(-1))}\`; an id stays for ever.`,
  // An id of this page keeps its place in the data, so that nothing else seems to be missing.
  useless: parent === undefined || marksOf(parent).anchors !== true,
});

/** Everything in the data of a file that is still to be written: texts, words of a vocabulary, ids. */
export const placeholdersIn = (schema: z.ZodType, data: unknown): Misfit[] =>
  placesIn(schema, data).flatMap(({ path, value, schema: here }) => {
    const text = typeof value === 'string' && isPlaceholder(value);
    if (!text && !isPlaceholderId(String(path.at(-1)))) return [];
    const parent = schemaAt(schema, path.slice(0, -1));
    return [text ? ofText(path, here, parent) : ofId(path, parent)];
  });

/** Where prose is still to be written: the offsets of its placeholders, at a line's start or in an attribute. */
export const placeholdersInProse = (body: string): number[] =>
  [...body.matchAll(new RegExp(`(?<=^[ \\t]*(?:#+ |[-*+>] )?|=")${word.source.slice(4)}`, 'gmu'))].map(
    ({ index }) => index,
  );
