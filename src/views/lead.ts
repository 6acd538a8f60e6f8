import type { Entry } from '../model/kinds.ts';
import { isKind } from '../model/kinds.ts';
import { relations } from '../model/relations.ts';
import { playbookWords } from '../words/entry.ts';
import type { ConnectionGroup } from './connections.ts';
import { htmlOf, type Resolve } from './html.ts';
import type { Way } from './page.ts';

/** What the first screen of an entry answers, for kinds other than decisions. */
export type LeadView = {
  readonly statement: string;
  readonly facts: readonly { readonly label: string; readonly html: string }[];
  /** Where a reader who recognises it should go next. */
  readonly groups: readonly { readonly reads: string; readonly ways: readonly Way[] }[];
};

const statementOf = (entry: Entry): string => {
  if (isKind(entry, 'failure-mode')) return entry.data.definition;
  if (isKind(entry, 'red-flag')) return entry.data.notice;
  if (isKind(entry, 'playbook')) return entry.data.goal;
  return entry.data.summary;
};

/** The connections that lead on from a first screen. */
const leading: readonly string[] = [
  relations['handled-by'].reads,
  relations['ends-in'].readsBack,
  relations['shown-by'].readsBack,
  relations['handled-by'].readsBack,
];

/** Makes the first screen: the statement, the facts, and the connections that lead on. */
export const leadOf = (entry: Entry, groups: readonly ConnectionGroup[], resolve: Resolve): LeadView => {
  return {
    statement: htmlOf(statementOf(entry), resolve),
    facts: isKind(entry, 'playbook')
      ? [{ label: playbookWords.duration, html: htmlOf(entry.data.duration, resolve) }]
      : [],
    groups: groups
      .filter(({ reads }) => leading.includes(reads))
      .map(({ reads, connections }) => ({ reads, ways: connections.map(({ title, href }) => ({ title, href })) })),
  };
};
