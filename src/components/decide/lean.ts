import { element } from '#components/element.ts';
import { inWords } from '#decide/in-words.ts';
import type { DecisionSheet, SheetItem } from '#decide/sheet.ts';
import { fill, listed } from '#words/fill.ts';
import { leanWords } from '#words/lean.ts';
import type { Answers } from '#decide/worksheet.ts';
import type { Desk, Words } from './desk.ts';

/** Shows which way the answers lean, what carries that, what would turn it, what to find out first, and the trial. */
export const showLean = ({ sheet, words, part }: Desk, answers: Answers): void => {
  const { lean, carriedBy, onGuesses, notReady, gather, flips, trial } = inWords(sheet, answers, leanWords);
  const more = [carriedBy, onGuesses, notReady].filter((says) => says !== undefined);
  replace(part('lean'), [element('p', { class: 'leans' }, lean), ...more.map(paragraph)]);
  const open = gather.map(({ id }) => id);
  replace(part('more'), [
    ...block(words.lean.flips, flips.map(paragraph)),
    ...block(words.lean.gather, gathering(sheet, open, words)),
    ...block(words.lean.trial, trial === undefined ? [] : [paragraph(trial), ...trialLists(sheet.trial, words)]),
  ]);
};

const paragraph = (says: string): HTMLElement => element('p', { class: 'measure' }, says);

/** What to gather: each piece of evidence once, with the factors that it settles. */
const gathering = (sheet: DecisionSheet, open: readonly string[], words: Words): HTMLElement[] => {
  const factors = sheet.factors.filter(({ id }) => open.includes(id));
  const evidence = new Map(factors.flatMap(({ settledBy }) => settledBy.map((one) => [one.id, one])));
  const rows = [...evidence.values()].map(({ id, what, how }) => {
    const settled = factors.filter(({ settledBy }) => settledBy.some((one) => one.id === id));
    const names = listed(
      settled.map(({ name }) => fill(leanWords.factor, { name })),
      leanWords.and,
    );
    const settles = element('span', { class: 'small muted' }, fill(words.settles, { factors: names }));
    return element('li', {}, element('b', {}, what), element('span', {}, how), settles);
  });
  return rows.length === 0 ? [] : [element('ul', { class: 'items' }, ...rows)];
};

const trialLists = (trial: DecisionSheet['trial'], words: Words): HTMLElement[] => {
  const list = (title: string, items: readonly SheetItem[]): HTMLElement[] => [
    element('p', { class: 'label' }, title),
    element('ul', { class: 'items' }, ...items.map(({ text }) => element('li', {}, text))),
  ];
  return trial === undefined ? [] : [...list(words.lean.watch, trial.watch), ...list(words.lean.stop, trial.stop)];
};

const block = (title: string, children: readonly HTMLElement[]): HTMLElement[] =>
  children.length === 0 ? [] : [element('section', {}, element('h3', {}, title), ...children)];

/** What has not changed is left alone, so that it is not announced again. */
const replace = (place: HTMLElement, children: readonly HTMLElement[]): void => {
  const fresh = element('div', {}, ...children);
  if (fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
};
