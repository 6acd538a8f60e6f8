import { element } from '#components/element.ts';
import { inWords } from '#decide/in-words.ts';
import type { Answers } from '#decide/worksheet.ts';
import { filled, leanWords } from '#decide/words.ts';
import type { Desk } from './desk.ts';

/** Shows which way the answers lean, what carries that, what to find out first, and what would turn it. */
export const showLean = ({ sheet, words, part }: Desk, answers: Answers): void => {
  const said = inWords(sheet, answers, leanWords);
  const first = [said.lean, said.carriedBy, said.onGuesses, said.notReady].filter((one) => one !== undefined);
  replace(
    part('lean'),
    first.map((says, index) => element('p', index === 0 ? { class: 'leans' } : {}, says)),
  );
  const gather = said.gather.flatMap(({ name, says }) =>
    says.map((one) => element('li', {}, filled(words.gather, { factor: name, says: one }))),
  );
  const trial =
    said.trial === undefined ? [] : [element('p', { class: 'measure' }, said.trial), ...trialLists(sheet.trial, words)];
  replace(part('more'), [
    ...block(
      words.lean.flips,
      said.flips.map((says) => element('p', { class: 'measure' }, says)),
    ),
    ...block(words.lean.gather, gather.length === 0 ? [] : [element('ul', { class: 'items' }, ...gather)]),
    ...block(words.lean.trial, trial),
  ]);
};

const trialLists = (trial: Desk['sheet']['trial'], words: Desk['words']): HTMLElement[] =>
  trial === undefined
    ? []
    : (
        [
          ['watch', trial.watch],
          ['stop', trial.stop],
        ] as const
      ).flatMap(([name, items]) => [
        element('p', { class: 'label' }, words.lean[name]),
        element('ul', { class: 'items' }, ...items.map(({ text }) => element('li', {}, text))),
      ]);

const block = (title: string, children: readonly HTMLElement[]): HTMLElement[] =>
  children.length === 0 ? [] : [element('section', {}, element('h3', {}, title), ...children)];

/** What has not changed is left alone, so that it is not announced again. */
const replace = (place: HTMLElement, children: readonly HTMLElement[]): void => {
  const fresh = element('div', {}, ...children);
  if (fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
};
