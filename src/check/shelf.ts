import { shelfSchema, type References } from '#model/references.ts';
import { docOf, unreadDoc, type Doc } from './doc.ts';
import type { Issue } from './issue.ts';
import { placesOf } from './lines.ts';
import type { Rough } from './page.ts';
import { unreadable } from './text-file.ts';

/** One of the reference files: sources, terms or topics by id. */
export type Shelf<Name extends keyof References> = Omit<Doc, 'data'> & {
  readonly name: Name;
  readonly data: Rough<References[Name]>;
  /** The members that fit the model, in the order of their ids. */
  readonly fitting: References[Name];
};

/** All reference files. */
export type Shelves = { readonly [Name in keyof References]: Shelf<Name> };

const shelved = <Name extends keyof References>(name: Name, doc: Doc): Shelf<Name> => {
  const data = doc.data as Shelf<Name>['data'];
  const fitting = Object.entries(data)
    .filter(([id]) => !doc.unfit.has(id))
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...doc, name, data, fitting: Object.fromEntries(fitting) as References[Name] };
};

/** Reads a reference file. */
export const shelfOf = <Name extends keyof References>(name: Name, file: string, source: string): Shelf<Name> => {
  const troubles = unreadable(source);
  const place = placesOf(source);
  const problems = troubles.map(({ offset, says, todo }) => ({ file, ...place(offset), rule: 'file', says, todo }));
  if (problems.length > 0) return lostShelf(name, file, problems, source);
  const reading = { yaml: source, base: 0, comments: 'on their own lines' } as const;
  return shelved(name, docOf(file, source, reading, shelfSchema(name)));
};

/** A reference file that is missing or cannot be read, with the reasons. */
export const lostShelf = <Name extends keyof References>(
  name: Name,
  file: string,
  problems: readonly Issue[],
  source = '',
): Shelf<Name> => shelved(name, unreadDoc(file, source, problems));
