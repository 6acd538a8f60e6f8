import { cutsIn } from '#graph/cut.ts';
import type { Path } from '#model/walk.ts';
import { foundAt, type Doc } from '../doc.ts';
import type { Found } from '../issue.ts';
import { isKnown, wasOn } from '../locking.ts';
import { instead } from '../nearest.ts';
import { once } from '#graph/once.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

const named = ({ data }: Page): { id: string; path: Path }[] => [
  ...Object.entries(data.sources ?? {}).flatMap(([source, citations]) =>
    (citations ?? []).flatMap((citation, row) =>
      (citation?.for ?? []).map((id, index) => ({ id: id ?? '', path: ['sources', source, row, 'for', index] })),
    ),
  ),
  ...(data.history ?? []).flatMap((change, row) =>
    (change?.items ?? []).map((id, index) => ({ id: id ?? '', path: ['history', row, 'items', index] })),
  ),
];

const danglingOn = (site: Site, page: Page): Found[] =>
  named(page)
    .filter(({ id }) => id !== '' && !page.mayHold(id))
    // A change may name an item that was cut since.
    .filter(({ id, path: [field] }) => field !== 'history' || !(wasOn(site, page, id) || cutOn(page).has(id)))
    .map(({ id, path }) => {
      const todo = instead(id, page.anchorIds, 'Name the key of an item, or the slug of a heading.');
      return foundAt(page, path, 'value', `there is no \`${id}\` on this page`, todo);
    });

const cutOn = once(({ data }: Page) => cutsIn(data.history));

/** What is wrong with where the addresses of items land that were cut. */
const landingsOn = (site: Site, page: Page): Found[] =>
  (page.data.history ?? []).flatMap((change, row) =>
    Object.entries(change?.cut ?? {}).flatMap(([id, heir = '']) => {
      const path = ['history', row, 'cut', id];
      const landing = cutOn(page).get(id) ?? heir;
      if (page.anchorIds.includes(id))
        return foundAt(page, path, 'key', `\`${id}\` is on this page, so it was not cut`, 'Delete it here.');
      if (isKnown(site, page) && !wasOn(site, page, id))
        return foundAt(page, path, 'key', `\`${id}\` was never locked on this page`, 'Delete it: nothing leads there.');
      const places = page.anchors.flatMap((anchor) => (anchor.of === 'heading' ? [] : anchor.id));
      if (places.includes(landing) || (!page.anchorIds.includes(landing) && page.mayHold(landing))) return [];
      const says = `\`${heir}\`, where \`${id}\` lands now, is no item and no section of this page`;
      return foundAt(page, path, 'value', says, instead(heir, places, 'Name the item that took its place.'));
    }),
  );

/** Holds the ids that citations and the history name to the ids of the page. */
export const pageIds = {
  name: 'page-id',
  why: 'A citation and a change are shown beside the items that they name.',
  where: 'decision',
  wrong: '    items: [rent]',
  right: '    items: [rent-saved]',
  check: (site) => site.pages.flatMap((page) => [...danglingOn(site, page), ...landingsOn(site, page)]),
} satisfies Rule;

type Dated = readonly [doc: Pick<Doc, 'file' | 'placeOf'>, path: Path, date: string | undefined];

/** Every day on which something happened to the reference. */
const datedIn = ({ pages, shelves }: Site): Dated[] => [
  ...pages.flatMap((page): Dated[] => [
    [page, ['published'], page.kind === 'essay' ? page.data.published : undefined],
    ...(page.data.history ?? []).map((change, index): Dated => [page, ['history', index, 'date'], change?.date]),
  ]),
  ...Object.entries(shelves.retired.data).map(([id, one]): Dated => [shelves.retired, [id, 'date'], one?.date]),
];

/** Days that are still to come, or on which there was no reference yet. */
const impossible = (site: Site): Found[] => {
  const { first, last } = site.days;
  return datedIn(site).flatMap(([doc, path, date]) => {
    if (date === undefined || (date >= first && date <= last)) return [];
    const says = date > last ? `${date} is still to come` : `on ${date} there was no reference: it began on ${first}`;
    return [foundAt(doc, path, 'value', says, 'Write the day on which it happened.')];
  });
};

/** Holds the history to the order of its dates, and to days on which it can have happened. */
export const history = {
  name: 'history',
  why: 'The version of an entry is the length of its history, so the history is kept oldest first.',
  where: 'decision',
  wrong: `  - date: '2026-11-22'
    change: First published.`,
  right: `  - date: '2026-11-20'
    change: First published.`,
  check: (site) => [
    ...impossible(site),
    ...site.pages.flatMap((page) => {
      const dates = (page.data.history ?? []).map((change) => change?.date);
      return dates.flatMap((date, index) => {
        const before = dates[index - 1];
        if (date === undefined || before === undefined || before <= date) return [];
        const says = `${date} stands behind ${before}`;
        return [foundAt(page, ['history', index, 'date'], 'value', says, 'Put the changes in order, oldest first.')];
      });
    }),
  ],
} satisfies Rule;
