import { nodeOf, type Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import type { EntryId } from '#model/ids.ts';
import { kindNames, kindOf } from '#model/kinds.ts';
import { mentions, relations } from '#model/relations.ts';
import { settings } from '#settings.ts';
import { entriesOf } from '#views/entry/page.ts';
import { rowOf } from '#views/lists/rows.ts';
import { addressOf, fileAt, hrefOf } from '#views/text/href.ts';
import { glossaryWords, sourcesWords } from '#words/lists.ts';
import { twinWords as words } from '#words/twins.ts';
import { entryMarkdownOf } from './markdown.ts';
import { literal } from './text.ts';

/** The forms of an entry beside its page, by the name of the file that holds each. */
export const twins = { 'index.json': 'application/json', 'index.md': 'text/markdown' } as const;

/** The name of such a file. */
export type Twin = keyof typeof twins;

/** The addresses of the forms of an entry, with what each is called. */
export const formsOf = (id: EntryId) =>
  Object.entries(twins).map(([name, type]) => ({
    type,
    title: words.forms[name as Twin],
    href: `${hrefOf(id)}${name}`,
  }));

/** All entries of each kind that has any, in the order in which readers meet them. */
const kindsIn = (graph: Graph) =>
  kindNames
    .map((name) => ({ title: kindOf(name).plural, entries: entriesOf(graph, name) }))
    .filter(({ entries }) => entries.length > 0);

/** Every entry with its version and its last change, and where to get it. */
export const indexDataOf = (graph: Graph) => ({
  name: settings.name,
  address: fileAt(''),
  licence: settings.contentLicence.address,
  entries: kindsIn(graph).flatMap(({ entries }) =>
    entries.map((entry) => {
      const { id, kind, title, version, changed } = rowOf(graph, entry);
      return {
        ...{ id, kind, title, summary: plain(entry.data.summary), version, changed, address: addressOf(id) },
        json: fileAt(`${id}/index.json`),
        markdown: fileAt(`${id}/index.md`),
      };
    }),
  ),
});

/** Every entry and every edge between two, each once, with how the relations read from either end. */
export const graphDataOf = (graph: Graph) => ({
  relations: Object.fromEntries(
    Object.entries({ ...relations, mentions }).map(([name, { reads, readsBack }]) => [name, { reads, readsBack }]),
  ),
  entries: indexDataOf(graph).entries.map(({ id, kind, title, address }) => ({ id, kind, title, address })),
  edges: [...graph.nodes.keys()].flatMap((id) => graph.edgesFrom(id)),
});

const headOf = (): string => `# ${literal(settings.name)}\n\n> ${literal(settings.description)}`;

/** What is here and where each thing can be read as Markdown, as language models look for it. */
export const llmsOf = (graph: Graph): string => {
  const kinds = kindsIn(graph).map(({ title, entries }) => {
    const lines = entries.map(
      ({ id, data }) => `- [${literal(data.title)}](${fileAt(`${id}/index.md`)}): ${literal(plain(data.summary))}`,
    );
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  const more = [
    [words.whole, 'llms-full.txt'],
    [words.data, 'index.json'],
    [words.connections, 'graph.json'],
    [glossaryWords.title, 'glossary/'],
    [sourcesWords.title, 'sources/'],
  ].map(([title = '', path = '']) => `- [${title}](${fileAt(path)})`);
  return `${[headOf(), ...kinds, `## ${words.more}\n\n${more.join('\n')}`].join('\n\n')}\n`;
};

/** Every entry as Markdown, one below the other. */
export const llmsFullOf = (graph: Graph): string =>
  [
    `${headOf()}\n`,
    ...kindsIn(graph).flatMap(({ entries }) => entries.map(({ id }) => entryMarkdownOf(graph, nodeOf(graph, id)))),
  ].join('\n---\n\n');
