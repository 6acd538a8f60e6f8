/** A page as the search index covers it, before it is indexed. */
export type SearchPage = {
  readonly title: string;
  /** The number of its kind. */
  readonly kind: number;
  readonly href: string;
  readonly summary: string;
  /** The numbers of its topics. */
  readonly topics: readonly number[];
  readonly aliases: readonly string[];
  /** What somebody says who needs it: shown nowhere. */
  readonly worries: readonly string[];
  /** Texts of the page that say what it is about, each with its weight. */
  readonly signs: readonly (readonly [weight: number, text: string])[];
};

/** Everything that search has to know of the content: all pages, by kind, and who owns which name. */
export type SearchPages = {
  /** What one and many of each kind are called; the last kind is that of terms. */
  readonly kinds: readonly (readonly [one: string, many: string])[];
  readonly topics: readonly string[];
  readonly pages: readonly SearchPage[];
  /** Each name, folded, with the number of its page; no name stands twice. */
  readonly names: readonly (readonly [name: string, page: number])[];
};

/** A place on a page that has an address; headings have a text. */
export type Anchor = { readonly id: string; readonly at: number; readonly text?: string };

/** The text of a page, with its places in the order of the text. */
export type PageText = { readonly content: string; readonly anchors: readonly Anchor[] };

/** What a list of results shows of a page without its text. */
export type Card = readonly [title: string, kind: number, href: string, summary: string];

/** What is fetched first: how the rest is found. */
export type Manifest = {
  /** The folder of everything else; another one after each change, so that no two builds mix. */
  readonly folder: string;
  readonly kinds: SearchPages['kinds'];
  readonly topics: readonly string[];
  /** How many pages there are, and the number of the first page of each kind. */
  readonly pages: number;
  readonly firsts: readonly number[];
  /** How many files of keys there are. */
  readonly keys: number;
  /** Where each file of names begins. */
  readonly names: readonly string[];
};

/** The key of a folded name; what it holds is the number of the page, and whether the name is its title. */
export const nameKey = (name: string): string => `=${name}`;
/** The key of a topic, by number; what it holds are the numbers of its pages. */
export const topicKey = (topic: number): string => `/${topic}`;
/** The key of the words in names and signs that have the first two letters of a word; what it holds are the words, frequent first. */
export const spellingKey = (word: string): string => `~${word.slice(0, 2)}`;
/** The key of those words in which three letters follow one another; what it holds are the most frequent. */
export const tripleKey = (triple: string): string => `%${triple}`;
