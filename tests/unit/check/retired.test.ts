import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { lockIn, lockText } from '#check/lock.ts';
import { nextLock } from '#check/locking.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile } from '#check/where.ts';
import { changeRowsOf, retiredViewsOf } from '#views/lists/listings.ts';
import { redirectsOf } from '#views/lists/redirects.ts';
import { settings } from '#settings.ts';
import { figures, nothingWrong, paths, planted, reportOnFiles, textOf, valid, type Plant } from '../fixtures.ts';

/** An entry that nothing but another essay leads to, so that it can be taken away. */
const second: ContentFile = {
  path: 'content/essays/on-tables.mdx',
  text: textOf(paths.essay)
    .replace('title: On seats', 'title: On tables')
    .replace('the politics of chairs', 'the politics of tables')
    .replace('essays/on-chairs', 'essays/on-desks'),
};
const lock = { path: lockFile, text: lockText(nextLock(siteOf([...valid, second], figures))) };

const row = `essays/on-tables:
  title: On tables
  date: '2026-11-25'
  why: Tables are seats without backs; [one essay](essays/on-seats) is enough.
  instead: essays/on-seats
  formerIds: [essays/on-desks]
`;
const retired = (text = row): ContentFile => ({ path: 'content/retired.yaml', text });

const says = (plants: readonly Plant[], ...more: ContentFile[]): string[] =>
  checkContent(planted(plants, [lock, ...more]), figures).issues.map(
    ({ rule, says, todo }) => `${rule}: ${says}. ${todo}`,
  );

describe('an entry that is retired', () => {
  test('was missed until its row said so, and stays in the lock', () => {
    expect(says([])).toEqual([expect.stringContaining('lock: the entry essays/on-tables is gone')]);
    expect(reportOnFiles(planted([], [lock, retired()]))).toBe(nothingWrong);
    const next = nextLock(siteOf(planted([], [lock, retired()]), figures));
    expect(next['essays/on-tables']).toEqual(lockIn(lock.text)?.['essays/on-tables']);
  });

  test('is no target of a link, which is told where to lead', () => {
    const link: Plant = [paths.essay, '(failure-modes/empty-floor)', '(essays/on-tables)'];
    expect(says([link], retired())).toContain('link: `essays/on-tables` was retired. Write `essays/on-seats`.');
    expect(says([], retired(row.replace('instead: essays/on-seats', 'instead: essays/on-tables')))).toEqual([
      'link: `essays/on-tables` was retired. Write `essays/on-tables`.',
    ]);
  });

  test('keeps its address and those that it had', () => {
    expect(says([], second, retired())).toEqual([
      'former-id: `essays/on-tables` is the id of an entry. Delete it: an address leads to one page.',
      'former-id: `essays/on-desks` is a former id of essays/on-tables too. Delete it: an address leads to one page.',
    ]);
    const { entries, graph } = checkContent(planted([], [retired()]), figures);
    expect(
      redirectsOf(entries, graph.references).find(({ from }) => from === `${settings.base}essays/on-desks/`)?.to,
    ).toBe(`${settings.base}essays/on-tables/`);
  });

  test('has a page that says when, why and where to go, and a row among the changes', () => {
    const { graph } = checkContent(planted([], [retired()]), figures);
    expect(retiredViewsOf(graph)).toMatchObject([
      {
        id: 'essays/on-tables',
        date: '2026-11-25',
        html: `Tables are seats without backs; <a href="${settings.base}essays/on-seats/">one essay</a> is enough.`,
        instead: { title: 'On seats', href: `${settings.base}essays/on-seats/` },
      },
    ]);
    expect(changeRowsOf(graph)[0]).toMatchObject({ title: 'On tables', version: undefined });
    expect(graph.nodes.has('essays/on-tables')).toBe(false);
  });
});
