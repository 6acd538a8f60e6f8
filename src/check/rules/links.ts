import { targetOf } from '#model/ids.ts';
import { foundAt, type Doc } from '../doc.ts';
import { declaredIn } from '../edges.ts';
import type { Found } from '../issue.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { verdictOn } from '../targets.ts';

/** Links in the texts of a file, each at its own line. */
const inTexts = (site: Site, doc: Pick<Doc, 'file' | 'texts' | 'placeIn'>, page: Page | undefined): Found[] =>
  doc.texts.flatMap(({ path, links }) =>
    links.flatMap(({ to, offset }) => {
      const verdict = verdictOn(site, page, to);
      return verdict === undefined ? [] : [{ file: doc.file, ...doc.placeIn(path, offset), ...verdict }];
    }),
  );

const inProse = (site: Site, page: Page): Found[] =>
  (page.prose?.links ?? []).flatMap((link) => {
    const verdict = verdictOn(site, page, link.to);
    return verdict === undefined ? [] : [{ file: page.file, ...page.inFile(link), ...verdict }];
  });

const inEdges = (site: Site): Found[] =>
  declaredIn(site).flatMap(({ page, path, link, to, toReference }) => {
    if (toReference || to === page.id) return [];
    const verdict = verdictOn(site, page, link.to ?? '');
    return verdict === undefined ? [] : [foundAt(page, [...path, 'to'], 'value', verdict.says, verdict.todo)];
  });

/** Entries that terms refer to, and those that stand in for retired ones. */
const inShelves = (site: Site): Found[] => {
  const { glossary, retired } = site.shelves;
  const named = [
    ...Object.entries(glossary.data).flatMap(([term, data]) =>
      (data?.see ?? []).map((to, index) => ({ shelf: glossary, to, path: [term, 'see', index] })),
    ),
    ...Object.entries(retired.data).map(([id, data]) => ({ shelf: retired, to: data?.instead, path: [id, 'instead'] })),
  ];
  return named.flatMap(({ shelf, to, path }) => {
    const verdict = to === undefined || targetOf(to) === undefined ? undefined : verdictOn(site, undefined, to);
    return verdict === undefined ? [] : [foundAt(shelf, path, 'value', verdict.says, verdict.todo)];
  });
};

/** Holds every link to a page, and a place on it, that exists. */
export const link = {
  name: 'link',
  why: 'A link that leads nowhere costs the reader the way back as well.',
  where: 'essay',
  wrong: '[count](playbooks/counting-the-seats)',
  right: '[count](playbooks/count-the-seats)',
  check: (site) => [
    ...inEdges(site),
    ...site.pages.flatMap((page) => [...inTexts(site, page, page), ...inProse(site, page)]),
    ...Object.values(site.shelves).flatMap((shelf) => inTexts(site, shelf, undefined)),
    ...inShelves(site),
  ],
} satisfies Rule;
