import type { Issue } from '#check/issue.ts';
import { lockText, type Lock } from '#check/lock.ts';
import { lockFindings, nextLock, type LockFound } from '#check/locking.ts';
import type { Site } from '#check/site.ts';

/** A lock to write, with what an author wants to know of it; or what has to be mended first. */
export type Relocked =
  | { readonly issues: readonly Issue[] }
  | {
      readonly text: string;
      readonly entries: number;
      readonly items: number;
      readonly accepted: readonly LockFound[];
    };

/** What is found while the lock is behind, and says no more than that. */
const settledByLocking: readonly LockFound['as'][] = ['behind'];

/**
 * Locks the content as it is now. `typos` takes changed words as they are; what was added or removed has to be named
 * in the history all the same.
 */
export const relocked = (site: Site, issues: readonly Issue[], { typos }: { readonly typos: boolean }): Relocked => {
  const findings = lockFindings(site);
  const accepted = typos ? findings.filter(({ as }) => as === 'changed') : [];
  const left = findings.filter((found) => !settledByLocking.includes(found.as) && !accepted.includes(found));
  const others = issues.filter(({ rule }) => rule !== 'lock');
  if (others.length + left.length > 0)
    return { issues: [...others, ...left.map((found) => ({ ...found, rule: 'lock' }))] };
  const lock = nextLock(site);
  return { text: lockText(lock), entries: Object.keys(lock).length, items: countOf(lock), accepted };
};

const countOf = (lock: Lock): number =>
  Object.values(lock).reduce((sum, { items }) => sum + Object.keys(items).length, 0);
