import { inWords } from '../in-words.ts';
import { answerTo, weightOf } from '../lean.ts';
import type { SheetFactor } from '../sheet.ts';
import { fill } from '../../words/fill.ts';
import { own, type Answer } from '../worksheet.ts';
import { block, choiceOf, linked, itemsOf, nameOf, under, type Page, type Section } from './page.ts';
import { inline, passage } from './passages.ts';

/** Title, question, and in full what was noted when the questions were asked in the room. */
export const context: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  const notes = sheet.questions.flatMap(({ id, text }) => {
    const note = own(worksheet.notes, id);
    return note === undefined ? [] : [linked(page, text, id), passage(`notes.${id}`, note)];
  });
  return [
    `# ${inline(`${sheet.title}: ${choiceOf(page)}`)}`,
    `## ${words.context}`,
    inline(sheet.question),
    fill(words.from, { title: `[${inline(sheet.title)}](${sheet.address})`, version: String(worksheet.version) }),
    ...(isFull ? under(`### ${words.notes}`, notes) : []),
  ];
};

/** In full: the factors with pull, weight and basis, what they come to, and the bad reasons that were heard. */
export const drivers: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  if (!isFull) return [];
  const factors = sheet.factors.flatMap((factor) => {
    const answer = answerTo(worksheet.answers, factor);
    return Object.keys(answer).length === 0 ? [] : [`- ${linked(page, found(page, factor, answer), factor.id)}`];
  });
  const { lean, carriedBy, onGuesses, flips, notReady } = inWords(sheet, worksheet.answers, words.lean);
  const says = [lean, carriedBy, onGuesses, ...flips, notReady];
  return [
    `## ${words.drivers}`,
    ...block(factors),
    inline(says.filter((one) => one !== undefined).join(' ')),
    ...under(
      words.badReasons,
      itemsOf(
        page,
        sheet.badReasons.filter(({ id }) => worksheet.badReasons.includes(id)),
      ),
    ),
  ];
};

/** In full: the options that were open. */
export const options: Section = ({ sheet, words, isFull }) => {
  const names = [...sheet.options.map(({ name }) => name), ...(sheet.mixes.length > 0 ? [words.mix] : [])];
  return isFull ? [`## ${words.options}`, ...block(names.map((name) => `- ${inline(name)}`))] : [];
};

const found = ({ sheet, words }: Page, { name, towards }: SheetFactor, answer: Answer): string => {
  const { pull = 'unknown', basis } = answer;
  const how = [words.weights[weightOf(answer)], ...(basis === undefined ? [] : [words.bases[basis]])];
  const values = { factor: name, how: how.map((one) => `, ${one}`).join('') };
  if (pull === 'unknown') return fill(words.unknown, values);
  if (pull === 'either') return fill(words.either, values);
  return fill(words.towards, { ...values, option: nameOf(sheet, pull), observation: own(towards, pull) ?? '' });
};
