import type { Graph } from '../graph/graph.ts';
import { hrefOf, type EntryId } from '../model/ids.ts';
import { kindNames } from '../model/kind.ts';
import { kindOf, type Entry } from '../model/kinds.ts';
import { sourceViewOf, type SourceView } from './citations.ts';
import { htmlOf, resolveFrom } from './html.ts';
import { entriesOf, type Way } from './page.ts';

/** A topic with its entries by kind. */
export type TopicView = Way & {
  readonly id: string;
  readonly summary: string;
  readonly kinds: readonly {
    readonly title: string;
    readonly entries: readonly (Way & { readonly summary: string })[];
  }[];
};

/** A term as the glossary shows it. */
export type TermView = {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly aliases: readonly string[];
  readonly see: readonly Way[];
  readonly sources: readonly Way[];
  readonly usedBy: readonly Way[];
};

/** A row of the changes to the whole reference. */
export type ChangeRow = Way & { readonly date: string; readonly version: number; readonly change: string };

const wayTo = (graph: Graph, id: EntryId, base: string): Way[] => {
  const entry = graph.nodes.get(id)?.entry;
  return entry === undefined ? [] : [{ title: entry.data.title, href: hrefOf(id, base) }];
};

const kindsOf = (graph: Graph, topic: string, base: string): TopicView['kinds'] =>
  kindNames.flatMap((name) => {
    const entries = entriesOf(graph, name).filter(({ data }) => data.topics.includes(topic));
    if (entries.length === 0) return [];
    const rows = entries.map(({ id, data }) => ({ title: data.title, href: hrefOf(id, base), summary: data.summary }));
    return [{ title: kindOf(name).plural, entries: rows }];
  });

/** All topics, in the order of content/topics.yaml or of their titles. */
export const topicViewsOf = (graph: Graph, base: string): TopicView[] =>
  Object.entries(graph.references.topics)
    .map(([id, { title, summary }]) => ({
      id,
      title,
      href: hrefOf(`topics/${id}`, base),
      summary: htmlOf(summary, resolveFrom(base, `topics/${id}`)),
      kinds: kindsOf(graph, id, base),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** All terms, by title. */
export const termViewsOf = (graph: Graph, base: string): TermView[] =>
  Object.entries(graph.references.glossary)
    .map(([id, { title, definition, aliases = [], see = [], sources = [] }]) => ({
      id,
      title,
      html: htmlOf(definition, resolveFrom(base, `glossary/${id}`)),
      aliases,
      see: see.flatMap((entry) => wayTo(graph, entry as EntryId, base)),
      sources: sources.flatMap((source) => {
        const found = graph.references.sources[source];
        return found === undefined
          ? []
          : [{ title: sourceViewOf(source, found).name, href: hrefOf(`sources/${source}`, base) }];
      }),
      usedBy: graph.usedBy(id).flatMap((entry) => wayTo(graph, entry, base)),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** All sources by author and year, each with the entries that cite it. */
export const sourceRowsOf = (graph: Graph, base: string): { source: SourceView; citedBy: Way[] }[] =>
  Object.entries(graph.references.sources)
    .map(([id, source]) => ({
      source: sourceViewOf(id, source),
      citedBy: graph.citedBy(id).flatMap((entry) => wayTo(graph, entry, base)),
    }))
    .sort((a, b) => a.source.name.localeCompare(b.source.name, 'en'));

const changesOf = ({ id, data }: Entry, base: string): ChangeRow[] =>
  data.history.map(({ date, change }, index) => ({
    title: data.title,
    href: hrefOf(id, base),
    date,
    version: index + 1,
    change,
  }));

/** Every change of every entry, newest first. */
export const changeRowsOf = ({ nodes }: Graph, base: string): ChangeRow[] =>
  [...nodes.values()]
    .flatMap(({ entry }) => changesOf(entry, base))
    .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'));
