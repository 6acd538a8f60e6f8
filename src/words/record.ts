import { leanWords, type LeanWords } from './lean.ts';

/** The words of a record. The headings are those of MADR 4; `{…}` are places to fill in. */
export const recordWords = {
  item: 'entry',
  context: 'Context and Problem Statement',
  from: 'From {title}, version {version}.',
  notes: 'Asked in the room',
  drivers: 'Decision Drivers',
  towards: '{factor}: towards {option}{how}. {observation}',
  either: '{factor}: does not separate the options here{how}.',
  unknown: '{factor}: not known yet{how}.',
  weights: { none: 'without weight', some: 'with some weight', decides: 'decides' },
  bases: { measured: 'measured', seen: 'seen', guessed: 'guessed' },
  badReasons: 'Heard, and set aside as bad reasons:',
  options: 'Considered Options',
  mix: 'A mix, by situation',
  undecided: 'not decided yet',
  outcome: 'Decision Outcome',
  open: 'Not decided yet.',
  chosen: 'Chosen option: "{choice}".',
  chosenBecause: 'Chosen option: "{choice}", because',
  gets: '{name}: {situation} Here: {option}.',
  dissent: 'Dissent',
  consequences: 'Consequences',
  paidBy: 'Who pays:',
  absentPayers: 'Who pays and was not in the room:',
  undo: '{level}.',
  leaving: 'Leaving {option}: {cost}',
  confirmation: 'Confirmation',
  trial: 'Before it is settled, a trial: {test} For how long: {length}.',
  watch: 'Watch:',
  stop: 'Stop early if:',
  signs: 'Early signs that it goes wrong:',
  relook: 'Look again when any one of these has come about:',
  owner: 'Owner: {owner}',
  notChosenTitle: 'Pros and Cons of the Options',
  notChosen: 'Why not:',
  more: 'More Information',
  again:
    'For another look, paste this record at <{address}>. The page reads what stands between the two `---`, the quotations with a mark above them and the boxes; it writes everything else anew. Below the last mark is room for your own notes.',
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
