import type { Graph } from '../graph/graph.ts';
import { plain } from '../graph/inline.ts';
import { hrefOf } from '../model/ids.ts';
import { kindNames } from '../model/kind.ts';
import { kindOf } from '../model/kinds.ts';
import { settings } from '../settings.ts';
import { folded } from './folded.ts';

/** A page that has a name: its title, kind (by number), address, summary and topics (by number). */
export type NamedPage = readonly [
  title: string,
  kind: number,
  href: string,
  summary: string,
  topics: readonly number[],
];

/** Every exact name in the reference. Sent to browsers, so rows and numbers instead of objects. */
export type SearchNames = {
  /** What one and many of each kind are called; the last kind is that of terms. */
  readonly kinds: readonly (readonly [one: string, many: string])[];
  readonly topics: readonly string[];
  readonly pages: readonly NamedPage[];
  /** Each name, folded, with the number of its page; no name stands twice. */
  readonly names: readonly (readonly [name: string, page: number])[];
};

type Named = { readonly page: NamedPage; readonly title: string; readonly aliases: readonly string[] };

const entriesIn = ({ nodes, references }: Graph, base: string): Named[] => {
  const topics = Object.keys(references.topics);
  return [...nodes.values()].map(({ entry: { id, kind, data } }) => ({
    title: data.title,
    aliases: data.aliases,
    page: [
      data.title,
      kindNames.indexOf(kind),
      hrefOf(id, base),
      plain(data.summary),
      data.topics.map((topic) => topics.indexOf(topic)).filter((topic) => topic >= 0),
    ],
  }));
};

const termsIn = ({ references }: Graph, base: string): Named[] =>
  Object.entries(references.glossary).map(([id, { title, definition, aliases = [] }]) => ({
    title,
    aliases,
    page: [title, kindNames.length, hrefOf(`glossary/${id}`, base), plain(definition), []],
  }));

/**
 * The names of all entries and terms. Where two pages claim one name, an entry has it before a
 * term, and a title before an alias.
 */
export const searchNamesOf = (graph: Graph, base: string): SearchNames => {
  const entries = entriesIn(graph, base);
  const terms = termsIn(graph, base);
  const owners = new Map<string, number>();
  const claim = (named: readonly Named[], from: number): void => {
    const give = (name: string, page: number): void => {
      const key = folded(name);
      if (key !== '' && !owners.has(key)) owners.set(key, page);
    };
    named.forEach(({ title }, index) => give(title, from + index));
    named.forEach(({ aliases }, index) => aliases.forEach((alias) => give(alias, from + index)));
  };
  claim(entries, 0);
  claim(terms, entries.length);
  const { term } = settings.words.search;
  return {
    kinds: [...kindNames.map((name) => [kindOf(name).title, kindOf(name).plural] as const), [term.one, term.many]],
    topics: Object.values(graph.references.topics).map(({ title }) => title),
    pages: [...entries, ...terms].map(({ page }) => page),
    names: [...owners],
  };
};
