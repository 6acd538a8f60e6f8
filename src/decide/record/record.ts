import { compact } from '../shape.ts';
import type { DecisionSheet } from '../sheet.ts';
import { fill } from '../../words/fill.ts';
import { blank, type Worksheet } from '../worksheet.ts';
import { confirmation, consequences, notChosen, outcome } from './outcome.ts';
import type { Page, Section } from './page.ts';
import { frontmatterOf } from './frontmatter.ts';
import { endMark } from './passages.ts';
import { context, drivers, options } from './weighed.ts';
import type { RecordWords } from '../../words/record.ts';

/** How much a record shows: question, choice, why, owner and conditions, or everything. */
export type RecordForm = 'short' | 'full';

/**
 * The record of a worksheet: Markdown with frontmatter, with the headings and fields of MADR 4. In its full form it
 * holds everything that the worksheet does, and `worksheetFrom` reads it back.
 */
export const recordOf = (sheet: DecisionSheet, worksheet: Worksheet, form: RecordForm, words: RecordWords): string => {
  const kept = { ...blank, ...compact(worksheet) };
  const page: Page = { sheet, worksheet: kept, words, isFull: form === 'full' };
  const more = [`## ${words.more}`, fill(words.again, { address: sheet.address }), endMark];
  const blocks = [...sections.flatMap((section) => section(page)), ...more];
  return `${frontmatterOf(kept, page.isFull)}\n\n${blocks.join('\n\n')}\n`;
};

const sections: readonly Section[] = [context, drivers, options, outcome, consequences, confirmation, notChosen];
