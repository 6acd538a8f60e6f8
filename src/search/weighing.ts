import { folded } from './folded.ts';
import { lettersOf, meantIn, stemOf } from './tokens.ts';
import { triplesOf } from './triples.ts';
import { nameKey, spellingKey, topicKey, tripleKey, type PageText, type SearchPages } from './pages.ts';

/** What each key of the index holds, sorted by key. Of a word: how many pages have it, then pages and worths, best first. */
export type Keys = ReadonlyMap<string, readonly (number | string)[]>;

/** The pages that are kept for one word: the best. A reader looks at a dozen, and the bytes of a search stay what they are. */
const kept = 300;

/** The words that are kept for three letters: the most frequent. */
const keptOfTriple = 150;

/** What a word is worth by where it stands. The text of a page counts once, whatever its length. */
const weights = { title: 16, alias: 12, worry: 10, summary: 3, text: 1, aside: 0.2 } as const;
/** How much the length of a field takes from the worth of its words: 0 nothing, 1 as much as it exceeds the usual. */
const lengthCounts = { name: 0.3, sign: 0.3, text: 0.9 } as const;
/** How soon the second and third time add nothing: a small number is soon. */
const saturation = 24;
/** Sections that speak of other pages. */
const asides: ReadonlySet<string> = new Set(['related', 'evidence']);

type Sort = keyof typeof lengthCounts;
type Field = { readonly weight: number; readonly words: readonly string[]; readonly sort: Sort };

/** The index of all pages: for every word, every meaning and every name the pages that it leads to. */
export const keysOf = ({ pages, names, topics }: SearchPages, texts: readonly PageText[]): Keys => {
  const fields = pages.map((page, at) => fieldsOf(page, texts[at]));
  const usual = lengthsOf((sort) => meanOf(fields.map((own) => lengthIn(own, sort)).filter((length) => length > 0)));
  const postings = new Map<string, [page: number, worth: number][]>();
  fields.forEach((own, page) => {
    for (const [token, worth] of worthsIn(own, usual)) {
      const known = postings.get(token);
      if (known === undefined) postings.set(token, [[page, worth]]);
      else known.push([page, worth]);
    }
  });
  const rows = [
    ...[...postings].map(([token, of]): Row => {
      const best = of.sort(([, a], [, b]) => b - a).slice(0, kept);
      return [token, [of.length, ...best.flatMap(([page, worth]) => [page, Math.max(1, Math.round(worth * 255))])]];
    }),
    ...names.map(([name, page]): Row => [nameKey(name), [page, folded(pages[page]?.title ?? '') === name ? 1 : 0]]),
    ...topics.map((_, topic): Row => [
      topicKey(topic),
      pages.flatMap((page, at) => (page.topics.includes(topic) ? [at] : [])),
    ]),
    ...spellingsIn(fields),
  ];
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
};

type Row = [key: string, holds: (number | string)[]];
type Lengths = Readonly<Record<Sort, number>>;

const fieldsOf = (page: SearchPages['pages'][number], text: PageText | undefined): Field[] => {
  const field = (weight: number, text: string, sort: Sort): Field => ({
    weight,
    words: [...lettersOf(text), ...joinedIn(text)],
    sort,
  });
  const [own, aside] = text === undefined ? ['', ''] : partsOf(text);
  return [
    field(weights.title, page.title, 'name'),
    ...page.aliases.map((alias) => field(weights.alias, alias, 'name')),
    field(weights.summary, page.summary, 'sign'),
    ...page.worries.map((worry) => field(weights.worry, worry, 'sign')),
    ...page.signs.map(([weight, sign]) => field(weight, sign, 'sign')),
    field(weights.text, own, 'text'),
    field(weights.aside, aside, 'text'),
  ];
};

/** What a hyphen joins, written as one word: “stand-up” is found by “standup” too. */
const joinedIn = (text: string): string[] =>
  (text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).flatMap((word) => lettersOf(word.replaceAll('-', '')));

/** What a page says itself, and what it says of others. */
const partsOf = ({ content, anchors }: PageText): [own: string, aside: string] => {
  const words = content.split(/\s+/);
  const from = anchors.find(({ id }) => asides.has(id))?.at ?? words.length;
  return [words.slice(0, from).join(' '), words.slice(from).join(' ')];
};

const lengthIn = (fields: readonly Field[], sort: Sort): number =>
  fields.reduce((sum, field) => sum + (field.sort === sort ? field.words.length : 0), 0);

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const lengthsOf = (length: (sort: Sort) => number): Lengths => ({
  name: length('name'),
  sign: length('sign'),
  text: length('text'),
});

/** What every word and every meaning is worth on a page, from 0 to 1. */
const worthsIn = (fields: readonly Field[], usual: Lengths): Map<string, number> => {
  const shares = lengthsOf((sort) => {
    const relative = lengthIn(fields, sort) / (usual[sort] || 1);
    return 1 / (1 - lengthCounts[sort] + lengthCounts[sort] * relative);
  });
  const sums = new Map<string, number>();
  for (const { weight, words, sort } of fields) {
    const add = (token: string): void => void sums.set(token, (sums.get(token) ?? 0) + weight * shares[sort]);
    words.forEach((word) => add(stemOf(word)));
    for (const { at, length, groups } of meantIn(words)) {
      groups.forEach(add);
      if (length === 2) add(stemOf(words.slice(at, at + 2).join('')));
    }
  }
  return new Map([...sums].map(([token, sum]) => [token, sum / (saturation + sum)]));
};

/** The words of names and signs by their first letters and by three letters anywhere, frequent first: what misspelt words are compared with. */
const spellingsIn = (fields: readonly (readonly Field[])[]): Row[] => {
  const counts = new Map<string, number>();
  for (const { words, sort } of fields.flat()) {
    if (sort === 'text') continue;
    for (const word of words) if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const triples = new Map<string, string[]>();
  for (const word of sorted) {
    for (const triple of triplesOf(word)) {
      const having = triples.get(triple);
      if (having === undefined) triples.set(triple, [word]);
      else if (having.length < keptOfTriple) having.push(word);
    }
  }
  return [
    ...Map.groupBy(sorted, (word) => spellingKey(word)),
    ...[...triples].map(([triple, words]): Row => [tripleKey(triple), words]),
  ];
};
