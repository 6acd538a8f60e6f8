import type { ToldAt } from './issue.ts';

/** A problem at an offset of a text that was read as YAML. */
export type Trouble = ToldAt & {
  /** The rule it falls under: the syntax itself, or a text that YAML reads as something else. */
  readonly rule: 'yaml' | 'yaml-text';
  /** The offset of the other place that the problem is about; its line is named behind `says`. */
  readonly other?: number;
};

/** How a text is written so that YAML takes every character of it as it stands. */
export const asBlock = 'Write it as a folded block: `>-` behind the key, the text on the lines below, indented deeper.';

/** A piece of a file as a message shows it: one line, at most forty characters. */
export const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
};
