import { foundAt } from '../doc.ts';
import { instead } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Holds the topics of entries to the topics that there are, and asks for an entry under each. */
export const topics = {
  name: 'topic',
  why: 'A topic is a page that lists its entries: one nobody uses is empty, one nobody wrote does not exist.',
  where: 'red-flag',
  wrong: 'topics: [places]',
  right: 'topics: [place]',
  check: (site) => {
    const { topics: shelf } = site.shelves;
    const keys = shelf.keysAt([]);
    if (keys === undefined) return [];
    const used = new Set(site.pages.flatMap(({ data }) => data.topics ?? []));
    const unknown = site.pages.flatMap((page) =>
      (page.data.topics ?? []).flatMap((id, index) =>
        id === undefined || keys.includes(id)
          ? []
          : [foundAt(page, ['topics', index], 'value', `there is no topic \`${id}\``, instead(id, keys))],
      ),
    );
    const unused = keys
      .filter((id) => !used.has(id) && !site.unreadHolds(id))
      .map((id) =>
        foundAt(shelf, [id], 'key', `no entry has the topic \`${id}\``, 'Give it to an entry, or delete it.'),
      );
    return [...unknown, ...unused];
  },
} satisfies Rule;
