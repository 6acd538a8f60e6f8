import { fieldOf } from '#graph/anchors.ts';
import { kindOf, type Entry } from '#model/kinds.ts';
import { relations } from '#model/relations.ts';
import type { ConnectionGroup } from './connections.ts';
import { htmlOf, type Resolve } from '#views/text/html.ts';

/** What the first screen of an entry answers, for kinds other than decisions. */
export type LeadView = ReturnType<typeof leadOf>;

/** The connections that lead on from a first screen. */
const leading: readonly string[] = [
  relations['handled-by'].reads,
  relations['ends-in'].readsBack,
  relations['shown-by'].readsBack,
  relations['handled-by'].readsBack,
];

/** Makes the first screen: the statement, the facts, and the connections that lead on. */
export const leadOf = (entry: Entry, groups: readonly ConnectionGroup[], resolve: Resolve) => {
  const { states = 'summary', facts = [] } = kindOf(entry.kind);
  const html = (field: string): string => htmlOf(String(fieldOf(entry.data, field) ?? ''), resolve);
  return {
    statement: html(states),
    facts: facts.map(({ field, title }) => ({ label: title, html: html(field) })),
    groups: groups
      .filter(({ reads }) => leading.includes(reads))
      .map(({ reads, connections }) => ({ reads, ways: connections.map(({ title, href }) => ({ title, href })) })),
  };
};
