import { counted } from '#language/counted.ts';
import { isMet } from '#graph/links.ts';
import { idOf, targetOf } from '#model/ids.ts';
import { kindOf } from '#model/kinds.ts';
import { declaredIn } from '../edges.ts';
import { atStart } from '../issue.ts';
import { once } from '#graph/once.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** The ids of pages that the texts and the prose of a page link to. */
const targetsOn = once((page: Page): ReadonlySet<string> => {
  const all = [...page.texts.filter(isMet).flatMap(({ links }) => links), ...(page.prose?.links ?? [])];
  const ids = all.flatMap(({ to }) => {
    const target = targetOf(to);
    return target === undefined ? [] : [idOf(target)];
  });
  return new Set(ids);
});

const mentionedOn = (site: Site, page: Page): string[] =>
  [...targetsOn(page)].filter((id) => id !== page.id && site.pageOf(id) !== undefined);

/** How many other entries a page has to mention that none has to lead to, where there are as many. */
const most = 3;

/** Asks for a way to every entry, and from whatever needs none. */
export const orphan = {
  name: 'orphan',
  why: 'An entry that no other entry leads to is not found by those who need it.',
  where: 'essay',
  wrong: `It can end in an empty floor, which begins with
coats on chairs.`,
  right: `It can end in [an empty floor](failure-modes/empty-floor), which begins with
[coats on chairs](red-flags/coats-on-chairs).`,
  check: (site) => {
    const linked = new Set(site.pages.flatMap((page) => mentionedOn(site, page)));
    for (const { page, to, relation } of declaredIn(site)) {
      if (to !== page.id) linked.add(to);
      if (relation.symmetric === true && site.pageOf(to) !== undefined && to !== page.id) linked.add(page.id);
    }
    const others = site.pages.length - 1;
    const fewest = Math.min(most, others);
    return site.pages.flatMap((page) => {
      if (kindOf(page.kind).leadsToOthers !== true) {
        if (others === 0) return [];
        if (linked.has(page.id) || page.unwritten || page.keysAt([]) === undefined || site.unreadHolds(page.id))
          return [];
        return [
          atStart(page.file, 'no other entry links here', 'Link to it where a reader needs it, with the reason.'),
        ];
      }
      const { length: size } = mentionedOn(site, page);
      if (page.prose === undefined || !page.whole || size >= fewest) return [];
      const says = `the ${kindOf(page.kind).title.toLowerCase()} mentions ${counted(size, 'other entry', 'other entries')}`;
      return [atStart(page.file, says, `Link at least ${fewest}, each where the argument draws on it.`)];
    });
  },
} satisfies Rule;
