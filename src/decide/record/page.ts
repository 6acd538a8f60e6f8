import { chosenOptions, type Worksheet } from '../worksheet.ts';
import type { DecisionSheet, SheetItem } from '../sheet.ts';
import { linkTo } from './markdown.ts';
import type { RecordWords } from '../../words/record.ts';

/** What the sections of a record are made from. */
export type Page = {
  readonly sheet: DecisionSheet;
  readonly worksheet: Worksheet;
  readonly words: RecordWords;
  readonly isFull: boolean;
  /** The conditions for another look as they were worded when the record was made, where that is known. */
  readonly made: readonly SheetItem[] | undefined;
};

/** One section of a record as Markdown blocks; none where there is nothing to say. */
export type Section = (page: Page) => readonly string[];

/** Blocks below a heading or a sentence, which is left out where there are none. */
export const under = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [heading, ...blocks];

/** Lines that belong together, as one block. */
export const block = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [lines.join('\n')]);

/** Words about an item of the entry, which lead there. */
export const itemOf = ({ sheet }: Page, says: string, id: string): string => linkTo(says, `${sheet.address}#${id}`);

/** Items of the entry as one list. */
export const itemsOf = (page: Page, items: readonly SheetItem[]): readonly string[] =>
  block(items.map(({ id, text }) => `- ${itemOf(page, text, id)}`));

/** The name of an option. */
export const nameOf = ({ options }: DecisionSheet, id: string): string =>
  options.find((option) => option.id === id)?.name ?? id;

/** The choice in words. */
export const choiceOf = ({ sheet, worksheet, words }: Page): string => {
  const { choice } = worksheet;
  if (choice.as === 'option') return nameOf(sheet, choice.option);
  return choice.as === 'mix' && chosenOptions(sheet, worksheet).length > 0 ? words.mix : words.undecided;
};
