import MiniSearch, { type AsPlainObject } from 'minisearch';
import { bloomOf, openBloom } from './bloom.ts';
import { namesOf } from './names.ts';
import { writtenHolds, readHolds, type Holds } from './postings.ts';
import type { Card, Index, SearchPages } from './pages.ts';
import { lettersOf, membersOf, stemOf, termsOf } from './tokens.ts';

/** The index as a file: what readers are shown, and in which pages each word stands. */
export type IndexFile = Pick<SearchPages, 'kinds' | 'topics'> & {
  readonly pages: readonly Card[];
  /** A line for each word, sorted: the word in its usual form, and for each field but the names its pages. */
  readonly words: string;
  /** How many terms each page has in these fields. */
  readonly lengths: readonly (readonly number[])[];
  /** A Bloom filter of the stems of words that stand only in the texts. */
  readonly others: string;
};

/** Names are indexed when the index is opened, since they are in the file anyway. */
const fields = ['worry', 'says', 'name'] as const;
const name = 2;

/** Worries are what readers type; a word that comes again still tells something. */
const searchOptions = { boost: { worry: 2, says: 0.75 }, bm25: { k: 2, b: 0.7, d: 0.5 } };

/** How MiniSearch is set: terms come to it as they are, from `tokens.ts`. */
export const options = { fields: [...fields], processTerm: (term: string) => term, searchOptions };

/** Writes the index of all pages. */
export const indexOf = ({ kinds, topics, pages }: SearchPages): IndexFile => {
  const mini = new MiniSearch({ ...options, tokenize: (text) => termsOf(lettersOf(text)) });
  const said = pages.map(({ worries, summary, signs }) => ({
    worry: worries.join('. '),
    says: [summary, ...signs].join('. '),
  }));
  mini.addAll(said.map((texts, id) => ({ id, ...texts, name: '' })));
  const { index, fieldLength } = JSON.parse(JSON.stringify(mini)) as AsPlainObject;
  const usual = usualForms(said.flatMap(({ worry, says }) => [worry, says]));
  const terms = new Set(index.map(([term]) => term));
  const all = new Set(pages.flatMap(({ text }) => lettersOf(text)).map(stemOf));
  return {
    kinds,
    topics,
    pages: pages.map(({ title, kind, href, summary, topics: own, aliases }) => ({
      title,
      kind,
      href,
      summary,
      topics: own,
      aliases,
    })),
    words: index
      .map(([term, holds]) => `${usual.get(term) ?? term} ${writtenHolds(holds, name)}`)
      .sort()
      .join('\n'),
    lengths: pages.map((_, page) => fields.slice(0, name).map((_field, at) => fieldLength[page]?.[at] ?? 0)),
    others: bloomOf([...all].filter((stem) => !terms.has(stem))),
  };
};

/** Each stem in the form in which it stands most often. */
const usualForms = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const forms = Map.groupBy(texts.flatMap(lettersOf), stemOf);
  const mostFrequent = (words: readonly string[]): string =>
    [...Map.groupBy(words, (word) => word)].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
  return new Map([...forms].map(([stem, words]) => [stem, mostFrequent(words)]));
};

type Row = { readonly word: string; readonly written: string; readonly named: Record<string, number>; count: number };

/** Opens the index. What a term holds is read when a query first asks for it: of thousands, a query has a dozen. */
export const opened = ({ kinds, topics, pages, words, lengths, others }: IndexFile): Index => {
  const rows = new Map<string, Row>();
  for (const line of words.split('\n').filter((one) => one !== '')) {
    const [word = '', written = ''] = line.split(' ');
    rows.set(word.startsWith('+') ? word : stemOf(word), { word, written, named: {}, count: written.length });
  }
  const nameLengths = pages.map(({ title, aliases }, page) => {
    const letters = lettersOf([title, ...aliases].join('. '));
    const usual = new Map(letters.map((word) => [stemOf(word), word]));
    const terms = termsOf(letters);
    for (const term of terms) {
      const row = rows.get(term) ?? { word: usual.get(term) ?? term, written: '', named: {}, count: 0 };
      row.named[page] = (row.named[page] ?? 0) + 1;
      row.count += 1;
      rows.set(term, row);
    }
    return new Set(terms).size;
  });
  const plain = plainOf(pages.map((_, page) => [...(lengths[page] ?? []), nameLengths[page] ?? 0]));
  const rowsOf = (term: string): Row[] => membersOf(term).flatMap((one) => rows.get(one) ?? []);
  const standsInTexts = openBloom(others);
  return {
    kinds,
    topics,
    pages,
    names: namesOf(pages, kinds.length - 1),
    rarityOf: (term) => 1 / Math.log2(2 + rowsOf(term).reduce((sum, { count }) => sum + count, 0)),
    leads: (term) => rowsOf(term).length > 0,
    stands: (stem) => rows.has(stem) || standsInTexts(stem),
    words: new Set([
      ...[...rows.values()]
        .filter(({ word }) => !word.startsWith('+'))
        .sort((a, b) => b.count - a.count)
        .map(({ word }) => word),
      ...pages.flatMap(({ title, aliases }) => lettersOf([title, ...aliases].join('. '))),
    ]),
    ranked: (asked) =>
      MiniSearch.loadJS({ ...plain, index: [...new Set(asked)].map((term) => [term, joined(rowsOf(term))]) }, options)
        .search(asked.join(' '), { tokenize: (text) => text.split(' ') })
        .map(({ id, score, queryTerms }) => ({ page: Number(id), score, terms: queryTerms })),
  };
};

/** In which pages any of some words stands, and how often. */
const joined = (rows: readonly Row[]): Holds => {
  const all: Holds = {};
  for (const { written, named } of rows)
    for (const [field, pages] of Object.entries({ ...readHolds(written), [name]: named })) {
      const own = (all[field] ??= {});
      for (const [page, times] of Object.entries(pages)) own[page] = (own[page] ?? 0) + times;
    }
  return all;
};

/** An index as MiniSearch writes it, but for its terms: how many terms each page has in each field. */
const plainOf = (lengths: readonly (readonly number[])[]): AsPlainObject => ({
  documentCount: lengths.length,
  nextId: lengths.length,
  documentIds: Object.fromEntries(lengths.map((_, page) => [page, page])),
  fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
  fieldLength: Object.fromEntries(lengths.map((own, page) => [page, [...own]])),
  averageFieldLength: fields.map(
    (_, at) => lengths.reduce((sum, own) => sum + (own[at] ?? 0), 0) / Math.max(1, lengths.length),
  ),
  storedFields: {},
  dirtCount: 0,
  index: [],
  serializationVersion: 2,
});
