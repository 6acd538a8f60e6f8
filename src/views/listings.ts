import type { Graph } from '../graph/graph.ts';
import { plain } from '../graph/inline.ts';
import { hrefOf, type EntryId } from '../model/ids.ts';
import { isKind, kindNames, kindOf, type Entry } from '../model/kinds.ts';
import { retiredWords } from '../words/frame.ts';
import { stances } from '../model/vocabularies.ts';
import { sourceViewOf, type SourceView } from './citations.ts';
import { htmlOf, resolveFrom } from './html.ts';
import { tensionOf, type Side } from './options.ts';
import { entriesOf, type Way } from './page.ts';

/** A topic with its entries by kind. */
export type TopicView = Way & {
  readonly id: string;
  readonly summary: string;
  readonly kinds: readonly TopicKind[];
};

/** The entries of one kind within a topic; `id` is their place on its page, `href` the way there. */
export type TopicKind = Way & {
  readonly id: string;
  readonly entries: readonly (Way & { readonly summary: string; readonly tension: readonly Side[] })[];
};

/** A term as the glossary shows it. */
export type TermView = {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly aliases: readonly string[];
  readonly sources: readonly Way[];
  /** Where the term matters: the entries it names and those that use it. */
  readonly usedBy: readonly Way[];
};

/** A row of the changes to the whole reference. */
export type ChangeRow = Way & {
  readonly date: string;
  /** What version the entry became; nothing where it was retired. */
  readonly version: number | undefined;
  readonly change: string;
};

const wayTo = (graph: Graph, id: EntryId, base: string): Way[] => {
  const entry = graph.nodes.get(id)?.entry;
  return entry === undefined ? [] : [{ title: entry.data.title, href: hrefOf(id, base) }];
};

const kindsOf = (graph: Graph, topic: string, base: string): TopicView['kinds'] =>
  kindNames.flatMap((name) => {
    const entries = entriesOf(graph, name).filter(({ data }) => data.topics.includes(topic));
    if (entries.length === 0) return [];
    const { plural, folder } = kindOf(name);
    const rows = entries.map((entry) => ({
      title: entry.data.title,
      href: hrefOf(entry.id, base),
      summary: htmlOf(entry.data.summary, resolveFrom(base, entry.id)),
      tension: isKind(entry, 'decision') ? tensionOf(entry.data) : [],
    }));
    return [{ id: folder, title: plural, href: `${hrefOf(`topics/${topic}`, base)}#${folder}`, entries: rows }];
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
      usedBy: [...new Set([...(see as EntryId[]), ...graph.usedBy(id)])].flatMap((entry) => wayTo(graph, entry, base)),
      sources: sources.flatMap((source) => {
        const found = graph.references.sources[source];
        return found === undefined
          ? []
          : [{ title: sourceViewOf(source, found).name, href: hrefOf(`sources/${source}`, base) }];
      }),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** A source with everything that cites it, and what each page says it does to which claim. */
export type SourceRow = {
  readonly source: SourceView;
  readonly href: string;
  readonly citedBy: readonly (Way & {
    readonly claims: readonly { readonly says: string; readonly claim: string }[];
  })[];
  readonly terms: readonly Way[];
};

/** All sources by author and year, each with what cites it. */
export const sourceRowsOf = (graph: Graph, base: string): SourceRow[] => {
  const terms = Object.entries(graph.references.glossary);
  return Object.entries(graph.references.sources)
    .map(([id, source]) => ({
      source: sourceViewOf(id, source),
      href: hrefOf(`sources/${id}`, base),
      citedBy: graph.citedBy(id).flatMap((entry) =>
        wayTo(graph, entry, base).map((way) => ({
          ...way,
          claims: (graph.nodes.get(entry)?.entry.data.sources?.[id] ?? []).map(({ says, claim }) => ({
            says: stances[says].title,
            claim: plain(claim),
          })),
        })),
      ),
      terms: terms
        .filter(([, term]) => term.sources?.includes(id) === true)
        .map(([term, { title }]) => ({ title, href: hrefOf(`glossary/${term}`, base) })),
    }))
    .sort((a, b) => a.source.name.localeCompare(b.source.name, 'en'));
};

const changesOf = ({ id, data }: Entry, base: string): ChangeRow[] =>
  data.history.map(({ date, change }, index) => ({
    title: data.title,
    href: hrefOf(id, base),
    date,
    version: index + 1,
    change: plain(change),
  }));

/** A retired entry, as its address and the list of changes tell of it. */
export type RetiredView = Way & {
  readonly id: string;
  readonly date: string;
  /** Why, in plain words and as HTML. */
  readonly why: string;
  readonly html: string;
  /** Where whoever wanted it should go. */
  readonly instead: Way | undefined;
};

/** All entries that were retired. */
export const retiredViewsOf = (graph: Graph, base: string): RetiredView[] =>
  Object.entries(graph.references.retired).map(([id, { title, date, why, instead }]) => ({
    id,
    title,
    href: hrefOf(id, base),
    date,
    why: plain(why),
    html: htmlOf(why, resolveFrom(base, id)),
    instead: instead === undefined ? undefined : wayTo(graph, instead as EntryId, base)[0],
  }));

const retirementsIn = (graph: Graph, base: string): ChangeRow[] =>
  retiredViewsOf(graph, base).map(({ why, ...entry }) => ({
    ...entry,
    version: undefined,
    change: `${retiredWords.title}. ${why}`,
  }));

/** Every change of every entry, newest first. */
export const changeRowsOf = (graph: Graph, base: string): ChangeRow[] =>
  [...[...graph.nodes.values()].flatMap(({ entry }) => changesOf(entry, base)), ...retirementsIn(graph, base)].sort(
    (a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'),
  );
