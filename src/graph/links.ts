import { kindOf, type Entry } from '../model/kinds.ts';
import { marksOf, placesIn, type Path } from '../model/walk.ts';
import { markup, plain, readInline, type InlineRead } from './inline.ts';
import { marksInPlain } from './marks.ts';
import type { Prose } from './prose.ts';

/** One inline text of the frontmatter, read: its links in order, and what does not belong in it. */
export type InlineText = Pick<InlineRead, 'links' | 'strays'> & { readonly path: Path; readonly text: string };

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
    const { inline, plain: words } = marksOf(here);
    if (inline !== true || typeof value !== 'string') return [];
    if (!markup.test(value)) return [{ path, text: value, links: [], strays: [] }];
    if (words === true) return [{ path, text: value, links: [], strays: marksInPlain(value) }];
    const { links, strays } = readInline(value);
    return [{ path, text: value, links, strays }];
  });

/** Every text of words alone below a schema that has no other text around it, with what would be printed as it stands. */
export const linesIn = (schema: Schema, data: unknown): InlineText[] =>
  placesIn(schema, data).flatMap(({ path, value, schema: here }) => {
    const { inline, plain: words } = marksOf(here);
    if (words !== true || inline === true || typeof value !== 'string') return [];
    return [{ path, text: value, links: [], strays: markup.test(value) ? marksInPlain(value) : [] }];
  });

/** A link that a reader meets on a page, with the sentence or text it stands in, as plain words. */
export type MetLink = { readonly to: string; readonly why: string };

/** Whether a text is met where it stands; edges and the history are told on other pages too, so theirs are not. */
export const isMet = ({ path: [top] }: InlineText): boolean => top !== 'links' && top !== 'history';

/** Every link that a reader meets in the texts and the prose of an entry. */
export const linksOn = ({ kind, data }: Pick<Entry, 'kind' | 'data'>, prose: Prose): MetLink[] => [
  ...textsIn(kindOf(kind).schema, data)
    .filter(isMet)
    .flatMap(({ text, links }) => links.map(({ to }) => ({ to, why: plain(text) }))),
  ...prose.links.map(({ to, sentence }) => ({ to, why: sentence })),
];
