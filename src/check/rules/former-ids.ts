import { kindIn } from '#model/kinds.ts';
import type { Path } from '#model/walk.ts';
import { foundAt, type Doc } from '../doc.ts';
import { instead } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import type { Side } from '../spots.ts';

/** An address at which an entry once stood, and where that is said. */
type Claim = {
  readonly id: string;
  readonly by: string;
  readonly doc: Pick<Doc, 'file' | 'placeOf'>;
  readonly path: Path;
  readonly side: Side;
};

const formerIn = (
  doc: Claim['doc'],
  by: string,
  ids: readonly (string | undefined)[] | undefined,
  above: Path,
): Claim[] =>
  (ids ?? []).flatMap((id, index) =>
    id === undefined ? [] : [{ id, by, doc, path: [...above, 'formerIds', index], side: 'value' }],
  );

const claimsIn = ({ pages, shelves: { retired } }: Site): Claim[] => [
  ...Object.entries(retired.data).flatMap(([id, data]): Claim[] => [
    { id, by: id, doc: retired, path: [id], side: 'key' },
    ...formerIn(retired, id, data?.formerIds, [id]),
  ]),
  ...pages.flatMap((page) => formerIn(page, page.id, page.data.formerIds, [])),
];

/** Keeps former ids free: an old address leads to one page. */
export const formerId = {
  name: 'former-id',
  why: 'An address that once worked has to lead to the page that took its place.',
  where: 'essay',
  wrong: 'formerIds: [failure-modes/empty-floor]',
  right: 'formerIds: [essays/on-chairs]',
  check: (site) => {
    const taken = new Map(site.pages.map(({ id }) => [id as string, 'the id of an entry']));
    return claimsIn(site).flatMap(({ id, by, doc, path, side }) => {
      const folder = id.split('/')[0] ?? '';
      const before = taken.get(id);
      taken.set(id, side === 'key' ? 'the id of an entry that was retired' : `a former id of ${by} too`);
      if (before !== undefined)
        return [foundAt(doc, path, side, `\`${id}\` is ${before}`, 'Delete it: an address leads to one page.')];
      if (id.includes('#'))
        return [foundAt(doc, path, side, `\`${id}\` names a place on a page`, `Write \`${id.replace(/#.*/, '')}\`.`)];
      if (kindIn(folder) === undefined)
        return [foundAt(doc, path, side, `\`${folder}\` is no folder of entries`, instead(id, site.ids))];
      return [];
    });
  },
} satisfies Rule;
