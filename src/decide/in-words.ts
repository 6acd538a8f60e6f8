import { fill, listed } from '../words/fill.ts';
import { type LeanWords } from '../words/lean.ts';
import { answerTo, carriedBy, counted, leanOf, speaking, weightOf, type Lean } from './lean.ts';
import type { DecisionSheet, SheetFactor } from './sheet.ts';
import { flipTest, notReady, notSaid, offersTrial, onGuesses, weightTest, withoutGuesses } from './turn.ts';
import type { Answers } from './worksheet.ts';

/** Says which way the answers lean, what carries that, what is not ready, what rests on guesses, what would turn it. */
export const inWords = (sheet: DecisionSheet, answers: Answers, words: LeanWords) => {
  const open = notReady(sheet, answers);
  const unsaid = notSaid(sheet, answers);
  const carriers = carriedBy(sheet, answers);
  const names = (pattern: string, factors: readonly SheetFactor[]): string | undefined =>
    factors.length === 0 ? undefined : fill(pattern, { factors: listed(namesIn(factors, words), words.and) });
  const lean = leanOf(sheet, answers);
  const isMinority = lean.as === 'lean' && carriers.length * 2 < counted(sheet, answers).pulls.length;
  const carried = names(words.carriedBy, carriers);
  return {
    lean: resultIn(sheet, lean, [words.lean, words.split, nowhereIn(sheet, answers, words)], words),
    /** How many answers count, and which do not. */
    counted: countedIn(sheet, answers, words),
    carriedBy: carried === undefined || !isMinority ? carried : `${carried} ${words.minority}`,
    notReady: names(words.notReady, open),
    /** For each factor that is not ready, how to gather what settles it. */
    gather: open.map(({ id, name, settledBy }) => ({
      id,
      name,
      says: settledBy.map(({ what, how }) => fill(words.gather, { what, how })),
    })),
    onGuesses: onGuesses(sheet, answers)
      ? resultIn(
          sheet,
          withoutGuesses(sheet, answers),
          [words.guessesLean, words.guessesSplit, words.guessesNowhere],
          words,
        )
      : undefined,
    notSaid: names(words.notSaid, unsaid),
    /** What would turn the lean; that nothing would is said, too. What is not ready is not repeated. */
    flips: lean.as === 'lean' ? flipsIn(sheet, answers, open, words) : [],
    trial:
      sheet.trial !== undefined && offersTrial(sheet, answers)
        ? fill(words.trial, { test: sheet.trial.test, length: sheet.trial.length })
        : undefined,
  };
};

type Patterns = readonly [lean: string, split: string, nowhere: string];

const resultIn = ({ options }: DecisionSheet, result: Lean, [leans, splits, nowhere]: Patterns, words: LeanWords) => {
  const named = (id: string): string => options.find((option) => option.id === id)?.name ?? id;
  if (result.as === 'lean') return fill(leans, { option: named(result.option) });
  return result.as === 'split' ? fill(splits, { options: listed(result.options.map(named), words.and) }) : nowhere;
};

/** An empty sheet, and one in which all that matters pulls nowhere, are different results. */
const nowhereIn = ({ factors }: DecisionSheet, answers: Answers, words: LeanWords): string => {
  const given = factors.map((factor) => answerTo(answers, factor));
  if (given.every(({ pull }) => pull === undefined)) return words.empty;
  const weighty = given.filter((answer) => weightOf(answer) !== 'none');
  return weighty.length > 0 && weighty.every(({ pull }) => pull === 'either') ? words.level : words.nowhere;
};

const countedIn = (sheet: DecisionSheet, answers: Answers, words: LeanWords): string | undefined => {
  const { pulls, deciding } = counted(sheet, answers);
  if (pulls.length === 0) return undefined;
  const given = sheet.factors.map((factor) => answerTo(answers, factor));
  const how = (isSo: (answer: (typeof given)[number]) => boolean): number => given.filter(isSo).length;
  const isOption = (pull: string | undefined): boolean => sheet.options.some(({ id }) => id === pull);
  const rows = [
    [words.lighter, speaking(sheet, answers).length - pulls.length],
    [words.weightless, how((answer) => isOption(answer.pull) && weightOf(answer) === 'none')],
    [words.either, how(({ pull }) => pull === 'either')],
    [words.unknown, how(({ pull }) => !isOption(pull) && pull !== 'either')],
  ] as const;
  const left = rows.filter(([, count]) => count > 0).map(([says, count]) => fill(says, { count }));
  const says = fill(deciding ? words.decides : words.counted, { count: pulls.length });
  return left.length === 0 ? says : `${says} ${fill(words.left, { left: listed(left, words.and) })}`;
};

/** Names of factors as they stand within a sentence. */
const namesIn = (factors: readonly SheetFactor[], words: LeanWords): string[] =>
  factors.map(({ name }) => fill(words.factor, { name }));

/** What would turn a lean, by pull and by weight; `open` is said elsewhere. */
const flipsIn = (
  sheet: DecisionSheet,
  answers: Answers,
  open: readonly SheetFactor[],
  words: LeanWords,
): readonly string[] => {
  const pulls = flipTest(sheet, answers);
  const weights = weightTest(sheet, answers);
  if (pulls.length + weights.length === 0) return [words.steady];
  const sentence = (pattern: string, factors: readonly SheetFactor[], option = ''): string[] =>
    factors.length === 0 ? [] : [fill(pattern, { factors: listed(namesIn(factors, words), words.or), option })];
  const pulling = (option: string, makes: 'lean' | 'split'): SheetFactor[] =>
    pulls.filter((flip) => flip.option.id === option && flip.makes === makes).map(({ factor }) => factor);
  const weighing = (weight: string, option?: string): SheetFactor[] =>
    weights
      .filter((flip) => flip.weight === weight && (flip.then.as === 'lean' ? flip.then.option : undefined) === option)
      .map(({ factor }) => factor);
  const closed = (factors: readonly SheetFactor[]): SheetFactor[] => factors.filter((one) => !open.includes(one));
  return [
    ...sheet.options.flatMap(({ id, name }) => [
      ...sentence(words.turns, closed(pulling(id, 'lean')), name),
      ...sentence(words.unsettles, closed(pulling(id, 'split')), name),
      ...sentence(words.raisedTurns, weighing('decides', id), name),
      ...sentence(words.loweredTurns, weighing('some', id), name),
    ]),
    ...sentence(words.raisedUnsettles, weighing('decides')),
    ...sentence(words.loweredUnsettles, weighing('some')),
  ];
};
