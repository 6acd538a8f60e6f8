/** A closed set of words. Each word has a title and the meaning that readers are shown. */
export type Vocabulary<Word extends string = string> = Readonly<
  Record<Word, { readonly title: string; readonly meaning: string }>
>;

/** The words of a vocabulary, in the order in which it lists them. */
export const wordsOf = <Word extends string>(vocabulary: Vocabulary<Word>): [Word, ...Word[]] =>
  Object.keys(vocabulary) as [Word, ...Word[]];

/** At what level a decision can be settled. */
export const levels = {
  team: { title: 'One team', meaning: 'A team can settle it for itself without asking anybody.' },
  'several-teams': {
    title: 'Several teams',
    meaning: 'It binds teams that work together, so they have to settle it together.',
  },
  organisation: {
    title: 'The organisation',
    meaning: 'It rests on contracts, buildings, pay or policy that only the organisation can change.',
  },
} as const satisfies Vocabulary;

/** How much a wrong call costs. */
export const severities = {
  low: { title: 'Low', meaning: 'Annoying; people work around it.' },
  medium: { title: 'Medium', meaning: 'Costs weeks of slower or worse work before it is noticed.' },
  high: { title: 'High', meaning: 'Loses people, customers or a season of work.' },
  severe: { title: 'Severe', meaning: 'Threatens the group itself, or somebody outside it.' },
} as const satisfies Vocabulary;

/** How often groups meet the decision. */
export const frequencies = {
  rare: { title: 'Rare', meaning: 'Once in the life of a team, if at all.' },
  occasional: { title: 'Occasional', meaning: 'Every year or two.' },
  common: { title: 'Common', meaning: 'Most teams meet it every few months.' },
  'very-common': { title: 'Very common', meaning: 'Every team takes a position on it, said or unsaid.' },
} as const satisfies Vocabulary;

/** How hard it is to go back. */
export const reversibilities = {
  easy: { title: 'Easy to undo', meaning: 'A team can go back within weeks and lose little.' },
  moderate: { title: 'Moderately hard to undo', meaning: 'Going back takes a quarter, and some goodwill or money.' },
  hard: { title: 'Hard to undo', meaning: 'Going back takes a year, or costs people who leave over it.' },
  'one-way': { title: 'One way', meaning: 'For practical purposes there is no going back.' },
} as const satisfies Vocabulary;

/** What a cited source does to the claim it stands by. */
export const stances = {
  supports: { title: 'Supports', meaning: 'What was found points the same way.' },
  qualifies: { title: 'Qualifies', meaning: 'What was found limits where or for whom this holds.' },
  contradicts: { title: 'Contradicts', meaning: 'What was found points the other way.' },
} as const satisfies Vocabulary;

/** What kind of publication a source is. */
export const sourceKinds = {
  'meta-analysis': { title: 'Meta-analysis', meaning: 'Pools or systematically reviews many studies.' },
  experiment: { title: 'Experiment', meaning: 'Something was varied on purpose and the results compared.' },
  'field-study': { title: 'Field study', meaning: 'Real work was observed or measured without varying it.' },
  survey: { title: 'Survey', meaning: 'People were asked.' },
  theory: { title: 'Theory or review', meaning: 'An argument, a model or a narrative review.' },
  book: { title: 'Book', meaning: 'Experience and argument at length.' },
  practice: { title: 'Practice', meaning: 'An organisation or a person describing how they work.' },
} as const satisfies Vocabulary;

/** How much weight a source bears, as judged when it was read. */
export const strengths = {
  strong: { title: 'strong', meaning: 'Large or well-controlled, and close to what it is cited for.' },
  moderate: { title: 'moderate', meaning: 'Sound but small, narrow or in another setting.' },
  suggestive: { title: 'suggestive', meaning: 'Points somewhere; do not lean on it.' },
  opinion: { title: 'opinion', meaning: 'Reasoning or experience without a comparison.' },
} as const satisfies Vocabulary;

/** How far a source was verified. */
export const verifications = {
  doi: { title: 'By DOI', meaning: 'Its DOI was read beside the work.' },
  url: { title: 'By page', meaning: 'Its own page was read.' },
  title: {
    title: 'By title only',
    meaning: 'Title, authors and content were seen, not its own page; so no link is given.',
  },
} as const satisfies Vocabulary;

/** How well a decision is studied, derived from the studies that compare its options directly. */
export const grades = {
  tested: {
    title: 'Tested',
    meaning:
      'Two or more groups of authors compared these options directly, at least one of them in an experiment or a meta-analysis.',
  },
  studied: {
    title: 'Studied',
    meaning: 'These options were compared directly, though by one group of authors or without an experiment.',
  },
  indirect: {
    title: 'Indirect',
    meaning:
      'Nothing compares these options directly: what is cited studies a part of the question, hints, or is theory.',
  },
  practised: {
    title: 'Practised',
    meaning: 'Only books and accounts of practice: people report doing it, nobody compared.',
  },
  judgement: { title: 'Judgement', meaning: 'No source bears on it. What stands here is the editors’ reasoning.' },
} as const satisfies Vocabulary;

/** What a worked case rests on when it is not cited. */
export const illustrative = 'illustrative';

/** Any word of the set of levels; likewise below. */
export type Level = keyof typeof levels;
export type Severity = keyof typeof severities;
export type Frequency = keyof typeof frequencies;
export type Reversibility = keyof typeof reversibilities;
export type Stance = keyof typeof stances;
export type Strength = keyof typeof strengths;
export type Verification = keyof typeof verifications;
export type Grade = keyof typeof grades;
