import { describe, expect, test } from 'vitest';
import { carriedBy, leanOf, type Lean } from '#decide/lean.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import type { Answer, Answers, Weight } from '#decide/worksheet.ts';
import { drawFrom, tries, type Draw } from '../../sample.ts';
import { randomAnswers, randomSheet } from './random.ts';
import { desks } from './sheets.ts';

const [one, two, three, four] = ['empty-seats', 'weight-of-kit', 'who-meets-whom', 'rent'] as const;
const shared: Answer = { pull: 'shared' };
const own: Answer = { pull: 'own' };
const lean = (option: string): Lean => ({ as: 'lean', option });
const split: Lean = { as: 'split', options: ['shared', 'own'] };
const nowhere: Lean = { as: 'nowhere' };

test.each<[string, Answers, Lean, string[]]>([
  ['nothing answered', {}, nowhere, []],
  ['one pull', { [one]: shared }, lean('shared'), [one]],
  ['most of them', { [one]: shared, [two]: own, [three]: own }, lean('own'), [two, three]],
  ['a tie', { [one]: shared, [two]: own }, split, []],
  ['either and unknown say nothing', { [one]: { pull: 'either' }, [two]: { pull: 'unknown' } }, nowhere, []],
  ['a weight or a basis alone says nothing', { [one]: { weight: 'decides' }, [two]: { basis: 'seen' } }, nowhere, []],
  ['no weight says nothing', { [one]: { ...shared, weight: 'none' }, [two]: own }, lean('own'), [two]],
  ['unset means some', { [one]: shared, [two]: { ...own, weight: 'some' } }, split, []],
  [
    'what decides silences the rest',
    { [one]: { ...shared, weight: 'decides' }, [two]: own, [three]: own },
    lean('shared'),
    [one],
  ],
  [
    'two that decide can split, whatever the rest says',
    { [one]: { ...shared, weight: 'decides' }, [two]: { ...own, weight: 'decides' }, [three]: own },
    split,
    [],
  ],
  [
    'what decides but does not speak silences nothing',
    { [one]: { pull: 'either', weight: 'decides' }, [two]: own },
    lean('own'),
    [two],
  ],
  ['a pull to no option says nothing', { [one]: { pull: 'nobody' }, [two]: own }, lean('own'), [two]],
  ['an answer to no factor says nothing', { nothing: shared, constructor: shared, [two]: own }, lean('own'), [two]],
  ['the basis does not enter', { [one]: { ...shared, basis: 'guessed' } }, lean('shared'), [one]],
  ['any factor carries', { [four]: shared }, lean('shared'), [four]],
])('%s', (_, answers, result, carriers) => {
  expect(leanOf(desks, answers)).toEqual(result);
  expect(carriedBy(desks, answers).map(({ id }) => id)).toEqual(carriers);
});

test('a factor called as something every object has is not answered by that', () => {
  const factors = desks.factors.map((factor) => ({ ...factor, id: 'constructor' })).slice(0, 1);
  expect(leanOf({ ...desks, factors }, {})).toEqual(nowhere);
});

test('a split between three of four options names those three', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, short: id, mark: 1 as const }));
  const sheet = { ...desks, options };
  const answers = { [one]: { pull: 'd' }, [two]: { pull: 'a' }, [three]: { pull: 'b' } };
  expect(leanOf(sheet, answers)).toEqual({ as: 'split', options: ['a', 'b', 'd'] });
});

type Rule = (sheet: DecisionSheet, answers: Answers) => Lean;
type Property = (rule: Rule, sheet: DecisionSheet, answers: Answers, draw: Draw) => boolean;

const sheets = tries(20_000);
const isHeld = (property: Property, rule: Rule, seed: number): boolean => {
  const draw = drawFrom(seed);
  for (let count = 0; count < sheets; count += 1) {
    const sheet = randomSheet(draw);
    if (!property(rule, sheet, randomAnswers(draw, sheet), draw)) return false;
  }
  return true;
};

/** The result with its options in a fixed order, so that results of reordered sheets can be compared. */
const plain = (result: Lean): string =>
  result.as === 'split' ? [...result.options].sort().join('+') : result.as === 'lean' ? result.option : '';

const keepsLeaning = (change: (answer: Answer, option: string) => Answer[]): Property => {
  return (rule, sheet, answers) => {
    const now = rule(sheet, answers);
    if (now.as !== 'lean') return true;
    return sheet.factors.every(({ id }) =>
      change(answers[id] ?? {}, now.option).every(
        (changed) => plain(rule(sheet, { ...answers, [id]: changed })) === now.option,
      ),
    );
  };
};

const heavier: Readonly<Record<Weight, readonly Weight[]>> = {
  none: ['some', 'decides'],
  some: ['decides'],
  decides: [],
};

const renamed = (from: DecisionSheet, name: (id: string) => string): DecisionSheet => ({
  ...from,
  options: from.options.map((option) => ({ ...option, id: name(option.id) })),
  factors: from.factors.map((factor) => ({
    ...factor,
    towards: Object.fromEntries(Object.entries(factor.towards).map(([id, text]) => [name(id), text])),
  })),
});

