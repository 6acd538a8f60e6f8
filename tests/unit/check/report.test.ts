import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { problemsOf, reportOf } from '#check/report.ts';
import { addressOf } from '#check/rule.ts';
import { figures, paths, planted } from '../fixtures.ts';

const mistakes = [
  [paths.decision, 'option: own\n  stance', 'option: owned\n  stance'],
  [paths.decision, 'topics: [place]', 'topics: [rooms]'],
  [paths.essay, 'formerIds: [essays/on-chairs]', 'formerIds: [red-flags/coats-on-chairs]'],
] as const;

const report = reportOf(checkContent(planted(mistakes), figures).issues, planted(mistakes), 'https://site.example/');

test('problems stand under their file, with the line, what to do and where the rule is explained', () => {
  expect(report).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx: 2 problems

    content/decisions/shared-desks-vs-own-desks.mdx:6:10  topic  there is no topic \`rooms\`
        6 │ topics: [rooms]
          │          ^
        There is \`place\`.
        https://site.example/contribute/rules/#topic

    content/decisions/shared-desks-vs-own-desks.mdx:23:11  option  \`owned\` is not an option of this decision
        23 │   option: owned
           │           ^
        There is \`shared\`, \`own\`, \`mix\`.
        https://site.example/contribute/rules/#option

    content/essays/on-seats.mdx: 1 problem

    content/essays/on-seats.mdx:8:13  former-id  \`red-flags/coats-on-chairs\` is the id of an entry
        8 │ formerIds: [red-flags/coats-on-chairs]
          │             ^
        Delete it: an address leads to one page.
        https://site.example/contribute/rules/#former-id

    3 problems in 2 files"
  `);
});

test('as data, in the same order', () => {
  const problems = problemsOf(checkContent(planted(mistakes), figures).issues, 'https://site.example/');
  expect(problems.map(({ rule }) => rule)).toEqual(['topic', 'option', 'former-id']);
  expect(problems[0]).toMatchInlineSnapshot(`
    {
      address: 'https://site.example/contribute/rules/#topic',
      column: 10,
      file: 'content/decisions/shared-desks-vs-own-desks.mdx',
      line: 6,
      rule: 'topic',
      says: 'there is no topic \`rooms\`',
      todo: 'There is \`place\`.'
    }
  `);
});

test('the first line of a problem is what editors jump by', () => {
  expect(report.match(/^\S+:\d+:\d+ {2}[a-z-]+ {2}\S/gm)).toHaveLength(3);
});

test('a rule is explained on the page of all rules', () => {
  expect(addressOf('yaml-text')).toBe('contribute/rules/#yaml-text');
});

describe('of many problems', () => {
  const copies = Array.from({ length: 1000 }, (_, index) => ({
    path: `content/red-flags/coats-${String.fromCharCode(97 + (index % 26))}${index}.mdx`,
    text: index % 2 === 0 ? '\uFEFFnot an entry' : '---\ntitle: [\n---\n',
  }));
  const files = planted(mistakes, copies);
  const { issues } = checkContent(files, figures);
  const text = reportOf(issues, files, undefined, 50);

  test('only as many are listed as are asked for, and the rest is counted, by rule too', () => {
    expect(text.match(/^\S+:\d+:\d+ {2}/gm)).toHaveLength(50);
    expect(text.split('\n\n').slice(-3).join('\n')).toBe(
      [
        `… and ${issues.length - 50} more: \`npm run check -- --all\` lists them.`,
        'By rule:',
        ...['500  file', '500  yaml', '  1  former-id', '  1  option', '  1  topic'].map((row) => `    ${row}`),
        `${issues.length} problems in 1002 files`,
      ].join('\n'),
    );
    expect(reportOf(issues, files).match(/^\S+:\d+:\d+ {2}/gm)).toHaveLength(issues.length);
  });

  test('what stops a file from being read comes first, and its consequences are not told', () => {
    const rules = problemsOf(issues).map(({ rule }) => rule);
    expect(rules.slice(-3)).toEqual(['topic', 'option', 'former-id']);
    expect(rules).not.toContain('orphan');
  });
});

test('where a file cannot be opened, nobody is told that no entry links to what it may link to', () => {
  const problem = { says: 'cannot be opened', todo: 'Allow this user to read it.' };
  const closed = planted([]).map((file) => (file.path === paths.essay ? { ...file, text: '', problem } : file));
  expect(checkContent(closed, figures).issues.map(({ rule }) => rule)).toEqual(['file']);
});
