import { plain } from '#graph/inline.ts';
import { stages, type FailureMode } from '#model/failure-mode.ts';
import { isKind, type Entry } from '#model/kinds.ts';
import type { Playbook } from '#model/playbook.ts';
import { cut } from './citations.ts';

/** How an entry runs, as a figure: the stages of a failure mode on a rising line, the steps of a playbook on a level one. */
export type Course = NonNullable<ReturnType<typeof courseOf>>;

/** Makes the figure of an entry; nothing for a kind that has none. `titleOf` says what its sections are called. */
export const courseOf = (entry: Entry, titleOf: (section: string) => string) => {
  if (isKind(entry, 'failure-mode')) return risingOf(entry.data, titleOf);
  if (isKind(entry, 'playbook')) return levelOf(entry.data, titleOf);
  return undefined;
};

const exits: Readonly<Partial<Record<string, string>>> = { early: 'first-move', late: 'recovery' };

const risingOf = (data: FailureMode, titleOf: (section: string) => string) => ({
  as: 'rising' as const,
  title: titleOf('stages'),
  stages: Object.entries(stages).map(([name, { title }]) => {
    const exit = exits[name];
    return {
      title,
      points: Object.entries(data.stages[name as keyof typeof stages]).map(([id, text]) => ({
        id,
        words: leadOf(text),
      })),
      exit: exit === undefined ? undefined : { id: exit, words: titleOf(exit) },
    };
  }),
});

const levelOf = ({ steps }: Playbook, titleOf: (section: string) => string) => ({
  as: 'level' as const,
  title: titleOf('steps'),
  steps: Object.entries(steps).map(([id, { name, output }]) => ({ id, words: plain(name), output: plain(output) })),
});

const leadOf = (text: string): string => cut(plain(/^\*\*(.+?)\*\*/.exec(text)?.[1] ?? text));
