import { expect } from 'vitest';
import { z } from 'zod';
import { slugPattern } from '#model/ids.ts';
import type { Read } from '#decide/refusal.ts';
import { messageOf } from '#decide/refusal.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import { limits } from '#decide/text.ts';
import { blank, type Worksheet } from '#decide/worksheet.ts';

/** What a worksheet may be, said a second time and by other means: a schema, which no browser has to load. */
const typed = z
  .string()
  .refine((value) => [...value].every((one) => /[\n\t]/.test(one) || !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(one)));
const text = typed.max(limits.text);
const draft = typed.max(limits.draft);
const oneLine = text.max(limits.line).refine((value) => !value.includes('\n'));
const id = z.string().max(limits.id).regex(slugPattern);
const ids = z
  .array(id)
  .max(limits.list)
  .refine((all) => new Set(all).size === all.length);
const by = <Value extends z.ZodType>(value: Value) =>
  z.record(id, value).refine((all) => Object.keys(all).length <= limits.list);

const worksheetOf = (text: z.ZodString, line: z.ZodString) =>
  z.strictObject({
    entry: z
      .string()
      .max(limits.id)
      .regex(/^[a-z-]+\/[a-z0-9-]+$/),
    version: z.int().min(1),
    status: z
      .union([z.enum(['proposed', 'accepted', 'rejected', 'deprecated']), oneLine.regex(/^superseded by ./)])
      .optional(),
    date: z.union([z.literal(''), z.iso.date()]).optional(),
    asked: ids.optional(),
    question: line.optional(),
    find: text.optional(),
    when: z
      .string()
      .regex(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d)?$/)
      .optional(),
    owner: line.optional(),
    makers: line.optional(),
    consulted: line.optional(),
    informed: line.optional(),
    choice: z
      .union([
        z.strictObject({ as: z.literal('undecided') }),
        z.strictObject({ as: z.literal('option'), option: id }),
        z.strictObject({ as: z.literal('mix'), mixes: ids }),
      ])
      .optional(),
    why: text.optional(),
    rejected: by(text).optional(),
    dissent: text.optional(),
    absentPayers: text.optional(),
    badReasons: ids.optional(),
    notes: by(text).optional(),
    answers: by(
      z.strictObject({
        pull: id.optional(),
        weight: z.enum(['none', 'some', 'decides']).optional(),
        basis: z.enum(['measured', 'seen', 'guessed']).optional(),
      }),
    ).optional(),
    seen: by(line).optional(),
    met: ids.optional(),
    situations: z
      .array(z.strictObject({ text: line, option: id }))
      .max(limits.own)
      .optional(),
    conditions: z
      .array(z.strictObject({ text: line, met: z.boolean() }))
      .max(limits.own)
      .optional(),
    rounds: z
      .array(by(by(z.int().min(1))))
      .max(2)
      .optional(),
    codes: draft.optional(),
    extra: text.optional(),
  });

const whole = worksheetOf(text, oneLine);
const typing = worksheetOf(draft, draft);

/** Whether a plain value is a worksheet of a sheet, by the schema; a draft may hold longer texts. */
export const isWorksheetOf = (value: unknown, sheet: DecisionSheet, isDraft = false): boolean => {
  const parsed = (isDraft ? typing : whole).safeParse(value);
  if (!parsed.success || hasOwnPrototype(value)) return false;
  const { entry, version } = parsed.data;
  return (entry === sheet.id || sheet.formerIds.includes(entry)) && version <= sheet.version;
};

/** The schema passes over keys called `__proto__`; here they are found, however deep. */
const hasOwnPrototype = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.keys(value).includes('__proto__') || Object.values(value).some(hasOwnPrototype));

const before = Object.getOwnPropertyNames(Object.prototype).join();

/** Holds one result of reading: a whole worksheet of the sheet, or a refusal in words; and nothing else has changed. */
export const expectWhole = (read: Read<Worksheet>, sheet: DecisionSheet): void => {
  if (read.ok) {
    if (!isWorksheetOf(read.value, sheet, true)) expect.fail(`Accepted: ${whyNot(read.value)}`);
    if (Object.keys(read.value).length !== Object.keys(blank).length + 2)
      expect.fail(`Not whole: ${Object.keys(read.value).join()}`);
    if (Object.getPrototypeOf(read.value) !== Object.prototype) expect.fail('Its prototype was replaced');
  } else if (
    !/^(?:The record|The link|What this browser kept).{0,400}: .{5,200}\. .{10,}$/su.test(messageOf(read.refusal))
  )
    expect.fail(`Refused without saying what to do: ${messageOf(read.refusal)}`);
  if (Object.getOwnPropertyNames(Object.prototype).join() !== before) expect.fail('Object.prototype was changed');
};

/** Why the schema does not take a value. */
const whyNot = (value: unknown): string => JSON.stringify(typing.safeParse(value).error?.issues ?? value);
