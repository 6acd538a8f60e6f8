import { decoded, encoded } from './encoded.ts';
import type { Read } from './refusal.ts';
import type { DecisionSheet } from './sheet.ts';
import { opened, type Kept, type Place } from './state.ts';
import { limits } from './text.ts';
import type { Worksheet } from './worksheet.ts';

const place: Place = {
  name: 'The link',
  todo: 'Open the page without what stands after #, and ask for the link again or for the record.',
};

/** A worksheet as it stands after # in an address, without the codes of people. Refused where the address would be too long. */
export const toFragment = (worksheet: Worksheet): Read<string> =>
  encoded({ ...worksheet, codes: '' }, place, limits.fragment);

/** The worksheet after # in an address, with or without that sign, whole or not at all. */
export const fromFragment = (text: string, sheet: DecisionSheet): Read<Worksheet> =>
  opened(keptInFragment(text), sheet, place);

/** What stands after # in an address, not yet held against a sheet. */
export const keptInFragment = (text: string): Read<Kept> => decoded(text.replace(/^#/, ''), place, limits.fragment);
