import { isObject } from '../checks.ts';
import { shaped } from '../shape.ts';
import type { Worksheet } from '../worksheet.ts';

/** What the frontmatter of a record holds: the fields of a worksheet, its entry and version, and what is left over. */
export type Front = {
  readonly entry: unknown;
  readonly version: unknown;
  readonly fields: Partial<Worksheet>;
  readonly unread: readonly string[];
};

/** Reads frontmatter: in any order, quoted or not, extended, commented. Undefined where it is no YAML. */
export const fieldsIn = (lines: readonly string[], parse: (yaml: string) => unknown): Front | undefined => {
  const mended = lines.map(mend);
  const value = attempt(() => parse(mended.join('\n'))) ?? attempt(() => parse(mended.map(mendMore).join('\n')));
  if (!isObject(value)) return undefined;
  const fields: Record<string, unknown> = {};
  const unread: string[] = lines.flatMap(
    (line) => /^\s*#\s*(.+)$/.exec(line)?.[1] ?? /^[^"'{[]*\s#\s+(.+)$/.exec(line)?.[1] ?? [],
  );
  const take = takingInto(fields);
  const [, entry, version] = /^(.*)@(\d{1,6})$/.exec(textIn(value['counterpoint'])) ?? [];
  for (const [name, one] of Object.entries(value)) {
    if (name === 'counterpoint' || name === 'record' || one === null) continue;
    const key = name === 'decision-makers' ? 'makers' : name;
    const text =
      Array.isArray(one) && listed.includes(key) && one.every((member) => typeof member === 'string')
        ? one.join(', ')
        : one;
    const isTaken =
      key === 'answers'
        ? takeAnswers(one, take, unread)
        : key === 'choice'
          ? take(key, choiceOf(one))
          : known.includes(key) && take(key, text);
    if (!isTaken) unread.push(`${name}: ${typeof one === 'string' ? one : JSON.stringify(one)}`);
  }
  return { entry, version: Number(version), fields: fields as Partial<Worksheet>, unread };
};

/** Takes what a worksheet can hold, field by field, and says of each value whether it was taken. */
export const takingInto =
  (fields: Record<string, unknown>) =>
  (key: string, value: unknown): boolean => {
    const isFine = !('wrong' in shaped({ entry: 'a/b', version: 1, [key]: value }));
    if (isFine) fields[key] = value;
    return isFine;
  };

const listed = ['makers', 'consulted', 'informed', 'owner'];
const known = [...listed, 'status', 'date', 'question', 'when', 'situations', 'badReasons', 'rounds'];

const choiceOf = (value: unknown): unknown =>
  Array.isArray(value) ? { as: 'mix', mixes: value } : { as: 'option', option: value };

/** A text of unknown origin; empty where it is none. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Each answer by itself, so that one that is not understood takes no other along. */
const takeAnswers = (value: unknown, take: ReturnType<typeof takingInto>, unread: string[]): boolean => {
  if (!isObject(value)) return false;
  const taken = { answers: [] as [string, unknown][], seen: [] as [string, unknown][] };
  for (const [id, one] of Object.entries(value)) {
    const { seen, ...answer } = isObject(one) ? one : {};
    const rows = {
      answers: Object.keys(answer).length > 0 ? [...taken.answers, [id, answer] as [string, unknown]] : taken.answers,
      seen: seen === undefined ? taken.seen : [...taken.seen, [id, seen] as [string, unknown]],
    };
    if (take('answers', Object.fromEntries(rows.answers)) && take('seen', Object.fromEntries(rows.seen)))
      Object.assign(taken, rows);
    else unread.push(`${id}: ${JSON.stringify(one)}`);
  }
  take('asked', Object.keys(value));
  take('answers', Object.fromEntries(taken.answers));
  take('seen', Object.fromEntries(taken.seen));
  return true;
};

/** Quotation marks and spaces as a chat or a word processor sets them, back to what YAML means. */
const mend = (line: string): string => {
  const plain = line.replaceAll('\u00A0', ' ');
  const [, head, inner] = /^(\s*[\w-]+: )[“”„](.*)[“”]\s*$/.exec(plain) ?? [];
  if (head !== undefined) return `${head}"${(inner ?? '').replace(/\\[“”„]/g, '\\"')}"`;
  return plain;
};

/** The same within lists and mappings, where it may stand in a text that is right. */
const mendMore = (line: string): string =>
  /^\s*[\w-]+: [[{]/.test(line) ? line.replace(/(?<!\\)[“”„]/g, '"').replace(/\\[“”„]/g, '\\"') : line;

/** What reading comes to; nothing where it fails. */
export const attempt = (read: () => unknown): unknown => {
  try {
    return read();
  } catch {
    return undefined;
  }
};
