import { answerTo, isSame, leanOf, speaking, weightOf, type Lean } from './lean.ts';
import type { DecisionSheet, SheetFactor, SheetOption } from './sheet.ts';
import type { Answers, Basis, Weight } from './worksheet.ts';

/** One answer that would turn the result: this factor, pulling towards this option. */
export type Flip = {
  readonly factor: SheetFactor;
  readonly option: SheetOption;
  /** Whether another option would lean then, or none. */
  readonly makes: 'lean' | 'split';
};

/** One weight that would turn the result: this factor weighing so much, and what the answers come to then. */
export type WeightFlip = {
  readonly factor: SheetFactor;
  readonly weight: Weight;
  readonly then: Exclude<Lean, { readonly as: 'nowhere' }>;
};

/**
 * The factors that are not known yet, count, and would change the result if they pulled to some option; those that
 * decide come first. Each carries what settles it.
 */
export const notReady = (sheet: DecisionSheet, answers: Answers): readonly SheetFactor[] => {
  const now = leanOf(sheet, answers);
  const open = sheet.factors.filter((factor) => {
    const answer = answerTo(answers, factor);
    return (
      isOpen(answer.pull) &&
      weightOf(answer) !== 'none' &&
      pullsOf(sheet, factor).some(({ id }) => !isSame(now, leanOf(sheet, turned(answers, factor, id))))
    );
  });
  const decides = (factor: SheetFactor): boolean => weightOf(answerTo(answers, factor)) === 'decides';
  return [...open.filter(decides), ...open.filter((factor) => !decides(factor))];
};

/** The result without the answers that are guessed, and without those that do not say what they rest on if asked. */
export const withoutGuesses = (sheet: DecisionSheet, answers: Answers, unsaid: Basis = 'seen'): Lean =>
  leanOf(sheet, Object.fromEntries(Object.entries(answers).filter(([, { basis = unsaid }]) => basis !== 'guessed')));

/** Whether leaving out every guessed answer changes the result. */
export const onGuesses = (sheet: DecisionSheet, answers: Answers, unsaid?: Basis): boolean =>
  !isSame(leanOf(sheet, answers), withoutGuesses(sheet, answers, unsaid));

/** The factors whose answers speak and do not say what they rest on. */
export const notSaid = (sheet: DecisionSheet, answers: Answers): readonly SheetFactor[] =>
  speaking(sheet, answers).flatMap(({ factor }) => (answerTo(answers, factor).basis === undefined ? [factor] : []));

/**
 * What would turn the lean: each factor and option whose pull alone, replaced at its weight, makes another option lean,
 * or unsettles it into a split. Where nothing leans there is nothing to turn.
 */
export const flipTest = (sheet: DecisionSheet, answers: Answers): readonly Flip[] => {
  const now = leanOf(sheet, answers);
  if (now.as !== 'lean') return [];
  return sheet.factors.flatMap((factor) => {
    if (weightOf(answerTo(answers, factor)) === 'none') return [];
    return pullsOf(sheet, factor).flatMap((option): Flip[] => {
      const then = leanOf(sheet, turned(answers, factor, option.id));
      return then.as === 'nowhere' || isSame(now, then) ? [] : [{ factor, option, makes: then.as }];
    });
  });
};

/**
 * What would turn the lean if one answer weighed otherwise: each that decides lowered to some weight, and each of some
 * weight raised to decide, one at a time.
 */
export const weightTest = (sheet: DecisionSheet, answers: Answers): readonly WeightFlip[] => {
  const now = leanOf(sheet, answers);
  if (now.as !== 'lean') return [];
  return speaking(sheet, answers).flatMap(({ factor, weight: had }): WeightFlip[] => {
    const weight = had === 'decides' ? 'some' : 'decides';
    const then = leanOf(sheet, { ...answers, [factor.id]: { ...answerTo(answers, factor), weight } });
    return then.as === 'nowhere' || isSame(now, then) ? [] : [{ factor, weight, then }];
  });
};

/** Whether to offer the trial: the choice can be undone, and the result is split, not ready, or not on observations. */
export const offersTrial = (sheet: DecisionSheet, answers: Answers): boolean =>
  sheet.trial !== undefined &&
  (sheet.reversibility.level === 'easy' || sheet.reversibility.level === 'moderate') &&
  (leanOf(sheet, answers).as === 'split' ||
    notReady(sheet, answers).length > 0 ||
    onGuesses(sheet, answers, 'guessed'));

const isOpen = (pull: string | undefined): boolean => pull === undefined || pull === 'unknown';

/** The options that a factor can pull to: those for which the entry names an observation. */
const pullsOf = ({ options }: DecisionSheet, { towards }: SheetFactor): readonly SheetOption[] =>
  options.filter(({ id }) => Object.hasOwn(towards, id));

const turned = (answers: Answers, factor: SheetFactor, pull: string): Answers => ({
  ...answers,
  [factor.id]: { ...answerTo(answers, factor), pull },
});
