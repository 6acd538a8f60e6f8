import type { Place } from '#graph/prose.ts';

/** A piece of a text that gives way to another; where `end` is `at`, something is put in. */
export type Edit = { readonly at: number; readonly end: number; readonly text: string };

/** A text with edits made; every character that no edit covers stays as it is. */
export const edited = (source: string, edits: readonly Edit[]): string => {
  let text = '';
  let from = 0;
  for (const { at, end, text: instead } of [...edits].sort((a, b) => a.at - b.at)) {
    if (at < from) throw new Error(`Two edits overlap at ${at}: collect each place once.`);
    text += source.slice(from, at) + instead;
    from = end;
  }
  return text + source.slice(from);
};

/** The offset of a place in a text. */
export const offsetIn = (source: string, { line, column }: Place): number => {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
};

/** The offset at which the line of an offset begins. */
export const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

/** How the lines of a text end. */
export const lineEnd = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');
