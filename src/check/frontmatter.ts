/** The two parts of an entry's file, each with the offset at which it begins. */
export type Parts = {
  readonly yaml: string;
  readonly yamlAt: number;
  readonly body: string;
  readonly bodyAt: number;
};

/** Why a file could not be taken apart, and where. */
export type PartsProblem = { readonly offset: number; readonly says: string; readonly todo: string };

const open = /^---[ \t]*\r?\n/;

/** Takes an entry's file apart into frontmatter and prose, as Astro does but without guessing. */
export const partsOf = (text: string): Parts | PartsProblem => {
  const opening = open.exec(text);
  if (opening === null)
    return {
      offset: 0,
      says: 'does not begin with frontmatter',
      todo: 'Put `---` alone on the first line, then the fields, then `---` alone on a line.',
    };
  const yamlAt = opening[0].length;
  const closing = /^(?:---|\+\+\+).*$/m.exec(text.slice(yamlAt));
  if (closing === null)
    return {
      offset: 0,
      says: 'has frontmatter that never ends',
      todo: 'Put `---` alone on a line between the fields and the prose.',
    };
  const offset = yamlAt + closing.index;
  if (!/^---[ \t]*\r?$/.test(closing[0]))
    return {
      offset,
      says: `has frontmatter that ends at \`${closing[0].trim().slice(0, 40)}\``,
      todo: 'Where the fields end, put `---` alone on its line; where they go on, begin the line otherwise.',
    };
  const bodyAt = offset + closing[0].length;
  const [, field] = /^\r?\n([a-zA-Z][\w-]*):(?=\s)/.exec(text.slice(bodyAt)) ?? [];
  if (field !== undefined)
    return {
      offset,
      says: `has frontmatter that ends before \`${field}:\``,
      todo: 'Where the fields go on, delete this line; where they end, leave an empty line before the prose.',
    };
  return { yaml: text.slice(yamlAt, offset), yamlAt, body: text.slice(bodyAt), bodyAt };
};
