import { decoded, encoded } from './encoded.ts';
import type { Read } from './refusal.ts';
import type { DecisionSheet } from './sheet.ts';
import { opened, type Place } from './state.ts';
import { limits } from './text.ts';
import type { Worksheet } from './worksheet.ts';

const place: Place = {
  name: 'What this browser kept',
  todo: 'Clear what it kept for this page and begin again, or paste a record.',
  isDraft: true,
};

/** A worksheet as a browser keeps it, if the reader wants. */
export const toStorage = (worksheet: Worksheet): Read<string> => encoded(worksheet, place, limits.storage);

/** The worksheet that a browser kept, whole or not at all. */
export const fromStorage = (text: string, sheet: DecisionSheet): Read<Worksheet> =>
  opened(decoded(text, place, limits.storage), sheet, place);
