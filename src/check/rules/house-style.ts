import type { Rule } from '../rule.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { itemLength } from './item-length.ts';
import { observable } from './observable.ts';
import { repetition } from './repetition.ts';
import { spelling } from './spelling.ts';
import { thinOption } from './thin-option.ts';

/** How entries are written: each may be broken where an entry says why. */
export const houseStyle = [
  itemLength,
  repetition,
  thinOption,
  observable,
  emptyPhrase,
  spelling,
] as const satisfies readonly Rule[];