/** A rule of points, as worksheets usually have it; it stays with a lean, but it does not let decisive answers decide. */
const points =
  (worth: (answer: Answer, index: number, option: string) => number): Rule =>
  ({ options, factors }, answers) => {
    const totals = options.map(({ id }, index) =>
      factors
        .map((factor) => answers[factor.id] ?? {})
        .reduce((sum, answer) => sum + (answer.pull === id ? worth(answer, index, id) : 0), 0),
    );
    const most = Math.max(...totals);
    const leaders = options.filter((_, index) => totals[index] === most).map(({ id }) => id);
    const [first = ''] = leaders;
    if (most <= 0) return nowhere;
    return leaders.length === 1 ? lean(first) : { as: 'split', options: leaders };
  };

const weightless = (answer: Answer): number => (answer.weight === 'none' ? 0 : 1);

/** Counts some and decides alike, but drops what decides when there is more than one: heavier can mean less. */
const punishing: Rule = (sheet, answers) => {
  const heavy = Object.values(answers).filter(({ weight }) => weight === 'decides').length;
  return points((answer) => (answer.weight === 'decides' && heavy > 1 ? 0 : weightless(answer)))(sheet, answers);
};

/** Takes the option with fewest pulls. */
const contrary: Rule = (sheet, answers) => {
  const counts = sheet.options.map(({ id }) => Object.values(answers).filter(({ pull }) => pull === id).length);
  const least = Math.min(...counts);
  const [first = '', ...others] = sheet.options.filter((_, at) => counts[at] === least).map(({ id }) => id);
  return others.length === 0 ? lean(first) : { as: 'split', options: [first, ...others] };
};

/** Lets the answer that was given first settle ties. */
const firstComeFirst: Rule = (sheet, answers) => {
  const result = leanOf(sheet, answers);
  if (result.as !== 'split') return result;
  return lean(Object.values(answers).find(({ pull = '' }) => result.options.includes(pull))?.pull ?? '');
};

/** Lets the option that stands first settle ties. */
const firstOption: Rule = (sheet, answers) => {
  const result = leanOf(sheet, answers);
  return result.as === 'split' ? lean(result.options[0] ?? '') : result;
};

/** Has a soft spot for one name. */
const partial: Rule = points((answer, _, option) => (option === 'a' ? 2 : 1) * weightless(answer));

/** Leans towards the first option until somebody speaks. */
const eager: Rule = (sheet, answers) => {
  const result = leanOf(sheet, answers);
  return result.as === 'nowhere' ? lean(sheet.options[0]?.id ?? '') : result;
};

const properties: readonly [string, Property, readonly Rule[]][] = [
  [
    'turning one pull to the option that leans leaves it leaning',
    keepsLeaning((answer, option) => [{ ...answer, pull: option }]),
    [contrary],
  ],
  [
    'raising the weight of a pull to the option that leans leaves it leaning',
    keepsLeaning((answer, option) =>
      answer.pull === option ? heavier[answer.weight ?? 'some'].map((weight) => ({ ...answer, weight })) : [],
    ),
    [punishing],
  ],
  [
    'the order of answers, factors and options changes nothing',
    (rule, sheet, answers, draw) => {
      const other = { ...sheet, options: draw.shuffled(sheet.options), factors: draw.shuffled(sheet.factors) };
      const shuffled = Object.fromEntries(draw.shuffled(Object.entries(answers)));
      return plain(rule(sheet, answers)) === plain(rule(other, shuffled));
    },
    [firstComeFirst, firstOption],
  ],
  [
    'renaming the options renames the result',
    (rule, sheet, answers, draw) => {
      const drawn = draw.shuffled(['a', 'x', 'y', 'z']);
      const names = new Map(sheet.options.map(({ id }, index) => [id, drawn[index] ?? id]));
      const name = (id: string): string => names.get(id) ?? id;
      const other = Object.fromEntries(
        Object.entries(answers).map(([id, { pull, ...answer }]) => [
          id,
          pull === undefined ? answer : { ...answer, pull: name(pull) },
        ]),
      );
      const result = plain(rule(sheet, answers)).split('+').filter(Boolean).map(name).sort().join('+');
      return plain(rule(renamed(sheet, name), other)) === result;
    },
    [partial],
  ],
  ['the empty sheet leans nowhere', (rule, sheet) => rule(sheet, {}).as === 'nowhere', [eager, contrary]],
];

describe.each(properties)('%s', (_, property, wrongRules) => {
  test(`over ${sheets} random sheets`, () => {
    expect(isHeld(property, leanOf, 20_261_120)).toBe(true);
  });

  test.each(wrongRules.map((rule) => [rule.name || 'partial', rule] as const))(
    'and the rule “%s” breaks it',
    (_name, rule) => {
      expect(isHeld(property, rule, 20_261_120)).toBe(false);
    },
  );
});
