import type { Issue } from '#check/issue.ts';
import { allClear, countOf, problemsOf, reportOf, type Problem } from '#check/report.ts';
import type { ContentFile } from '#check/site.ts';
import { settings } from '#settings.ts';
import type { Reading } from './reading.ts';

/** What a reading of the content comes to: in one line, in full, and as data. */
export type CheckReport = {
  readonly ok: boolean;
  readonly summary: string;
  readonly report: string;
  readonly problems: readonly Problem[];
};

/** Where the site is published: the rules are explained below it. */
const site = `${settings.address}${settings.base}`;

/** What a terminal shows of issues, with the lines of the files they were found in. */
export const reported = (issues: readonly Issue[], files: readonly ContentFile[]): string =>
  reportOf(issues, files, site);

/** Reports on content that has been read. */
export const reportOn = ({ files, issues, entries, graph }: Reading): CheckReport => {
  const problems = problemsOf(issues, site);
  if (issues.length > 0) return { ok: false, summary: countOf(problems), report: reported(issues, files), problems };
  const { sources, glossary } = graph.references;
  const summary = allClear(entries.length, Object.keys(sources).length, Object.keys(glossary).length);
  return { ok: true, summary, report: summary, problems };
};
