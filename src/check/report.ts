import type { Issue } from './issue.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const inOrder = (a: Issue, b: Issue): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, 'en') ||
  a.says.localeCompare(b.says, 'en');

/** The report of a check: each problem on a line, what to do below it, and a count at the end. */
export const reportOf = (issues: readonly Issue[]): string => {
  const lines = [...issues]
    .sort(inOrder)
    .map(
      ({ file, line, column, rule, says, todo }) =>
        `${file}:${line}:${column}  ${rule}  ${says}${todo === '' ? '' : `\n    ${todo}`}`,
    );
  const files = new Set(issues.map(({ file }) => file)).size;
  return [...lines, '', `${plural(issues.length, 'problem')} in ${plural(files, 'file')}`].join('\n');
};

/** The one line of a check that found nothing. */
export const allClear = (entries: number, sources: number, terms: number): string =>
  `content: ${entries === 1 ? '1 entry' : `${entries} entries`}, ${plural(sources, 'source')}, ${plural(terms, 'term')}: no problems`;
