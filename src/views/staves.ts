import { plain } from '../graph/inline.ts';
import type { Decision } from '../model/decision.ts';
import { optionMarkOf, optionMarksOf, type OptionMark } from './options.ts';

/** A situation as a note on the line of the option that it gets. Notes are no votes, and their order says nothing. */
export type Note = { readonly id: string; readonly name: string; readonly option: OptionMark };

/** The situations of a decision on the lines of its options. */
export type Staves = { readonly lines: readonly OptionMark[]; readonly notes: readonly Note[] };

/** Sets each situation of a decision as a note on the line of its option. */
export const stavesOf = (decision: Decision): Staves => ({
  lines: optionMarksOf(decision),
  notes: Object.entries(decision.mixes).flatMap(([id, { name, option }]) => {
    const mark = optionMarkOf(decision, option);
    return mark === undefined ? [] : [{ id, name: plain(name), option: mark }];
  }),
});
