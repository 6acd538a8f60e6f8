import type { Issue } from '#check/issue.ts';
import { problemsOf, reportOf, type Problem } from '#check/report.ts';
import type { ContentFile } from '#check/site.ts';
import { settings } from '#settings.ts';

/** Where the site is published: the rules are explained below it. */
const site = `${settings.address}${settings.base}`;

/** What a terminal shows of issues, with the lines of the files they were found in. */
export const reported = (issues: readonly Issue[], files: readonly ContentFile[]): string =>
  reportOf(issues, files, site);

/** The same as plain data. */
export const asProblems = (issues: readonly Issue[]): Problem[] => problemsOf(issues, site);
