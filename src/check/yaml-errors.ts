import type { YAMLError } from 'yaml';
import { asBlock, shown, type Trouble } from './trouble.ts';
import { askew as keyAskew } from './yaml-tree.ts';

type Advice = { readonly offset: number; readonly says: string; readonly todo: string };

const lineFrom = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
};

const lineAt = (text: string, offset: number): string =>
  text.slice(lineFrom(text, offset), lineEnd(text, offset)).replace(/\r$/, '');

const indented = 'Give all keys of one mapping the same indentation.';
const astray = ['this line does not stand below the line it belongs to', indented] as const;

const codes: Readonly<Record<string, readonly [says: string, todo: string]>> = {
  BAD_INDENT: astray,
  BLOCK_AS_IMPLICIT_KEY: ['the lines below stand deeper than this key, so they become part of its text', indented],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no key',
    'Write `key: text` with a space behind the colon; indent a text deeper than its key.',
  ],
  MULTIPLE_DOCS: ['the fields end here for YAML, and more stands below', 'Delete this line.'],
};

/** What the value on a line does to YAML, by the character it begins with or by what it holds. */
const ofValue = (text: string, at: number): Advice | undefined => {
  const line = lineAt(text, at);
  const [, before = '', value = ''] = /^(\s*(?:- )?[\w-]+:\s+|\s*- )(.*)$/.exec(line) ?? [];
  const offset = lineFrom(text, at) + before.length;
  const first = value.charAt(0);
  const name = first === '`' ? 'a backtick' : `\`${first}\``;
  const advice = (what: string): Advice => ({ offset, says: `the text ${what}: ${shown(value)}`, todo: asBlock });
  if (first === "'" || first === '"') return advice(`begins with ${name}, so YAML ends it at the next one`);
  if (first !== '' && '*[{&!%@`-?>|,#'.includes(first))
    return advice(`begins with ${name}, which YAML does not read as text`);
  return /:(?:\s|$)/.test(value) ? advice('contains `: `, which YAML reads as a key') : undefined;
};

/** Where a quotation mark opens a text that is never closed, behind a key or in a list. */
const unclosed = (text: string): number | undefined => {
  const start = /^[ \t]*(?:- |(?:- )?[\w-]+:[ \t]+)(?:'(?:[^']|'')*|"(?:[^"\\]|\\.)*)$(?![\s\S])/m.exec(text);
  return start === null ? undefined : start.index + start[0].search(/['"]/);
};

/** The next line that is not empty: the reader of YAML may notice a key at the empty line above it. */
const written = (text: string, at: number): number => {
  const from = lineFrom(text, at);
  const empty = /^(?:[ \t]*\r?\n)*/.exec(text.slice(from))?.[0].length ?? 0;
  return empty === 0 ? at : from + empty;
};

/** Where a key stands a space off: files are indented by twos, and the reader notices only at a line further down. */
const askew = (text: string, at: number, last = at): number => {
  const line = /( *)([\w-]+:(?=\s|$))?/y;
  for (let from = lineFrom(text, last), first = true; ; from = lineFrom(text, from - 1), first = false) {
    line.lastIndex = from;
    const [, indent = '', key] = line.exec(text) ?? [];
    if (key !== undefined && indent.length % 2 === 1) return from + indent.length;
    if (from === 0 || (!first && key !== undefined && indent === '')) return at;
  }
};

/** Where the last line before an offset stands that ends a document. */
const endMark = (text: string, at: number): number => {
  const before = text.slice(0, lineEnd(text, at));
  return Math.max(before.lastIndexOf('\n...'), before.lastIndexOf('\n---')) + 1;
};

/** Where an error was caused, which may be before the place at which the reader noticed it. */
const causeOf = ({ code, message, pos }: YAMLError, text: string): number => {
  if (code === 'MULTIPLE_DOCS') return endMark(text, pos[0]);
  if (code === 'MISSING_CHAR' && message.includes('closing')) return unclosed(text) ?? pos[0];
  if (message.startsWith('Flow')) return text.slice(0, pos[0]).trimEnd().length;
  if (code === 'BAD_INDENT') return askew(text, written(text, pos[0]));
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return askew(text, pos[0], lineEnd(text, pos[0]) + 1);
  return pos[0];
};

/** Every key that stands a space off, lines of text in blocks left aside: the reader notices only the first of them. */
const keysAskew = (text: string): Trouble[] => {
  // How far the text of a block is indented: what its first line says.
  let block: number | 'next' = Infinity;
  return [...text.matchAll(/^([ ]*)(\S.*)$/gm)].flatMap(({ 1: { length: indent } = '', 2: words = '', index }) => {
    if (block === 'next') block = indent;
    if (indent >= block) return [];
    block = /:[ ]+[>|][-+\d]*\s*$/.test(words) ? 'next' : Infinity;
    const [key] = /^[\w-]+(?=:(?:\s|$))/.exec(words) ?? [];
    if (key === undefined || indent % 2 === 0) return [];
    return [{ rule: 'yaml' as const, offset: index + indent, ...keyAskew(key, indent) }];
  });
};

/** Whether something else is said of a line already: that a key on it stands off, or that a tab indents it. */
const isTold = (text: string, told: readonly Trouble[], at: number): boolean =>
  /^ *\t/.test(lineAt(text, at)) || told.some(({ offset }) => lineFrom(text, offset) === lineFrom(text, at));

/** Whether a line has a key, and is taken for none because of what stands off above it or right below. */
const followsFrom = (text: string, told: readonly Trouble[], at: number): boolean =>
  isTold(text, told, lineEnd(text, at) + 1) ||
  (/^ *(?:- )?[\w-]+:\s/.test(lineAt(text, at)) && told.some(({ offset }) => offset < at));

/** The errors of a line that has no key, which says nothing of the lines below. */
const keyless: ReadonlySet<string> = new Set(['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR']);

/** The errors of a text that cannot be read, each at the place where an author can mend it. */
export const troublesOf = (errors: readonly YAMLError[], text: string): Trouble[] => {
  let vague = '';
  const off = keysAskew(text);
  const troubles = errors.flatMap((error): Trouble[] => {
    const cause = causeOf(error, text);
    if (isTold(text, off, cause)) return [];
    if (error.code === 'MULTILINE_IMPLICIT_KEY' && followsFrom(text, off, cause)) return [];
    const advice = error.code === 'MULTIPLE_DOCS' ? undefined : ofValue(text, cause);
    // One wrong indentation makes the reader complain of every line that follows.
    const repeated = advice === undefined && vague === error.code && !keyless.has(error.code);
    vague = advice === undefined ? error.code : '';
    if (repeated) return [];
    const [says, todo] = codes[error.code] ?? [
      `YAML stops here: ${error.message.replace('Maximum call stack size exceeded', 'it is nested too deeply')}`,
      asBlock,
    ];
    return [{ rule: 'yaml', ...(advice ?? { offset: cause, says, todo }) }];
  });
  return [...troubles, ...off];
};
