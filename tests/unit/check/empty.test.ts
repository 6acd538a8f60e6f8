import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { allClear } from '#check/report.ts';
import { figures, nothingWrong, paths, reportOnFiles, textOf, valid } from '../fixtures.ts';

const without = (...gone: readonly string[]) => valid.filter(({ path }) => !gone.includes(path));

/** The decision by itself: it leads to nothing and rests on nothing. */
const alone = {
  path: paths.decision,
  text: textOf(paths.decision)
    .replace(/^(?:sources|links):\n(?: .*\n)+/gm, '')
    .replace(/\[([^\]]*)\]\((?:playbooks|sources)\/[^)]*\)/g, '$1'),
};

test('nothing at all is a reference in which nothing is wrong, and the report says how to begin', () => {
  expect(reportOnFiles([])).toBe(nothingWrong);
  expect(checkContent([], figures).entries).toEqual([]);
  expect(allClear(0, 0, 0)).toContain('npm run new -- decision');
  expect(allClear(1, 0, 0)).not.toContain('npm run new');
});

test('one decision passes with nothing beside it but its topic', () => {
  const topics = { path: paths.topics, text: textOf(paths.topics) };
  expect(reportOnFiles([alone, topics])).toBe(nothingWrong);
});

test('a file of terms is asked for only where a text links to a term', () => {
  expect(reportOnFiles(without(paths.glossary))).toContain('content/glossary.yaml:1:1  file  is missing');
  const essay = { path: paths.essay, text: textOf(paths.essay).replace('[hot desk](glossary/hot-desk)', 'hot desk') };
  expect(reportOnFiles([...without(paths.glossary, paths.essay), essay])).toBe(nothingWrong);
});
