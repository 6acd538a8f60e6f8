import type { Page } from '#check/page.ts';
import type { LineMistake } from './mistake.ts';
import { linesOf, wordsIn, type Key } from './page.ts';
import { instead, insteadOfLine } from './place.ts';

/** The first words of a text, without anything that YAML or Markdown would take for more. */
const wordsOf = ({ value }: Key): string =>
  (
    String(value)
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .slice(0, 8)
    .join(' ');

/** Some of the keys of an entry, or of the members of its lists. */
export type Which = (page: Page) => readonly Key[];

/** The texts behind keys. */
export const inKeys: Which = (page) => wordsIn(page).filter(({ name }) => name !== '-');

/** The texts in lists. */
export const inLists: Which = (page) => wordsIn(page).filter(({ name }) => name === '-');

const inTexts = (
  name: string,
  rules: readonly string[],
  write: (key: Key, words: string) => readonly string[],
  line: number,
  which: Which,
): LineMistake => ({
  name,
  rules,
  places: (page) => which(page).map((key) => instead(key, write(key, wordsOf(key)), line)),
});

/** A text written on the line of its key, in another way. */
export const inline = (
  name: string,
  rules: readonly string[],
  write: (words: string) => string,
  which: Which = wordsIn,
): LineMistake => inTexts(name, rules, ({ opening }, words) => [`${opening}${write(words)}`], 0, which);

/** A text written on the lines below its key, in another way. */
export const block = (
  name: string,
  rules: readonly string[],
  header: string,
  write: (words: string, pad: string) => string[],
  line = 0,
  which: Which = wordsIn,
): LineMistake =>
  inTexts(
    name,
    rules,
    ({ lead, opening }, words) => {
      const pad = ' '.repeat(lead.length + 2);
      return [`${opening}${header}`, ...write(words, pad)];
    },
    line,
    which,
  );

/** A line of the frontmatter changed; `apart` says of which keys only one is changed at a time. */
export const onLines = (
  name: string,
  rules: readonly string[],
  of: Which,
  change: (text: string, key: Key) => readonly string[],
  apart: (key: Key) => string | undefined = () => undefined,
): LineMistake => ({
  name,
  rules,
  places: (page) =>
    of(page).map((key) => ({
      ...insteadOfLine(key, change(linesOf(page)[key.line - 1] ?? '', key)),
      apart: apart(key),
    })),
});
