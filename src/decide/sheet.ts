import type { Reversibility } from '../model/vocabularies.ts';

/** One item of an entry: its id on the entry's page, and its words without Markdown. */
export type SheetItem = { readonly id: string; readonly text: string };

/** One way to settle the decision: its names, and a number that stands for hue, shape and position. */
export type SheetOption = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly mark: 1 | 2 | 3 | 4;
};

/** Evidence that settles a factor: what to collect, and how. */
export type SheetGather = { readonly id: string; readonly what: string; readonly how: string };

/** What decides: by option id, the observation that pulls towards it. No option may be called `either` or `unknown`. */
export type SheetFactor = {
  readonly id: string;
  readonly name: string;
  readonly towards: Readonly<Record<string, string>>;
  readonly settledBy: readonly SheetGather[];
};

/** A situation and the id of the option that it gets. */
export type SheetMix = {
  readonly id: string;
  readonly name: string;
  readonly situation: string;
  readonly option: string;
  readonly why: string;
};

/** A small version of the choice, tried before it is settled. */
export type SheetTrial = {
  readonly test: string;
  readonly length: string;
  readonly watch: readonly SheetItem[];
  readonly stop: readonly SheetItem[];
};

/** A failure mode that an option ends in when it is misused, and what would be seen first. */
export type SheetSigns = {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly signs: readonly string[];
};

/** One row of the entry's history, and the ids on its page that it changed. */
export type SheetChange = { readonly date: string; readonly change: string; readonly items: readonly string[] };

/** A decision as its worksheet needs it: plain data, made from an entry. All texts are free of Markdown. */
export type DecisionSheet = {
  /** The entry's id, and the ids under which it stood earlier. */
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly version: number;
  /** The full address of its page: an item's address adds `#` and its id. */
  readonly address: string;
  readonly title: string;
  readonly question: string;
  readonly options: readonly SheetOption[];
  readonly factors: readonly SheetFactor[];
  readonly mixes: readonly SheetMix[];
  readonly badReasons: readonly SheetItem[];
  readonly questions: readonly SheetItem[];
  /** By option id: who bears it. */
  readonly paidBy: Readonly<Record<string, readonly SheetItem[]>>;
  /** How hard it is to undo, in one word and in words, and by option id what leaving that option costs. */
  readonly reversibility: {
    readonly level: Reversibility;
    readonly says: string;
    readonly cost: Readonly<Record<string, string>>;
  };
  readonly relook: readonly SheetItem[];
  readonly trial?: SheetTrial;
  /** By option id: the failure modes that it ends in. */
  readonly earlySigns: Readonly<Record<string, readonly SheetSigns[]>>;
  /** Oldest first, as the entry keeps it. */
  readonly history: readonly SheetChange[];
};
