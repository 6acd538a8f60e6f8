import { expect, test } from 'vitest';
import { nothingWrong, paths, reportOn, textOf } from '../fixtures.ts';

const { decision, essay, glossary, sources } = paths;

const another = textOf(sources)
  .split('\n')
  .slice(1)
  .join('\n')
  .replace('desk-study-2019', 'desk-trial-2021')
  .replace(/ {2}compares.*\n/, '');

test('citation', () => {
  expect(
    reportOn([
      [decision, '  desk-study-2019:\n', '  desk-study-2018:\n'],
      [decision, 'sources/desk-study-2019', 'sources/desk-study'],
      [glossary, 'sources: [desk-study-2019]', 'sources: [constructor]'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:139:3  citation  there is no source \`desk-study-2018\`  ▸desk-study-2018:
        Did you mean \`desk-study-2019\`? Otherwise add it to content/sources.yaml.
    content/decisions/shared-desks-vs-own-desks.mdx:170:61  link  \`sources/desk-study\` does not exist  ▸[survey](sources/desk-study) a
        Did you mean \`desk-study-2019\`? Otherwise add it to content/sources.yaml.
    content/glossary.yaml:6:13  citation  there is no source \`constructor\`  ▸constructor]
        There is \`desk-study-2019\`. Otherwise add it to content/sources.yaml.
    content/sources.yaml:2:1  uncited  nothing cites \`desk-study-2019\`  ▸desk-study-2019:
        Cite it where it bears on a claim, or delete it here.
    content/sources.yaml:14:14  compares  decisions/shared-desks-vs-own-desks does not cite \`desk-study-2019\`, so it does not count towards its grade  ▸decisions/shared-desks-vs-own-
        Cite it under \`sources\` of content/decisions/shared-desks-vs-own-desks.mdx, or delete it here."
  `);
});

test('uncited', () => {
  expect(reportOn([[sources, '# Only what is cited stands here.\n', another]])).toMatchInlineSnapshot(`
    "content/sources.yaml:1:1  uncited  nothing cites \`desk-trial-2021\`  ▸desk-trial-2021:
        Cite it where it bears on a claim, or delete it here."
  `);
});

test('a case, a term or a link is a citation too', () => {
  const planted = [sources, '# Only what is cited stands here.\n', another] as const;
  const none = nothingWrong;
  expect(reportOn([planted, [decision, 'basis="illustrative"', 'basis="desk-trial-2021"']])).toBe(none);
  expect(reportOn([planted, [glossary, '[desk-study-2019]', '[desk-study-2019, desk-trial-2021]']])).toBe(none);
  expect(reportOn([planted, [essay, '[hot desk](glossary/hot-desk)', '[seat](sources/desk-trial-2021)']])).toBe(none);
});

test('figure-unseen', () => {
  const claim = 'In one survey of office staff, people without a seat of their own reported more lost time.';
  const planted = (text: string) => reportOn([[decision, claim, text]]);
  expect(planted('>-\n        In a survey from 2019, people without\n        a seat lost 1,200 minutes, or 4.5 a day.'))
    .toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:143:21  figure-unseen  the claim quotes 1,200, but no figure of \`desk-study-2019\` was read  ▸1,200 minutes, or 4.5 a day.
          Say it without the number."
    `);
  expect(planted('In a survey from 2019, people without a seat lost time.')).toBe(nothingWrong);
});

test('compares', () => {
  const compares = 'compares: [decisions/shared-desks-vs-own-desks]';
  expect(reportOn([[sources, compares, 'compares: [decisions/shared-desks, red-flags/coats-on-chairs]']]))
    .toMatchInlineSnapshot(`
      "content/sources.yaml:14:14  compares  \`decisions/shared-desks\` is not a decision  ▸decisions/shared-desks, red-fl
          Did you mean \`decisions/shared-desks-vs-own-desks\`?
      content/sources.yaml:14:38  compares  \`red-flags/coats-on-chairs\` is not a decision  ▸red-flags/coats-on-chairs]
          There is \`decisions/shared-desks-vs-own-desks\`."
    `);
  expect(reportOn([[sources, '# Only what is cited stands here.\n', `${another}  ${compares}\n`]], []))
    .toMatchInlineSnapshot(`
      "content/sources.yaml:1:1  uncited  nothing cites \`desk-trial-2021\`  ▸desk-trial-2021:
          Cite it where it bears on a claim, or delete it here.
      content/sources.yaml:13:14  compares  decisions/shared-desks-vs-own-desks does not cite \`desk-trial-2021\`, so it does not count towards its grade  ▸decisions/shared-desks-vs-own-
          Cite it under \`sources\` of content/decisions/shared-desks-vs-own-desks.mdx, or delete it here."
    `);
});
