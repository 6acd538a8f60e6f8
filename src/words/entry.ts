/** The first screen of an entry. */
export const glanceWords = {
  question: 'The question',
  tension: 'What is traded',
  against: 'against',
  default: 'Where to start',
  holds: 'Holds while',
  undoing: 'Undoing it',
  severity: 'If it goes wrong',
  frequency: 'How common',
  level: 'Who can decide',
  evidence: 'Evidence',
  audience: 'For',
  disputed: 'disputed',
  mix: 'A mix, by situation',
  aliases: 'Also searched as',
  topics: 'Topics',
  options: 'The options',
  meanings: 'What these words mean',
  sources: { one: '1 source', many: '{count} sources' },
} as const;

/** The situations of a decision on the lines of its options. */
export const stavesWords = {
  title: '{count} situations, and which option each gets',
  caption: 'Each mark is a situation. They are not votes, and their order says nothing about how often each occurs.',
  more: 'Situation, and why',
} as const;

/** The parts that only decisions have. */
export const decisionWords = {
  aspect: 'Aspect',
  gist: 'In short',
  situation: 'Situation',
  choose: 'Choose',
  because: 'Because',
  looks: 'What it looks like, and why',
  factor: 'Factor',
  pulls: 'Pulls towards {option} if',
  settledBy: 'What settles it',
  what: 'What',
  how: 'How',
  leaving: 'What leaving {option} costs',
  trialLength: 'For how long',
  trialWatch: 'Watch',
  trialStop: 'Stop early if',
  trialTest: 'Try',
  otherwise: 'nothing in particular',
} as const;

/** The steps and stages of a playbook. */
export const playbookWords = {
  why: 'Why',
  output: 'Leaves behind',
} as const;

/** Cases in prose. */
export const caseWords = {
  illustrative: 'An illustrative case',
  cited: 'A published case',
  rest: 'The rest of the case',
} as const;

/** What an entry is connected with. */
export const relatedWords = {
  tell: 'The question that tells them apart',
  differ: 'How they differ',
  option: 'with',
  outside: 'Neighbours without an entry here',
  none: 'Nothing is connected yet.',
  rest: { one: '1 more, and why', many: '{count} more, and why' },
} as const;

/** What an entry rests on. */
export const evidenceWords = {
  none: 'Nothing is cited here: no source that we know of bears on it.',
  grade: 'Grade',
  counted: 'Direct comparisons counted: {sources}.',
  aboutGrades: 'About grades',
  disputed: 'A counted study points the other way on at least one claim.',
  finding: 'Found',
  caveat: 'Caveat',
  bearsOn: 'Bears on',
  from: 'by analogy, from {from}',
  cites: 'Cited in the text',
  citedBy: 'Cited by',
  figuresUnseen: 'No figure of it was read, so none is quoted.',
  source: 'Source',
  open: 'Read it',
  opened: 'Its address was opened on {day}.',
  gone: 'Nothing was found at its address on {day}.',
  unopened: 'Its address has not been opened since it was recorded.',
  rest: { one: '1 more source', many: '{count} more sources' },
} as const;

/** The history of an entry. */
export const historyWords = {
  version: 'Version',
  date: 'Date',
  change: 'Change',
  latest: 'Version {version}, {date}',
  correct: 'Correct this page',
  edit: 'Edit this page',
  correctBody: 'Page: {id}, version {version}\n\nWhat is wrong, and what should it say?\n',
  feed: 'Changes to the whole reference',
} as const;

/** The ways to the entries before and behind. */
export const neighboursWords = { label: 'Within {topic}', previous: 'Previous', next: 'Next' } as const;
