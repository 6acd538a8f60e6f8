import type { Place } from '#graph/prose.ts';

/** A place in a file and what an author has to mend there. */
export type Found = Place & {
  /** The path of the file, from the root of the repository. */
  readonly file: string;
  /** What is wrong, as the second half of “file:line:column  rule”. */
  readonly says: string;
  /** What to do about it, as a sentence of its own. */
  readonly todo: string;
};

/** One problem that an author can mend, with the rule that found it. */
export type Issue = Found & { readonly rule: string };
