import MiniSearch, { type AsPlainObject } from 'minisearch';
import { bloomOf, openBloom } from './bloom.ts';
import { namesOf } from './names.ts';
import { writtenHolds, readHolds, type Holds } from './postings.ts';
import type { Card, Index, SearchPages } from './pages.ts';
import { lettersOf, membersOf, stemOf, termsOf } from './tokens.ts';

/** The index as a file: what readers are shown, and in which pages each word stands. */
export type IndexFile = Pick<SearchPages, 'kinds' | 'topics'> & {
  readonly pages: readonly Card[];
  /** A line for each term, in their order: its usual form, how the term differs from that, and its pages by field. */
  readonly words: string;
  /** How many terms each page has in each field. */
  readonly lengths: readonly (readonly number[])[];
  /** A Bloom filter of the stems of words that stand only in the texts. */
  readonly others: string;
};

const fields = ['worry', 'says', 'name'] as const;

/** Worries are what readers type; a word that comes again still tells something. */
const searchOptions = { boost: { worry: 2, says: 0.75 }, bm25: { k: 2, b: 0.7, d: 0.5 } };

/** How MiniSearch is set: terms come to it as they are, from `tokens.ts`. */
export const options = { fields: [...fields], processTerm: (term: string) => term, searchOptions };

/** Writes the index of all pages. */
export const indexOf = ({ kinds, topics, pages }: SearchPages): IndexFile => {
  const met: string[] = [];
  const tokenize = (text: string): string[] => {
    const words = lettersOf(text);
    for (const word of words) met.push(word);
    return termsOf(words);
  };
  const mini = new MiniSearch({ ...options, tokenize });
  const said = pages.map(({ title, aliases, worries, summary, signs }, id) => ({
    id,
    worry: worries.join('. '),
    says: [summary, ...signs].join('. '),
    name: [title, ...aliases].join('. '),
  }));
  mini.addAll(said);
  const { index, fieldLength } = mini.toJSON();
  const usual = usualForms(met);
  const terms = new Set(index.map(([term]) => term));
  // Folding is slow, and most words stand in many texts.
  const inTexts = new Set<string>();
  for (const { text } of pages) for (const word of text.split(/\s+/)) inTexts.add(word);
  const all = new Set(lettersOf([...inTexts].join(' ')).map(stemOf));
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
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, holds]) => `${writtenTerm(usual.get(term) ?? term, term)} ${writtenHolds(holds, fields.length)}`)
      .join('\n'),
    lengths: pages.map((_, page) => fields.map((_field, at) => fieldLength[page]?.[at] ?? 0)),
    others: bloomOf([...all].filter((stem) => !terms.has(stem))),
  };
};

/** Each stem in the form in which it stands most often. */
const usualForms = (met: readonly string[]): ReadonlyMap<string, string> => {
  const forms = Map.groupBy(met, stemOf);
  const mostFrequent = (words: readonly string[]): string =>
    [...Map.groupBy(words, (word) => word)].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
  return new Map([...forms].map(([stem, words]) => [stem, mostFrequent(words)]));
};

/** A word and its stem, so that no reader's browser has to stem it: “happy~1i” has one letter less, and an i. */
const writtenTerm = (word: string, stem: string): string => {
  let same = 0;
  while (same < stem.length && word[same] === stem[same]) same += 1;
  return word === stem ? word : `${word}~${word.length - same || ''}${stem.slice(same)}`;
};

/** What a line of the index says. */
const readLine = (line: string): { readonly word: string; readonly term: string; readonly holds: string } => {
  const [written = '', holds = ''] = line.split(' ');
  const [word = '', change] = written.split('~');
  if (change === undefined) return { word, term: word, holds };
  const less = Number.parseInt(change) || 0;
  return { word, term: word.slice(0, word.length - less) + change.replace(/^\d+/, ''), holds };
};

/** Opens the index. A line is read when a query first asks for its term: of thousands, a query has a dozen. */
export const opened = ({ kinds, topics, pages, words, lengths, others }: IndexFile): Index => {
  const lines = words.split('\n');
  /** What the line of a term holds, by halving what is left of the lines. */
  const holdsIn = (term: string): string | undefined => {
    let [from, to] = [0, lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const { term: found, holds } = readLine(lines[middle] ?? '');
      if (found === term) return holds;
      if (found < term) from = middle + 1;
      else to = middle;
    }
    return undefined;
  };
  const holdsOf = (term: string): string[] => membersOf(term).flatMap((one) => holdsIn(one) ?? []);
  const plain = plainOf(lengths);
  const standsInTexts = openBloom(others);
  let known: ReadonlySet<string> | undefined;
  return {
    kinds,
    topics,
    pages,
    names: namesOf(pages, kinds.length - 1),
    rarityOf: (term) => 1 / Math.log2(2 + holdsOf(term).join('').length),
    leads: (term) => holdsOf(term).length > 0,
    stands: (stem) => holdsIn(stem) !== undefined || standsInTexts(stem),
    get words() {
      return (known ??= new Set([
        ...lines
          .map(readLine)
          .filter(({ word }) => !word.startsWith('+'))
          .sort((a, b) => b.holds.length - a.holds.length)
          .map(({ word }) => word),
        ...pages.flatMap(({ title, aliases }) => lettersOf([title, ...aliases].join('. '))),
      ]));
    },
    ranked: (asked) =>
      MiniSearch.loadJS({ ...plain, index: [...new Set(asked)].map((term) => [term, joined(holdsOf(term))]) }, options)
        .search(asked.join(' '), { tokenize: (text) => text.split(' ') })
        .map(({ id, score, queryTerms }) => ({ page: Number(id), score, terms: queryTerms })),
  };
};

/** In which pages any of some words stands, and how often. */
const joined = (written: readonly string[]): Holds => {
  const all: Holds = {};
  for (const holds of written.map(readHolds))
    for (const [field, pages] of Object.entries(holds)) {
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
