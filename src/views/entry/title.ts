import type { OptionMark } from './options.ts';

/** What stands between the names of options in a title. */
export const between = ' vs ';

/** The title of a decision by its options; nothing where it does not name each of them, in their order. */
export const titlePartsOf = (title: string, options: readonly OptionMark[]) => {
  const words = title.split(between);
  return words.length === options.length
    ? options.map((option, index) => ({ option, words: words[index] ?? '' }))
    : undefined;
};
