/** A page as search knows it before it is indexed. */
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
  /** Texts of the page that say what it is about. */
  readonly signs: readonly string[];
  /** All of its texts, as written. */
  readonly text: string;
};

/** Everything that search has to know of the content: all pages, by kind. */
export type SearchPages = {
  /** What one and many of each kind are called; the last kind is that of terms. */
  readonly kinds: readonly (readonly [one: string, many: string])[];
  readonly topics: readonly string[];
  readonly pages: readonly SearchPage[];
};

/** What a list of results shows of a page. */
export type Card = Pick<SearchPage, 'title' | 'kind' | 'href' | 'summary' | 'topics' | 'aliases'>;

/** A title or another name of a page. */
export type Name = { readonly name: string; readonly page: number; readonly isTitle: boolean };

/** The names with the first letter of a folded name, folded, with their owners. */
export type Names = (key: string) => ReadonlyMap<string, Name>;

/** The index at work. */
export type Index = Pick<SearchPages, 'kinds' | 'topics'> & {
  readonly pages: readonly Card[];
  readonly names: Names;
  /** Which pages are about it: the numbers of pages with their worth, the best first. */
  readonly ranked: (terms: readonly string[]) => readonly { page: number; score: number; terms: readonly string[] }[];
  /** Whether pages are found by a stem or by a group of words. */
  readonly leads: (term: string) => boolean;
  /** Whether a stem stands anywhere in the content. */
  readonly stands: (stem: string) => boolean;
  /** How much a term tells: one that few pages have more than one that many have. */
  readonly rarityOf: (term: string) => number;
  /** Words that lead to pages, the frequent first. */
  readonly words: ReadonlySet<string>;
};
