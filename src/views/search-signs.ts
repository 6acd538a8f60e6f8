import type { DataOf } from '../model/kinds.ts';
import type { KindName } from '../model/kind.ts';
import { plain } from '../graph/inline.ts';

/**
 * The fields that speak in the words of somebody who has the problem, and what a word of them is worth in a
 * search, where a word of the text is worth 1. A dotted path leads into mappings; `*` stands for any id.
 */
const weights = {
  decision: {
    question: 4,
    'tension.*': 3,
    reallyAbout: 2,
    heuristic: 1.5,
    'options.*.name': 4,
    'options.*.gist': 2,
    'mixes.*.name': 2,
    'mixes.*.situation': 2,
    'factors.*.name': 2,
    'factors.*.towards.*': 1.5,
    'questions.*': 1.5,
    'badReasons.*': 1.5,
    'antiPatterns.*': 1.5,
  },
  'failure-mode': {
    definition: 4,
    'heard.*': 3,
    looksHealthyBecause: 1.5,
    'stages.early.*': 3,
    'stages.middle.*': 2.5,
    'stages.late.*': 2.5,
    'causes.*': 1.5,
  },
  'red-flag': { notice: 5, 'heard.*': 3, 'usuallyMeans.*': 2.5, 'checkNext.*': 1 },
  playbook: { 'useWhen.*': 4, goal: 3, 'steps.*.do': 1.5, 'mistakes.*': 1 },
  essay: { subtitle: 4 },
} as const satisfies Record<KindName, Readonly<Record<string, number>>>;

/** What a page is about in the words of those who need it: its telling fields, each with its weight. */
export const signsOf = <Name extends KindName>(kind: Name, data: DataOf[Name]): [weight: number, text: string][] =>
  Object.entries<number>(weights[kind]).flatMap(([path, weight]) =>
    textsAt(data, path.split('.')).map((text): [number, string] => [weight, plain(text)]),
  );

const textsAt = (value: unknown, [key, ...rest]: readonly string[]): string[] => {
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const members = key === '*' ? Object.values(value) : [(value as Readonly<Record<string, unknown>>)[key]];
  return members.flatMap((member) => textsAt(member, rest));
};
