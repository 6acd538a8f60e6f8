import { heldAgainst } from './held.ts';
import { accepted, refused, type Read, type Wrong } from './refusal.ts';
import { compact, shaped, type Compact } from './shape.ts';
import type { DecisionSheet, SheetItem } from './sheet.ts';
import type { Worksheet } from './worksheet.ts';

/** The format that states are written in. A state of another format is refused. */
export const format = 1;

/** A worksheet as somebody kept it, not yet held against a sheet; a record also keeps its conditions. */
export type Kept = {
  readonly worksheet: Worksheet;
  readonly conditions: readonly SheetItem[] | undefined;
};

/** Where a state was kept: what its refusals call the place, and what to do about most of them. */
export type Place = { readonly name: string; readonly todo: string };

/** The way from a value of unknown origin to a kept worksheet. */
export const keptAs = (value: unknown, place: Place): Read<Kept> => {
  const worksheet = shaped(value);
  return 'wrong' in worksheet ? refusedAt(worksheet.wrong, place) : accepted({ worksheet, conditions: undefined });
};

/** The worksheet that was kept, as this sheet takes it. */
export const opened = (kept: Read<Kept>, sheet: DecisionSheet, place: Place): Read<Worksheet> => {
  if (!kept.ok) return kept;
  const worksheet = heldAgainst(kept.value.worksheet, sheet);
  return 'wrong' in worksheet ? refusedAt(worksheet.wrong, place) : accepted(worksheet);
};

/** A worksheet as it can be written; refused where it could not be read again. */
export const writable = (worksheet: Worksheet, place: Place): Read<Compact> => {
  const value = compact(worksheet);
  const read = keptAs(value, place);
  return read.ok ? accepted(value) : read;
};

/** Refuses a state for one thing that is wrong with it. */
export const refusedAt = ({ at, ...wrong }: Wrong, { name, todo }: Place): Read<never> =>
  refused({ at: at === '' ? name : `${name}, ${at}`, ...wrong }, todo);

/** The value that a JSON text stands for; undefined where it is not JSON. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Also where it is nested too deeply to be read.
    return undefined;
  }
};
