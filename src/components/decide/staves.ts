import { element } from '#components/element.ts';
import { answerTo, weightOf } from '#decide/lean.ts';
import type { DecisionSheet, SheetFactor } from '#decide/sheet.ts';
import type { Answers } from '#decide/worksheet.ts';

/**
 * The factors as notes, a factor a row. Until the lean is asked for a note only says that something was answered; then
 * it stands on the line of the option that it pulls to.
 */
export const stavesIn = (sheet: DecisionSheet, answers: Answers, isAsked: boolean, title: string): HTMLElement => {
  const { options, factors } = sheet;
  const lines = options.map(({ short }, index) =>
    element('span', { 'data-mark': String(index + 1) }, element('span', { class: 'shape' }), ' ', short),
  );
  const head = element('p', { class: 'lines small', 'aria-hidden': 'true' }, ...(isAsked ? lines : []));
  const rows = factors.map((factor) => element('li', {}, ...rowOf(sheet, factor, answers, isAsked)));
  return element(
    'figure',
    { class: 'upright', 'data-lines': String(isAsked ? options.length : 1), 'aria-label': title },
    ...(isAsked ? [head] : []),
    element('ol', { role: 'list' }, ...rows),
  );
};

const rowOf = ({ options }: DecisionSheet, factor: SheetFactor, answers: Answers, isAsked: boolean): HTMLElement[] => {
  const answer = answerTo(answers, factor);
  const line = options.findIndex(({ id }) => id === answer.pull) + 1;
  const size =
    isAsked && weightOf(answer) === 'decides' ? ' large' : weightOf(answer) === 'none' && isAsked ? ' small' : '';
  const name = element('span', {}, factor.name);
  if (answer.pull === undefined) return [name];
  if (!isAsked) return [element('span', { class: 'given' }), name];
  if (line === 0) return [name];
  const kind = `shape${answer.basis === 'guessed' ? ' hollow' : ''}${size}`;
  const says = element('span', { class: 'hidden' }, `${options[line - 1]?.short}: `);
  return [element('span', { class: 'note', 'data-mark': String(line) }, element('span', { class: kind }), says), name];
};
