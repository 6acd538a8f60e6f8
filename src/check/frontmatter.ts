import type { ToldAt } from './issue.ts';

/** The two parts of an entry's file, each with the offset at which it begins. */
export type Parts = {
  readonly yaml: string;
  readonly yamlAt: number;
  readonly body: string;
  readonly bodyAt: number;
};

const open = /^---[ \t]*\r?\n/;

const problem = (offset: number, says: string, todo: string): ToldAt => ({ offset, says, todo });

/** Takes an entry's file apart into frontmatter and prose, as Astro does but without guessing. */
export const partsOf = (text: string): Parts | ToldAt => {
  const yamlAt = open.exec(text)?.[0].length;
  const begin = 'Put `---` alone on the first line, then the fields, then `---` alone on a line.';
  if (yamlAt === undefined) return problem(0, 'does not begin with frontmatter', begin);
  const closing = /^(?:---|\+\+\+).*$/m.exec(text.slice(yamlAt));
  const end = 'Put `---` alone on a line between the fields and the prose.';
  if (closing === null) return problem(0, 'has frontmatter that never ends', end);
  const offset = yamlAt + closing.index;
  const alone = 'Where the fields end, put `---` alone on its line; where they go on, begin the line otherwise.';
  if (!/^---[ \t]*\r?$/.test(closing[0]))
    return problem(offset, `has frontmatter that ends at \`${closing[0].trim().slice(0, 40)}\``, alone);
  const bodyAt = offset + closing[0].length;
  const [, field] = /^\r?\n([a-zA-Z][\w-]*):(?=\s)/.exec(text.slice(bodyAt)) ?? [];
  const goesOn = 'Where the fields go on, delete this line; where they end, leave an empty line before the prose.';
  if (field !== undefined) return problem(offset, `has frontmatter that ends before \`${field}:\``, goesOn);
  return { yaml: text.slice(yamlAt, offset), yamlAt, body: text.slice(bodyAt), bodyAt };
};
