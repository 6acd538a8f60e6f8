/** Phrases that fill a sentence and tell nobody anything, with what to write in their place. */
export type Phrases = {
  readonly todo: string;
  /** `*` stands for any ending of a word. */
  readonly phrases: readonly string[];
  /** The field they have no place in; none where they have a place nowhere. */
  readonly field?: string;
};

const list = (phrases: string): readonly string[] => phrases.trim().split(/,\s+/);

/** All of them, by what to do about them. */
export const emptyPhrases: readonly Phrases[] = [
  {
    todo: 'Say who does what, and what comes of it.',
    phrases: list(`
      leverag*, synerg*, seamless*, holistic*, empower*, streamlin*, incentivis*, operationalis*, paradigm shift*,
      value-add*, added value, win-win*, move* the needle, moving the needle, low-hanging fruit, deep dive*,
      circle back, touch base, think outside the box, raise the bar, unlock* the potential, unlock* the power,
      foster* a culture, drive* engagement, actionable insight*, key takeaway*, key learning*, delv*
    `),
  },
  {
    todo: 'Name the practice, who follows it and what it gave them.',
    phrases: list(`
      best practice*, best-in-class, best of breed, world-class, cutting-edge, state-of-the-art, state of the art,
      next-generation, next-level, game-chang*, industry-leading, industry standard*, tried and tested,
      tried and true, silver bullet*, secret sauce, robust solution*, powerful tool*
    `),
  },
  {
    todo: 'Leave it out: the sentence says the same without it.',
    phrases: list(`
      in today's, in today’s, fast-paced, ever-changing, ever-evolving, rapidly changing world,
      at the end of the day, needless to say, it goes without saying, it is important to note, it should be noted,
      it is worth noting, it's worth noting, it’s worth noting, when it comes to, in terms of,
      the fact of the matter, as we all know, it is well known, research shows, studies show, in a nutshell,
      first and foremost, last but not least, let's face it, let’s face it, rest assured
    `),
  },
  {
    todo: 'Ask what can be answered in a minute or two: how many, who, since when.',
    phrases: list(`
      it depends, how important is, how do we feel
    `),
    field: 'questions',
  },
];
