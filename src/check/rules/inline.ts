import type { Doc } from '../doc.ts';
import type { Found } from '../issue.ts';
import type { Rule } from '../rule.ts';

const offsetOf = (text: string, line: number, column: number): number => {
  const trimmed = text.length - text.trimStart().length;
  const before = text
    .trimStart()
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  return trimmed + before + (line > 1 ? 1 : 0) + column - 1;
};

const straysIn = (doc: Pick<Doc, 'file' | 'texts' | 'placeIn'>): Found[] =>
  doc.texts.flatMap(({ path, text, strays }) =>
    strays
      .filter(({ type }) => type !== 'a second paragraph')
      .map(({ type, line, column }) => ({
        file: doc.file,
        ...doc.placeIn(path, offsetOf(text, line, column)),
        says: `the text holds ${type}, which is not shown`,
        todo: 'Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.',
      })),
  );

/** Holds texts to inline Markdown. */
export const inline = {
  name: 'inline',
  why: 'Texts stand in tables, cards and lists, where only inline Markdown can be shown.',
  where: 'failure-mode',
  wrong: 'definition: Seats are kept for people who <b>no longer</b> come, so those who come find nobody.',
  right: 'definition: Seats are kept for people who no longer come, so those who come find nobody.',
  check: (site) => site.docs.flatMap(straysIn),
} satisfies Rule;
