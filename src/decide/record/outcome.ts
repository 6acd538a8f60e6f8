import { offersTrial } from '../turn.ts';
import { fill } from '../../words/fill.ts';
import { chosenOptions, own } from '../worksheet.ts';
import type { SheetItem } from '../sheet.ts';
import { block, choiceOf, itemOf, nameOf, under, type Section } from './page.ts';
import { box, inline, linkTo, markOf, passage } from './markdown.ts';

/** What was chosen and why, and in full who disagrees. */
export const outcome: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  const { choice, why, dissent, situations } = worksheet;
  const isMix = choice.as === 'mix';
  const mixes = isMix ? sheet.mixes.filter(({ id }) => choice.mixes.includes(id)) : [];
  const gets = [
    ...mixes.map(({ id, name, option }) => `- ${itemOf(page, name, id)}: ${inline(nameOf(sheet, option))}`),
    ...(isMix ? situations : []).map(({ text, option }) => `- ${inline(text)}: ${inline(nameOf(sheet, option))}`),
  ];
  const isOpen = chosenOptions(sheet, worksheet).length === 0;
  const isPlain = why === '' || gets.length > 0;
  return [
    `## ${words.outcome}`,
    isOpen ? words.open : fill(isPlain ? words.chosen : words.chosenBecause, { choice: inline(choiceOf(page)) }),
    ...block(gets),
    ...(why !== '' && (isOpen || isPlain) ? [words.because] : []),
    ...(why === '' ? [] : [passage('why', why)]),
    ...(isFull && dissent !== '' ? [`### ${words.dissent}`, passage('dissent', dissent)] : []),
  ];
};

/** In full: who pays and was not there, and how to undo it. */
export const consequences: Section = ({ sheet, worksheet, words, isFull }) => {
  if (!isFull) return [];
  const { absentPayers } = worksheet;
  const leaving = chosenOptions(sheet, worksheet).map((id) =>
    fill(words.leaving, { option: nameOf(sheet, id), cost: own(sheet.reversibility.cost, id) ?? '' }),
  );
  return [
    `### ${words.consequences}`,
    inline([fill(words.undo, { level: sheet.reversibility.says }), ...leaving].join(' ')),
    ...(absentPayers === '' ? [] : [words.absentPayers, passage('absentPayers', absentPayers)]),
  ];
};

/** The conditions for another look, with a box each, and in full the trial and what the choice ends in when misused. */
export const confirmation: Section = (page) => {
  const { sheet, worksheet, words, isFull, made } = page;
  const { owner, answers, met, conditions } = worksheet;
  const { trial } = sheet;
  const isOffered = isFull && trial !== undefined && offersTrial(sheet, answers);
  const modes = isFull ? chosenOptions(sheet, worksheet).flatMap((id) => own(sheet.earlySigns, id) ?? []) : [];
  const signs = modes.map(({ title, address }) => linkTo(title, address)).join(', ');
  const boxes = [
    ...(made ?? sheet.relook).map(({ id, text }: SheetItem) =>
      box(`${inline(text)} (${linkTo(words.item, `${sheet.address}#${id}`)})`, met.includes(id)),
    ),
    ...conditions.map(({ text, met: isMet }) => box(inline(text), isMet)),
  ];
  return [
    `### ${words.confirmation}`,
    ...(isOffered ? [inline(fill(words.trial, { test: trial.test, length: trial.length }))] : []),
    [
      ...(signs === '' ? [] : [fill(words.signs, { modes: signs })]),
      fill(owner === '' ? words.relook : words.relookBy, { owner: inline(owner) }),
    ].join(' '),
    ...block([markOf('conditions'), ...boxes]),
  ];
};

/** In full: why the other options were not chosen. */
export const notChosen: Section = ({ sheet, worksheet, words, isFull }) => {
  const chosen = chosenOptions(sheet, worksheet);
  const reasons = Object.entries(worksheet.rejected).flatMap(([id, reason]) =>
    chosen.includes(id)
      ? []
      : [`### ${inline(fill(words.notChosen, { option: nameOf(sheet, id) }))}`, passage(`rejected.${id}`, reason)],
  );
  return isFull ? under(`## ${words.notChosenTitle}`, reasons) : [];
};
