import type { Graph } from '#graph/graph.ts';
import type { Entry } from '#model/kinds.ts';
import type { Issue } from './issue.ts';
import { withoutExceptions } from './rules/exceptions.ts';
import { rules } from './rules/index.ts';
import { graphIn, siteOf, type ContentFile, type Days, type Site } from './site.ts';

/** What a check of all content comes to. */
export type Checked = {
  readonly issues: readonly Issue[];
  readonly site: Site;
  /** The entries that could be read and fit the model, whatever else is wrong, and how they connect. */
  readonly entries: readonly Entry[];
  readonly graph: Graph;
};

/** Judges all files of the content folder, given with their paths from the root of the repository, by all rules. */
export const checkContent = (files: readonly ContentFile[], figures: readonly string[], days?: Days): Checked => {
  const site = siteOf(files, figures, days);
  const issues = rules.flatMap(({ name, check }) => check(site).map((found) => ({ ...found, rule: name })));
  return {
    issues: withoutExceptions(site, issues),
    site,
    entries: site.pages.flatMap(({ entry }) => entry ?? []),
    graph: graphIn(site),
  };
};
