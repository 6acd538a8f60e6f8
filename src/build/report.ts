import type { Issue } from '#check/issue.ts';
import { allClear, countOf, problemsOf, reportOf, type Problem } from '#check/report.ts';
import { rulesPage } from '#check/rule.ts';
import type { ContentFile } from '#check/site.ts';
import type { Reading } from './latest.ts';

/** What a reading of the content comes to: in one line, in full, and as data. */
export type CheckReport = {
  readonly ok: boolean;
  readonly summary: string;
  readonly report: string;
  readonly problems: readonly Problem[];
};

/** Where rules are explained, for whoever reads a report in a terminal. */
const rulesSaid = `\`npm run dev\` explains each rule at /${rulesPage}.`;

/** What a terminal shows of issues, with the lines of the files they were found in. */
export const reported = (issues: readonly Issue[], files: readonly ContentFile[]): string =>
  `${reportOf(issues, files)}\n\n${rulesSaid}`;

/** Reports on content that has been read; `site` is the address at which its rules are served, if they are. */
export const reportOn = ({ files, issues, entries, graph }: Reading, site?: string): CheckReport => {
  const problems = problemsOf(issues, site);
  if (issues.length > 0) {
    const report = site === undefined ? reported(issues, files) : reportOf(issues, files, site);
    return { ok: false, summary: countOf(problems), report, problems };
  }
  const { sources, glossary } = graph.references;
  const summary = allClear(entries.length, Object.keys(sources).length, Object.keys(glossary).length);
  return { ok: true, summary, report: summary, problems };
};
