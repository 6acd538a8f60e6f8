/** The sentences that say which way the answers lean. `{…}` are places to fill in. */
export const leanWords = {
  lean: 'The answers lean towards {option}.',
  split: 'The answers split between {options}.',
  nowhere: 'The answers lean nowhere.',
  factor: '“{name}”',
  carriedBy: 'That is carried by {factors}.',
  decidedBy: 'That is carried by {factors}, marked as deciding, so that nothing of less weight counts.',
  notReady: 'Not known yet, and knowing one of them could change that: {factors}.',
  gather: '{what} {how}',
  guessesLean: 'That rests on guesses: without them the answers lean towards {option}.',
  guessesSplit: 'That rests on guesses: without them the answers split between {options}.',
  guessesNowhere: 'That rests on guesses: without them the answers lean nowhere.',
  turns: 'If {factors} alone pulled towards {option}, the answers would lean that way.',
  unsettles: 'If {factors} alone pulled towards {option}, that would unsettle the lean into a split.',
  steady: 'No other answer to a single factor would turn it.',
  trial: 'Before you settle it, try this: {test} For how long: {length}.',
  and: '{some} and {last}',
  or: '{some} or {last}',
};

/** The table of those sentences, as another site may word it. */
export type LeanWords = Readonly<Record<keyof typeof leanWords, string>>;
