import { foundAt } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { pagesOf } from '../site.ts';
import { stopWords } from '../stop-words.ts';

/** The most that stance and rule of thumb may share of all their content words. */
const most = 1 / 2;

const contentWords = (text: string): Set<string> =>
  new Set(
    (
      text
        .replace(/\]\([^)]*\)/g, ']')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).filter((word) => !stopWords.has(word)),
  );

/** Keeps the default from saying the rule of thumb over again. */
export const stance = {
  name: 'stance',
  says: 'The default says what to do on Monday; a rule of thumb in other words is no commitment.',
  check: (site) =>
    pagesOf(site, 'decision').flatMap((page) => {
      const { heuristic, default: { stance: said } = {} } = page.data;
      const words = contentWords(heuristic ?? '');
      const others = contentWords(said ?? '');
      const both = [...words].filter((word) => others.has(word));
      const all = words.size + others.size - both.length;
      if (both.length <= most * all) return [];
      const says = `the stance shares ${both.length} of ${all} content words with the rule of thumb: ${both.join(', ')}`;
      return [foundAt(page, ['default', 'stance'], 'value', says, 'Say what to do on Monday, before any evidence.')];
    }),
} satisfies Rule;
