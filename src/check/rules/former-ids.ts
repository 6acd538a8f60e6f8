import { kindIn } from '#model/kinds.ts';
import { foundAt } from '../doc.ts';
import { instead } from '../nearest.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';

/** Keeps former ids free: an old address leads to one page. */
export const formerId = {
  name: 'former-id',
  why: 'An address that once worked has to lead to the page that took its place.',
  where: 'essay',
  wrong: 'formerIds: [failure-modes/empty-floor]',
  right: 'formerIds: [essays/on-chairs]',
  check: (site) => {
    const first = new Map<string, Page>();
    return site.pages.flatMap((page) =>
      (page.data.formerIds ?? []).flatMap((id, index) => {
        if (id === undefined) return [];
        const path = ['formerIds', index];
        const folder = id.split('/')[0] ?? '';
        const other = first.get(id) ?? site.pageOf(id);
        first.set(id, page);
        const taken = other?.id === id ? 'the id of an entry' : `a former id of ${other?.id ?? ''} too`;
        if (other !== undefined)
          return [foundAt(page, path, 'value', `\`${id}\` is ${taken}`, 'Delete it: an address leads to one page.')];
        if (id.includes('#'))
          return [
            foundAt(page, path, 'value', `\`${id}\` names a place on a page`, `Write \`${id.replace(/#.*/, '')}\`.`),
          ];
        if (kindIn(folder) === undefined)
          return [foundAt(page, path, 'value', `\`${folder}\` is no folder of entries`, instead(id, site.ids))];
        return [];
      }),
    );
  },
} satisfies Rule;
