import type { Place } from '#graph/prose.ts';
import type { Path } from '#model/walk.ts';

/** A place in a file and what an author has to mend there. */
export type Found = Place & {
  readonly file: string;
  /** What is wrong, as the second half of “file:line:column  rule”. */
  readonly says: string;
  /** What to do about it, as a sentence of its own. */
  readonly todo: string;
  /** Its key path, or the ids around it in prose: what an exception may name it by. */
  readonly at?: Path;
};

/** What is wrong, and what to do about it. */
export type Told = Pick<Found, 'says' | 'todo'>;

/** The same at an offset of a text, before it is known where that stands in a file. */
export type ToldAt = Told & { readonly offset: number };

/** One problem that an author can mend, with the rule that found it. */
export type Issue = Found & { readonly rule: string };

/** A problem of a whole file, which is told at its first character. */
export const atStart = (file: string, says: string, todo: string): Found => ({ file, line: 1, column: 1, says, todo });
