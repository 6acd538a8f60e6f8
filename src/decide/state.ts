import { accepted, cited, refused, type Read, type Wrong } from './refusal.ts';
import { shaped } from './shape.ts';
import type { DecisionSheet, SheetItem } from './sheet.ts';
import type { Worksheet } from './worksheet.ts';

/** A worksheet as somebody kept it, not yet held against a sheet; a record also keeps the words of its conditions. */
export type Kept = {
  readonly worksheet: Worksheet;
  readonly conditions: readonly SheetItem[] | undefined;
};

/** Where a state was kept: what its refusals call the place, and what to do about most of them. */
export type Place = {
  readonly name: string;
  readonly todo: string;
  /** The line of each part of the worksheet, where there are lines. */
  readonly lines?: ReadonlyMap<string, number>;
  /** Whether its texts may be longer than a record takes. */
  readonly isDraft?: boolean;
};

/** The way from a value of unknown origin to a kept worksheet. */
export const keptAs = (value: unknown, place: Place, conditions?: readonly SheetItem[]): Read<Kept> => {
  const worksheet = shaped(value, place.isDraft);
  return 'wrong' in worksheet ? refusedAt(worksheet.wrong, place) : accepted({ worksheet, conditions });
};

/**
 * The worksheet that was kept, as this sheet takes it: what the entry has no more stays in it, and a former id of the
 * entry comes back as the present one.
 */
export const opened = (kept: Read<Kept>, sheet: DecisionSheet, place: Place): Read<Worksheet> => {
  if (!kept.ok) return kept;
  const wrong = wrongEntry(kept.value.worksheet, sheet);
  return wrong === undefined ? accepted({ ...kept.value.worksheet, entry: sheet.id }) : refusedAt(wrong, place);
};

/** What is wrong where a worksheet belongs to another entry, or to a version that is not out yet. */
export const wrongEntry = ({ entry, version }: Worksheet, sheet: DecisionSheet): Wrong | undefined => {
  if (entry !== sheet.id && !sheet.formerIds.includes(entry))
    return {
      at: 'entry',
      says: `belongs to ${cited(entry)}, and this page is ${cited(sheet.id)}`,
      todo: 'Open it on the page that it belongs to.',
    };
  if (version > sheet.version)
    return {
      at: 'entry',
      says: `was made with version ${version} of the page, and this is version ${sheet.version}`,
      todo: 'Reload the page; if that does not help, somebody has changed the number.',
    };
  return undefined;
};

/** Refuses a state for one thing that is wrong with it. */
export const refusedAt = ({ at, ...wrong }: Wrong, { name, todo, lines }: Place): Read<never> => {
  const line = lines && lineOf(at, lines);
  const spot = line === undefined ? at : `line ${line}`;
  return refused({ at: spot === '' ? name : `${name}, ${spot}`, ...wrong }, todo);
};

const lineOf = (at: string, lines: ReadonlyMap<string, number>): number | undefined =>
  lines.get(at) ?? (at.includes('.') ? lineOf(at.slice(0, at.lastIndexOf('.')), lines) : undefined);
