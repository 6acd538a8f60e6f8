import type { Graph } from '../graph/graph.ts';
import { plain } from '../graph/inline.ts';
import { hrefOf } from '../model/ids.ts';
import { kindNames, kindOf } from '../model/kinds.ts';
import { folded } from '../search/folded.ts';
import type { SearchPage, SearchPages } from '../search/pages.ts';
import { searchWords } from '../words/search.ts';
import { signsOf } from './search-signs.ts';

const entriesIn = ({ nodes, references }: Graph, base: string): SearchPage[] => {
  const topics = Object.keys(references.topics);
  return [...nodes.values()].map(({ entry }) => {
    const { id, kind, data } = entry;
    return {
      title: data.title,
      kind: kindNames.indexOf(kind),
      href: hrefOf(id, base),
      summary: plain(data.summary),
      topics: data.topics.map((topic) => topics.indexOf(topic)).filter((topic) => topic >= 0),
      aliases: data.aliases,
      worries: data.worries ?? [],
      signs: signsOf(entry),
    };
  });
};

const termsIn = ({ references }: Graph, base: string): SearchPage[] =>
  Object.entries(references.glossary).map(([id, { title, definition, aliases = [], worries = [] }]) => ({
    title,
    kind: kindNames.length,
    href: hrefOf(`glossary/${id}`, base),
    summary: plain(definition),
    topics: [],
    aliases,
    worries,
    signs: [],
  }));

/**
 * All that search has to know of the entries and terms. Where two pages claim one name, an entry has it
 * before a term, and a title before an alias.
 */
export const searchPagesOf = (graph: Graph, base: string): SearchPages => {
  // By kind, so that a number says of what kind a page is.
  const entries = entriesIn(graph, base).sort((a, b) => a.kind - b.kind);
  const terms = termsIn(graph, base);
  const owners = new Map<string, number>();
  const claim = (pages: readonly SearchPage[], from: number): void => {
    const give = (name: string, page: number): void => {
      const key = folded(name);
      if (key !== '' && !owners.has(key)) owners.set(key, page);
    };
    pages.forEach(({ title }, index) => give(title, from + index));
    pages.forEach(({ aliases }, index) => aliases.forEach((alias) => give(alias, from + index)));
  };
  claim(entries, 0);
  claim(terms, entries.length);
  const { term } = searchWords;
  return {
    kinds: [...kindNames.map((name) => [kindOf(name).title, kindOf(name).plural] as const), [term.one, term.many]],
    topics: Object.values(graph.references.topics).map(({ title }) => title),
    pages: [...entries, ...terms],
    names: [...owners],
  };
};
