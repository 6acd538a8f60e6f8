import { CST, Lexer } from 'yaml';
import { asBlock, shown, type Trouble } from './trouble.ts';

const refused: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  anchor: ['an anchor', asBlock],
  alias: ['an alias', asBlock],
  tag: ['a tag', asBlock],
  'directive-line': ['a directive', 'Delete the line.'],
};

const marks = new Set(['\u0002', '\u0018', '\u001f']);

const ofComment = (offset: number, source: string, ownLine: boolean): Trouble => {
  const says = ownLine
    ? `a comment, which no reader ever sees: ${shown(source)}`
    : `YAML cuts the text here and drops ${shown(source)} as a comment`;
  const todo = ownLine
    ? 'Delete it; what readers should know of a change stands in `history`.'
    : `If it belongs to the text: w${asBlock.slice(1)} Otherwise delete it.`;
  return { offset, rule: 'yaml-text', says, todo };
};

const ofHeader = (offset: number, source: string): Trouble[] => {
  if (source === '>-') return [];
  const why = source.startsWith('|') ? 'keeps every line break' : 'is not cut at its end';
  const says = `the block begins with \`${source}\`, so the text ${why}`;
  return [{ offset, rule: 'yaml-text', says, todo: 'Write `>-` instead.' }];
};

/** What can begin something refused; a text without it need not be taken apart. A block may open with a bold lead. */
const suspect = /(?:^|[\s[{,:-])(?:[#&!|%]|(?<!>-\r?\n +)\*)|>(?!-\r?$)/m;

/** Everything in the tokens of a YAML text that loses words or makes it read differently elsewhere. */
export const troublesInTokens = (text: string, comments: 'refused' | 'on their own lines'): Trouble[] => {
  if (!suspect.test(text)) return [...tabsIn(text), ...gluedIn(text)];
  const troubles: Trouble[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token) && !scalar) {
      scalar = token === '\u001f';
      continue;
    }
    const type = scalar ? 'scalar' : CST.tokenType(token);
    const [what, todo] = refused[type ?? ''] ?? [];
    if (type === 'comment') {
      const ownLine = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
      if (!ownLine || comments === 'refused') troubles.push(ofComment(offset, token, ownLine));
    }
    if (type === 'block-scalar-header') troubles.push(...ofHeader(offset, token));
    if (what !== undefined && todo !== undefined)
      troubles.push({ offset, rule: 'yaml', says: `${what} of YAML: ${shown(token)}`, todo });
    offset += token.length;
    scalar = false;
  }
  return [...troubles, ...tabsIn(text), ...gluedIn(text)];
};

const tabsIn = (text: string): Trouble[] =>
  [...text.matchAll(/^([^\t\n]*)\t.*$/gm)].map(({ index, 1: before = '' }) => ({
    offset: index + before.length,
    rule: 'yaml-text' as const,
    says: 'a tab, which readers of YAML take for different things',
    todo: 'Use spaces.',
  }));

/** The first line of a mapping whose key has no space behind it: YAML takes it for a text, and says nothing. */
const gluedIn = (text: string): Trouble[] =>
  [...text.matchAll(/^( *)[\w-]+:[ \r]*\n(\1 +)([\w-]+:)(?=[^\s/])/gm)].map(({ 0: all, 3: key = '', index }) => ({
    offset: index + all.length - key.length,
    rule: 'yaml' as const,
    ...unspaced(key),
  }));

/** What is wrong with a key, its colon included, behind which there is no space. */
export const unspaced = (key: string): Pick<Trouble, 'says' | 'todo'> => ({
  says: `\`${key}\` has no space behind it, so YAML does not read this key`,
  todo: 'Write `key: text`, with a space behind the colon.',
});
