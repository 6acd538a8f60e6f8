/** The longest states that are written or read, in UTF-16 units; `list` is in members. */
export const limits = {
  /** A text of several lines; a text of one line. */
  text: 20_000,
  line: 200,
  /** A text that is typed and not yet short enough for a record or a link: a browser keeps it all the same. */
  draft: 400_000,
  /** Situations and conditions of a group's own. */
  own: 6,
  /** An id; a list of ids; answers, notes or reasons by id. */
  id: 120,
  list: 40,
  /** A whole state: after # in an address, kept in a browser, as a record. */
  fragment: 30_000,
  storage: 3_000_000,
  record: 500_000,
} as const;

/** What does not survive being copied, and does not belong into a text that somebody types. */
export const unfit = /[^\n\t\P{Cc}]|[\p{Cs}\u2028\u2029]/u;

/** A typed text as it is kept: with plain line ends, and without what would not survive being copied. */
export const typed = (text: string): string =>
  text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(new RegExp(unfit, 'gu'), '');

/** A typed text of one line as it is kept. */
export const typedLine = (text: string): string => typed(text).replace(/\s*\n\s*/g, ' ');
