/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import type { Rule } from '#check/rule.ts';
import { rules } from '#check/rules/index.ts';
import { lockText } from '#check/lock.ts';
import { nextLock } from '#check/locking.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile } from '#check/where.ts';
import { figures, paths, planted, textOf } from '../fixtures.ts';

const tests = Object.values(
  import.meta.glob<string>('./*.test.ts', { query: '?raw', import: 'default', eager: true }),
).join('\n');

const all: readonly Rule[] = rules;
const names = all.map(({ name }) => name);

/** A second decision, without which none could lead back to the first. */
const twin = {
  path: 'content/decisions/window-seats-vs-inner-seats.mdx',
  text: textOf(paths.decision)
    .replace('title: Shared desks vs own desks', 'title: Window seats vs inner seats')
    .replace('hot desking', 'the better seats')
    .replace(
      'links:\n',
      `links:
  - to: decisions/shared-desks-vs-own-desks
    as: settle-first
    why: Nobody owns a window while seats are shared.
    whyBack: Once seats have owners, the windows are next.
`,
    ),
};

const joined = `links:
  - to: decisions/window-seats-vs-inner-seats
    as: decided-with
    why: Where the windows are limits how many seats can be shared.
`;

/** The reference that all right examples stand in, so that each wrong one can take its place. */
const reference = planted([[paths.decision, 'links:\n', joined]], [twin]);

const fileOf: Partial<Record<Rule['where'], string>> = {
  decision: paths.decision,
  'failure-mode': paths.failureMode,
  'red-flag': paths.redFlag,
  playbook: paths.playbook,
  essay: paths.essay,
  sources: paths.sources,
  glossary: paths.glossary,
  topics: paths.topics,
};

/** The lock of the reference as it was before the last change of its decision. */
const lockBefore = (): ContentFile => {
  const lock = nextLock(siteOf(reference, figures));
  const { items = {} } = lock['decisions/shared-desks-vs-own-desks'] ?? {};
  const before = { version: 1, items: { ...items, 'rent-saved': 'something else' } };
  return { path: lockFile, text: lockText({ ...lock, 'decisions/shared-desks-vs-own-desks': before }) };
};

/** Sources enough for their share to have a threshold, which is met as long as no further one is verified less. */
const moreSources = (file: ContentFile): ContentFile => {
  const ids = Array.from({ length: 9 }, (_, index) => `desk-study-${index}`);
  const verified = (index: number): string => (index < 2 ? 'title' : 'url');
  const shelf = ids.map((id, index) =>
    textOf(paths.sources)
      .replace(/^#.*\n|  url: .*\n|  compares: .*\n/gm, '')
      .replace('desk-study-2019', id)
      .replace('verified: url', `verified: ${verified(index)}`),
  );
  if (file.path === paths.sources) return { ...file, text: [file.text, ...shelf].join('') };
  if (file.path !== paths.glossary) return file;
  return { ...file, text: file.text.replace('[desk-study-2019]', `[${['desk-study-2019', ...ids].join(', ')}]`) };
};

/** The reference as far as a rule needs more of it than one of each kind. */
const referenceFor = (name: string): ContentFile[] => {
  if (name === 'lock') return [...reference, lockBefore()];
  return name === 'state' ? reference.map(moreSources) : reference;
};

const withWrong = ({ name, where, wrong, right }: Rule): ContentFile[] =>
  referenceFor(name).map((file) =>
    file.path === fileOf[where] ? { ...file, text: file.text.replace(right, () => wrong) } : file,
  );

test('every rule has a name of its own and says why it exists, in one sentence', () => {
  expect(new Set(names).size).toBe(names.length);
  for (const { name, why } of all) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(why, name).toMatch(/^[A-Z][^.]+\.$/);
  }
});

test.each(names)('%s is shown failing on a planted mistake', (name) => {
  expect(new RegExp(`:\\d+:\\d+  ${name}  \\S`).test(tests)).toBe(true);
});

test('in the reference of the right examples nothing is wrong', () => {
  expect(checkContent(reference, figures).issues).toEqual([]);
  expect(checkContent(referenceFor('state'), figures).issues).toEqual([]);
});

const windows = (files: readonly ContentFile[]): ContentFile[] =>
  files.map((file) => (file.path === lockFile ? file : { ...file, text: file.text.replaceAll('\n', '\r\n') }));

/** All that is wrong but the line ends of Windows. */
const told = (files: readonly ContentFile[]): string[] =>
  checkContent(files, figures).issues.flatMap(({ rule, file, line, column, says, todo }) =>
    says.includes('CRLF') ? [] : [`${file}:${line}:${column}  ${rule}  ${says}. ${todo}`],
  );

describe.each(all.map((rule) => [rule.name, rule] as const))('the examples of %s', (name, rule) => {
  test('the right one stands in the reference, once', () => {
    const file = reference.find(({ path }) => path === fileOf[rule.where]);
    expect(file?.text.split(rule.right).length).toBe(2);
  });

  test('the wrong one makes this rule speak, and no other', () => {
    const issues = checkContent(withWrong(rule), figures).issues;
    expect([...new Set(issues.map((issue) => issue.rule))]).toEqual([name]);
    expect(new Set(issues.map(({ file }) => file)).size).toBe(1);
  });

  test('with the line ends of Windows the same is wrong, at the same places', () => {
    expect(told(windows(withWrong(rule)))).toEqual(told(withWrong(rule)));
  });
});
