import type { YAMLError } from 'yaml';
import { asBlock, shown, type Trouble } from './trouble.ts';

const lineAt = (text: string, offset: number): string => {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
};

const codes: Readonly<Record<string, readonly [says: string, todo: string]>> = {
  TAB_AS_INDENT: ['a tab indents this line', 'Indent with two spaces.'],
  BAD_INDENT: [
    'this line does not stand below the line it belongs to',
    'Give all keys of one mapping the same indentation, and close every [ and {.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no key',
    'Write `key: text` with a space behind the colon; indent a text deeper than its key.',
  ],
  MULTIPLE_DOCS: ['a second document begins here', 'Remove the line of `---` or `...`.'],
};

/** What the value on a line does to YAML by the characters it begins with or holds. */
const ofValue = (line: string): readonly [says: string, todo: string] | undefined => {
  const [, value = ''] = /^\s*(?:- )?[\w-]+:\s+(.*)$/.exec(line) ?? [];
  const first = value[0] ?? '';
  if (first === "'" || first === '"')
    return [`the text begins with ${first}, so YAML ends it at the next ${first}: ${shown(value)}`, asBlock];
  if ('*[{&!%@`-?>|,#'.includes(first) && first !== '')
    return [`the text begins with \`${first}\`, which YAML does not read as text: ${shown(value)}`, asBlock];
  if (/:(?:\s|$)/.test(value)) return [`the text contains \`: \`, which YAML reads as a key: ${shown(value)}`, asBlock];
  return undefined;
};

const unclosed = (text: string): number | undefined => {
  const start = /^[ \t]*(?:- )?[\w-]+:[ \t]+(?:'(?:[^']|'')*|"(?:[^"\\]|\\.)*)$(?![\s\S])/m.exec(text);
  return start === null ? undefined : start.index + start[0].search(/['"]/);
};

/** A syntax error of the YAML reader, at the place where an author can mend it. */
export const troubleOf = (error: YAMLError, text: string): Trouble => {
  const quote = error.code === 'MISSING_CHAR' && /closing/.test(error.message) ? unclosed(text) : undefined;
  const offset = quote ?? error.pos[0];
  const [says, todo] = ofValue(lineAt(text, offset)) ??
    codes[error.code] ?? [`YAML stops here: ${error.message}`, asBlock];
  return { offset, rule: 'yaml', says, todo };
};
