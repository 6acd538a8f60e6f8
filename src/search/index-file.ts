import MiniSearch, { type AsPlainObject } from 'minisearch';
import { bloomOf, openBloom } from './bloom.ts';
import { namesOf } from './names.ts';
import { writtenHolds, readHolds, type Holds } from './postings.ts';
import type { Card, Index, SearchPages } from './pages.ts';
import { lettersOf, stemOf, termsOf } from './tokens.ts';

/** The index as a file: what readers are shown, and in which pages each word stands. */
export type IndexFile = Pick<SearchPages, 'kinds' | 'topics'> & {
  readonly pages: readonly Card[];
  /** A line for each word, sorted: the word in its usual form, and for each field but the names its pages. */
  readonly words: string;
  /** A Bloom filter of the stems of words that stand only in the texts. */
  readonly others: string;
};

/** Names are indexed when the index is opened, since they are in the file anyway. */
const fields = ['worry', 'says', 'name'] as const;
const name = 2;

const options = { fields: [...fields], processTerm: (term: string) => term };

/** Writes the index of all pages. */
export const indexOf = ({ kinds, topics, pages }: SearchPages): IndexFile => {
  const mini = new MiniSearch({ ...options, tokenize: (text) => termsOf(lettersOf(text)) });
  const said = pages.map(({ worries, summary, signs }) => ({
    worry: worries.join('. '),
    says: [summary, ...signs].join('. '),
  }));
  mini.addAll(said.map((texts, id) => ({ id, ...texts, name: '' })));
  const { index } = JSON.parse(JSON.stringify(mini)) as AsPlainObject;
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

/** Opens the index. */
export const opened = ({ kinds, topics, pages, words, others }: IndexFile): Index => {
  const known = new Map<string, { readonly word: string; readonly holds: Holds; count: number }>();
  const at = (term: string, word: string) => {
    const before = known.get(term) ?? { word, holds: {}, count: 0 };
    known.set(term, before);
    return before;
  };
  for (const line of words.split('\n').filter((one) => one !== '')) {
    const [word = '', rest = ''] = line.split(' ');
    const row = at(word.startsWith('+') ? word : stemOf(word), word);
    Object.assign(row.holds, readHolds(rest));
    row.count = rest.length;
  }
  pages.forEach(({ title, aliases }, page) => {
    for (const word of lettersOf([title, ...aliases].join('. '))) at(stemOf(word), word);
    for (const term of termsOf(lettersOf([title, ...aliases].join('. ')))) {
      const row = at(term, term);
      const holds = (row.holds[name] ??= {});
      holds[page] = (holds[page] ?? 0) + 1;
      row.count += 1;
    }
  });
  const index = [...known].flatMap(([term, { holds }]): [string, Holds][] =>
    Object.keys(holds).length === 0 ? [] : [[term, holds]],
  );
  const mini = MiniSearch.loadJS(plainOf(index, pages.length), options);
  const standsInTexts = openBloom(others);
  return {
    kinds,
    topics,
    pages,
    names: namesOf(pages, kinds.length - 1),
    rarityOf: (term) => 1 / Math.log2(2 + (known.get(term)?.count ?? 0)),
    leads: (term) => known.get(term)?.count !== undefined && known.get(term)?.count !== 0,
    stands: (stem) => known.has(stem) || standsInTexts(stem),
    words: new Set(
      [...known.values()]
        .filter(({ word, count }) => count > 0 && !word.startsWith('+'))
        .sort((a, b) => b.count - a.count)
        .map(({ word }) => word),
    ),
    ranked: (asked) =>
      mini
        .search(asked.join(' '), { tokenize: (text) => text.split(' ') })
        .map(({ id, score, queryTerms }) => ({ page: Number(id), score, terms: queryTerms })),
  };
};

/** An index of terms as MiniSearch writes it. */
const plainOf = (index: [string, Holds][], count: number): AsPlainObject => {
  const lengths = Array.from({ length: count }, () => fields.map(() => 0));
  for (const [, holds] of index)
    for (const [field, of] of Object.entries(holds))
      for (const page of Object.keys(of)) {
        const own = lengths[Number(page)];
        if (own !== undefined) own[Number(field)] = (own[Number(field)] ?? 0) + 1;
      }
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(lengths.map((_, page) => [page, page])),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(lengths.map((own, page) => [page, own])),
    averageFieldLength: fields.map(
      (_, at) => lengths.reduce((sum, own) => sum + (own[at] ?? 0), 0) / Math.max(1, count),
    ),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
};
