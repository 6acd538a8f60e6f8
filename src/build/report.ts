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

/** How many problems are listed where nobody asks for all: as many as somebody mends before checking again. */
const listed = 50;

/** What a terminal shows of issues, with the lines of the files they were found in. */
export const reported = (issues: readonly Issue[], files: readonly ContentFile[], most = listed): string =>
  `${reportOf(issues, files, undefined, most)}\n\n${rulesSaid}`;

type Wanted = {
  readonly site?: string;
  readonly all?: boolean;
};

/** Reports on content that has been read. */
export const reportOn = (
  { files, issues, entries, graph }: Reading,
  { site, all = false }: Wanted = {},
): CheckReport => {
  const problems = problemsOf(issues, site);
  if (issues.length > 0) {
    const most = all ? Infinity : listed;
    const report = site === undefined ? reported(issues, files, most) : reportOf(issues, files, site, most);
    return { ok: false, summary: countOf(problems), report, problems };
  }
  const { sources, glossary } = graph.references;
  const summary = allClear(entries.length, Object.keys(sources).length, Object.keys(glossary).length);
  return { ok: true, summary, report: summary, problems };
};
