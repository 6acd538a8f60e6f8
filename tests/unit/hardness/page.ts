import { z } from 'zod';
import { once } from '#check/once.ts';
import type { Page } from '#check/page.ts';
import type { ContentFile, Site } from '#check/site.ts';
import { kindOf } from '#model/kinds.ts';
import { marksOf, placesIn, schemaAt, type Path } from '#model/walk.ts';

/** What a mistake turns the content into, and the line that a report has to name for it. */
export type Planted = {
  /** The files that are new or different. */
  readonly files: readonly ContentFile[];
  /** The paths of files that are no longer there. */
  readonly gone?: readonly string[];
  readonly at: { readonly file: string; readonly line: number };
};

/** A kind of mistake: every place of an entry in which it can stand. */
export type Mistake = {
  readonly name: string;
  /** The rules of which one has to speak at the place. */
  readonly rules: readonly string[];
  readonly on: (page: Page, site: Site) => Planted[];
};

/** One key of an entry as it stands in its file, on a line of its own. */
export type Key = {
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  /** The line of the key, from 1, and the first line that is no longer part of it. */
  readonly line: number;
  readonly end: number;
  /** What stands before the key. */
  readonly lead: string;
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
    return [{ path, name, value, schema, line, end, lead }];
  });
});

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
export const itemsOf = once((page: Page): readonly Key[] =>
  keysOf(page).filter(({ path }) => {
    const parent = schemaAt(kindOf(page.kind).schema, path.slice(0, -1));
    return parent !== undefined && marksOf(bare(parent) ?? parent).anchors === true;
  }),
);

/** The file of an entry with the lines from `from` to before `to` replaced. */
export const withLines = (page: Page, from: number, to: number, instead: readonly string[]): ContentFile => {
  const lines = linesOf(page);
  return { path: page.file, text: [...lines.slice(0, from - 1), ...instead, ...lines.slice(to - 1)].join('\n') };
};

/** A file replaced as a whole, with the line to be named. */
export const planted = (page: Page, text: string, line: number): Planted => ({
  files: [{ path: page.file, text }],
  at: { file: page.file, line },
});

/** A key with all that belongs to it replaced. */
export const instead = (page: Page, key: Key, lines: readonly string[], line = key.line): Planted => ({
  files: [withLines(page, key.line, key.end, lines)],
  at: { file: page.file, line },
});

/** The prose of an entry with something put before its first words. */
export const inProse = (page: Page, text: string, line = 1): Planted => {
  const at = endOf(page) + 1;
  return { files: [withLines(page, at, at, ['', ...text.split('\n'), ''])], at: { file: page.file, line: at + line } };
};
