import { accepted, type Read } from './refusal.ts';
import { compact } from './shape.ts';
import type { DecisionSheet } from './sheet.ts';
import { keptAs, opened, refusedAt, type Kept, type Place } from './state.ts';
import { limits } from './text.ts';
import type { Worksheet } from './worksheet.ts';

/** The format that states are written in. A state of another format is refused. */
export const format = 1;

/** What an encoded worksheet begins with. No item's id holds a dot, so no item's address begins so. */
export const encodedMark = 'worksheet.';

/**
 * A worksheet as one word, `worksheet.1.sum.state`, of letters that an address may hold. The sum shows whether it was
 * cut or changed on its way; it protects nothing. Refused where it could not be read again.
 */
const encoded = (worksheet: Worksheet, place: Place, limit: number): Read<string> => {
  const state = compact(worksheet);
  const read = keptAs(state, place);
  if (!read.ok) return read;
  const payload = base64Of(JSON.stringify(state));
  const text = `${encodedMark}${format}.${sumOf(payload)}.${payload}`;
  if (text.length <= limit) return accepted(text);
  return refusedAt({ ...tooLong, todo: 'Keep the record instead, or shorten the longest texts.' }, place);
};

/** Reads such a word back, whole or not at all. */
const decoded = (text: string, place: Place, limit: number): Read<Kept> => {
  if (text.length > limit) return refusedAt(tooLong, place);
  const [mark, made, sum, payload = '', ...more] = text.split('.');
  if (`${mark}.` !== encodedMark || more.length > 0) return refusedAt({ at: '', says: 'holds no worksheet' }, place);
  if (made !== String(format)) return refusedAt({ at: 'format', says: 'is not the one that this page writes' }, place);
  if (sum !== sumOf(payload)) return refusedAt({ at: '', says: 'was cut or changed on its way' }, place);
  return keptAs(valueOf(payload), place);
};

const link: Place = {
  name: 'The link',
  todo: 'Open the page without what stands after #, and ask for the link again or for the record.',
};

/** A worksheet as it stands after # in an address, without the codes of people. Refused where the address would be too long. */
export const toFragment = (worksheet: Worksheet): Read<string> =>
  encoded({ ...worksheet, codes: '' }, link, limits.fragment);

/** The worksheet after # in an address, with or without that sign, whole or not at all. */
export const fromFragment = (text: string, sheet: DecisionSheet): Read<Worksheet> =>
  opened(keptInFragment(text), sheet, link);

/** What stands after # in an address, not yet held against a sheet. */
export const keptInFragment = (text: string): Read<Kept> => decoded(text.replace(/^#/, ''), link, limits.fragment);

const store: Place = {
  name: 'What this browser kept',
  todo: 'Clear what it kept for this page and begin again, or paste a record.',
  isDraft: true,
};

/** A worksheet as a browser keeps it, if the reader wants. */
export const toStorage = (worksheet: Worksheet): Read<string> => encoded(worksheet, store, limits.storage);

/** The worksheet that a browser kept, whole or not at all. */
export const fromStorage = (text: string, sheet: DecisionSheet): Read<Worksheet> =>
  opened(decoded(text, store, limits.storage), sheet, store);

const tooLong = { at: '', says: 'is too long' };

const base64Of = (text: string): string => {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const valueOf = (payload: string): unknown => {
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
      byte.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Also where it is nested too deeply to be read.
    return undefined;
  }
};

/** FNV-1a: one changed character always changes it. */
const sumOf = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
};
