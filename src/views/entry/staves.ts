import { plain } from '#graph/inline.ts';
import type { Decision } from '#model/decision.ts';
import { optionMarkOf, optionMarksOf } from './options.ts';

/** The situations of a decision on the lines of its options. Notes are no votes, and their order says nothing. */
export type Staves = ReturnType<typeof stavesOf>;

/** Sets each situation of a decision as a note on the line of its option. */
export const stavesOf = (decision: Decision) => ({
  lines: optionMarksOf(decision),
  notes: Object.entries(decision.mixes).flatMap(([id, { name, option }]) => {
    const mark = optionMarkOf(decision, option);
    return mark === undefined ? [] : [{ id, name: plain(name), option: mark }];
  }),
});
