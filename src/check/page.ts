import { anchorsOf, type Anchor } from '#graph/anchors.ts';
import { isProblem, readProse, type Place, type Prose, type ProseProblem } from '#graph/prose.ts';
import { idOf, type EntryId } from '#model/ids.ts';
import { kindOf, type DataOf, type Entry, type KindName } from '#model/kinds.ts';
import { docOf, unreadDoc, type Doc } from './doc.ts';
import { partsOf } from './frontmatter.ts';
import type { Issue, ToldAt } from './issue.ts';
import { placesOf } from './lines.ts';
import { placeholdersInProse } from './placeholder.ts';
import { unreadable } from './text-file.ts';

/** Data of which anything may be missing, and nothing has a type that the model does not know. */
export type Rough<T> = T extends readonly (infer Member)[]
  ? readonly (Rough<Member> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Rough<T[Key]> | undefined }
    : T;

/** An entry's file of one kind, read as far as it can be. */
export type PageOf<Name extends KindName> = Omit<Doc, 'data'> & {
  readonly id: EntryId;
  readonly kind: Name;
  readonly data: Rough<DataOf[Name]>;
  readonly body: string;
  readonly prose: Prose | undefined;
  readonly proseProblem: ProseProblem | undefined;
  /** Turns a place within the prose into a place in the file. */
  readonly inFile: (place: Place) => Place;
  readonly anchors: readonly Anchor[];
  readonly anchorIds: readonly string[];
  /** Whether an anchor is on the page, or could be in a part of it that was not read. */
  readonly mayHold: (anchor: string) => boolean;
  readonly unwritten: boolean;
  /** The entry, where it could be read to the end and fits the model. */
  readonly entry: Entry | undefined;
};

/** An entry's file of any kind. */
export type Page = { [Name in KindName]: PageOf<Name> }[KindName];

const assembled = (doc: Doc, kind: KindName, slug: string, body: string | undefined, bodyLine: number): Page => {
  const read = body === undefined ? undefined : readProse(body);
  const problem = read !== undefined && isProblem(read) ? read : undefined;
  const prose = read === undefined || isProblem(read) ? undefined : read;
  const id = idOf({ folder: kindOf(kind).folder, slug });
  const anchors = anchorsOf({ kind, data: doc.data as Entry['data'] }, prose ?? { headings: [], words: 0 });
  const known = new Set(anchors.map((anchor) => anchor.id));
  const entry = { id, kind, data: doc.data, body: body?.trim() } as Entry;
  return {
    ...doc,
    id,
    kind,
    data: doc.data,
    whole: doc.whole && prose !== undefined,
    body: body ?? '',
    prose,
    proseProblem: problem,
    inFile: ({ line, column }: Place) => ({ line: line + bodyLine - 1, column }),
    anchors,
    anchorIds: [...known],
    mayHold: (anchor) => known.has(anchor) || prose === undefined || (!doc.whole && doc.source.includes(`${anchor}:`)),
    unwritten: doc.problems.some(({ rule }) => rule === 'unwritten'),
    entry: doc.fits && prose !== undefined ? entry : undefined,
  } as Page;
};

const unwrittenProse = (kind: KindName) => {
  const { title, outline } = kindOf(kind);
  const [least, most] = outline.words;
  return {
    rule: 'unwritten',
    says: 'the prose is not written yet',
    todo: `Write what the fields cannot say; the prose of this kind (${title.toLowerCase()}) has ${least} to ${most} words.`,
  };
};

/** Reads the file of an entry. */
export const pageOf = (file: string, source: string, kind: KindName, slug: string): Page => {
  const place = placesOf(source);
  const lost = (troubles: readonly ToldAt[]) => {
    const problems = troubles.map(({ offset, says, todo }) => ({ file, ...place(offset), rule: 'file', says, todo }));
    return lostPage(file, source, kind, slug, problems);
  };
  const troubles = unreadable(source);
  if (troubles.length > 0) return lost(troubles);
  const parts = partsOf(source);
  if ('says' in parts) return lost([parts]);
  const { yaml, yamlAt: base, body, bodyAt } = parts;
  const doc = docOf(file, source, { yaml, base, comments: 'refused' }, kindOf(kind).schema);
  const left = placeholdersInProse(body).map((at) => ({ file, ...place(bodyAt + at), ...unwrittenProse(kind) }));
  const [whole, fits] = [doc.whole, doc.fits].map((holds) => holds && left.length === 0);
  const written = { ...doc, whole: whole === true, fits: fits === true, problems: [...doc.problems, ...left] };
  return assembled(written, kind, slug, body, place(bodyAt).line);
};

/** The file of an entry of which nothing can be read, with the reasons. */
export const lostPage = (
  file: string,
  source: string,
  kind: KindName,
  slug: string,
  problems: readonly Issue[],
): Page => assembled(unreadDoc(file, source, problems), kind, slug, undefined, 1);
