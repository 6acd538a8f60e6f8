import { offersTrial } from '../turn.ts';
import { fill } from '../../words/fill.ts';
import { chosenOptions, own } from '../worksheet.ts';
import { block, choiceOf, linked, itemsOf, nameOf, under, type Section } from './page.ts';
import { box, inline, passage } from './passages.ts';

/** What was chosen and why, and in full who disagrees. */
export const outcome: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  const { choice, why, dissent } = worksheet;
  const mixes = choice.as === 'mix' ? sheet.mixes.filter(({ id }) => choice.mixes.includes(id)) : [];
  const gets = mixes.map(({ id, name, situation, option }) => {
    const says = fill(words.gets, { name, situation, option: nameOf(sheet, option) });
    return `- ${linked(page, says, id)}`;
  });
  return [
    `## ${words.outcome}`,
    choice.as === 'undecided'
      ? words.open
      : fill(why === '' ? words.chosen : words.chosenBecause, { choice: inline(choiceOf(page)) }),
    ...(why === '' ? [] : [passage('why', why)]),
    ...block(gets),
    ...(isFull && dissent !== '' ? [`### ${words.dissent}`, passage('dissent', dissent)] : []),
  ];
};

/** In full: who pays, and how to undo it. */
export const consequences: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  if (!isFull) return [];
  const chosen = chosenOptions(sheet, worksheet.choice);
  const payers = chosen.flatMap((id) => own(sheet.paidBy, id) ?? []);
  const leaving = chosen.map((id) =>
    fill(words.leaving, { option: nameOf(sheet, id), cost: own(sheet.reversibility.cost, id) ?? '' }),
  );
  const { absentPayers } = worksheet;
  return [
    `### ${words.consequences}`,
    ...under(words.paidBy, itemsOf(page, payers)),
    ...(absentPayers === '' ? [] : [words.absentPayers, passage('absentPayers', absentPayers)]),
    fill(words.undo, { level: inline(sheet.reversibility.says) }),
    ...block(leaving.map((says) => `- ${inline(says)}`)),
  ];
};

/** The conditions for another look, with a box each, and in full the trial and what to watch for. */
export const confirmation: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  const { owner, choice, answers, met } = worksheet;
  const { trial } = sheet;
  const isOffered = isFull && trial !== undefined && offersTrial(sheet, answers);
  const modes = isFull ? chosenOptions(sheet, choice).flatMap((id) => own(sheet.earlySigns, id) ?? []) : [];
  return [
    `### ${words.confirmation}`,
    ...(isOffered
      ? [
          inline(fill(words.trial, { test: trial.test, length: trial.length })),
          ...under(words.watch, itemsOf(page, trial.watch)),
          ...under(words.stop, itemsOf(page, trial.stop)),
        ]
      : []),
    ...under(
      words.signs,
      block(
        modes.flatMap(({ title, address, signs }) =>
          signs.map((sign) => `- [${inline(title)}](${address}): ${inline(sign)}`),
        ),
      ),
    ),
    words.relook,
    ...block(sheet.relook.map(({ id, text }) => box(linked(page, text, id), met.includes(id)))),
    ...(owner === '' ? [] : [fill(words.owner, { owner: inline(owner) })]),
  ];
};

/** In full: why the other options were not chosen. */
export const notChosen: Section = ({ sheet, worksheet, words, isFull }) => {
  const reasons = sheet.options.flatMap(({ id, name }) => {
    const reason = own(worksheet.rejected, id);
    return reason === undefined ? [] : [`### ${inline(name)}`, words.notChosen, passage(`rejected.${id}`, reason)];
  });
  return isFull ? under(`## ${words.notChosenTitle}`, reasons) : [];
};
