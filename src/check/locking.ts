import { cutsIn } from '#graph/cut.ts';
import type { Path } from '#model/walk.ts';
import { foundAt } from './doc.ts';
import { atStart, type Found } from './issue.ts';
import { placesOf } from './lines.ts';
import { differenceOf, lockedItems, lockedNow, lockIn, type Lock, type Locked, type LockedItem } from './lock.ts';
import { once } from '#graph/once.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { fileOf, lockFile } from './where.ts';

/** Something between the content and its lock; `as` says of what sort. */
export type LockFound = Found & {
  readonly as: 'changed' | 'added' | 'gone' | 'shortened' | 'vanished' | 'behind' | 'unreadable';
};

/** The lock that stands in the content folder; undefined where there is none that can be read. */
export const lockOf = once(({ lock }: Site): Lock | undefined => (lock === undefined ? undefined : lockIn(lock)));

/** Whether an id was ever that of an item of a page, as far as the lock knows. */
export const wasOn = (site: Site, page: Page, id: string): boolean =>
  Object.hasOwn(lockedOf(page, lockOf(site) ?? {})?.items ?? {}, id);

/** Whether a page was ever locked. */
export const isKnown = (site: Site, page: Page): boolean => lockedOf(page, lockOf(site) ?? {}) !== undefined;

/** What to lock of the content as it is now. */
export const nextLock = (site: Site): Lock => {
  const lock = lockOf(site) ?? {};
  const retired = Object.entries(lock).filter(([id]) => isRetired(site, id));
  return Object.fromEntries([
    ...retired.map(([id, before]) => [id, lockedNow([], before.version, before)] as const),
    ...site.pages.map((page) => [page.id, nowOf(page, lockedOf(page, lock))] as const),
  ]);
};

/** Everything in which the content and its lock disagree; nothing where nothing was ever locked. */
export const lockFindings = (site: Site): LockFound[] => {
  if (site.lock === undefined) return [];
  const lock = lockOf(site);
  if (lock === undefined) return [unreadable];
  return [...site.pages.filter(({ whole }) => whole).flatMap((page) => ofPage(page, lock)), ...vanished(site, lock)];
};

/** What was locked of an entry, under its id or a former one. */
const lockedOf = ({ id, data }: Page, lock: Lock): Locked | undefined => {
  const ids = [id, ...[...(data.formerIds ?? [])].reverse()];
  const known = ids.find((one) => one !== undefined && Object.hasOwn(lock, one));
  return known === undefined ? undefined : lock[known];
};

const itemsOf = once(({ kind, data }: Page): LockedItem[] =>
  lockedItems({ kind, data } as Parameters<typeof lockedItems>[0]),
);

const nowOf = (page: Page, before: Locked | undefined): Locked =>
  lockedNow(itemsOf(page), page.data.history?.length ?? 0, before);

const ofPage = (page: Page, lock: Lock): LockFound[] => {
  const before = lockedOf(page, lock);
  const unnamed = before === undefined ? [] : unnamedOn(page, before);
  if (unnamed.length > 0) return unnamed;
  const strays = (page.data.formerIds ?? []).some((id) => id !== undefined && Object.hasOwn(lock, id));
  const now = JSON.stringify(nowOf(page, before));
  if (!strays && now === JSON.stringify(lock[page.id])) return [];
  const says =
    before === undefined ? 'the ids of this entry are not locked yet' : 'the lock does not know this change yet';
  const row = ['history', (page.data.history?.length ?? 1) - 1];
  return [{ as: 'behind', ...foundAt(page, row, 'value', says, 'Run `npm run lock`, and commit what it writes.') }];
};

const unnamedOn = (page: Page, before: Locked): LockFound[] => {
  const history = page.data.history ?? [];
  const { version } = before;
  if (history.length < version) {
    const says = `the history has ${history.length} of the ${version} rows that were locked`;
    const todo = 'Put back what is missing: a history only grows.';
    return [{ as: 'shortened', ...foundAt(page, ['history'], 'key', says, todo) }];
  }
  const since = history.slice(version);
  const [cutSince, cutEver] = [cutsIn(since), cutsIn(history)];
  const named = new Set(since.flatMap((change) => change?.items ?? []));
  const isUnnamed = ({ id }: LockedItem): boolean => !named.has(id);
  const { changed, added, gone, lost } = differenceOf(itemsOf(page), before);
  const tell = (id: string): string =>
    `Name it: add a row to \`history\` that says what changed, with \`items: [${id}]\`.`;
  const unnamed = `since version ${version}, and no row of \`history\` names it`;
  const found = (as: LockFound['as'], path: Path, says: string, todo: string): LockFound => ({
    as,
    ...foundAt(page, path, 'key', says, todo),
  });
  return [
    ...changed.filter(isUnnamed).map(({ id, path }) => {
      const todo = `${tell(id)} For a mere typo: npm run lock -- --typos`;
      return found('changed', path, `\`${id}\` has changed ${unnamed}`, todo);
    }),
    ...added.filter(isUnnamed).map(({ id, path }) => {
      return found('added', path, `\`${id}\` has been added ${unnamed}`, tell(id));
    }),
    ...[...gone.filter((id) => !cutSince.has(id)), ...lost.filter((id) => !cutEver.has(id))].map((id) => {
      const says = `\`${id}\` is gone, and no row of \`history\` since version ${version} says where its address lands`;
      const todo = `Add a row with \`cut: { ${id}: … }\`: the id of what took its place, or else of its section. If it was only renamed, give it its id back.`;
      return found('gone', ['history'], says, todo);
    }),
  ];
};

/** Whether the content says of an id that its entry was retired. */
export const isRetired = (site: Site, id: string): boolean => site.shelves.retired.keysAt([])?.includes(id) === true;

const vanished = (site: Site, lock: Lock): LockFound[] => {
  const former = new Set(site.pages.flatMap(({ data }) => data.formerIds ?? []));
  return Object.keys(lock)
    .filter((id) => site.pageOf(id) === undefined && !former.has(id) && !isRetired(site, id) && !site.unreadHolds(id))
    .map((id) => ({
      as: 'vanished',
      file: lockFile,
      ...placesOf(site.lock ?? '')((site.lock ?? '').indexOf(`"${id}"`)),
      says: `the entry ${id} is gone, and its address leads nowhere`,
      todo: `Say in ${fileOf('retired')} why it is no longer kept, or put its id under \`formerIds\` of the entry that it has become.`,
    }));
};

const unreadable: LockFound = {
  as: 'unreadable',
  ...atStart(
    lockFile,
    'is not a lock of ids',
    'Put back the version that was committed last, then run `npm run lock`.',
  ),
};
