// `npm run check`: every problem in the content. `-- --json` prints them for programs.

import { checkContent } from '#check/check.ts';
import { allClear, countOf, type Problem } from '#check/report.ts';
import { noContent, readContent, type Content } from './content.ts';
import { asProblems, reported } from './report.ts';

/** What a check of a folder comes to: in one line, in full, and as data. */
export type CheckReport = {
  readonly ok: boolean;
  readonly summary: string;
  readonly report: string;
  readonly problems: readonly Problem[];
};

/** Checks content that has been read. */
export const reportOn = ({ files, figures }: Content): CheckReport => {
  const { issues, entries, references } = checkContent(files, figures);
  const problems = asProblems(issues);
  if (issues.length > 0) return { ok: false, summary: countOf(problems), report: reported(issues, files), problems };
  const { sources, glossary } = references;
  const summary = allClear(entries.length, Object.keys(sources).length, Object.keys(glossary).length);
  return { ok: true, summary, report: summary, problems };
};

/** Reads and checks the content folder below `root`. */
export const runCheck = async (root: string): Promise<CheckReport> => {
  const content = await readContent(root);
  if (content !== undefined) return reportOn(content);
  const report = noContent(root);
  return { ok: false, summary: report, report, problems: [] };
};

if (import.meta.main) {
  const { ok, summary, report, problems } = await runCheck(process.cwd());
  console.log(process.argv.includes('--json') ? JSON.stringify({ ok, summary, problems }, null, 2) : report);
  if (!ok) process.exitCode = 1;
}
