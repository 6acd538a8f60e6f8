import type { z } from 'zod';
import { decision } from './decision.ts';
import { essay } from './essay.ts';
import { failureMode } from './failure-mode.ts';
import type { EntryId } from './ids.ts';
import type { Kind } from './kind.ts';
import { playbook } from './playbook.ts';
import { redFlag } from './red-flag.ts';
import { relations, type Relation, type RelationName } from './relations.ts';

/** Every kind of entry, in the order in which readers meet them. */
export const kinds = {
  decision,
  'failure-mode': failureMode,
  'red-flag': redFlag,
  playbook,
  essay,
} as const satisfies Record<string, Kind>;

/** The name of a kind. */
export type KindName = keyof typeof kinds;

/** The names of all kinds, in the order in which readers meet them. */
export const kindNames = Object.keys(kinds) as KindName[];

/** What the frontmatter of each kind holds. */
export type DataOf = { [Name in KindName]: z.infer<(typeof kinds)[Name]['schema']> };

/** One content file, parsed. `body` is its prose as written. */
export type EntryOf<Name extends KindName> = {
  readonly id: EntryId;
  readonly kind: Name;
  readonly data: DataOf[Name];
  readonly body: string;
};

/** An entry of any kind. */
export type Entry = { [Name in KindName]: EntryOf<Name> }[KindName];

/** A kind by its name, with the type that all kinds share. */
export const kindOf = (name: KindName): Kind => kinds[name];

/** The kind whose entries stand in a folder; undefined for any other folder. */
export const kindIn = (folder: string): KindName | undefined => kindNames.find((name) => kinds[name].folder === folder);

/** Looks a relation up with the type that all of them share. */
export const relationOf = (name: RelationName): Relation<KindName> => relations[name];

/** Narrows an entry to one kind. */
export const isKind = <Name extends KindName>(entry: Entry, name: Name): entry is Extract<Entry, { kind: Name }> =>
  entry.kind === name;

/** How often an entry has been changed: the number that records and corrections quote. */
export const versionOf = (entry: Entry): number => entry.data.history.length;
