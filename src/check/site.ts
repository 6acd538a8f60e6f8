import type { KindName } from '#model/kind.ts';
import type { References } from '#model/references.ts';
import type { Doc } from './doc.ts';
import type { Issue } from './issue.ts';
import { lostPage, pageOf, type Page, type PageOf } from './page.ts';
import { lostShelf, shelfOf, type Shelves } from './shelf.ts';
import { fileOf, standingOf } from './where.ts';

/** One file below the content folder; `problem` says why its text could not be read. */
export type ContentFile = {
  readonly path: string;
  readonly text: string;
  readonly problem?: { readonly says: string; readonly todo: string };
};

/** All content, read as far as it can be: what the rules judge. */
export type Site = {
  readonly pages: readonly Page[];
  readonly pageOf: (id: string) => Page | undefined;
  /** The ids of all pages. */
  readonly ids: readonly string[];
  readonly shelves: Shelves;
  readonly figures: readonly string[];
  /** What went wrong while reading: files, syntax, shape. */
  readonly problems: readonly Issue[];
  /** Every file that holds texts: pages and shelves. */
  readonly docs: readonly Omit<Doc, 'data'>[];
  /** Whether a file that could not be read to the end holds these characters. */
  readonly unreadHolds: (words: string) => boolean;
};

/** The pages of one kind. */
export const pagesOf = <Name extends KindName>(site: Site, kind: Name): PageOf<Name>[] =>
  site.pages.filter((page) => page.kind === kind) as unknown as PageOf<Name>[];

const names = ['sources', 'glossary', 'topics'] as const satisfies readonly (keyof References)[];

const missing = { says: 'is missing', todo: 'Write it, if only with one member.' };

const atStart = (file: string, { says, todo }: { says: string; todo: string }): Issue => ({
  file,
  line: 1,
  column: 1,
  rule: 'file',
  says,
  todo,
});

/** Reads all files of the content folder. */
export const siteOf = (files: readonly ContentFile[], figures: readonly string[]): Site => {
  const pages: Page[] = [];
  const strays: Issue[] = [];
  const references = new Map<string, ContentFile>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path, text, problem } = file;
    const standing = standingOf(path);
    if (standing.as === 'stray') strays.push(atStart(path, problem ?? standing));
    else if (standing.as === 'reference') references.set(standing.name, file);
    else if (standing.as === 'figure' && problem !== undefined) strays.push(atStart(path, problem));
    else if (standing.as === 'entry') {
      const { kind, slug } = standing;
      pages.push(
        problem === undefined
          ? pageOf(path, text, kind, slug)
          : lostPage(path, text, kind, slug, atStart(path, problem)),
      );
    }
  }
  const shelf = <Name extends keyof References>(name: Name) => {
    const path = fileOf(name);
    const { text, problem } = references.get(name) ?? { text: '', problem: missing };
    return problem === undefined ? shelfOf(name, path, text) : lostShelf(name, path, atStart(path, problem));
  };
  const shelves: Shelves = { sources: shelf('sources'), glossary: shelf('glossary'), topics: shelf('topics') };
  const docs = [...pages, ...names.map((name) => shelves[name])];
  const byId = new Map<string, Page>(pages.map((page) => [page.id, page]));
  const unread = docs.filter(({ whole }) => !whole).map(({ source }) => source);
  return {
    pages,
    pageOf: (id) => byId.get(id),
    ids: [...byId.keys()],
    shelves,
    figures,
    problems: [...strays, ...docs.flatMap((doc) => doc.problems)],
    docs,
    unreadHolds: (words) => unread.some((source) => source.includes(words)),
  };
};
