import { leanWords, type LeanWords } from './lean.ts';

/** The words of a record. The headings are those of MADR 4; `{…}` are places to fill in. */
export const recordWords = {
  item: 'entry',
  context: 'Context and Problem Statement',
  from: 'From {title}, version {version}.',
  find: 'To find out first',
  notes: 'Asked in the room',
  gone: 'A question that the page no longer asks',
  goneFactor: '{name} (no longer on the page)',
  drivers: 'Decision Drivers',
  towards: '{option}',
  either: 'does not separate the options here',
  unknown: 'not known yet',
  seen: 'We saw: {seen}',
  spread: '(Answered apart: {now}.)',
  spreadAgain: '(Answered apart: {before}; again: {now}.)',
  pulls: { either: 'neither', unknown: 'not known' },
  weights: { none: 'without weight', some: 'some weight', decides: 'decides' },
  bases: { measured: 'measured', seen: 'seen', guessed: 'guessed' },
  badReasons: 'Heard, and set aside as bad reasons:',
  options: 'Considered Options',
  mix: 'A mix, by situation',
  undecided: 'not decided yet',
  outcome: 'Decision Outcome',
  open: 'Not decided yet.',
  chosen: 'Chosen option: "{choice}".',
  chosenBecause: 'Chosen option: "{choice}", because',
  because: 'Because:',
  dissent: 'Dissent',
  consequences: 'Consequences',
  absentPayers: 'Who pays and was not in the room:',
  undo: '{level}.',
  leaving: 'Leaving {option}: {cost}',
  confirmation: 'Confirmation',
  trial: 'Before it is settled, a trial: {test} For how long: {length}.',
  signs: 'If it goes wrong, it looks like: {modes}.',
  relook: 'Look again when any one of these has come about:',
  relookBy: '{owner} looks again when any one of these has come about:',
  notChosenTitle: 'Pros and Cons of the Options',
  notChosen: 'Why not {option}',
  more: 'More Information',
  again: 'Paste this record at <{address}> for another look.',
  lean: leanWords,
} as const;

/** The table of those words, as another site may have it. */
export type RecordWords = {
  readonly [Key in keyof typeof recordWords]: (typeof recordWords)[Key] extends string
    ? string
    : Key extends 'lean'
      ? LeanWords
      : Readonly<Record<keyof (typeof recordWords)[Key], string>>;
};
