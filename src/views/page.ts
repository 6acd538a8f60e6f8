import { gradingOf } from '../graph/grade.ts';
import type { Graph, Node } from '../graph/graph.ts';
import { plain } from '../graph/inline.ts';
import { hrefOf, type EntryId } from '../model/ids.ts';
import { kindIn, kindOf, kinds, versionOf, type Entry, type EntryOf } from '../model/kinds.ts';
import { nameOf } from '../model/references.ts';
import { frequencies, grades, levels, reversibilities, severities } from '../model/vocabularies.ts';
import { fill, settings } from '../settings.ts';
import { citationsOf, type Citations } from './citations.ts';
import { connectionsOf, type ConnectionGroup } from './connections.ts';
import { htmlOf, resolveOnPage } from './html.ts';
import { optionMarkOf, optionMarksOf, type OptionMark } from './options.ts';
import { historyOf, partOf, type SectionView } from './parts.ts';

/** A name with an address. */
export type Way = { readonly title: string; readonly href: string };

/** The page of an entry as plain data. */
export type EntryPage = {
  readonly id: EntryId;
  readonly kind: Way & { readonly name: Entry['kind'] };
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly topics: readonly Way[];
  readonly version: number;
  readonly sections: readonly SectionView[];
  readonly citations: Citations;
  readonly connections: readonly ConnectionGroup[];
  readonly outside: readonly { readonly id: string; readonly name: string; readonly html: string }[];
  readonly history: ReturnType<typeof historyOf>;
  readonly correction: string;
  readonly neighbours:
    { readonly topic: string; readonly previous: Way | undefined; readonly next: Way | undefined } | undefined;
};

const waysOf = (entry: Entry, { references: { topics } }: Graph, base: string): Way[] =>
  entry.data.topics.flatMap((id) => {
    const topic = topics[id];
    return topic === undefined ? [] : [{ title: topic.title, href: hrefOf(`topics/${id}`, base) }];
  });

/** Entries of a kind, in the order of their titles. */
export const entriesOf = (graph: Graph, kind: Entry['kind']): Entry[] =>
  [...graph.nodes.values()]
    .map(({ entry }) => entry)
    .filter((entry) => entry.kind === kind)
    .sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));

/** The entries before and after this one among those of its kind in its first topic. */
const neighboursOf = (entry: Entry, graph: Graph, base: string): EntryPage['neighbours'] => {
  const [topic = ''] = entry.data.topics;
  const row = entriesOf(graph, entry.kind).filter(({ data }) => data.topics.includes(topic));
  const index = row.findIndex(({ id }) => id === entry.id);
  const way = (other: Entry | undefined): Way | undefined =>
    other && { title: other.data.title, href: hrefOf(other.id, base) };
  const [previous, next] = [way(row[index - 1]), way(row[index + 1])];
  const title = graph.references.topics[topic]?.title;
  return title === undefined || (previous ?? next) === undefined ? undefined : { topic: title, previous, next };
};

const correctionOf = (entry: Entry): string => {
  const values = { id: entry.id, version: versionOf(entry) };
  return fill(settings.correction, {
    title: encodeURIComponent(`${settings.words.history.correct}: ${entry.id}`),
    body: encodeURIComponent(fill(settings.words.history.correctBody, values)),
  });
};

/** Makes the page of an entry from the entry and its place in the graph. */
export const entryPageOf = (graph: Graph, node: Node, base: string): EntryPage => {
  const { entry } = node;
  const kind = kindOf(entry.kind);
  const resolve = resolveOnPage(base);
  const citations = citationsOf(node, graph.references);
  const connections = connectionsOf(graph, entry.id, base);
  const sections = kind.sections.flatMap(({ parts, ...section }) => {
    const shown = parts.flatMap((part) => partOf(node, part, citations, resolve) ?? []);
    return shown.length === 0 ? [] : [{ ...section, parts: shown }];
  });
  return {
    id: entry.id,
    kind: { name: entry.kind, title: kind.plural, href: hrefOf(kind.folder, base) },
    title: entry.data.title,
    summary: entry.data.summary,
    aliases: entry.data.aliases,
    topics: waysOf(entry, graph, base),
    version: versionOf(entry),
    sections,
    citations,
    connections,
    outside: Object.entries(entry.data.outside ?? {}).map(([id, { name, difference }]) => ({
      id,
      name: plain(name),
      html: htmlOf(difference, resolve),
    })),
    history: historyOf(entry),
    correction: correctionOf(entry),
    neighbours: neighboursOf(entry, graph, base),
  };
};

/** One fact about a decision, with what it means. */
export type Fact = { readonly label: string; readonly value: string; readonly meaning: string };

/** How well a decision is studied, and why. */
export type GradeView = {
  readonly title: string;
  readonly meaning: string;
  readonly disputed: boolean;
  readonly counted: readonly string[];
};

/** What the first screen of a decision answers. */
export type Glance = {
  readonly question: string;
  readonly tension: { readonly between: string; readonly and: string };
  readonly option: OptionMark | undefined;
  readonly stance: string;
  readonly holdsWhile: string;
  readonly undoing: Fact;
  readonly facts: readonly Fact[];
  readonly audience: string;
  readonly grade: GradeView;
  readonly options: readonly OptionMark[];
};

/** The grade of a decision in words, with the names of the sources that were counted. */
export const gradeViewOf = (entry: EntryOf<'decision'>, { references: { sources } }: Graph): GradeView => {
  const { grade, disputed, counted } = gradingOf(entry, sources);
  return {
    ...grades[grade],
    disputed,
    counted: counted.flatMap((id) => {
      const source = sources[id];
      return source === undefined ? [] : [nameOf(source)];
    }),
  };
};

/** Makes the first screen of a decision. */
export const glanceOf = (entry: EntryOf<'decision'>, graph: Graph, base: string): Glance => {
  const { data } = entry;
  const html = (text: string): string => htmlOf(text, resolveOnPage(base));
  const { glance } = settings.words;
  const fact = (label: string, { title, meaning }: { title: string; meaning: string }): Fact => ({
    label,
    value: title,
    meaning,
  });
  return {
    question: html(data.question),
    tension: { between: plain(data.tension.between), and: plain(data.tension.and) },
    option: optionMarkOf(data, data.default.option),
    stance: html(data.default.stance),
    holdsWhile: html(data.default.holdsWhile),
    undoing: fact(glance.undoing, reversibilities[data.reversibility.level]),
    facts: [
      fact(glance.severity, severities[data.severityIfWrong]),
      fact(glance.frequency, frequencies[data.frequency]),
      fact(glance.level, levels[data.decidedBy]),
    ],
    audience: html(data.audience),
    grade: gradeViewOf(entry, graph),
    options: optionMarksOf(data),
  };
};

/** The indexes of all kinds, for navigation. */
export const indexesOf = (base: string): Way[] =>
  Object.values(kinds).map(({ plural, folder }) => ({ title: plural, href: hrefOf(folder, base) }));

/** The kind that a page address belongs to, if any. */
export const kindAt = (pathname: string, base: string): Entry['kind'] | undefined =>
  kindIn(pathname.slice(base.length).split('/')[0] ?? '');
