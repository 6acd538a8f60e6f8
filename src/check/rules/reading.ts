import type { Rule } from '../rule.ts';

/** A rule that is applied while files are read: what was found then is reported here. */
const reading = <Name extends string>(name: Name, says: string) =>
  ({ name, says, check: (site) => site.problems.filter(({ rule }) => rule === name) }) satisfies Rule;

export const file = reading(
  'file',
  'Every file below content/ is an entry, a reference file or a drawing, and is text.',
);
export const yaml = reading('yaml', 'Frontmatter that one reader of YAML refuses is lost to every reader of the page.');
export const yamlText = reading(
  'yaml-text',
  'A text that YAML cuts or turns into something else is published damaged.',
);
export const schema = reading(
  'schema',
  'Pages, filters and exports are derived from fields, so every field has to be there.',
);
export const unknownKey = reading('unknown-key', 'A key that the model does not know is shown nowhere.');
export const wordCap = reading('word-cap', 'A text longer than its place is not read to its end.');
