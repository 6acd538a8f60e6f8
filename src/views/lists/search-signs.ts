import { kindOf, type Entry } from '#model/kinds.ts';
import { plain } from '#graph/inline.ts';

/** What a page is about in the words of those who need it: its telling fields. */
export const signsOf = ({ kind, data }: Entry): string[] =>
  kindOf(kind).signs.flatMap((path) => textsAt(data, path.split('.')).map(plain));

const textsAt = (value: unknown, [key, ...rest]: readonly string[]): string[] => {
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const members = key === '*' ? Object.values(value) : [(value as Readonly<Record<string, unknown>>)[key]];
  return members.flatMap((member) => textsAt(member, rest));
};
