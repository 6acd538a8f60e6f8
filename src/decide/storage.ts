import { isObject } from './checks.ts';
import { accepted, type Read } from './refusal.ts';
import type { DecisionSheet } from './sheet.ts';
import { format, keptAs, opened, parsed, refusedAt, writable, type Kept, type Place } from './state.ts';
import { limits } from './text.ts';
import type { Worksheet } from './worksheet.ts';

const place: Place = {
  name: 'What this browser kept',
  todo: 'Clear what it kept for this page and begin again, or paste a record.',
};

/** A worksheet as a browser keeps it, if the reader wants; refused where it could not be read again. */
export const toStorage = (worksheet: Worksheet): Read<string> => {
  const state = writable(worksheet, place);
  if (!state.ok) return state;
  const text = JSON.stringify({ format, worksheet: state.value });
  return text.length > limits.storage ? tooLong : accepted(text);
};

/** The worksheet that a browser kept, whole or not at all. */
export const fromStorage = (text: string, sheet: DecisionSheet): Read<Worksheet> =>
  opened(keptInStorage(text), sheet, place);

/** What a browser kept, not yet held against a sheet. */
export const keptInStorage = (text: string): Read<Kept> => {
  if (text.length > limits.storage) return tooLong;
  const value = parsed(text);
  if (!isObject(value)) return refusedAt({ at: '', says: 'cannot be read' }, place);
  if (value['format'] !== format) return refusedAt({ at: 'format', says: 'is not the one that this page writes' }, place);
  const more = Object.keys(value).some((key) => key !== 'format' && key !== 'worksheet');
  if (more) return refusedAt({ at: '', says: 'holds more than a worksheet' }, place);
  return keptAs(value['worksheet'], place);
};

const tooLong = refusedAt(
  { at: '', says: 'is too long', todo: 'Shorten the longest texts, or keep the record in a file.' },
  place,
);
