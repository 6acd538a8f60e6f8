/** What each decision of the table says of itself: the words it has, by facet, and what it is sorted by besides. */
export type Row = {
  readonly title: string;
  readonly changed: string;
  readonly words: Words;
};

/** Words by the id of their facet. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** A facet with the words that a reader can choose, in the order of their vocabulary. */
export type Facet = { readonly id: string; readonly words: readonly string[] };

/** What a reader asks the table for: some words of some facets, and an order. */
export type Asked = { readonly words: Words; readonly sort: string };

/** The order that the page itself has: by topic. */
export const byTopic = 'topic';

/** Whether a decision has one of the words asked for, in every facet that any is asked of. */
export const matches = (row: Row, asked: Words): boolean =>
  Object.entries(asked).every(
    ([facet, words]) => words.length === 0 || words.some((word) => row.words[facet]?.includes(word) === true),
  );

/** How many decisions each word would show, given what is asked of the other facets. */
export const countsOf = (
  rows: readonly Row[],
  facets: readonly Facet[],
  asked: Words,
): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries(
    facets.map(({ id, words }) => {
      const open = rows.filter((row) => matches(row, { ...asked, [id]: [] }));
      const count = (word: string): number => open.filter((row) => row.words[id]?.includes(word) === true).length;
      return [id, Object.fromEntries(words.map((word) => [word, count(word)]))];
    }),
  );
