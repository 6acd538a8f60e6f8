import { frameOf } from './frame.ts';
import type { Issue } from './issue.ts';
import { addressOf } from './rule.ts';
import type { ContentFile } from './site.ts';

type Text = Pick<ContentFile, 'path' | 'text'>;

/** A problem as programs read it: `npm run check -- --json` prints a list of them. */
export type Problem = Pick<Issue, 'file' | 'line' | 'column' | 'rule' | 'says' | 'todo'> & {
  /** Where the rule is explained; none where nothing is served. */
  readonly address: string | undefined;
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const inOrder = (a: Issue, b: Issue): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, 'en') ||
  a.says.localeCompare(b.says, 'en');

/** The issues as plain data, in the order of files and lines; `site` is the address at which the reader is. */
export const problemsOf = (issues: readonly Issue[], site?: string): Problem[] =>
  [...issues].sort(inOrder).map(({ file, line, column, rule, says, todo }) => ({
    file,
    line,
    column,
    rule,
    says,
    todo,
    address: site === undefined ? undefined : `${site}${addressOf(rule)}`,
  }));

const indented = (text: string): string => `    ${text}`;

const told = ({ file, line, column, rule, says, todo, address }: Problem, lines: readonly string[]): string =>
  [
    `${file}:${line}:${column}  ${rule}  ${says}`,
    ...(frameOf(lines, { line, column }) ?? []).map(indented),
    ...[todo, address].flatMap((text) => (text ? [indented(text)] : [])),
  ].join('\n');

/** How many problems there are in how many files. */
export const countOf = (problems: readonly Problem[]): string =>
  `${plural(problems.length, 'problem')} in ${plural(new Set(problems.map(({ file }) => file)).size, 'file')}`;

/**
 * The report of a check, file by file: each problem with its line, what to do, and where its rule is explained, if
 * somebody serves the site; a count at the end.
 */
export const reportOf = (issues: readonly Issue[], files: readonly Text[], site?: string): string => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const problems = problemsOf(issues, site);
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const chapters = [...byFile].map(([file, found]) => {
    const lines = texts.get(file)?.split('\n') ?? [];
    return [`${file}: ${plural(found.length, 'problem')}`, ...found.map((one) => told(one, lines))].join('\n\n');
  });
  return [...chapters, countOf(problems)].join('\n\n');
};

/** The one line of a check that found nothing. */
export const allClear = (entries: number, sources: number, terms: number): string =>
  `content: ${entries === 1 ? '1 entry' : `${entries} entries`}, ${plural(sources, 'source')}, ${plural(terms, 'term')}: no problems`;
