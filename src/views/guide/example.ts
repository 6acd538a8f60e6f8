import { escaped } from '#views/text/escaped.ts';

/** An example taken apart: the lines of each field as HTML, and the prose as written. */
export type ExampleView = {
  readonly fields: ReadonlyMap<string, string>;
  readonly prose: string;
};

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

const key = /^(\s*(?:- )?)([\w-]+:)(?= |$)(.*)$/;

/** Lines with the text of a folded block as one, which wraps where there is room: YAML reads both alike. */
const unfolded = (lines: readonly string[]): string[] => {
  const joined: string[] = [];
  let folding = false;
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    if (folding && indentOf(line) === indentOf(last)) joined[joined.length - 1] = `${last} ${line.trim()}`;
    else {
      joined.push(line);
      folding = />-$/.test(last);
    }
  }
  return joined;
};

/** Lines of YAML as HTML: one element a line, so that a long one can wrap below its own start; keys stand out. */
const markedUp = (lines: readonly string[]): string => {
  const all = unfolded(lines);
  return all
    .map((line, index) => {
      const isText = />-$/.test(all[index - 1] ?? '');
      const [, before = '', name, rest = ''] = isText ? [] : (key.exec(line) ?? []);
      const html = name === undefined ? escaped(line) : `${before}<b>${name}</b>${escaped(rest)}`;
      return `<span class="${isText ? 't' : 'i'}${indentOf(line)}">${html}\n</span>`;
    })
    .join('');
};

/** Prose with every paragraph as one line; the lines of tags and headings stay as they are. */
const unwrapped = (prose: string): string => prose.trim().replace(/(?<=^(?![<#\s]).*)\n(?=[^<#\s])/gm, ' ');

/** The lines of YAML by the key that each begins with, at an indentation; what stands above the first comes with it. */
const byKey = (lines: readonly string[], indent: number): Map<string, readonly string[]> => {
  const groups = new Map<string, readonly string[]>();
  let above: readonly string[] = [];
  let here: string | undefined;
  for (const line of lines) {
    const name = indentOf(line) === indent ? /^\s*(\w+):/.exec(line)?.[1] : undefined;
    if (name !== undefined) here = name;
    if (here === undefined) above = [...above, line];
    else groups.set(here, [...(groups.get(here) ?? above), line]);
    if (name !== undefined) above = [];
  }
  return groups;
};

/** Takes the text of an example apart: an entry, or the first member of a reference file. */
export const exampleOf = (text: string): ExampleView => {
  const [, frontmatter, prose = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const lines = (frontmatter ?? text).trimEnd().split('\n');
  const groups = byKey(lines, frontmatter === undefined ? 2 : 0);
  return { fields: new Map([...groups].map(([name, group]) => [name, markedUp(group)])), prose: unwrapped(prose) };
};
