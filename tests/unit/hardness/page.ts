import { z } from 'zod';
import { once } from '#graph/once.ts';
import type { Page } from '#check/page.ts';
import { kindOf } from '#model/kinds.ts';
import { marksOf, placesIn, schemaAt, type Path } from '#model/walk.ts';

/** One key of an entry, or one member of a list, as it stands in its file, on a line of its own. */
export type Key = {
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  /** The line of the key, from 1, and the first line that is no longer part of it. */
  readonly line: number;
  readonly end: number;
  /** What stands before the key, and what stands before its value. */
  readonly lead: string;
  readonly opening: string;
};

const bare = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;

/** The lines of an entry's file. */
export const linesOf = once((page: Page): readonly string[] => page.source.split('\n'));

/** The line on which the frontmatter ends. */
export const endOf = (page: Page): number => page.inFile({ line: 1, column: 1 }).line;

const keyed = /^((?:\s|- )*)([\w-]+):(?:\s|$)/;

/** Every key that begins a line of the frontmatter. */
export const keysOf = once((page: Page): readonly Key[] => {
  const lines = linesOf(page);
  const last = endOf(page);
  const seen = new Set<number>();
  return placesIn(kindOf(page.kind).schema, page.data).flatMap(({ path, value, schema }) => {
    const name = path.at(-1);
    const { line } = page.placeOf(path, 'key');
    const [, lead = '', written] = keyed.exec(lines[line - 1] ?? '') ?? [];
    if (typeof name !== 'string' || written !== name || seen.has(line)) return [];
    seen.add(line);
    let end = line + 1;
    while (end < last && /\S/.test((lines[end - 1] ?? '').slice(0, lead.length + 1)) === false) end += 1;
    return [{ path, name, value, schema, line, end, lead, opening: `${lead}${name}: ` }];
  });
});

/** Every member of a list that is one text on a line of its own. */
const membersOf = (page: Page): Key[] =>
  placesIn(kindOf(page.kind).schema, page.data).flatMap(({ path, value, schema }) => {
    const { line } = page.placeOf(path);
    const [text = '', lead = ''] = /^( *)- .*$/.exec(linesOf(page)[line - 1] ?? '') ?? [];
    if (typeof path.at(-1) !== 'number' || text !== `${lead}- ${String(value)}`) return [];
    return [{ path, name: '-', value, schema, line, end: line + 1, lead, opening: `${lead}- ` }];
  });

/** Everything that holds one text, be it words, an id or a day. */
export const wordsIn = once((page: Page): readonly Key[] =>
  [...keysOf(page).filter(({ value }) => typeof value === 'string'), ...membersOf(page)].sort(
    (a, b) => a.line - b.line,
  ),
);

/** The key path of the mapping or list that a key stands in, as one word. */
export const aroundOf = ({ path }: Pick<Key, 'path'>): string => path.slice(0, -1).join('.');

/** Whether a key has to be there. */
export const isRequired = (page: Page, { path, name }: Key): boolean => {
  const parent = bare(schemaAt(kindOf(page.kind).schema, path.slice(0, -1)));
  return parent instanceof z.ZodObject && parent.shape[name]?.safeParse(undefined).success === false;
};

/** Whether a key is one of the model's, and no id of the author's. */
export const isField = (page: Page, { path }: Key): boolean =>
  bare(schemaAt(kindOf(page.kind).schema, path.slice(0, -1))) instanceof z.ZodObject;

/** The keys that hold inline text. */
export const textsOf = once((page: Page): readonly Key[] =>
  keysOf(page).filter(({ schema, value }) => marksOf(schema).inline === true && typeof value === 'string'),
);

/** The keys that are ids of items. */
export const itemsOf = once((page: Page): readonly Key[] => keysOf(page).filter(isIn(page, 'anchors')));

/** The keys of all items that open with a lead. */
export const ledItemsOf = once((page: Page): readonly Key[] => keysOf(page).filter(isIn(page, 'lead')));

const isIn =
  (page: Page, mark: 'anchors' | 'lead') =>
  ({ path }: Key): boolean => {
    const parent = schemaAt(kindOf(page.kind).schema, path.slice(0, -1));
    return parent !== undefined && marksOf(bare(parent) ?? parent)[mark] === true;
  };
