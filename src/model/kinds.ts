import { decision, type Decision } from './decision.ts';
import { essay, type Essay } from './essay.ts';
import { failureMode, type FailureMode } from './failure-mode.ts';
import type { EntryId } from './ids.ts';
import { kindNames, type Kind, type KindName } from './kind.ts';
import { playbook, type Playbook } from './playbook.ts';
import { redFlag, type RedFlag } from './red-flag.ts';

/** Every kind of entry, in the order in which readers meet them. */
export const kinds = {
  decision,
  'failure-mode': failureMode,
  'red-flag': redFlag,
  playbook,
  essay,
} as const satisfies Record<KindName, Kind>;

/** What the frontmatter of each kind holds. */
export type DataOf = {
  decision: Decision;
  'failure-mode': FailureMode;
  'red-flag': RedFlag;
  playbook: Playbook;
  essay: Essay;
};

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

/** Narrows an entry to one kind. */
export const isKind = <Name extends KindName>(entry: Entry, name: Name): entry is Extract<Entry, { kind: Name }> =>
  entry.kind === name;

/** How often an entry has been changed: the number that records and corrections quote. */
export const versionOf = (entry: Entry): number => entry.data.history.length;
