import { inWords } from '../in-words.ts';
import { questionOf } from '../invitation.ts';
import { weightOf } from '../lean.ts';
import { fill } from '../../words/fill.ts';
import { chosenOptions, own, type Answer } from '../worksheet.ts';
import { block, choiceOf, itemOf, itemsOf, nameOf, under, type Page, type Section } from './page.ts';
import { inline, passage } from './markdown.ts';

/** Title and question, and in full what was found out before and noted when the questions were asked in the room. */
export const context: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  const asked = new Map(sheet.questions.map(({ id, text }) => [id, text]));
  const notes = Object.entries(worksheet.notes).flatMap(([id, note]) => [
    `#### ${inline(asked.get(id) ?? words.gone)}`,
    passage(`notes.${id}`, note),
  ]);
  const { find } = worksheet;
  return [
    `# ${inline(`${sheet.title}: ${choiceOf(page)}`)}`,
    `## ${words.context}`,
    inline(questionOf(sheet, worksheet)),
    ...(isFull && find !== '' ? [`### ${words.find}`, passage('find', find)] : []),
    ...(isFull ? under(`### ${words.notes}`, notes) : []),
  ];
};

/** In full: the factors with pull, weight and basis, what they come to, and the bad reasons that were heard. */
export const drivers: Section = (page) => {
  const { sheet, worksheet, words, isFull } = page;
  if (!isFull) return [];
  const { answers, seen, badReasons } = worksheet;
  const known = sheet.factors.map(({ id }) => id);
  const ids = [...known, ...Object.keys(answers).filter((id) => !known.includes(id))];
  const factors = ids.flatMap((id) => {
    const answer = own(answers, id) ?? {};
    return Object.keys(answer).length === 0 && own(seen, id) === undefined ? [] : [`- ${found(page, id, answer)}`];
  });
  const { lean, counted, carriedBy, onGuesses, notSaid, notReady } = inWords(sheet, answers, words.lean);
  const says = [lean, counted, carriedBy, onGuesses, notSaid, notReady];
  const heard = sheet.badReasons.filter(({ id }) => badReasons.includes(id));
  return [
    ...under(`## ${words.drivers}`, block(factors)),
    ...(factors.length === 0 ? [] : [inline(says.filter((one) => one !== undefined).join(' '))]),
    ...under(words.badReasons, itemsOf(page, heard)),
  ];
};

/** In full: the options that were open; a mix only where one was chosen. */
export const options: Section = ({ sheet, worksheet, words, isFull }) => {
  const isMix = worksheet.choice.as === 'mix' && chosenOptions(sheet, worksheet).length > 0;
  const names = [...sheet.options.map(({ name }) => name), ...(isMix ? [words.mix] : [])];
  return isFull ? [`## ${words.options}`, ...block(names.map((name) => `- ${inline(name)}`))] : [];
};

const found = (page: Page, id: string, answer: Answer): string => {
  const { sheet, worksheet, words } = page;
  const factor = sheet.factors.find((one) => one.id === id);
  const { pull = 'unknown', basis } = answer;
  const saw = own(worksheet.seen, id);
  const says =
    pull === 'unknown'
      ? words.unknown
      : pull === 'either'
        ? words.either
        : fill(words.towards, { option: nameOf(sheet, pull) });
  const how = [says, words.weights[weightOf(answer)], ...(basis === undefined ? [] : [words.bases[basis]])];
  const observed = saw === undefined ? own(factor?.towards ?? {}, pull) : fill(words.seen, { seen: saw });
  const rounds = worksheet.rounds.map((round) => spreadIn(page, own(round, id) ?? {})).filter((one) => one !== '');
  const [now, before] = rounds.toReversed();
  const spread =
    now === undefined
      ? []
      : [fill(before === undefined ? words.spread : words.spreadAgain, { now, before: before ?? '' })];
  const parts = [`${how.join(', ')}.`, ...(observed === undefined ? [] : [observed]), ...spread];
  const name =
    factor === undefined
      ? inline(fill(words.goneFactor, { name: id.replaceAll('-', ' ') }))
      : itemOf(page, factor.name, id);
  return `${name}: ${inline(parts.join(' '))}`;
};

/** How often each pull was given, the most frequent first. */
const spreadIn = ({ sheet, words }: Page, counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .toSorted(([, one], [, other]) => other - one)
    .map(([pull, count]) => `${count} ${words.pulls[pull as 'either'] ?? nameOf(sheet, pull)}`)
    .join(', ');
