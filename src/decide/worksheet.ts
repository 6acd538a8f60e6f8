import type { DecisionSheet } from './sheet.ts';

/** How much an answer counts. Unset means `some`. */
export const weights = ['none', 'some', 'decides'] as const;
export type Weight = (typeof weights)[number];

/** What an answer rests on. Unset counts as `guessed`: nothing is known that it rests on. */
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

/** Everything a reader puts into the worksheet of one decision. Lists of ids are sets, in the order of the sheet. */
export type Worksheet = {
  /** The entry it answers, and the version of it that was answered. */
  readonly entry: string;
  readonly version: number;
  /** As MADR has it: proposed, accepted, rejected, deprecated, or superseded by something. */
  readonly status: string;
  readonly date: string;
  readonly owner: string;
  readonly consulted: string;
  readonly informed: string;
  readonly choice: Choice;
  readonly why: string;
  readonly rejected: Readonly<Record<string, string>>;
  readonly dissent: string;
  /** Who pays for the choice and has no seat in the room. */
  readonly absentPayers: string;
  readonly badReasons: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly answers: Answers;
  readonly met: readonly string[];
};

/** A worksheet in which nothing has been entered. */
export const blank = {
  status: 'proposed',
  date: '',
  owner: '',
  consulted: '',
  informed: '',
  choice: { as: 'undecided' },
  why: '',
  rejected: {},
  dissent: '',
  absentPayers: '',
  badReasons: [],
  notes: {},
  answers: {},
  met: [],
} as const satisfies Omit<Worksheet, 'entry' | 'version'>;

/** The empty worksheet of a decision. */
export const worksheetFor = ({ id, version }: Pick<DecisionSheet, 'id' | 'version'>): Worksheet => ({
  entry: id,
  version,
  ...blank,
});

/** The ids of the options that a choice takes up: one, several in a mix, or none yet. */
export const chosenOptions = ({ options, mixes }: DecisionSheet, choice: Choice): readonly string[] => {
  if (choice.as === 'undecided') return [];
  if (choice.as === 'option') return [choice.option];
  const taken = mixes.filter(({ id }) => choice.mixes.includes(id)).map(({ option }) => option);
  return options.map(({ id }) => id).filter((id) => taken.includes(id));
};

/** A value by its key, and never one that every object inherits. */
export const own = <Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;
