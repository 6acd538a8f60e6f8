import { notPulls, own, weights, type Answer, type Answers, type Basis } from '../worksheet.ts';
import type { DecisionSheet } from '../sheet.ts';
import { checkOf, offsetOf } from './check-digits.ts';

/** What a code is made for: the factors and options of one version of an entry. */
export type CodeSheet = Pick<DecisionSheet, 'id' | 'version'> & {
  readonly factors: readonly { readonly id: string }[];
  readonly options: readonly { readonly id: string }[];
};

/** How many letters a code of a sheet has: twelve, or more where there is more to say. */
export const lengthOf = (sheet: CodeSheet): number => {
  let length = 12;
  while (32n ** BigInt(length - 3) < statesOf(sheet) * 16n) length += 4;
  return length;
};

/**
 * The answers of one person as a code, in groups of four. The salt tells two people with the same answers apart; of the
 * salts from this one on the first is taken that mixes letters and figures, so that no words and no numbers look like a code.
 */
export const codeOf = (sheet: CodeSheet, answers: Answers, salt: number): string => {
  const states = statesOf(sheet);
  const salts = 32n ** BigInt(lengthOf(sheet) - 3) / states;
  const state = sheet.factors.reduce((sum, { id }) => {
    const { count, indexOf } = choicesOf(sheet);
    return sum * count + BigInt(indexOf(own(answers, id) ?? {}));
  }, 0n);
  const made = (tries: number): string => written(sheet, (BigInt(salt + tries) % salts) * states + state);
  for (let tries = 0; tries < 200; tries += 1) if (isMixed(made(tries))) return made(tries);
  return made(0);
};

/** The answers in the letters of a code; nothing where they are no code of this sheet. */
export const answersIn = (code: string, sheet: CodeSheet): Answers | undefined => {
  const letters = lettersIn(code);
  if (letters === undefined || letters.length !== lengthOf(sheet)) return undefined;
  const body = letters.slice(0, -3);
  const check = checkOf(body, offsetOf(sheet.id, sheet.version));
  if (check.some((one, index) => one !== letters[body.length + index])) return undefined;
  const states = statesOf(sheet);
  const value = body.reduce((sum, letter) => sum * 32n + BigInt(letter), 0n);
  if (value / states >= 32n ** BigInt(body.length) / states) return undefined;
  const { count, all } = choicesOf(sheet);
  let rest = value % states;
  const answers = sheet.factors.toReversed().map(({ id }) => {
    const answer = all[Number(rest % count)] ?? {};
    rest /= count;
    return [id, answer] as const;
  });
  return Object.fromEntries(answers.toReversed().filter(([, answer]) => Object.keys(answer).length > 0));
};

/** What binds the letters of a code, whichever page they belong to; nothing where they cannot be a code. */
export const boundTo = (code: string): number | undefined => {
  const letters = lettersIn(code);
  if (letters === undefined || letters.length < 12) return undefined;
  const check = checkOf(letters.slice(0, -3), 0);
  return check.reduce((sum, one, index) => sum | ((one ^ (letters.at(index - 3) ?? 0)) << (5 * index)), 0);
};

/** Whether each group of four has a figure, and one of them a letter: neither words nor numbers look so. */
export const isMixed = (code: string): boolean =>
  /[A-Z]/i.test(code) &&
  /\d/.test(code) &&
  (code.replace(/-/g, '').match(/.{4}/g) ?? []).every((group) => /[\doil]/i.test(group));

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters that are easily confused are read as what they are taken for. */
const lettersIn = (code: string): readonly number[] | undefined => {
  const letters = [
    ...code
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1'),
  ].map((letter) => digits.indexOf(letter));
  return letters.includes(-1) ? undefined : letters;
};

const written = (sheet: CodeSheet, value: bigint): string => {
  const body = Array.from({ length: lengthOf(sheet) - 3 }, (_, index) =>
    Number((value >> BigInt(5 * (lengthOf(sheet) - 4 - index))) & 31n),
  );
  const letters = [...body, ...checkOf(body, offsetOf(sheet.id, sheet.version))];
  return letters
    .map((letter) => digits[letter])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
};

const statesOf = (sheet: CodeSheet): bigint => choicesOf(sheet).count ** BigInt(sheet.factors.length);

/** Every answer that a factor can have: none, unknown by weight, and each pull by weight and basis. */
const choicesOf = ({ options }: Pick<CodeSheet, 'options'>): Choices => {
  const made = choicesBy.get(options);
  if (made !== undefined) return made;
  const bases: readonly (Basis | undefined)[] = [undefined, 'measured', 'seen', 'guessed'];
  const weighed = (answer: Answer): Answer[] =>
    weights.map((weight) => (weight === 'some' ? answer : { ...answer, weight }));
  const pulls = [...options.map(({ id }) => id), notPulls[0] ?? ''];
  const based = (pull: string): Answer[] => bases.map((basis) => (basis === undefined ? { pull } : { pull, basis }));
  const all: readonly Answer[] = [{}, ...weighed({ pull: 'unknown' }), ...pulls.flatMap(based).flatMap(weighed)];
  const keyOf = ({ pull = '', weight = 'some', basis }: Answer): string =>
    `${pull} ${weight} ${pull === 'unknown' ? '' : (basis ?? '')}`;
  const places = new Map(all.map((answer, index) => [keyOf(answer), index]));
  const choices = { all, count: BigInt(all.length), indexOf: (answer: Answer) => places.get(keyOf(answer)) ?? 0 };
  choicesBy.set(options, choices);
  return choices;
};

type Choices = {
  readonly all: readonly Answer[];
  readonly count: bigint;
  readonly indexOf: (answer: Answer) => number;
};

/** Made once for the options of a sheet: a chat is tried for codes word by word. */
const choicesBy = new WeakMap<CodeSheet['options'], Choices>();
