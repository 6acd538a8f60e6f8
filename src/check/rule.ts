import type { KindName } from '#model/kinds.ts';
import type { ReferenceFolder } from '#model/ids.ts';
import type { Found } from './issue.ts';
import type { Site } from './site.ts';

/** One thing that content must keep to. */
export type Rule = {
  /** The word that stands in the report, and the anchor of the rule on its page. */
  readonly name: string;
  readonly why: string;
  /** What the examples are a piece of: an entry of this kind, or this reference file. */
  readonly where: KindName | ReferenceFolder;
  readonly wrong: string;
  readonly right: string;
  /** It is a matter of style, so an entry may claim an exception and give its reason. */
  readonly style?: true;
  readonly check: (site: Site) => readonly Found[];
};

/** The page that explains all rules, below the base of the site. */
export const rulesPage = 'contribute/rules/';

/** Where a rule is explained, below the base of the site. */
export const addressOf = (rule: string): string => `${rulesPage}#${rule}`;
