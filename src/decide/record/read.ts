import { isObject } from '../checks.ts';
import { cited, accepted, refused, type Read } from '../refusal.ts';
import { wrongEntry } from '../state.ts';
import { shaped } from '../shape.ts';
import type { DecisionSheet, SheetItem } from '../sheet.ts';
import { limits, typed } from '../text.ts';
import type { Worksheet } from '../worksheet.ts';
import type { RecordWords } from '../../words/record.ts';
import { bodyIn, type Box } from './body.ts';
import { foundIn } from './find.ts';
import { fieldsIn, takingInto } from './fields.ts';
import { flat } from './markdown.ts';
import { otherIn, type ReadRecord } from './other.ts';
import { recordOf } from './record.ts';

/**
 * Reads a record as people keep it: formatted, wrapped, fenced, extended. What is not understood is kept as notes, and
 * a record of another tool gives its title, status, date and text. `parse` reads YAML.
 */
export const readRecord = (
  text: string,
  sheet: DecisionSheet,
  words: RecordWords,
  parse: (yaml: string) => unknown,
): Read<ReadRecord> => {
  const refuse = (says: string): Read<never> => refused({ at: place, says }, todo);
  if (text.length > limits.record) return refuse('so much text cannot be a record');
  const found = foundIn(typed(text));
  if (found === undefined)
    return otherIn(typed(text), sheet, parse) ?? refuse(`${cited(text.trim().split('\n')[0])} begins no record`);
  const front = fieldsIn(found.front, parse);
  if (front === undefined) return refuse('what stands between the two “---” is not YAML');
  const body = bodyIn(found.body);
  const unread: string[] = [...front.unread];
  const fields: Record<string, unknown> = { ...front.fields };
  const take = takingInto(fields);
  for (const [mark, value] of body.passages) {
    const [key = '', id] = mark.split('.');
    const had = isObject(fields[key]) ? fields[key] : {};
    if (!take(key, id === undefined ? value : { ...had, [id]: value })) unread.push(value);
  }
  const boxes = conditionsIn(body.boxes, sheet);
  fields['met'] = [...new Set(boxes.known.flatMap(({ id, isMet }) => (isMet ? [id] : [])))];
  if (!take('conditions', boxes.own)) unread.push(...boxes.own.map(({ text: one }) => one));
  unread.push(...boxes.unread);
  const read = shaped({ ...fields, entry: front.entry, version: front.version });
  if ('wrong' in read)
    return refuse(
      `it does not say which page and version it belongs to, as counterpoint: ${sheet.id}@${sheet.version}`,
    );
  const wrong = wrongEntry(read, sheet);
  if (wrong !== undefined) return refused({ ...wrong, at: place }, todo);
  const worksheet = { ...read, entry: sheet.id };
  const conditions = boxes.known.map(({ id, text: one }): SheetItem => ({ id, text: one }));
  unread.push(...foreignIn(body.others, worksheet, sheet, words));
  const around = found.around.join('\n').trim();
  if (around !== '') unread.push(around);
  if (!found.isWhole) unread.push('');
  return accepted({ conditions, unread, worksheet: withNotes(worksheet, unread) });
};

const place = 'The record';
const todo = 'Paste it as it was copied, from the first “---”. What you pasted stays where it is.';

/** Adds what was not understood to the notes, as far as they take it. */
export const withNotes = (worksheet: Worksheet, unread: readonly string[]): Worksheet => {
  const extra = [worksheet.extra, ...unread].filter((one) => one !== '').join('\n\n');
  return { ...worksheet, extra: typed(extra) };
};

/** The boxes by the conditions that they stand for: of the entry, of the group, and neither. */
const conditionsIn = (boxes: readonly Box[], { relook }: DecisionSheet) => {
  const known: { id: string; text: string; isMet: boolean }[] = [];
  const own: { text: string; met: boolean }[] = [];
  const unread: string[] = [];
  for (const { text, behind, id, isMet, isOurs } of boxes) {
    const words = flat(text);
    const twin = relook.find((one) => one.id === id || words.startsWith(flat(one.text)));
    const rest =
      id === undefined && twin !== undefined
        ? text
            .slice(lengthOf(text, twin.text))
            .replace(/^[^\p{L}\p{N}(]*(?:\(entry\))?/iu, '')
            .trim()
        : behind;
    if (id !== undefined || twin !== undefined) {
      const named = id ?? twin?.id ?? '';
      known.push({ id: named, text: id === undefined ? (twin?.text ?? text) : text, isMet });
      if (flat(rest) !== '') unread.push(`${twin?.text ?? text} ${rest}`);
    } else if (isOurs && text.length <= limits.line) own.push({ text, met: isMet });
    else unread.push(`[${isMet ? 'x' : ' '}] ${text}`);
  }
  return { known, own, unread };
};

/** How many letters of a text a beginning takes, however it is set. */
const lengthOf = (text: string, beginning: string): number => {
  const wanted = flat(beginning).length;
  for (let end = 1; end <= text.length; end += 1) if (flat(text.slice(0, end)).length >= wanted) return end;
  return text.length;
};

/** Blocks that the page would not have written: somebody added them. Of an older version only what bears no address. */
const foreignIn = (
  blocks: readonly string[],
  worksheet: Worksheet,
  sheet: DecisionSheet,
  words: RecordWords,
): string[] => {
  const ours = flat(recordOf(sheet, worksheet, 'full', words));
  const isOld = worksheet.version < sheet.version;
  return blocks.filter((block) => {
    if (isOld && (block.includes(sheet.address) || /^#{1,6}\s/.test(block))) return false;
    return !ours.includes(flat(block));
  });
};
