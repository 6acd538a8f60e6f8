import { parted } from '#model/items.ts';
import type { Path } from '#model/walk.ts';
import { foundAt } from '../doc.ts';
import type { Found } from '../issue.ts';
import { once } from '#graph/once.ts';
import type { PageOf } from '../page.ts';
import type { Rule } from '../rule.ts';
import { pagesOf } from '../site.ts';
import { comparison, events, quantities, records, times } from '../words/observable.ts';
import { readable, wordsIn } from '#language/words.ts';

/** The forms that a word takes by its ending: `reply`, `replies`, `replied`; `plan`, `planned`. */
const formsOf = (word: string): string[] => {
  const stem = word.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/.test(word) ? `${word}${word.at(-1) ?? ''}` : stem;
  const plural = word.replace(/y$/, 'i');
  const forms = [stem, doubled].flatMap((one) => [`${one}ed`, `${one}ing`]);
  return [word, `${word}s`, `${plural}es`, `${plural}ed`, ...forms];
};

const known = new Set([...quantities, ...times, ...[...events, ...records].flatMap(formsOf)]);

/** Whether a text holds anything that could be counted, dated, seen to happen or looked up. */
export const isObservable = (text: string): boolean =>
  /\d/.test(text) ||
  comparison.test(text) ||
  wordsIn(readable(text)).some(({ word }) => known.has(word.toLowerCase().replace(/['’]s?$/, '')));

const observations = ({ data }: PageOf<'decision'>): { path: Path; text: string | undefined }[] => [
  ...Object.entries(data.factors ?? {}).flatMap(([factor, value]) =>
    Object.entries(value?.towards ?? {}).map(([option, text]) => ({
      path: ['factors', factor, 'towards', option],
      text,
    })),
  ),
  ...Object.entries(data.relook ?? {}).map(([id, text]) => ({ path: ['relook', id], text })),
];

const onPage = once((page: PageOf<'decision'>): Found[] =>
  observations(page)
    .filter(({ text }) => text !== undefined && !isObservable(parted(text).text))
    .map(({ path }) => {
      const todo = 'Name how many, since when, or the event that would show it; mark a threshold as a starting point.';
      const says = 'there is nothing to count, date or see happen in this';
      return { ...foundAt(page, path, 'value', says, todo), at: path };
    }),
);

/** Asks of observations and of conditions for another look that they can be observed. */
export const observable = {
  name: 'observable',
  why: 'Two people who disagree about a decision have to agree on whether a condition has been met.',
  where: 'decision',
  wrong: "  floors-half-empty: '**Floors half empty.** The atmosphere on the floor gets noticeably worse.'",
  right: "  floors-half-empty: '**Floors half empty.** More than half of the seats stand empty for a month.'",
  style: true,
  check: (site) => pagesOf(site, 'decision').flatMap(onPage),
} satisfies Rule;
