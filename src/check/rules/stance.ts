import { foundAt } from '../doc.ts';
import type { Found } from '../issue.ts';
import { once } from '#graph/once.ts';
import type { PageOf } from '../page.ts';
import type { Rule } from '../rule.ts';
import { pagesOf } from '../site.ts';
import { contentWords } from '#language/words.ts';

/** The most that stance and rule of thumb may share of all their content words. */
const most = 1 / 2;

const onPage = once((page: PageOf<'decision'>): Found[] => {
  const { heuristic, default: { stance: said } = {} } = page.data;
  const words = contentWords(heuristic ?? '');
  const others = contentWords(said ?? '');
  const both = [...words].filter((word) => others.has(word));
  const all = words.size + others.size - both.length;
  if (both.length <= most * all) return [];
  const says = `the stance shares ${both.length} of ${all} content words with the rule of thumb: ${both.join(', ')}`;
  return [foundAt(page, ['default', 'stance'], 'value', says, 'Say what to do on Monday, before any evidence.')];
});

/** Keeps the default from saying the rule of thumb over again. */
export const stance = {
  name: 'stance',
  why: 'The default says what to do on Monday; a rule of thumb in other words is no commitment.',
  where: 'decision',
  wrong: '  stance: Where most seats stand empty, share most of them.',
  right: '  stance: On Monday leave names on desks and count empty chairs at ten and at three.',
  check: (site) => pagesOf(site, 'decision').flatMap(onPage),
} satisfies Rule;
