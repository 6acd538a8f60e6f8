import { keptInFragment, fromFragment, toFragment } from '#decide/fragment.ts';
import { messageOf, type Read } from '#decide/refusal.ts';
import { fromStorage, toStorage } from '#decide/storage.ts';
import { keptInRecord, worksheetFrom } from '#decide/record/read.ts';
import type { Kept } from '#decide/state.ts';
import type { Worksheet } from '#decide/worksheet.ts';
import type { Desk } from './desk.ts';
import { showLook } from './look.ts';

/** Opens what a browser kept of this page; a state that is refused stays kept and is named. */
export const openKept = (desk: Desk, text: string): boolean => {
  const read = fromStorage(text, desk.sheet);
  desk.tell('told', read.ok ? desk.words.openedKept : messageOf(read.refusal));
  if (read.ok) desk.put(read.value);
  return read.ok;
};

/** Opens a sheet from what stands after # in the page's address. */
export const openLink = (desk: Desk, fragment: string): void =>
  open(desk, 'told', fromFragment(fragment, desk.sheet), keptInFragment(fragment), desk.words.openedLink);

/** Opens a pasted text: a record, or a link to a sheet. */
export const openPasted = (desk: Desk, text: string): void => {
  const fragment = /^\S*#(worksheet\.\S+)$/.exec(text.trim())?.[1];
  if (fragment === undefined)
    open(desk, 'opened', worksheetFrom(text, desk.sheet), keptInRecord(text), desk.words.opened);
  else open(desk, 'opened', fromFragment(fragment, desk.sheet), keptInFragment(fragment), desk.words.opened);
};

/** The text that a browser keeps, or why it cannot be written. */
export const keptText = (desk: Desk): Read<string> => toStorage(desk.worksheet());

/** The address of this page with the sheet behind it, or why it cannot be written. */
export const linkTo = (desk: Desk): Read<string> => {
  const read = toFragment(desk.worksheet());
  if (!read.ok) return read;
  const address = new URL(location.href);
  address.hash = read.value;
  return { ok: true, value: address.href };
};

/** Fills the sheet whole or not at all; another look needs less, and may be had where filling is refused. */
const open = (desk: Desk, place: string, read: Read<Worksheet>, kept: Read<Kept>, says: string): void => {
  if (read.ok) desk.put(read.value);
  showLook(desk, kept);
  desk.tell(place, read.ok ? says : messageOf(read.refusal));
};
