import { aspectNames } from '#model/decision.ts';
import { parted } from '#model/items.ts';
import { wordCount } from '#model/text.ts';
import { foundAt } from '../doc.ts';
import type { Found } from '../issue.ts';
import { once } from '#graph/once.ts';
import type { PageOf } from '../page.ts';
import type { Rule } from '../rule.ts';
import { pagesOf } from '../site.ts';

/** The least share of the fullest column's words that every column has. */
const least = 0.6;

const onPage = once((page: PageOf<'decision'>): Found[] => {
  // A column that could not be read is not thin.
  if (!page.whole) return [];
  const columns = Object.entries(page.data.options ?? {}).map(([id, option]) => ({
    id,
    words: aspectNames
      .flatMap((aspect) => Object.values(option?.[aspect] ?? {}))
      .reduce((sum, text) => sum + wordCount(parted(text ?? '').text), 0),
  }));
  const fullest = Math.max(...columns.map(({ words }) => words));
  const full = columns.find(({ words }) => words === fullest);
  return columns
    .filter(({ words }) => words < least * fullest)
    .map(({ id, words }) => {
      const share = Math.floor((100 * words) / fullest);
      const says = `the column of \`${id}\` has ${words} words, ${share} % of the ${fullest} of \`${full?.id ?? ''}\``;
      const todo = 'Find what its supporters would say, aspect by aspect; or cut the other to what carries weight.';
      return { ...foundAt(page, ['options', id], 'key', says, todo), at: ['options', id] };
    });
});

/** Keeps the options of a decision equally worked out. */
export const thinOption = {
  name: 'thin-option',
  why: 'An option that got half of the thought loses before the reader has begun to weigh it.',
  where: 'decision',
  wrong: `    bestWhen:
      kit-is-heavy: '**Kit is heavy.** The kit is too heavy.'
      same-days: '**Same days.** All come on one day.'
    fits:
      lab-bench: A bench in a laboratory.
      call-room: A room for taking calls.
    strengths:
      starts-at-once: '**Starts at once.** Work can start at once.'
      findable: '**The findable.** People can be found there.'
    costs:
      empty-seats: '**Empty seats.** Some seats are empty often.'
      fixed-plan: '**Fixed plan.** The plan is rather fixed.'
    hiddenCosts:
      corners-harden: '**Corners harden.** Groups may grow too close.'
    needs:
      space-plan: '**Space plan.** Somebody plans all the space.'
`,
  right: `    bestWhen:
      kit-is-heavy: '**Kit is heavy.** The work needs two screens, samples or paper that cannot be carried.'
      same-days: '**Same days.** Most of the team comes in on the same days.'
    fits:
      lab-bench: a laboratory bench with an experiment that runs overnight
      call-room: a control room with one place for each role
    strengths:
      starts-at-once: '**Starts at once.** Work begins where it stopped, with nothing to set up.'
      findable: '**The findable.** Everybody knows where to find the person they need.'
    costs:
      empty-seats: '**Empty seats.** Seats stand empty whenever their owners are away.'
      fixed-plan: '**Fixed plan.** Every newcomer needs a desk before the first day.'
    hiddenCosts:
      corners-harden: '**Corners harden.** Groups that sit apart for years stop asking each other anything.'
    needs:
      space-plan: '**Space plan.** Somebody has to find a desk for each newcomer before they start.'
`,
  style: true,
  check: (site) => pagesOf(site, 'decision').flatMap(onPage),
} satisfies Rule;
