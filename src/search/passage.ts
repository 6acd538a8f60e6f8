/** A piece of a text that is shown: plain, or marked because the reader searched for it. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** The words of a text as Pagefind counts them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/);

/**
 * The words of a text from one place to another, with some of them marked. Whatever they hold
 * stays text: pieces are shown as text nodes, never as markup.
 */
export const passageOf = (
  words: readonly string[],
  [from, to]: readonly [from: number, to: number],
  isMarked: (word: string, index: number) => boolean,
): Piece[] => {
  const pieces: { text: string; marked: boolean }[] = [];
  words.slice(from, to).forEach((word, offset) => {
    const marked = isMarked(word, from + offset);
    const last = pieces.at(-1);
    const space = last === undefined ? '' : ' ';
    if (last?.marked === marked) last.text += space + word;
    else if (last?.marked === true) pieces.push({ text: space + word, marked });
    else {
      if (last !== undefined) last.text += space;
      pieces.push({ text: word, marked });
    }
  });
  return pieces;
};

/** A passage with an ellipsis at each end that is not the end of a sentence. */
export const trimmed = (pieces: readonly Piece[], startsWhole: boolean): Piece[] => {
  const ended = /[.!?]["”’)]*$/.test(pieces.at(-1)?.text ?? '.');
  return [
    ...(startsWhole ? [] : [{ text: '… ', marked: false }]),
    ...pieces,
    ...(ended ? [] : [{ text: ' …', marked: false }]),
  ];
};
