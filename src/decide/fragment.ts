import { accepted, type Read } from './refusal.ts';
import type { DecisionSheet } from './sheet.ts';
import { format, keptAs, opened, parsed, refusedAt, writable, type Kept, type Place } from './state.ts';
import { limits } from './text.ts';
import type { Worksheet } from './worksheet.ts';

const place: Place = {
  name: 'The link',
  todo: 'Open the page without what stands after #, and ask for the link again or for the record.',
};

/** What a worksheet in an address begins with. No item id holds a dot, so no item's address begins so. */
export const fragmentMark = 'worksheet.';

/**
 * A worksheet as it stands after # in an address: `worksheet.1.sum.state`. The sum shows whether the address was cut or
 * changed on its way; it protects nothing. Refused where the address would be too long.
 */
export const toFragment = (worksheet: Worksheet): Read<string> => {
  const state = writable(worksheet, place);
  if (!state.ok) return state;
  const payload = base64Of(JSON.stringify(state.value));
  const text = `${fragmentMark}${format}.${sumOf(payload)}.${payload}`;
  return text.length > limits.fragment ? tooLong : accepted(text);
};

/** The worksheet after # in an address, with or without that sign, whole or not at all. */
export const fromFragment = (text: string, sheet: DecisionSheet): Read<Worksheet> =>
  opened(keptInFragment(text), sheet, place);

/** What stands after # in an address, not yet held against a sheet. */
export const keptInFragment = (text: string): Read<Kept> => {
  if (text.length > limits.fragment + 1) return tooLong;
  const [mark, made, sum, payload, ...more] = text.replace(/^#/, '').split('.');
  if (`${mark}.` !== fragmentMark || payload === undefined || more.length > 0)
    return refusedAt({ at: '', says: 'holds no whole worksheet' }, place);
  if (made !== String(format)) return refusedAt({ at: 'format', says: 'is not the one that this page writes' }, place);
  if (sum !== sumOf(payload)) return refusedAt({ at: '', says: 'was cut or changed on its way' }, place);
  return keptAs(parsed(textOf(payload)), place);
};

const tooLong = refusedAt(
  { at: '', says: 'is too long for an address', todo: 'Copy the record and send that.' },
  place,
);

const base64Of = (text: string): string => {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const textOf = (payload: string): string => {
  try {
    const bytes = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
};

/** FNV-1a: one changed character always changes it. */
const sumOf = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
};
