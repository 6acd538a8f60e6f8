import { cutsIn } from '#graph/cut.ts';
import { grouped, type Graph, type Node } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { once } from '#graph/once.ts';
import { isKind, kindOf, kinds, versionOf, type Entry, type KindName } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { historyWords } from '#words/entry.ts';
import { fill } from '#words/fill.ts';
import { citationsOf } from './citations.ts';
import { connectionsOf } from './connections.ts';
import { htmlOf, resolveOnPage } from '#views/text/html.ts';
import { optionMarksOf } from './options.ts';
import { historyOf, partOf } from './parts.ts';
import { hrefOf } from '#views/text/href.ts';
import { byTitle } from '#views/text/by-title.ts';

/** A name with an address. */
export type Way = { readonly title: string; readonly href: string };

/** The page of an entry as plain data. */
export type EntryPage = ReturnType<typeof entryPageOf>;

const waysOf = (entry: Entry, { references: { topics } }: Graph): Way[] =>
  entry.data.topics.flatMap((id) => {
    const topic = topics[id];
    return topic === undefined ? [] : [{ title: topic.title, href: hrefOf(`topics/${id}`) }];
  });

const rowsIn = once(({ nodes }: Graph) =>
  grouped(
    [...nodes.values()]
      .map(({ entry }) => entry)
      .sort((a, b) => byTitle(a.data, b.data))
      .flatMap((entry) => ['', ...entry.data.topics].map((topic) => [`${entry.kind} ${topic}`, entry] as const)),
  ),
);

/** Entries of a kind, perhaps those in one topic alone, in the order of their titles. */
export const entriesOf = <Name extends KindName>(
  graph: Graph,
  kind: Name,
  topic = '',
): readonly Extract<Entry, { kind: Name }>[] =>
  rowsIn(graph)(`${kind} ${topic}`) as readonly Extract<Entry, { kind: Name }>[];

/** The entries before and after this one among those of its kind in its first topic. */
const neighboursOf = (entry: Entry, graph: Graph) => {
  const [topic = ''] = entry.data.topics;
  const row = entriesOf(graph, entry.kind, topic);
  const index = row.findIndex(({ id }) => id === entry.id);
  const way = (other: Entry | undefined): Way | undefined =>
    other && { title: other.data.title, href: hrefOf(other.id) };
  const [previous, next] = [way(row[index - 1]), way(row[index + 1])];
  const title = graph.references.topics[topic]?.title;
  return title === undefined || (previous ?? next) === undefined ? undefined : { topic: title, previous, next };
};

const correctionOf = (entry: Entry): string => {
  const values = { id: entry.id, version: versionOf(entry) };
  return fill(settings.correction, {
    title: encodeURIComponent(`${historyWords.correct}: ${entry.id}`),
    body: encodeURIComponent(fill(historyWords.correctBody, values)),
  });
};

/** By id of an item, section or part: places within it for the addresses of items that were cut, as HTML. */
const landingsOf = ({ data }: Entry): ((id: string) => string) => {
  const landings = Map.groupBy(cutsIn(data.history), ([, heir]) => heir);
  return (id) => (landings.get(id) ?? []).map(([cut]) => `<span id="${cut}" data-pagefind-ignore></span>`).join('');
};

/** Makes the page of an entry from the entry and its place in the graph. */
export const entryPageOf = (graph: Graph, node: Node) => {
  const { entry } = node;
  const kind = kindOf(entry.kind);
  const resolve = resolveOnPage;
  const citations = citationsOf(node, graph.references);
  const landingsAt = landingsOf(entry);
  const connections = connectionsOf(graph, entry.id);
  const sections = kind.sections.flatMap(({ parts, ...section }) => {
    const shown = parts.flatMap((part) => partOf(node, part, { citations, landingsAt }, resolve) ?? []);
    return shown.length === 0 ? [] : [{ ...section, parts: shown }];
  });
  return {
    id: entry.id,
    kind: { name: entry.kind, title: kind.plural, href: hrefOf(kind.folder) },
    title: entry.data.title,
    summary: entry.data.summary,
    aliases: entry.data.aliases,
    topics: waysOf(entry, graph),
    version: versionOf(entry),
    changed: entry.data.history.at(-1)?.date ?? settings.since,
    sections,
    citations,
    landingsAt,
    connections,
    options: isKind(entry, 'decision') ? optionMarksOf(entry.data) : [],
    outside: Object.entries(entry.data.outside ?? {}).map(([id, { name, difference }]) => ({
      id,
      name: plain(name),
      html: landingsAt(id) + htmlOf(difference, resolve),
    })),
    history: historyOf(entry),
    correction: correctionOf(entry),
    edit: fill(settings.edit, { file: `content/${entry.id}.mdx` }),
    neighbours: neighboursOf(entry, graph),
  };
};

/** The indexes of all kinds, for navigation. */
export const indexesOf = (): Way[] =>
  Object.values(kinds).map(({ plural, folder }) => ({ title: plural, href: hrefOf(folder) }));
