import type { z } from 'zod';
import type { Graph, Node } from '#graph/graph.ts';
import { settings } from '#settings.ts';
import { entryViewOf } from '#views/entry/entry.ts';
import { addressOf } from '#views/text/href.ts';
import { fieldsOf } from './fields.ts';
import { proseMarkdownOf } from './prose.ts';
import { dataSchemaAddress, type entryData } from './schema.ts';
import { markdownOf } from './text.ts';

/** An entry as data: what its page shows, for programs. */
export type EntryData = z.infer<typeof entryData> & { readonly fields: ReturnType<typeof fieldsOf> };

/** Makes the data of an entry from the view that its page shows. */
export const entryDataOf = (graph: Graph, node: Node): EntryData => {
  const { entry } = node;
  const { id, kind, data } = entry;
  const { page, grade } = entryViewOf(graph, node);
  const { topics } = graph.references;
  const write = (html: string): string => markdownOf(html, id);
  return {
    $schema: dataSchemaAddress(kind),
    id,
    kind,
    address: addressOf(id),
    version: page.version,
    changed: page.changed,
    licence: settings.contentLicence.address,
    title: page.title,
    summary: page.summary,
    aliases: page.aliases,
    topics: data.topics.map((topic) => ({ id: topic, title: topics[topic]?.title ?? topic })),
    ...(grade && {
      grade: { grade: grade.grade, meaning: grade.meaning, disputed: grade.disputed, counted: grade.counted },
    }),
    fields: fieldsOf(entry),
    prose: proseMarkdownOf(node),
    sources: page.citations.list.map(({ source, claims }) => ({
      id: source.id,
      name: source.name,
      title: source.title,
      ...(source.address !== undefined && { address: source.address }),
      kind: source.kind,
      strength: source.strength,
      finding: source.finding,
      caveat: source.caveat,
      figuresSeen: source.figures_seen,
      claims: claims.map(({ stance, claim, from, bearsOn }) => ({
        says: stance,
        claim,
        ...(from !== undefined && { from }),
        for: bearsOn.map(({ anchor }) => anchor),
      })),
    })),
    edges: page.connections.flatMap(({ reads, connections }) =>
      connections.map(({ as, end, id: other, title, href, option, why, tell }) => ({
        as,
        reads,
        end,
        id: other,
        title,
        address: new URL(href, settings.address).href,
        ...(option !== undefined && { option: option.id }),
        why: write(why),
        ...(tell !== undefined && { tell: write(tell) }),
      })),
    ),
    history: page.history,
  };
};
