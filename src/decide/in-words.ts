import { carriedBy, hasDeciding, leanOf, type Lean } from './lean.ts';
import type { DecisionSheet, SheetFactor, SheetOption } from './sheet.ts';
import { flipTest, notReady, offersTrial, onGuesses, withoutGuesses, type Flip } from './turn.ts';
import { fill, listed } from '../words/fill.ts';
import { type LeanWords } from '../words/lean.ts';
import type { Answers } from './worksheet.ts';

/** What the worksheet says of the answers, sentence by sentence; without numbers. */
export type InWords = {
  readonly lean: string;
  readonly carriedBy: string | undefined;
  readonly notReady: string | undefined;
  /** For each factor that is not ready, how to gather what settles it. */
  readonly gather: readonly { readonly id: string; readonly name: string; readonly says: readonly string[] }[];
  readonly onGuesses: string | undefined;
  /** What would turn the lean; that nothing would is said, too. What is not ready is not repeated. */
  readonly flips: readonly string[];
  readonly trial: string | undefined;
};

/** Says which way the answers lean, what carries that, what is not ready, what rests on guesses, what would turn it. */
export const inWords = (sheet: DecisionSheet, answers: Answers, words: LeanWords): InWords => {
  const lean = leanOf(sheet, answers);
  const open = notReady(sheet, answers);
  const says = (result: Lean, [leans, splits, nowhere]: readonly [string, string, string]): string => {
    const named = (id: string): string => sheet.options.find((option) => option.id === id)?.name ?? id;
    if (result.as === 'lean') return fill(leans, { option: named(result.option) });
    return result.as === 'split' ? fill(splits, { options: listed(result.options.map(named), words.and) }) : nowhere;
  };
  const namesOf = (factors: readonly SheetFactor[]): string[] => namesIn(factors, words);
  const carriers = namesOf(carriedBy(sheet, answers));
  return {
    lean: says(lean, [words.lean, words.split, words.nowhere]),
    carriedBy:
      carriers.length === 0
        ? undefined
        : fill(hasDeciding(sheet, answers) ? words.decidedBy : words.carriedBy, {
            factors: listed(carriers, words.and),
          }),
    notReady: open.length === 0 ? undefined : fill(words.notReady, { factors: listed(namesOf(open), words.and) }),
    gather: open.map(({ id, name, settledBy }) => ({
      id,
      name,
      says: settledBy.map(({ what, how }) => fill(words.gather, { what, how })),
    })),
    onGuesses: onGuesses(sheet, answers)
      ? says(withoutGuesses(sheet, answers), [words.guessesLean, words.guessesSplit, words.guessesNowhere])
      : undefined,
    flips: lean.as === 'lean' ? flipsIn(sheet, answers, open, words) : [],
    trial:
      sheet.trial !== undefined && offersTrial(sheet, answers)
        ? fill(words.trial, { test: sheet.trial.test, length: sheet.trial.length })
        : undefined,
  };
};

/** Names of factors as they stand within a sentence. */
const namesIn = (factors: readonly SheetFactor[], words: LeanWords): string[] =>
  factors.map(({ name }) => fill(words.factor, { name }));

const flipsIn = (
  sheet: DecisionSheet,
  answers: Answers,
  open: readonly SheetFactor[],
  words: LeanWords,
): readonly string[] => {
  const flips = flipTest(sheet, answers);
  if (flips.length === 0) return [words.steady];
  const sentence = ({ id, name }: SheetOption, makes: Flip['makes'], pattern: string): string[] => {
    const same = flips.filter((flip) => flip.option.id === id && flip.makes === makes && !open.includes(flip.factor));
    const factors = listed(
      namesIn(
        same.map(({ factor }) => factor),
        words,
      ),
      words.or,
    );
    return same.length === 0 ? [] : [fill(pattern, { factors, option: name })];
  };
  return sheet.options.flatMap((option) => [
    ...sentence(option, 'lean', words.turns),
    ...sentence(option, 'split', words.unsettles),
  ]);
};
