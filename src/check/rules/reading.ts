import type { Rule } from '../rule.ts';

/** A rule that is applied while files are read: what was found then is reported here. */
const reading = <Name extends string>(name: Name, about: Omit<Rule, 'name' | 'check'>) =>
  ({ name, ...about, check: (site) => site.problems.filter(({ rule }) => rule === name) }) satisfies Rule;

export const file = reading('file', {
  why: 'Every file below content/ is an entry, a reference file or a drawing, and is text.',
  where: 'red-flag',
  wrong: `# Coats on chairs
`,
  right: `---
title: Coats on chairs
`,
});
export const yaml = reading('yaml', {
  why: 'Frontmatter that one reader of YAML refuses is lost to every reader of the page.',
  where: 'red-flag',
  wrong: 'timeToAct: It can wait: a month, until somebody stands.',
  right: 'timeToAct: It can wait for a month, until somebody stands.',
});
export const yamlText = reading('yaml-text', {
  why: 'A text that YAML cuts or turns into something else is published damaged.',
  where: 'red-flag',
  wrong: `  - date: 2026-11-21
    change: First published.`,
  right: `  - date: '2026-11-21'
    change: First published.`,
});
export const schema = reading('schema', {
  why: 'Pages, filters and exports are derived from fields, so every field has to be there.',
  where: 'decision',
  wrong: 'decidedBy: squad',
  right: 'decidedBy: team',
});
export const unknownKey = reading('unknown-key', {
  why: 'A key that the model does not know is shown nowhere.',
  where: 'red-flag',
  wrong: `topics: [place]
severity: low
notice: At`,
  right: `topics: [place]
notice: At`,
});
export const unwritten = reading('unwritten', {
  why: 'A placeholder tells the author what belongs there, and a reader nothing.',
  where: 'decision',
  wrong: 'notAbout: TODO what it is often mistaken for',
  right: 'notAbout: Whether people come in at all.',
});
export const lead = reading('lead', {
  why: 'Readers in a hurry read the leads of a page and nothing else, so each item opens with one.',
  where: 'decision',
  wrong: '  looks-modern: A firm in a magazine has no desks with names.',
  right: "  looks-modern: '**Looks modern.** A firm in a magazine has no desks with names.'",
});
export const wordCap = reading('word-cap', {
  why: 'A text longer than its place is not read to its end.',
  where: 'decision',
  wrong: '  length: Four weeks, or five if the second has a holiday in it, or six',
  right: '  length: Four weeks',
});
