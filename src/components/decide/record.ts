import { recordOf, type RecordForm } from '#decide/record/record.ts';
import { recordWords } from '#words/record.ts';
import type { Desk } from './desk.ts';

/** The record of the sheet as it stands. */
export const recordText = ({ sheet, worksheet }: Desk, form: RecordForm): string =>
  recordOf(sheet, worksheet(), form, recordWords);
