import type { Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { type EntryId } from '#model/ids.ts';
import { kindNames, kindOf, type Entry } from '#model/kinds.ts';
import { retiredWords } from '#words/frame.ts';
import { glossaryWords } from '#words/lists.ts';
import { stances } from '#model/vocabularies.ts';
import { sourceViewOf } from '#views/entry/citations.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import { entriesOf, type Way } from '#views/entry/page.ts';
import { addressOf, hrefOf } from '#views/text/href.ts';
import { byTitle } from '#views/text/by-title.ts';
import { rowOf } from './rows.ts';

/** A term as the glossary shows it. */
export type TermView = ReturnType<typeof termViewsOf>[number];

const wayTo = (graph: Graph, id: EntryId): Way[] => {
  const entry = graph.nodes.get(id)?.entry;
  return entry === undefined ? [] : [{ title: entry.data.title, href: hrefOf(id) }];
};

const kindsOf = (graph: Graph, topic: string) =>
  kindNames.flatMap((name) => {
    const rows = entriesOf(graph, name, topic).map((entry) => rowOf(graph, entry));
    const { plural, folder } = kindOf(name);
    return rows.length === 0
      ? []
      : [{ id: folder, title: plural, href: `${hrefOf(`topics/${topic}`)}#${folder}`, entries: rows }];
  });

/** All topics, in the order of content/topics.yaml or of their titles. */
export const topicViewsOf = (graph: Graph) =>
  Object.entries(graph.references.topics)
    .map(([id, { title, summary }]) => ({
      id,
      title,
      href: hrefOf(`topics/${id}`),
      summary: htmlOf(summary, resolveFrom(`topics/${id}`)),
      kinds: kindsOf(graph, id),
    }))
    .sort(byTitle);

/** All terms, by title. */
export const termViewsOf = (graph: Graph) =>
  Object.entries(graph.references.glossary)
    .map(([id, { title, definition, aliases = [], see = [], sources = [] }]) => ({
      id,
      title,
      says: plain(definition),
      html: htmlOf(definition, resolveFrom(`glossary/${id}`)),
      aliases,
      usedBy: [...new Set([...(see as EntryId[]), ...graph.usedBy(id)])].flatMap((entry) => wayTo(graph, entry)),
      sources: sources.flatMap((source) => {
        const found = graph.references.sources[source];
        return found === undefined
          ? []
          : [{ title: sourceViewOf(source, found).name, href: hrefOf(`sources/${source}`) }];
      }),
    }))
    .sort(byTitle);

/** The glossary as schema.org has it. */
export const termSetOf = (terms: ReturnType<typeof termViewsOf>) => ({
  '@type': 'DefinedTermSet',
  name: glossaryWords.title,
  url: addressOf('glossary'),
  hasDefinedTerm: terms.map(({ id, title, says }) => ({
    '@type': 'DefinedTerm',
    name: title,
    description: says,
    url: addressOf(`glossary/${id}`),
  })),
});

/** All sources by author and year, each with what cites it. */
export const sourceRowsOf = (graph: Graph) => {
  const terms = Object.entries(graph.references.glossary);
  return Object.entries(graph.references.sources)
    .map(([id, source]) => ({
      source: sourceViewOf(id, source),
      href: hrefOf(`sources/${id}`),
      citedBy: graph.citedBy(id).flatMap((entry) =>
        wayTo(graph, entry).map((way) => ({
          ...way,
          claims: (graph.nodes.get(entry)?.entry.data.sources?.[id] ?? []).map(({ says, claim }) => ({
            says: stances[says].title,
            claim: plain(claim),
          })),
        })),
      ),
      terms: terms
        .filter(([, term]) => term.sources?.includes(id) === true)
        .map(([term, { title }]) => ({ title, href: hrefOf(`glossary/${term}`) })),
    }))
    .sort((a, b) => byTitle({ title: a.source.name }, { title: b.source.name }));
};

const changesOf = ({ id, data }: Entry) =>
  data.history.map(({ date, change, items = [], cut = {} }, index) => ({
    first: data.formerIds?.[0] ?? id,
    items: [id, ...[...items, ...Object.keys(cut)].map((item) => `${id}#${item}`)],
    title: data.title,
    href: hrefOf(id),
    date,
    version: index + 1,
    change: plain(change),
  }));

/** All entries that were retired. */
export const retiredViewsOf = (graph: Graph) =>
  Object.entries(graph.references.retired).map(([id, { title, date, why, instead }]) => ({
    id,
    title,
    href: hrefOf(id),
    date,
    why: plain(why),
    html: htmlOf(why, resolveFrom(id)),
    instead: instead === undefined ? undefined : wayTo(graph, instead as EntryId)[0],
  }));

const retirementsIn = (graph: Graph) =>
  retiredViewsOf(graph).map(({ why, ...entry }) => ({
    ...entry,
    first: entry.id,
    items: [entry.id],
    version: undefined,
    change: `${retiredWords.title}. ${why}`,
  }));

/** Every change of every entry, newest first. */
export const changeRowsOf = (graph: Graph) =>
  [...[...graph.nodes.values()].flatMap(({ entry }) => changesOf(entry)), ...retirementsIn(graph)].sort(
    (a, b) => b.date.localeCompare(a.date) || byTitle(a, b) || (b.version ?? 0) - (a.version ?? 0),
  );
