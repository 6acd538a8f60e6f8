import { compact } from '../shape.ts';
import type { DecisionSheet, SheetItem } from '../sheet.ts';
import { fill } from '../../words/fill.ts';
import { blank, type Worksheet } from '../worksheet.ts';
import { confirmation, consequences, notChosen, outcome } from './outcome.ts';
import type { Page, Section } from './page.ts';
import { frontmatterOf } from './frontmatter.ts';
import { endMark, linkTo, passage } from './markdown.ts';
import { context, drivers, options } from './weighed.ts';
import type { RecordWords } from '../../words/record.ts';

/** How much a record shows: question, choice, why, owner and conditions, or everything. */
export type RecordForm = 'short' | 'full';

/**
 * The record of a worksheet: Markdown with frontmatter, with the headings and fields of MADR 4. In its full form it
 * holds everything that the worksheet does but people's codes, and `readRecord` reads it back. Conditions for another
 * look are worded as they were when the record was made, where that is known.
 */
export const recordOf = (
  sheet: DecisionSheet,
  worksheet: Worksheet,
  form: RecordForm,
  words: RecordWords,
  made?: readonly SheetItem[],
): string => {
  const kept = { ...blank, ...compact(worksheet) };
  const page: Page = { sheet, worksheet: kept, words, isFull: form === 'full', made };
  const body = sections.flatMap((section) => section(page)).join('\n\n');
  return `${frontmatterOf(kept, page.isFull)}\n\n${body.replace(needless, '\n')}\n`;
};

/** Empty lines below headings and above marks. */
const needless = /(?<=^#{1,6} .*)\n\n|\n\n(?=<!--)/gm;

const more: Section = ({ sheet, worksheet, words, isFull }) => [
  `## ${words.more}`,
  `${fill(words.from, { title: linkTo(sheet.title, sheet.address), version: worksheet.version })} ${fill(words.again, { address: `${sheet.address}decide/` })}`,
  ...(isFull && worksheet.extra !== '' ? [passage('extra', worksheet.extra)] : []),
  endMark,
];

/** What the group chose and said, then what it weighed. */
const sections: readonly Section[] = [
  ...[context, outcome, consequences, confirmation, drivers, options, notChosen],
  more,
];
