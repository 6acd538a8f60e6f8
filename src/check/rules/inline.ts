import type { Doc } from '../doc.ts';
import type { Found } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { strayTold } from '../strays.ts';

const straysIn = (doc: Pick<Doc, 'file' | 'texts' | 'lines' | 'placeIn'>): Found[] =>
  [...doc.texts, ...doc.lines].flatMap(({ path, strays }) =>
    strays
      .filter(({ type }) => type !== 'paragraph')
      .map((stray) => {
        const { what, todo } = strayTold(stray);
        return { file: doc.file, ...doc.placeIn(path, stray.offset), says: `the text holds ${what}`, todo };
      }),
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
