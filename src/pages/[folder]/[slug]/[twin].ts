import type { APIRoute, GetStaticPaths } from 'astro';
import { nodeOf } from '#graph/graph.ts';
import { targetOf, type EntryId } from '#model/ids.ts';
import { cacheKeyOf } from '#site/key.ts';
import { loadSite } from '#site/load.ts';
import { entryViewOf } from '#views/entry/entry.ts';
import { entryDataOf } from '#views/twins/data.ts';
import { twins, type Twin } from '#views/twins/lists.ts';
import { entryMarkdownOf } from '#views/twins/markdown.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const graph = await loadSite();
  return [...graph.nodes].flatMap(([id, node]) => {
    const { folder, slug } = targetOf(id) ?? { folder: '', slug: '' };
    const cacheKey = cacheKeyOf(() => entryViewOf(graph, node));
    return Object.keys(twins).map((twin) => ({ params: { folder, slug, twin }, props: { id }, cacheKey }));
  });
};

/** An entry as data and as Markdown, beside its page. */
export const GET: APIRoute<{ id: EntryId }, { twin: Twin }> = async ({ props: { id }, params: { twin } }) => {
  const graph = await loadSite();
  const node = nodeOf(graph, id);
  const text = twin === 'index.md' ? entryMarkdownOf(graph, node) : JSON.stringify(entryDataOf(graph, node));
  return new Response(text, { headers: { 'content-type': `${twins[twin]}; charset=utf-8` } });
};
