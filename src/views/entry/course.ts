import { plain } from '#graph/inline.ts';
import { stages, type FailureMode } from '#model/failure-mode.ts';
import { isKind, type Entry } from '#model/kinds.ts';
import type { Playbook } from '#model/playbook.ts';
import { cut } from './citations.ts';

/** A point of a figure, which leads to its place on the page. */
export type Point = { readonly id: string; readonly words: string };

/** A stage of a failure mode with what is seen in it, and the exit that leaves the line there. */
export type StageOf = { readonly title: string; readonly points: readonly Point[]; readonly exit: Point | undefined };

/** A step of a playbook with what it hands on. */
export type StepOf = Point & { readonly output: string };

/** How an entry runs, as a figure: the stages of a failure mode on a rising line, the steps of a playbook on a level one. */
export type Course =
  | { readonly as: 'rising'; readonly title: string; readonly stages: readonly StageOf[] }
  | { readonly as: 'level'; readonly title: string; readonly steps: readonly StepOf[] };

/** Makes the figure of an entry; nothing for a kind that has none. `titleOf` says what its sections are called. */
export const courseOf = (entry: Entry, titleOf: (section: string) => string): Course | undefined => {
  if (isKind(entry, 'failure-mode')) return risingOf(entry.data, titleOf);
  if (isKind(entry, 'playbook')) return levelOf(entry.data, titleOf);
  return undefined;
};

const exits: Readonly<Partial<Record<string, string>>> = { early: 'first-move', late: 'recovery' };

const risingOf = (data: FailureMode, titleOf: (section: string) => string): Course => ({
  as: 'rising',
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

const levelOf = ({ steps }: Playbook, titleOf: (section: string) => string): Course => ({
  as: 'level',
  title: titleOf('steps'),
  steps: Object.entries(steps).map(([id, { name, output }]) => ({ id, words: plain(name), output: plain(output) })),
});

const leadOf = (text: string): string => cut(plain(/^\*\*(.+?)\*\*/.exec(text)?.[1] ?? text));
