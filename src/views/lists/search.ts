import type { Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { parted } from '#model/items.ts';
import { kindNames, kindOf } from '#model/kinds.ts';
import type { References } from '#model/references.ts';
import { indexOf, type IndexFile } from '#search/index-file.ts';
import type { SearchPage, SearchPages } from '#search/pages.ts';
import { searchWords } from '#words/search.ts';
import { signsOf } from './search-signs.ts';
import { hrefOf } from '#views/text/href.ts';

const entriesIn = ({ nodes, references }: Graph): SearchPage[] => {
  const topics = Object.keys(references.topics);
  const { sources } = references;
  return [...nodes.values()].map(({ entry }) => {
    const { id, kind, data, body } = entry;
    const strings = stringsIn(data);
    return {
      title: data.title,
      kind: kindNames.indexOf(kind),
      href: hrefOf(id),
      summary: plain(data.summary),
      topics: data.topics.map((topic) => topics.indexOf(topic)).filter((topic) => topic >= 0),
      aliases: data.aliases,
      worries: data.worries ?? [],
      signs: [...signsOf(entry), ...strings.flatMap((text) => parted(text).lead ?? [])],
      text: [body, ...strings.flatMap((text) => [text, ...stringsIn(sources[text])])].join('\n'),
    };
  });
};

/** The terms of the glossary, as search knows them. */
export const termsIn = ({ glossary }: Pick<References, 'glossary'>): SearchPage[] =>
  Object.entries(glossary).map(([id, { title, definition, aliases = [], worries = [] }]) => ({
    title,
    kind: kindNames.length,
    href: hrefOf(`glossary/${id}`),
    summary: plain(definition),
    topics: [],
    aliases,
    worries,
    signs: [],
    text: '',
  }));

/** All that search has to know of the entries and terms, by kind. */
export const searchPagesOf = (graph: Graph): SearchPages => {
  const { term } = searchWords;
  return {
    kinds: [...kindNames.map((name) => [kindOf(name).title, kindOf(name).plural] as const), [term.one, term.many]],
    topics: Object.values(graph.references.topics).map(({ title }) => title),
    pages: [...entriesIn(graph).sort((a, b) => a.kind - b.kind), ...termsIn(graph.references)],
  };
};

/** The index of what each page is about. */
export const searchIndexOf = (graph: Graph): IndexFile => indexOf(searchPagesOf(graph));

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
