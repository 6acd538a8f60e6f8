import { kindOf, type Entry } from '../model/kinds.ts';
import { marksOf, placesIn, type Path } from '../model/walk.ts';
import { linksIn, plain, readInline, type Stray } from './inline.ts';
import type { Prose } from './prose.ts';

/** One inline text of the frontmatter, read: the targets of its links in order, and what does not belong in it. */
export type InlineText = {
  readonly path: Path;
  readonly text: string;
  readonly links: readonly string[];
  readonly strays: readonly Stray[];
};

/** Everything that could be more than plain words; a text without it need not be parsed. */
const markup = /[<>[\]`#\\&!*_|~=\n]|^\s*(?:[-+]|\d+[.)])/;

type Schema = Parameters<typeof placesIn>[0];

/** Every inline text below a schema, in the order of the file; what was read once is not read again. */
export const textsIn = (schema: Schema, data: unknown): readonly InlineText[] => {
  if (typeof data !== 'object' || data === null) return [];
  const texts = known.get(data) ?? textsBelow(schema, data);
  known.set(data, texts);
  return texts;
};

/** By the data of an entry, which never changes and has one schema. */
const known = new WeakMap<object, readonly InlineText[]>();

const textsBelow = (schema: Schema, data: object): InlineText[] =>
  placesIn(schema, data).flatMap(({ path, value, schema: here }) => {
    if (marksOf(here).inline !== true || typeof value !== 'string') return [];
    if (!markup.test(value)) return [{ path, text: value, links: [], strays: [] }];
    const { nodes, strays } = readInline(value);
    return [{ path, text: value, links: linksIn(nodes), strays }];
  });

/** A link that a reader meets on a page, with the sentence or text it stands in. */
export type MetLink = { readonly to: string; readonly why: string };

/** Whether a text is met where it stands; edges and the history are told on other pages too, so theirs are not. */
export const isMet = ({ path: [top] }: InlineText): boolean => top !== 'links' && top !== 'history';

/** Every link that a reader meets in the texts and the prose of an entry. */
export const linksOn = ({ kind, data }: Pick<Entry, 'kind' | 'data'>, prose: Prose): MetLink[] => [
  ...textsIn(kindOf(kind).schema, data)
    .filter(isMet)
    .flatMap(({ text, links }) => links.map((to) => ({ to, why: plain(text) }))),
  ...prose.links.map(({ to, sentence }) => ({ to, why: sentence })),
];
