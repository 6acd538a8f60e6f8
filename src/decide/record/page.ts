import type { DecisionSheet, SheetItem } from '../sheet.ts';
import type { Worksheet } from '../worksheet.ts';
import { withAddress } from './passages.ts';
import type { RecordWords } from '../../words/record.ts';

/** What the sections of a record are made from. */
export type Page = {
  readonly sheet: DecisionSheet;
  readonly worksheet: Worksheet;
  readonly words: RecordWords;
  readonly isFull: boolean;
};

/** One section of a record as Markdown blocks; none where there is nothing to say. */
export type Section = (page: Page) => readonly string[];

/** Blocks below a heading or a sentence, which is left out where there are none. */
export const under = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [heading, ...blocks];

/** Lines that belong together, as one block. */
export const block = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [lines.join('\n')]);

/** Words about an item of the entry, with its address behind them. */
export const linked = ({ sheet, words }: Page, says: string, id: string): string =>
  withAddress(says, `${sheet.address}#${id}`, words.item);

/** Items of the entry as one list. */
export const itemsOf = (page: Page, items: readonly SheetItem[]): readonly string[] =>
  block(items.map(({ id, text }) => `- ${linked(page, text, id)}`));

/** The name of an option. */
export const nameOf = ({ options }: DecisionSheet, id: string): string =>
  options.find((option) => option.id === id)?.name ?? id;

/** The choice in words. */
export const choiceOf = ({ sheet, worksheet: { choice }, words }: Page): string => {
  if (choice.as === 'undecided') return words.undecided;
  return choice.as === 'mix' ? words.mix : nameOf(sheet, choice.option);
};
