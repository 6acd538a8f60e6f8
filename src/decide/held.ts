import { cited, type Wrong } from './refusal.ts';
import type { DecisionSheet } from './sheet.ts';
import type { Worksheet } from './worksheet.ts';

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
