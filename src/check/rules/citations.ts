import { targetOf } from '#model/ids.ts';
import { foundAt } from '../doc.ts';
import { instead } from '../nearest.ts';
import { once } from '#graph/once.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { fileOf } from '../where.ts';

const sourcesAmong = (links: readonly { readonly to: string }[]): string[] =>
  links.flatMap(({ to }) => {
    const target = targetOf(to);
    return target?.folder === 'sources' ? [target.slug] : [];
  });

const linkedIn = once(({ texts }: Site['docs'][number]): string[] => sourcesAmong(texts.flatMap(({ links }) => links)));

const citedOn = once(({ data, prose }: Page): string[] => [
  ...Object.keys(data.sources ?? {}),
  ...sourcesAmong(prose?.links ?? []),
  ...(prose?.components.flatMap(({ attributes }) => attributes['basis'] ?? []) ?? []),
]);

/** Every id of a source that anything names: citations, links, cases and terms. */
const citedIn = ({ pages, docs, shelves }: Site): Set<string> =>
  new Set([
    ...docs.flatMap(linkedIn),
    ...pages.flatMap(citedOn),
    ...Object.values(shelves.glossary.data)
      .flatMap((term) => term?.sources ?? [])
      .filter((id) => id !== undefined),
  ]);

/** Holds citations to the sources that there are. */
export const citation = {
  name: 'citation',
  why: 'A citation without a source rests on nothing that a reader could look up.',
  where: 'glossary',
  wrong: '  sources: [desk-study-2018]',
  right: '  sources: [desk-study-2019]',
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
  why: 'Only what is cited stands among the sources, so that the list shows what the reference rests on.',
  where: 'sources',
  wrong: `seat-census-2021:
  authors: Example A
  year: 2021
  title: A census of seats
  venue: Journal of Rooms 5(2), 1-20
  kind: survey
  verified: title
  finding: Half of the seats were empty at ten.
  figures_seen: false
  strength: moderate
  caveat: Nobody on this reference has found a use for it.
desk-study-2019:
`,
  right: `desk-study-2019:
`,
  check: (site) => {
    const { sources } = site.shelves;
    const cited = citedIn(site);
    return (sources.keysAt([]) ?? [])
      .filter((id) => !cited.has(id) && !site.unreadHolds(id))
      .map((id) => {
        const todo = 'Cite it where it bears on a claim, or delete it here.';
        return foundAt(sources, [id], 'key', `nothing cites \`${id}\``, todo);
      });
  },
} satisfies Rule;
