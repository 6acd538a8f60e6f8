import { isScalar } from 'yaml';
import type { Page } from '#check/page.ts';
import { edited } from './edits.ts';
import { appended, inserted, listIn } from './fields.ts';

/** An entry's file with what a new address asks of it: its former id, and a row of the history. */
export const asHeir = (source: string, { kind, data }: Page, from: string, to: string, today: string): string => {
  const withFormer = edited(source, [formerEdit(source, kind, from, to)]);
  const last = data.history?.at(-1)?.date ?? '';
  return withRow(withFormer, last > today ? last : today, `Moved to this address from ${from}.`);
};

const formerEdit = (source: string, kind: Page['kind'], from: string, to: string) => {
  const list = listIn(source, 'formerIds');
  if (list === undefined || list.members.length === 0)
    return inserted(source, kind, 'formerIds', [`formerIds: [${from}]`]);
  // A page that goes back to an earlier address leaves that one free and keeps the one it comes from.
  const back = list.members.find(({ node }) => isScalar(node) && node.value === to);
  if (back === undefined) return appended(source, list, [`- ${from}`], from);
  return { at: back.at, end: back.end, text: list.flow ? from : `- ${from}` };
};

const withRow = (source: string, date: string, change: string): string => {
  const list = listIn(source, 'history');
  if (list === undefined) throw new Error('The entry has no history: check it first.');
  const lines = [`- date: '${date}'`, `  change: ${change}`];
  return edited(source, [appended(source, list, lines, `{ date: '${date}', change: ${change} }`)]);
};
