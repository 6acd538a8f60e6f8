import { targetOf } from '#model/ids.ts';
import { foundAt } from '../doc.ts';
import { instead } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { fileOf } from '../where.ts';

/** Every id of a source that anything names: citations, links, cases and terms. */
const citedIn = ({ pages, docs, shelves }: Site): Set<string> => {
  const linked = [
    ...docs.flatMap(({ texts }) => texts.flatMap(({ links }) => links)),
    ...pages.flatMap(({ prose }) => prose?.links.map(({ to }) => to) ?? []),
  ].flatMap((to) => {
    const target = targetOf(to);
    return target?.folder === 'sources' ? [target.slug] : [];
  });
  return new Set([
    ...linked,
    ...pages.flatMap(({ data }) => Object.keys(data.sources ?? {})),
    ...pages.flatMap(({ prose }) => prose?.components.flatMap(({ attributes }) => attributes['basis'] ?? []) ?? []),
    ...Object.values(shelves.glossary.data)
      .flatMap((term) => term?.sources ?? [])
      .filter((id) => id !== undefined),
  ]);
};

/** Holds citations to the sources that there are. */
export const citation = {
  name: 'citation',
  says: 'A citation without a source rests on nothing that a reader could look up.',
  check: (site) => {
    const { sources, glossary } = site.shelves;
    const keys = sources.keysAt([]);
    if (keys === undefined) return [];
    const todo = (id: string) => instead(id, keys, `Otherwise add it to ${fileOf('sources')}.`);
    const says = (id: string) => `there is no source \`${id}\``;
    return [
      ...site.pages.flatMap((page) =>
        Object.keys(page.data.sources ?? {})
          .filter((id) => !keys.includes(id))
          .map((id) => foundAt(page, ['sources', id], 'key', says(id), todo(id))),
      ),
      ...Object.entries(glossary.data).flatMap(([term, data]) =>
        (data?.sources ?? []).flatMap((id, index) =>
          id === undefined || keys.includes(id)
            ? []
            : [foundAt(glossary, [term, 'sources', index], 'value', says(id), todo(id))],
        ),
      ),
    ];
  },
} satisfies Rule;

/** Asks for a citation of every source. */
export const uncited = {
  name: 'uncited',
  says: 'Only what is cited stands among the sources, so that the list shows what the reference rests on.',
  check: (site) => {
    const { sources } = site.shelves;
    const cited = citedIn(site);
    return (sources.keysAt([]) ?? [])
      .filter((id) => !cited.has(id) && !site.unreadHolds(id))
      .map((id) =>
        foundAt(
          sources,
          [id],
          'key',
          `nothing cites \`${id}\``,
          'Cite it where it bears on a claim, or delete it here.',
        ),
      );
  },
} satisfies Rule;
