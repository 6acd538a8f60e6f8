import type { z } from 'zod';
import { linesIn, textsIn, type InlineText } from '#graph/links.ts';
import type { Path } from '#model/walk.ts';
import { atStart, type Found, type Issue } from './issue.ts';
import { placesOf } from './lines.ts';
import { mistakenFor } from './mistakable.ts';
import { placeholdersIn } from './placeholder.ts';
import { misfitsIn } from './shape.ts';
import { placesIn, type Places, type Side } from './spots.ts';
import { swallowedIn } from './swallowed.ts';
import { windowsEnd } from './text-file.ts';
import { shown } from './trouble.ts';
import { usable } from './usable.ts';
import { readYaml, type Tree } from './yaml.ts';

/** A file that holds YAML, read as far as it can be. */
export type Doc = Places & {
  readonly file: string;
  readonly source: string;
  /** What fits the model; values that do not are left out, so that no rule stumbles over them. */
  readonly data: unknown;
  readonly whole: boolean;
  readonly fits: boolean;
  /** The keys at the top below which something does not fit the model. */
  readonly unfit: ReadonlySet<unknown>;
  readonly texts: readonly InlineText[];
  /** Names and facts that are words alone, in which no Markdown is read. */
  readonly lines: readonly InlineText[];
  readonly problems: readonly Issue[];
};

/** A problem of a document at a key path. */
export const foundAt = (
  doc: Pick<Doc, 'file' | 'placeOf'>,
  path: Path,
  side: Side,
  says: string,
  todo: string,
): Found => ({ file: doc.file, ...doc.placeOf(path, side), says, todo });

const misread = (doc: Places & { file: string }, { unquoted }: Tree, taken: ReadonlySet<string>): Issue[] =>
  unquoted
    .filter(({ path }) => !taken.has(path.join('\n')))
    .map(({ path, source }) => ({
      file: doc.file,
      ...doc.placeOf(path),
      rule: 'yaml-text',
      says: `${shown(source)} is unquoted, and some readers of YAML take it for ${mistakenFor(source) ?? 'no text'}`,
      todo: `Put it in quotation marks: '${source}'.`,
    }));

const tooDeep = (doc: Pick<Doc, 'file' | 'source' | 'placeIn' | 'texts' | 'data'>, schema: z.ZodType): Issue[] => {
  const lines = doc.source.split('\n');
  return swallowedIn(schema, doc.data, doc.texts).flatMap(({ path, key, offset }) => {
    const place = doc.placeIn(path, offset);
    if (lines[place.line - 1]?.slice(0, place.column - 1).trim() !== '') return [];
    const says = `the key \`${key}\` stands in the text of \`${path.join('.')}\`, as words of it`;
    return [{ file: doc.file, ...place, rule: 'yaml-text', says, todo: 'Indent it like the key above the text.' }];
  });
};

const nothing = (file: string): Issue => ({
  ...atStart(file, 'has no fields', 'Write them as `key: value`, one a line.'),
  rule: 'file',
});

/** A file of which nothing could be read, with the reasons. */
export const unreadDoc = (file: string, source: string, problems: readonly Issue[]): Doc => ({
  ...placesIn(source, 0, undefined, placesOf(source)),
  file,
  source,
  data: {},
  whole: false,
  fits: false,
  unfit: new Set(),
  texts: [],
  lines: [],
  problems,
});

/** Reads the YAML of a file, which begins at `base`, and holds it against a schema. */
export const docOf = (
  file: string,
  source: string,
  { yaml, base, comments }: { yaml: string; base: number; comments: 'refused' | 'on their own lines' },
  schema: z.ZodType,
): Doc => {
  const place = placesOf(source);
  const tree = readYaml(yaml, comments);
  const places = placesIn(source, base, tree.root, place);
  const ends = windowsEnd(source);
  const saved: Issue[] =
    ends === undefined ? [] : [{ file, ...place(ends.offset), rule: 'file', says: ends.says, todo: ends.todo }];
  const troubles = tree.troubles.map(({ offset, rule, says, todo, other }) => ({
    file,
    ...place(base + offset),
    rule,
    says: other === undefined ? says : `${says} on line ${place(base + other).line}`,
    todo,
  }));
  if (tree.root === undefined || tree.data === null)
    return unreadDoc(file, source, [...saved, ...troubles, ...(tree.root === undefined ? [] : [nothing(file)])]);
  const unwritten = placeholdersIn(schema, tree.data);
  const empty = new Set(unwritten.map(({ path }) => path.join('\n')));
  const misfits = [...unwritten, ...misfitsIn(schema, tree.data).filter(({ path }) => !empty.has(path.join('\n')))];
  const told = new Set(troubles.map(({ line }) => line));
  const shaped = misfits
    .map(({ path, side, rule, says, todo }) => ({ file, ...places.placeOf(path, side), rule, says, todo }))
    .filter(({ line, rule }) => !told.has(line) || rule === 'word-cap');
  const taken = new Set(misfits.map(({ path }) => path.join('\n')));
  const data = usable(tree.data, misfits);
  const broken = troubles.some(({ rule }) => rule === 'yaml');
  const texts = textsIn(schema, data);
  const problems: Issue[] = [
    ...saved,
    ...troubles,
    ...shaped,
    ...misread({ ...places, file }, tree, taken),
    ...tooDeep({ ...places, file, source, data, texts }, schema),
  ];
  return {
    ...places,
    file,
    source,
    data,
    whole: !misfits.some(({ useless }) => useless) && !broken,
    fits: misfits.length === 0 && !broken,
    unfit: new Set(misfits.map(({ path: [top] }) => top)),
    texts,
    lines: linesIn(schema, data),
    problems,
  };
};
