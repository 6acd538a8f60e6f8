import { slug } from 'github-slugger';
import { sectionIdsOf, type Anchor } from '#graph/anchors.ts';
import { notOptions } from '#model/decision.ts';
import { isOwnId, ownIds } from '#model/own-ids.ts';
import { foundAt } from '../doc.ts';
import type { Found } from '../issue.ts';
import { once } from '#graph/once.ts';
import type { Page, PageOf } from '../page.ts';
import type { Rule } from '../rule.ts';
import { pagesOf, type Site } from '../site.ts';

/** The id that an anchor would have if it stood alone: a second heading of the same words is numbered. */
const idOf = (anchor: Anchor): string => (anchor.of === 'heading' ? slug(anchor.heading.text) : anchor.id);

const placeOf = (page: Page, anchor: Anchor) => {
  if (anchor.of === 'heading') return page.inFile(anchor.heading);
  return anchor.of === 'item' ? page.placeOf(anchor.path, 'key') : undefined;
};

const nameOf = (page: Page, anchor: Anchor): string => {
  if (anchor.of === 'section') return 'a section of the page';
  const { line } = placeOf(page, anchor) ?? { line: 1 };
  return anchor.of === 'heading' ? `the heading on line ${line}` : `\`${anchor.path.join('.')}\` on line ${line}`;
};

const anotherId = (anchor: Anchor): string =>
  anchor.of === 'heading'
    ? 'Word the heading differently: its words become its id.'
    : 'Give this item an id of its own; all ids of a page share one namespace.';

const twiceOn = once((page: Page): Found[] => {
  const first = new Map<string, Anchor>();
  const reserved = sectionIdsOf(page.kind).map((id) => ({ id, of: 'section' }) as const);
  return [...reserved, ...page.anchors.filter((anchor) => anchor.of !== 'section')].flatMap((anchor) => {
    const id = idOf(anchor);
    const other = first.get(id);
    const place = placeOf(page, anchor);
    if (other === undefined) first.set(id, anchor);
    const by = other === undefined ? (isOwnId(id) ? 'the page itself' : undefined) : nameOf(page, other);
    if (by === undefined || place === undefined) return [];
    return [{ file: page.file, ...place, says: `the id \`${id}\` is taken by ${by}`, todo: anotherId(anchor) }];
  });
});

/** Sources, terms and topics whose ids the pages that list them use for themselves. */
const takenOnShelves = ({ shelves }: Site): Found[] =>
  Object.values(shelves).flatMap((shelf) =>
    Object.values(ownIds)
      .filter((id) => shelf.has([id]))
      .map((id) => foundAt(shelf, [id], 'key', `the id \`${id}\` is taken by the page itself`, 'Choose another id.')),
  );

const takenIn = (page: PageOf<'decision'>): Found[] =>
  Object.entries(notOptions)
    .filter(([id]) => page.has(['options', id]))
    .map(([id, means]) => {
      const todo = `Where an option is named, \`${id}\` means ${means}: choose another id.`;
      return foundAt(page, ['options', id], 'key', `\`${id}\` cannot be the id of an option`, todo);
    });

/** Holds every page to one namespace. */
export const namespace = {
  name: 'namespace',
  why: 'A link to an id has to lead to one place, so sections, items and headings of a page share one namespace.',
  where: 'failure-mode',
  wrong: "  common-days: '**Names stay.** Nobody takes a name off a desk.'",
  right: "  names-stay: '**Names stay.** Nobody takes a name off a desk.'",
  check: (site) => [
    ...site.pages.flatMap(twiceOn),
    ...takenOnShelves(site),
    ...pagesOf(site, 'decision').flatMap(takenIn),
  ],
} satisfies Rule;
