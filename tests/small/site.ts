// The small reference, read.

import { checkContent } from '#check/check.ts';
import type { Entry } from '#model/kinds.ts';
import { smallFigures, smallFiles } from './content.ts';

export const { entries, graph } = checkContent(smallFiles, smallFigures);

/** The entries of one kind. */
export const entriesOf = <Name extends Entry['kind']>(kind: Name) =>
  entries.filter((entry): entry is Extract<Entry, { kind: Name }> => entry.kind === kind);
