import type { DecisionSheet, SheetFactor } from './sheet.ts';
import { own, type Answer, type Answers } from './worksheet.ts';

/** Which way the answers lean: towards an option, between several, or nowhere. Never a score. */
export type Lean =
  | { readonly as: 'lean'; readonly option: string }
  | { readonly as: 'split'; readonly options: readonly string[] }
  | { readonly as: 'nowhere' };

/**
 * Which way the answers lean. Where an answer that decides speaks, only such answers count, else those of some weight;
 * the option with strictly most of them is the lean, and a tie for most is a split. Nothing else enters.
 */
export const leanOf = (sheet: DecisionSheet, answers: Answers): Lean => {
  const { pulls } = counted(sheet, answers);
  if (pulls.length === 0) return { as: 'nowhere' };
  const count = (option: string): number => pulls.filter(({ pull }) => pull === option).length;
  const most = Math.max(...sheet.options.map(({ id }) => count(id)));
  const [first, ...others] = sheet.options.map(({ id }) => id).filter((id) => count(id) === most);
  if (first === undefined) return { as: 'nowhere' };
  return others.length === 0 ? { as: 'lean', option: first } : { as: 'split', options: [first, ...others] };
};

/** The factors whose answers count for the option that the answers lean towards; none where they do not lean. */
export const carriedBy = (sheet: DecisionSheet, answers: Answers): readonly SheetFactor[] => {
  const lean = leanOf(sheet, answers);
  if (lean.as !== 'lean') return [];
  return counted(sheet, answers).pulls.flatMap(({ factor, pull }) => (pull === lean.option ? [factor] : []));
};

/** The answer to a factor; an empty one where there is none. */
export const answerTo = (answers: Answers, { id }: Pick<SheetFactor, 'id'>): Answer => own(answers, id) ?? {};

/** How much the answer to a factor counts: `some` unless it says otherwise. */
export const weightOf = ({ weight = 'some' }: Answer): NonNullable<Answer['weight']> => weight;

/** Whether two results are the same: a split is the same only between the same options. */
export const isSame = (one: Lean, other: Lean): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The answers that speak: they pull to an option and have some weight. */
export const speaking = ({ options, factors }: DecisionSheet, answers: Answers) =>
  factors.flatMap((factor) => {
    const answer = answerTo(answers, factor);
    const isPull = options.some(({ id }) => id === answer.pull);
    return isPull && weightOf(answer) !== 'none' ? [{ factor, pull: answer.pull, weight: weightOf(answer) }] : [];
  });

/** The answers that are counted, and whether that is because they decide. */
export const counted = (sheet: DecisionSheet, answers: Answers) => {
  const all = speaking(sheet, answers);
  const deciding = all.filter(({ weight }) => weight === 'decides');
  return deciding.length > 0 ? { pulls: deciding, deciding: true } : { pulls: all, deciding: false };
};
