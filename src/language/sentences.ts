const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a plain text. */
export const sentencesIn = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim());
