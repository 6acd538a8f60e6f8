import { element } from '#components/element.ts';
import { inWords } from '#decide/in-words.ts';
import { answerTo } from '#decide/lean.ts';
import type { DecisionSheet, SheetItem } from '#decide/sheet.ts';
import { fill, listed } from '#words/fill.ts';
import { leanWords } from '#words/lean.ts';
import type { Answers } from '#decide/worksheet.ts';
import type { Desk, Words } from './desk.ts';
import { stavesIn } from './staves.ts';

/**
 * Shows how many factors are answered, and once all are, or somebody asks, which way the answers lean, what carries
 * that, what would turn it, what to find out first, and the trial.
 */
export const showLean = ({ sheet, words, part }: Desk, answers: Answers, isAskedFor: boolean): void => {
  const given = sheet.factors.filter((factor) => answerTo(answers, factor).pull !== undefined).length;
  const isAsked = isAskedFor || given === sheet.factors.length;
  const count = fill(words.answered, { count: given, all: sheet.factors.length });
  part('asking').hidden = isAsked;
  replace(part('figure'), [
    stavesIn(sheet, answers, isAsked, count),
    ...(isAsked ? [element('p', { class: 'small muted' }, words.lean.figure)] : []),
  ]);
  if (!isAsked) {
    replace(part('lean'), [paragraph(count)]);
    replace(part('more'), []);
    replace(part('stand'), [
      element('span', {}, count),
      element('button', { class: 'button', type: 'button', 'data-act': 'ask' }, words.ask),
    ]);
    return;
  }
  const said = inWords(sheet, answers, leanWords);
  const more = [said.counted, said.carriedBy, said.onGuesses, said.notSaid, said.notReady];
  replace(part('lean'), [
    element('p', { class: 'leans' }, said.lean),
    ...more.filter((says) => says !== undefined).map(paragraph),
  ]);
  replace(part('stand'), [element('a', { href: '#lean' }, said.lean)]);
  const open = said.gather.map(({ id }) => id);
  const trial = said.trial === undefined ? [] : [paragraph(said.trial), ...trialLists(sheet.trial, words)];
  replace(part('more'), [
    ...block(words.lean.flips, said.flips.map(paragraph)),
    ...block(words.lean.gather, gathering(sheet, open, words)),
    ...block(words.lean.trial, trial),
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
  children.length === 0 ? [] : [element('section', {}, element('h4', {}, title), ...children)];

/** What has not changed is left alone, so that it is not announced again. */
const replace = (place: HTMLElement, children: readonly HTMLElement[]): void => {
  const fresh = element('div', {}, ...children);
  if (fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
};
