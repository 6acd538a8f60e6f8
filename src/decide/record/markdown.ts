/**
 * A typed text in a record: a quotation below a mark that does not show. Its line ends are hard breaks, and what would
 * mean something in Markdown is escaped, so that it survives a formatter, a chat and a loss of its quotation signs.
 */
export const passage = (mark: string, text: string): string => {
  const lines = text.split('\n');
  const quoted = lines.map((line, index) => {
    const isBroken = line !== '' && (lines[index + 1] ?? '') !== '';
    return line === '' ? '>' : `> ${escaped(line)}${isBroken ? '\\' : ''}`;
  });
  return [markOf(mark), ...quoted].join('\n');
};

/** What says what the lines below it are. */
export const markOf = (mark: string): string => `<!-- ${mark} -->`;

/** What closes the part of a record that is read again. */
export const endMark = markOf('end');

/** The text of a passage from its lines, with or without quotation signs: a line end is a space unless it is hard. */
export const textOf = (lines: readonly string[]): string => {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined) text = line;
    else if (before === '' || line === '') text += `\n${line}`;
    else if (isHard(before)) text = `${text.replace(/(?:\\|\s{2,})$/, '')}\n${line}`;
    else text += ` ${line}`;
  }
  return text.split('\n').map(unescaped).join('\n');
};

/** Words on one line of Markdown, which show as they are. */
export const inline = (text: string): string => escaped(text.replace(/\s+/g, ' '));

/** Words of Markdown as they show, without its signs. */
export const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** A condition as a box to tick. */
export const box = (words: string, isMet: boolean): string => `- [${isMet ? 'x' : ' '}] ${words}`;

/** Words that a place on a page stands behind. */
export const linkTo = (words: string, address: string): string => `[${inline(words)}](${address})`;

/** Letters and digits alone: what a text says, however it was set, wrapped or quoted. */
export const flat = (text: string): string =>
  text
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/<https?:[^<>\s]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const isHard = (line: string): boolean => / {2,}$/.test(line) || /(?:^|[^\\])(?:\\\\)*\\$/.test(line);

/** Addresses stay as they are, so that they can be followed. */
const escaped = (line: string): string =>
  line
    .split(/(https?:\/\/[^\s<>\\`*[\]|]+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_[\]<>&~|]/g, '\\$&')))
    .join('')
    .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}` : `${space}\\${sign}`,
    )
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
