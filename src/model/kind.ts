import type { z } from 'zod';
import type { Vocabulary } from './vocabularies.ts';

/** How a part of a section is shown. Each has one component. */
export type Showing =
  | 'text'
  | 'items'
  | 'options'
  | 'mixes'
  | 'undoing'
  | 'factors'
  | 'gather'
  | 'stages'
  | 'steps'
  | 'trial'
  | 'prose'
  | 'evidence'
  | 'related'
  | 'history';

/** The fields that a part is made from where it names none. */
export const madeFrom: Readonly<Partial<Record<Showing, readonly string[]>>> = {
  options: ['options'],
  mixes: ['mixes'],
  undoing: ['reversibility'],
  factors: ['factors'],
  gather: ['gather'],
  trial: ['trial'],
  evidence: ['sources'],
  related: ['links', 'outside'],
  history: ['history'],
};

/** One field, or one thing made from the entry, within a section. */
export type Part = {
  /** The anchor of the part on the page; none where the section's own anchor is enough. */
  readonly id?: string;
  readonly title?: string;
  /** The sentence that explains the part to a reader. */
  readonly says?: string;
  /** The field it shows, as a dotted path; none where the part is made from the whole entry. */
  readonly field?: string;
  readonly as: Showing;
  /** Whether its items fold to their leads where it is narrow. */
  readonly leads?: true;
};

/** A section of an entry's page, in reading order. */
export type Section = {
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  /** Whether it belongs to the first screen, with what a reader needs before all else. */
  readonly first?: true;
  /** The parts that are folded away: those behind the first `after`, under a title that names them. */
  readonly fold?: { readonly after: number; readonly title: string };
  readonly parts: readonly Part[];
};

/** A field that readers filter and compare entries by. */
export type Facet = {
  readonly field: string;
  readonly id?: string;
  readonly title: string;
  /** Its words, from the least to the most. */
  readonly words?: Vocabulary;
};

/** What the prose under the frontmatter may and must hold. */
export type Outline = {
  /** How many of each prose component the entry needs at least. */
  readonly needs: Readonly<Partial<Record<ProseComponent, number>>>;
  /** Fewest and most headings, and most words. */
  readonly headings: readonly [number, number];
  readonly words: readonly [number, number];
};

/** The parts of a page that may have a budget, with what is counted in each. */
export const budgetParts = {
  fields: { title: 'Fields', says: 'Words in fields' },
  opening: { title: 'Title to staves', says: 'Words before the staves' },
  claims: { title: 'Claims', says: 'Words in claims' },
  reasons: { title: 'Reasons of connections', says: 'Words in reasons of connections' },
  prose: { title: 'Prose', says: 'Words in prose' },
  page: { title: 'Fields and prose', says: 'Words in fields and prose' },
  items: { title: 'Items', says: 'Words in each item, without its lead' },
  lists: { title: 'Lists of an option', says: 'Aspects that hold more items than are read' },
} as const;

/** A part of a page that may have a budget. */
export type BudgetPart = keyof typeof budgetParts;

/** The components that authors may use in prose. */
export const proseComponents = ['Case', 'Figure'] as const;
export type ProseComponent = (typeof proseComponents)[number];

/** Everything the reference knows about a kind; all else about it is derived from this table. */
export type Kind = {
  readonly title: string;
  readonly plural: string;
  readonly folder: string;
  readonly says: string;
  readonly schema: z.ZodType;
  /** The fields that the first screen of a page shows, as dotted paths. */
  readonly opening: readonly string[];
  /** The field whose sentence says what the entry is about, above all else; the summary where none is named. */
  readonly states?: string;
  /** What stands below that sentence, each under its label. */
  readonly facts?: readonly { readonly field: string; readonly title: string }[];
  readonly facets: readonly Facet[];
  /** The fields that say what a page is about in the words of those who need it, for search: dotted paths, `*` for any id. */
  readonly signs: readonly string[];
  /** Whether it leads to entries, so that no other has to lead to it. */
  readonly leadsToOthers?: true;
  /** Whether entries are handed out one by one: printed, each begins on paper of its own. */
  readonly apart?: true;
  /** The fields that say when it is this entry and when another that it is confused with, as dotted paths. */
  readonly telling?: readonly string[];
  /** The fields that stand side by side where readers compare entries of the kind, as dotted paths. */
  readonly compared?: readonly string[];
  readonly sections: readonly Section[];
  readonly outline: Outline;
  /** How many words the parts of its page may take; `items` is for each item, `lists` for how many are too long. */
  readonly budget?: Readonly<Partial<Record<BudgetPart, number>>>;
};

/** The sections that close every page of a kind. */
export const closing = (evidence: string): readonly Section[] => [
  {
    id: 'related',
    title: 'Connected entries',
    says: 'Where to go from here, and why.',
    parts: [{ as: 'related' }],
  },
  { id: 'evidence', title: 'Evidence', says: evidence, parts: [{ as: 'evidence' }] },
  { id: 'history', title: 'History', parts: [{ as: 'history' }] },
];

/** The section of what people say when a thing is on its way. */
export const ofHeard = {
  id: 'heard',
  title: 'What you hear',
  parts: [{ as: 'items', field: 'heard' }],
} as const satisfies Section;

/** The section of where AI changes a thing that is no decision. */
const ofAi = {
  id: 'ai',
  title: 'What AI changes',
  parts: [
    { as: 'text', field: 'ai.helps', title: 'It helps' },
    { as: 'text', field: 'ai.worsens', title: 'It makes worse' },
  ],
} as const satisfies Section;

/** What a kind with short prose ends in: the prose, what AI changes, and what closes every page. */
export const ending: readonly Section[] = [
  { id: 'in-practice', title: 'In practice', parts: [{ as: 'prose' }] },
  ofAi,
  ...closing('What the claims on this page rest on.'),
];

/** What short prose may hold. */
export const shortProse: Outline = { needs: {}, headings: [0, 4], words: [0, 500] };
