import { fill, listed } from '../words/fill.ts';
import { type LeanWords } from '../words/lean.ts';
import type { DecisionSheet, SheetFactor } from './sheet.ts';
import { flipTest, weightTest } from './turn.ts';
import type { Answers } from './worksheet.ts';

/** Names of factors as they stand within a sentence. */
export const namesIn = (factors: readonly SheetFactor[], words: LeanWords): string[] =>
  factors.map(({ name }) => fill(words.factor, { name }));

/** What would turn a lean, by pull and by weight; `open` is said elsewhere. */
export const flipsIn = (
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
