import { isObject } from '../checks.ts';
import { attempt, textIn } from './fields.ts';
import { accepted, type Read } from '../refusal.ts';
import { shaped } from '../shape.ts';
import type { DecisionSheet } from '../sheet.ts';
import type { Kept } from '../state.ts';
import { worksheetFor } from '../worksheet.ts';

/** A record as it was read: its worksheet, its conditions as they were worded, and what was not understood of it. */
export type ReadRecord = Required<Kept> & {
  /** What was not understood; it is also among the notes of the worksheet. */
  readonly unread: readonly string[];
  /** What the record is called where another tool made it. */
  readonly other?: string;
};

/** Takes over what a record of another tool says: status and date, and all of its text as notes; nothing if it is none. */
export const otherIn = (
  text: string,
  sheet: DecisionSheet,
  parse: (yaml: string) => unknown,
): Read<ReadRecord> | undefined => {
  const has = (heading: string): boolean => new RegExp(`^#{1,3}\\s*${heading}\\s*$`, 'im').test(text);
  const isMadr = has('Context and Problem Statement') || has('Considered Options') || has('Decision Outcome');
  const isNygard = has('Context') && has('Decision');
  if (!isMadr && !isNygard) return undefined;
  const [, front = '', body = text] = /^\s*---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const yaml = attempt(() => parse(front));
  const fields: Readonly<Record<string, unknown>> = isObject(yaml) ? yaml : {};
  const below = (heading: string): string =>
    new RegExp(`^#{1,3}\\s*${heading}\\s*\\n+([^\\n#]+)`, 'im').exec(body)?.[1]?.trim() ?? '';
  const status = (textIn(fields['status']) || below('Status')).toLowerCase().replace(/\.$/, '');
  const date = textIn(fields['date']) || (/^(?:\*\s*)?Date:\s*(\S+)/im.exec(body)?.[1] ?? '');
  const made = { ...worksheetFor(sheet), extra: body.trim() };
  const taken = [{ status }, { date }].filter((one) => !('wrong' in shaped({ ...made, ...one }, true)));
  return accepted({
    worksheet: Object.assign({}, made, ...taken) as typeof made,
    conditions: [],
    unread: [],
    other: isMadr ? 'MADR' : 'Nygard',
  });
};
