import { z } from 'zod';
import { leading, trailing } from './fields.ts';
import { closing, type Kind } from './kind.ts';
import { day, printed, text } from './text.ts';

const schema = z.strictObject({
  ...leading,
  subtitle: printed(text('Subtitle', 'What the essay argues, in a sentence.', 35)),
  published: day('Published', "The day of publication, quoted: `'2026-11-20'`."),
  ...trailing,
});

/** Long prose, as parsed. */
export type Essay = z.infer<typeof schema>;

export const essay = {
  title: 'Essay',
  plural: 'Essays',
  folder: 'essays',
  says: 'An argument at length, linked to the entries it draws on.',
  schema,
  opening: ['title', 'topics', 'subtitle', 'published'],
  facets: [{ field: 'subtitle', title: 'What it argues' }],
  signs: ['subtitle'],
  leadsToOthers: true,
  apart: true,
  sections: [
    { id: 'prose', title: 'Essay', parts: [{ as: 'prose' }] },
    ...closing('What the essay cites, and how far each source goes.'),
  ],
  outline: { needs: { Figure: 1 }, headings: [3, 12], words: [900, 4000] },
} as const satisfies Kind;
