import type { DecisionSheet } from './sheet.ts';

/** How much an answer counts. Unset means `some`. */
export const weights = ['none', 'some', 'decides'] as const;
export type Weight = (typeof weights)[number];

/** What an answer rests on. Unset is *not said*: neither a guess nor an observation. */
export const bases = ['measured', 'seen', 'guessed'] as const;
export type Basis = (typeof bases)[number];

/** What a reader found for one factor. `pull` is an option's id, `either` (it does not separate them here) or `unknown`. */
export type Answer = { readonly pull?: string; readonly weight?: Weight; readonly basis?: Basis };

/** Answers by factor id. */
export type Answers = Readonly<Record<string, Answer>>;

/** What was chosen: nothing yet, one option, or several by situation. */
export type Choice =
  | { readonly as: 'undecided' }
  | { readonly as: 'option'; readonly option: string }
  | { readonly as: 'mix'; readonly mixes: readonly string[] };

/** How often each pull was given, by factor: the answers of several people, before they talked or after. */
export type Round = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Texts by the id that they are about. */
type Texts = Readonly<Record<string, string>>;

/** A worksheet in which nothing has been entered. Lists of ids are sets, in the order of the sheet. */
export const blank = {
  /** The ids of the factors that it was asked about; none where that is not known. */
  asked: [] as readonly string[],
  /** The question in the group's own words, what to find out before, and when they meet. */
  question: '',
  find: '',
  when: '',
  /** As MADR has it: proposed, accepted, rejected, deprecated, or superseded by something. */
  status: 'proposed',
  date: '',
  /** Who looks again, and everyone who took part in deciding. */
  owner: '',
  makers: '',
  consulted: '',
  informed: '',
  choice: { as: 'undecided' } as Choice,
  why: '',
  rejected: {} as Texts,
  dissent: '',
  /** Who pays for the choice and has no seat in the room. */
  absentPayers: '',
  badReasons: [] as readonly string[],
  notes: {} as Texts,
  answers: {} as Answers,
  /** By factor id, what the group saw at its own place: its number, its threshold. */
  seen: {} as Texts,
  met: [] as readonly string[],
  /** Situations and conditions of the group's own: the option that each gets, and whether it has come about. */
  situations: [] as readonly { readonly text: string; readonly option: string }[],
  conditions: [] as readonly { readonly text: string; readonly met: boolean }[],
  rounds: [] as readonly Round[],
  /** What was pasted of people's codes; kept in the reader's browser alone. */
  codes: '',
  /** Notes, among them what was not understood of a record that was opened. */
  extra: '',
};

/** Everything a reader puts into the worksheet of one decision: of an entry, and of the version that was answered. */
export type Worksheet = Readonly<typeof blank> & { readonly entry: string; readonly version: number };

/** The empty worksheet of a decision. */
export const worksheetFor = ({
  id,
  version,
  factors,
}: Pick<DecisionSheet, 'id' | 'version'> & { readonly factors: readonly { readonly id: string }[] }): Worksheet => ({
  ...blank,
  entry: id,
  version,
  asked: factors.map((factor) => factor.id),
});

/** The ids of the options that a choice takes up: one, several in a mix, or none yet. */
export const chosenOptions = (
  { options, mixes }: DecisionSheet,
  { choice, situations }: Pick<Worksheet, 'choice' | 'situations'>,
): readonly string[] => {
  if (choice.as === 'undecided') return [];
  if (choice.as === 'option') return [choice.option];
  const taken = [...mixes.filter(({ id }) => choice.mixes.includes(id)), ...situations].map(({ option }) => option);
  return options.map(({ id }) => id).filter((id) => taken.includes(id));
};

/** A value by its key, and never one that every object inherits. */
export const own = <Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;

/** Answers that pull towards nothing; no option may be called so. */
export const notPulls = ['either', 'unknown'];
