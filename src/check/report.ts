import { counted } from '#language/counted.ts';
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

const inOrder = (a: Issue, b: Issue): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, 'en') ||
  a.says.localeCompare(b.says, 'en');

const stopping: ReadonlySet<string> = new Set(['file', 'yaml']);

/** The issues as plain data: files that cannot be read first, then by file and line; `site` is where the reader is. */
export const problemsOf = (issues: readonly Issue[], site?: string): Problem[] => {
  const stopped = new Set(issues.filter(({ rule }) => stopping.has(rule)).map(({ file }) => file));
  const ofStopped = ({ file }: Issue): number => (stopped.has(file) ? 0 : 1);
  return [...issues]
    .sort((a, b) => ofStopped(a) - ofStopped(b) || inOrder(a, b))
    .map(({ file, line, column, rule, says, todo }) => ({
      file,
      line,
      column,
      rule,
      says,
      todo,
      address: site === undefined ? undefined : `${site}${addressOf(rule)}`,
    }));
};

const indented = (text: string): string => `    ${text}`;

const told = ({ file, line, column, rule, says, todo, address }: Problem, lines: readonly string[]): string =>
  [
    `${file}:${line}:${column}  ${rule}  ${says}`,
    ...(frameOf(lines, { line, column }) ?? []).map(indented),
    ...[todo, address].flatMap((text) => (text ? [indented(text)] : [])),
  ].join('\n');

/** How many problems there are in how many files. */
export const countOf = (problems: readonly Problem[]): string =>
  `${counted(problems.length, 'problem')} in ${counted(new Set(problems.map(({ file }) => file)).size, 'file')}`;

/** As many problems as can be counted at a glance; of more it is said which rules they break how often. */
const few = 20;

const byRule = (problems: readonly Problem[]): string => {
  const counts = [...Map.groupBy(problems, ({ rule }) => rule)]
    .map(([rule, { length }]) => ({ rule, count: length }))
    .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule, 'en'));
  const width = String(counts[0]?.count ?? 0).length;
  return ['By rule:', ...counts.map(({ rule, count }) => indented(`${String(count).padStart(width)}  ${rule}`))].join(
    '\n',
  );
};

/**
 * The report of a check, file by file: each problem with its line, what to do, and where its rule is explained, if
 * somebody serves the site; counts at the end. At most `most` problems are listed.
 */
export const reportOf = (issues: readonly Issue[], files: readonly Text[], site?: string, most = Infinity): string => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const problems = problemsOf(issues, site);
  const counts = Map.groupBy(problems, ({ file }) => file);
  const chapters = [...Map.groupBy(problems.slice(0, most), ({ file }) => file)].map(([file, found]) => {
    const lines = texts.get(file)?.split('\n') ?? [];
    const { length } = counts.get(file) ?? found;
    return [`${file}: ${counted(length, 'problem')}`, ...found.map((one) => told(one, lines))].join('\n\n');
  });
  const left = problems.length - most;
  return [
    ...chapters,
    ...(left > 0 ? [`… and ${left} more: \`npm run check -- --all\` lists them.`] : []),
    ...(problems.length > few ? [byRule(problems)] : []),
    countOf(problems),
  ].join('\n\n');
};

/** The one line of a check that found nothing; of an empty reference it says how to begin. */
export const allClear = (entries: number, sources: number, terms: number): string =>
  [
    `content: ${counted(entries, 'entry', 'entries')}, ${counted(sources, 'source')}, ${counted(terms, 'term')}: no problems`,
    ...(entries === 0
      ? ['Begin with `npm run new -- decision "One vs another"`; /contribute/ says how it goes on.']
      : []),
  ].join('\n');
