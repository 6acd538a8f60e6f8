import type { Found } from './issue.ts';
import type { Site } from './site.ts';

/** One thing that content must keep to. */
export type Rule = {
  /** The word that stands in the report. */
  readonly name: string;
  /** Why the rule exists, in one sentence. */
  readonly says: string;
  /** Every place of the content that breaks it; pure. */
  readonly check: (site: Site) => readonly Found[];
};
