import { textsIn } from '#graph/links.ts';
import { plain } from '#graph/inline.ts';
import { parted } from '#model/items.ts';
import { kindOf, type Entry } from '#model/kinds.ts';
import { sentencesIn } from '#language/sentences.ts';
import { contentStems } from '#language/words.ts';

/** One sentence of a page, with the key path or the prose that it stands in. */
export type Sentence = { readonly page: string; readonly at: string; readonly text: string };

/** Two sentences on different pages that make nearly the same point, and the share of their words that is common. */
export type Echo = { readonly one: Sentence; readonly other: Sentence; readonly shared: number };

/** Connections and history are told on two pages by design. */
const aside = ['sources', 'links', 'outside', 'history', 'exceptions'];

/** Every sentence of an entry that a reader meets on its page. */
export const sentencesOf = ({ id, kind, data, body }: Entry): Sentence[] => {
  const cut = (at: string, text: string): Sentence[] =>
    sentencesIn(plain(text)).map((sentence) => ({ page: id, at, text: sentence }));
  const fields = textsIn(kindOf(kind).schema, data)
    .filter(({ path: [top] }) => !aside.includes(String(top)))
    .flatMap(({ path, text }) => cut(path.join('.'), parted(text).text));
  const blocks = body.split(/\n\s*\n/).filter((block) => !/^\s*(?:<|#)/.test(block));
  return [...fields, ...blocks.flatMap((block) => cut('prose', block))];
};

/** Fewest content words of a sentence that is looked at, and least share of common ones. */
const [fewest, least] = [5, 0.5] as const;

/** Sentences that nearly repeat one on another page, the closest first. */
export const echoesIn = (all: readonly Sentence[]): Echo[] => {
  const stemmed = all
    .map((sentence) => ({ sentence, stems: contentStems(sentence.text) }))
    .filter(({ stems }) => stems.size >= fewest);
  const holders = new Map<string, number[]>();
  const echoes = stemmed.flatMap(({ sentence: other, stems }, index): Echo[] => {
    const common = new Map<number, number>();
    for (const stem of stems) {
      for (const before of holders.get(stem) ?? []) common.set(before, (common.get(before) ?? 0) + 1);
      holders.set(stem, [...(holders.get(stem) ?? []), index]);
    }
    return [...common].flatMap(([before, both]) => {
      const one = stemmed[before];
      if (one === undefined || one.sentence.page === other.page) return [];
      const shared = both / (one.stems.size + stems.size - both);
      return shared >= least ? [{ one: one.sentence, other, shared }] : [];
    });
  });
  return echoes.toSorted((a, b) => b.shared - a.shared);
};
