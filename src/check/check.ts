import type { Entry } from '#model/kinds.ts';
import type { References } from '#model/references.ts';
import type { Issue } from './issue.ts';
import { withoutExceptions } from './rules/exceptions.ts';
import { rules } from './rules/index.ts';
import { siteOf, type ContentFile } from './site.ts';

/** What a check of all content comes to. */
export type Checked = {
  readonly issues: readonly Issue[];
  /** The entries and references that could be read and fit the model, whatever else is wrong. */
  readonly entries: readonly Entry[];
  readonly references: References;
};

/** Judges all files of the content folder, given with their paths from the root of the repository, by all rules. */
export const checkContent = (files: readonly ContentFile[], figures: readonly string[]): Checked => {
  const site = siteOf(files, figures);
  const { sources, glossary, topics } = site.shelves;
  const issues = rules.flatMap(({ name, check }) => check(site).map((found) => ({ ...found, rule: name })));
  return {
    issues: withoutExceptions(site, issues),
    entries: site.pages.flatMap(({ entry }) => entry ?? []),
    references: { sources: sources.fitting, glossary: glossary.fitting, topics: topics.fitting },
  };
};
