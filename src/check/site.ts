import { graphOf, type Graph } from '#graph/graph.ts';
import { kindNames, type KindName } from '#model/kinds.ts';
import type { References } from '#model/references.ts';
import type { Doc } from './doc.ts';
import { problemsInDrawing } from './drawing.ts';
import { atStart, type Issue } from './issue.ts';
import { once } from '#graph/once.ts';
import { lostPage, pageOf, type Page, type PageOf } from './page.ts';
import { lostShelf, shelfOf, type Shelves } from './shelf.ts';
import { fileOf, standingOf } from './where.ts';

/** One file below the content folder; `problem` says why its text could not be read. */
export type ContentFile = {
  readonly path: string;
  readonly text: string;
  readonly problem?: { readonly says: string; readonly todo: string };
};

/** The days on which anything can have happened to content: from the first one of the reference to today. */
export type Days = { readonly first: string; readonly last: string };

const always: Days = { first: '0000-01-01', last: '9999-12-31' };

/** All content, read as far as it can be: what the rules judge. */
export type Site = {
  readonly pages: readonly Page[];
  readonly pageOf: (id: string) => Page | undefined;
  readonly ids: readonly string[];
  readonly shelves: Shelves;
  readonly figures: readonly string[];
  readonly days: Days;
  /** The lock of ids as it is written; undefined where nothing was locked yet. */
  readonly lock: string | undefined;
  readonly problems: readonly Issue[];
  readonly docs: readonly Omit<Doc, 'data'>[];
  /** Whether a file that could not be read to the end holds these characters, or may: one that cannot be opened. */
  readonly unreadHolds: (words: string) => boolean;
};

/** The pages of one kind. */
export const pagesOf = <Name extends KindName>(site: Site, kind: Name): PageOf<Name>[] =>
  site.pages.filter((page) => page.kind === kind) as unknown as PageOf<Name>[];

const names = ['sources', 'glossary', 'topics', 'retired'] as const satisfies readonly (keyof References)[];

const missing = { says: 'is missing', todo: 'Write it: something refers to it.' };

/** What a reference file is read as that nothing refers to. */
const withoutMembers = Object.fromEntries(
  names.map((name) => [name, { path: fileOf(name), text: '{}\n' }]),
) as Readonly<Record<keyof References, ContentFile>>;

const ofFile = (file: string, { says, todo }: { says: string; todo: string }): Issue => ({
  ...atStart(file, says, todo),
  rule: 'file',
});

const pageFrom = once(({ path, text, problem }: ContentFile): Page | undefined => {
  const standing = standingOf(path);
  if (standing.as !== 'entry') return undefined;
  const { kind, slug } = standing;
  if (problem === undefined) return pageOf(path, text, kind, slug);
  return lostPage(path, text, kind, slug, [ofFile(path, problem)]);
});

const drawingFrom = once(({ path, text, problem }: ContentFile): readonly Issue[] => {
  const standing = standingOf(path);
  if (standing.as !== 'figure' || problem !== undefined) return [];
  return problemsInDrawing(path, standing.name, text);
});

const shelfFrom = once(({ path, text, problem }: ContentFile): unknown => {
  const standing = standingOf(path);
  if (standing.as !== 'reference') return undefined;
  const { name } = standing;
  return problem === undefined ? shelfOf(name, path, text) : lostShelf(name, path, [ofFile(path, problem)]);
});

/** Reads all files of the content folder; a file that is the same object as in an earlier reading is not read again. */
export const siteOf = (files: readonly ContentFile[], figures: readonly string[], days = always): Site => {
  const pages: Page[] = [];
  const strays: Issue[] = [];
  const references = new Map<string, ContentFile>();
  let lock: string | undefined;
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path, problem } = file;
    const standing = standingOf(path);
    if (standing.as === 'stray') strays.push(ofFile(path, problem ?? standing));
    else if (standing.as === 'reference') references.set(standing.name, file);
    else if (standing.as === 'lock' && problem === undefined) lock = file.text;
    else if ((standing.as === 'figure' || standing.as === 'lock') && problem !== undefined)
      strays.push(ofFile(path, problem));
    strays.push(...drawingFrom(file));
    const page = pageFrom(file);
    if (page !== undefined) pages.push(page);
  }
  const shelf = <Name extends keyof References>(name: Name) => {
    const file = references.get(name);
    const needed = new RegExp(`^ *${name}:|\\]\\(${name}/`, 'm');
    if (file === undefined && files.some(({ text }) => needed.test(text)))
      return lostShelf(name, fileOf(name), [ofFile(fileOf(name), missing)]);
    return shelfFrom(file ?? withoutMembers[name]) as Shelves[Name];
  };
  const shelves: Shelves = {
    sources: shelf('sources'),
    glossary: shelf('glossary'),
    topics: shelf('topics'),
    retired: shelf('retired'),
  };
  const docs = [...pages, ...names.map((name) => shelves[name])];
  const byId = new Map<string, Page>(pages.map((page) => [page.id, page]));
  const unread = docs.filter(({ whole }) => !whole).map(({ source }) => source);
  // In a folder or a file that could not be opened, anything may stand.
  const unopened = files.some(({ problem }) => problem !== undefined);
  return {
    pages,
    pageOf: (id) => byId.get(id),
    ids: [...byId.keys()],
    shelves,
    figures,
    days,
    lock,
    problems: [...strays, ...docs.flatMap((doc) => doc.problems)],
    docs,
    unreadHolds: (words) => unopened || unread.some((source) => source === '' || source.includes(words)),
  };
};

/** How the entries connect that could be read and fit the model, kind by kind; built once for a site. */
export const graphIn = once(({ pages, shelves: { sources, glossary, topics, retired } }: Site): Graph => {
  const inOrder = kindNames.flatMap((name) => pages.filter(({ kind }) => kind === name));
  const nodes = inOrder.flatMap(({ entry, prose, anchors }) =>
    entry === undefined || prose === undefined ? [] : [{ entry, prose, anchors }],
  );
  return graphOf(nodes, {
    sources: sources.fitting,
    glossary: glossary.fitting,
    topics: topics.fitting,
    retired: retired.fitting,
  });
});
