import { describe, expect, test } from 'vitest';
import { leanOf } from '#decide/lean.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import { flipTest, notReady, offersTrial, onGuesses, weightTest } from '#decide/turn.ts';
import type { Answer, Answers } from '#decide/worksheet.ts';
import { drawFrom, tries } from '../../sample.ts';
import { randomAnswers, randomSheet } from './random.ts';
import { desks } from './sheets.ts';

const [one, two, three, four] = ['empty-seats', 'weight-of-kit', 'who-meets-whom', 'rent'] as const;
const shared: Answer = { pull: 'shared', basis: 'seen' };
const own: Answer = { pull: 'own', basis: 'seen' };
const none: Answer = { weight: 'none' };

const flips = (answers: Answers): string[] =>
  flipTest(desks, answers).map(({ factor, option, makes }) => `${factor.id} ${option.id} ${makes}`);

const open = (answers: Answers): string[] => notReady(desks, answers).map(({ id }) => id);

describe('not ready', () => {
  test.each<[string, Answers, string[]]>([
    ['nothing is known', {}, [one, two, three, four]],
    ['one more pull would split it', { [one]: shared, [two]: { pull: 'unknown' }, [three]: none, [four]: none }, [two]],
    ['two ahead of everything: one more changes nothing', { [one]: shared, [two]: shared, [four]: none }, []],
    ['a factor that pulls one way only cannot turn its own lean', { [one]: shared, [two]: none, [three]: none }, []],
    ['no weight needs no answer', { [one]: none, [two]: none, [three]: none, [four]: none }, []],
    ['either is an answer', { [one]: { pull: 'either' }, [two]: none, [three]: none, [four]: none }, []],
    [
      'what decides comes first',
      { [one]: shared, [two]: {}, [three]: { pull: 'unknown', weight: 'decides' }, [four]: none },
      [three, two],
    ],
    [
      'below an answer that decides, nothing of less weight is missing',
      { [one]: { ...shared, weight: 'decides' }, [two]: { pull: 'unknown' } },
      [],
    ],
    ['of a split, everything open is missing', { [one]: shared, [two]: own, [three]: {} }, [three, four]],
  ])('%s', (_, answers, ids) => expect(open(answers)).toEqual(ids));

  test('each carries what settles it', () => {
    expect(notReady(desks, {})[0]?.settledBy[0]?.what).toBe('How many seats stand empty.');
  });
});

describe('on guesses', () => {
  test.each<[string, Answers, boolean]>([
    ['nothing is guessed', { [one]: shared }, false],
    ['all is guessed', { [one]: { ...shared, basis: 'guessed' } }, true],
    ['an answer that does not say what it rests on is no guess', { [one]: { pull: 'shared' } }, false],
    ['a guess that changes nothing', { [one]: shared, [two]: { pull: 'shared', basis: 'guessed' } }, false],
    ['a guess against the lean', { [one]: shared, [two]: shared, [three]: { pull: 'own', basis: 'guessed' } }, false],
    ['a guess that splits', { [one]: shared, [two]: { pull: 'own', basis: 'guessed' } }, true],
    ['a guess without weight', { [one]: { pull: 'shared', basis: 'guessed', weight: 'none' } }, false],
    ['a guess that decides', { [one]: shared, [two]: { ...shared, weight: 'decides', basis: 'guessed' } }, false],
  ])('%s', (_, answers, expected) => expect(onGuesses(desks, answers)).toBe(expected));
});

describe('flip test', () => {
  test.each<[string, Answers, string[]]>([
    ['where nothing leans there is nothing to turn', { [one]: shared, [two]: own }, []],
    ['a lean by one', { [one]: shared, [two]: none, [three]: none, [four]: none }, [`${one} own lean`]],
    [
      'what is open counts, too',
      { [one]: shared, [two]: { pull: 'either' }, [three]: {}, [four]: none },
      [`${one} own lean`, `${two} own split`, `${three} own split`],
    ],
    [
      'two to one',
      { [one]: shared, [two]: shared, [three]: own, [four]: none },
      [`${one} own lean`, `${two} own lean`],
    ],
    [
      'one that decides alone',
      { [one]: { ...shared, weight: 'decides' }, [two]: own, [three]: { pull: 'unknown', weight: 'decides' } },
      [`${one} own lean`, `${three} own split`],
    ],
  ])('%s', (_, answers, expected) => expect(flips(answers)).toEqual(expected));
});

describe('trial', () => {
  const { trial: _trial, ...without } = desks;
  const at = (level: DecisionSheet['reversibility']['level']): DecisionSheet => ({
    ...desks,
    reversibility: { ...desks.reversibility, level },
  });
  const steady: Answers = { [one]: shared, [two]: shared, [three]: shared, [four]: none };
  test.each<[string, DecisionSheet, Answers, boolean]>([
    ['split', desks, { [one]: shared, [two]: own, [three]: none, [four]: none }, true],
    ['not ready', desks, {}, true],
    ['on guesses', desks, { ...steady, [one]: { pull: 'shared' }, [two]: own }, true],
    ['ready and resting on what was seen', desks, steady, false],
    ['moderately hard to undo', at('moderate'), {}, true],
    ['hard to undo', at('hard'), {}, false],
    ['one way', at('one-way'), {}, false],
    ['an entry without a trial', without, {}, false],
  ])('%s', (_, sheet, answers, expected) => expect(offersTrial(sheet, answers)).toBe(expected));
});

// The definitions once more, as literally as they can be put, over every option of every factor.

type Result = string;

const result = ({ options, factors }: DecisionSheet, answers: Answers): Result => {
  const votes = (weight: 'some' | 'decides'): string[] => {
    const cast: string[] = [];
    for (const { id } of factors) {
      const answer = answers[id];
      if (answer?.pull === undefined || answer.pull === 'either' || answer.pull === 'unknown') continue;
      if ((answer.weight ?? 'some') === weight) cast.push(answer.pull);
    }
    return cast;
  };
  const counted = votes('decides').length > 0 ? votes('decides') : votes('some');
  if (counted.length === 0) return 'nowhere';
  const ranked = options
    .map(({ id }) => ({ id, count: counted.filter((vote) => vote === id).length }))
    .sort((a, b) => b.count - a.count);
  const leaders = ranked.filter(({ count }) => count === ranked[0]?.count).map(({ id }) => id);
  return leaders.length === 1 ? `lean ${leaders[0]}` : `split ${leaders.sort().join(' ')}`;
};

const put = (answers: Answers, id: string, pull: string): Answers => {
  const weight = answers[id]?.weight;
  return { ...answers, [id]: weight === undefined ? { pull } : { pull, weight } };
};

type Definitions = {
  readonly notReady: (sheet: DecisionSheet, answers: Answers) => string[];
  readonly onGuesses: (sheet: DecisionSheet, answers: Answers) => boolean;
  readonly flips: (sheet: DecisionSheet, answers: Answers) => string[];
  readonly weights: (sheet: DecisionSheet, answers: Answers) => string[];
};

const definitions: Definitions = {
  notReady: (sheet, answers) => {
    const found: string[] = [];
    for (const weight of ['decides', 'some'])
      for (const { id, towards } of sheet.factors) {
        const answer = answers[id] ?? {};
        if ((answer.weight ?? 'some') !== weight) continue;
        if (answer.pull !== undefined && answer.pull !== 'unknown') continue;
        for (const option of Object.keys(towards))
          if (result(sheet, put(answers, id, option)) !== result(sheet, answers)) {
            found.push(id);
            break;
          }
      }
    return found;
  },
  onGuesses: (sheet, answers) => {
    const kept: Record<string, Answer> = {};
    for (const [id, answer] of Object.entries(answers)) if (answer.basis !== 'guessed') kept[id] = answer;
    return result(sheet, kept) !== result(sheet, answers);
  },
  flips: (sheet, answers) => {
    const now = result(sheet, answers);
    const found: string[] = [];
    if (!now.startsWith('lean')) return found;
    for (const { id, towards } of sheet.factors)
      for (const { id: option } of sheet.options) {
        if (!(option in towards) || answers[id]?.weight === 'none') continue;
        const then = result(sheet, put(answers, id, option));
        if (then !== now) found.push(`${id} ${option} ${then.split(' ')[0]}`);
      }
    return found;
  },
  weights: (sheet, answers) => {
    const now = result(sheet, answers);
    const found: string[] = [];
    if (!now.startsWith('lean')) return found;
    for (const { id } of sheet.factors) {
      const { pull, weight = 'some' } = answers[id] ?? {};
      if (pull === undefined || pull === 'either' || pull === 'unknown' || weight === 'none') continue;
      const other = weight === 'decides' ? 'some' : 'decides';
      const then = result(sheet, { ...answers, [id]: { pull, weight: other } });
      if (then !== now) found.push(`${id} ${other} ${then}`);
    }
    return found;
  },
};

const ours: Definitions = {
  notReady: (sheet, answers) => notReady(sheet, answers).map(({ id }) => id),
  onGuesses,
  flips: (sheet, answers) =>
    flipTest(sheet, answers).map(({ factor, option, makes }) => `${factor.id} ${option.id} ${makes}`),
  weights: (sheet, answers) =>
    weightTest(sheet, answers).map(({ factor, weight, then }) => {
      const makes = then.as === 'lean' ? then.option : [...then.options].sort().join(' ');
      return `${factor.id} ${weight} ${then.as} ${makes}`;
    }),
};

/** Mistakes that are easily made, one each. */
const wrong: readonly [keyof Definitions, string, Partial<Definitions>][] = [
  [
    'notReady',
    'every open factor',
    {
      notReady: ({ factors }, answers) =>
        factors.filter(({ id }) => (answers[id]?.pull ?? 'unknown') === 'unknown').map(({ id }) => id),
    },
  ],
  [
    'notReady',
    'in the order of the sheet',
    { notReady: (sheet, answers) => [...ours.notReady(sheet, answers)].sort() },
  ],
  [
    'onGuesses',
    'only the lean is compared',
    {
      onGuesses: (sheet, answers) => ours.onGuesses(sheet, answers) && leanOf(sheet, answers).as === 'lean',
    },
  ],
  [
    'onGuesses',
    'any guess at all',
    { onGuesses: (_sheet, answers) => Object.values(answers).some(({ basis }) => basis === 'guessed') },
  ],
  [
    'flips',
    'only what was answered',
    {
      flips: (sheet, answers) =>
        ours.flips(sheet, answers).filter((flip) => answers[flip.split(' ')[0] ?? '']?.pull !== undefined),
    },
  ],
  [
    'flips',
    'a split counts as a turn',
    { flips: (sheet, answers) => ours.flips(sheet, answers).map((flip) => flip.replace('split', 'lean')) },
  ],
  [
    'weights',
    'only what decides is disputed',
    { weights: (sheet, answers) => ours.weights(sheet, answers).filter((flip) => flip.includes(' some ')) },
  ],
];

const differs = (name: keyof Definitions, rules: Definitions): boolean => {
  const draw = drawFrom(7);
  for (let count = 0; count < tries(20_000); count += 1) {
    const sheet = randomSheet(draw);
    const answers = randomAnswers(draw, sheet);
    if (JSON.stringify(rules[name](sheet, answers)) !== JSON.stringify(definitions[name](sheet, answers))) return true;
  }
  return false;
};

test.each(['notReady', 'onGuesses', 'flips', 'weights'] as const)(
  '%s is what its definition says, on random sheets',
  (name) => {
    expect(differs(name, ours)).toBe(false);
  },
);

test.each(wrong)('%s: “%s” is found out', (name, _, rules) => {
  expect(differs(name, { ...ours, ...rules })).toBe(true);
});

/** Answers in which nothing is left unsaid: for the trial, what does not say what it rests on is a guess. */
const allSaid = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { basis: 'guessed', ...answer }]));

test('the trial is offered as its definition says, on random sheets', () => {
  const draw = drawFrom(8);
  for (let count = 0; count < tries(20_000); count += 1) {
    const sheet = randomSheet(draw);
    const answers = randomAnswers(draw, sheet);
    const isDoubtful =
      result(sheet, answers).startsWith('split') ||
      definitions.notReady(sheet, answers).length > 0 ||
      definitions.onGuesses(sheet, allSaid(answers));
    const isUndone = ['easy', 'moderate'].includes(sheet.reversibility.level);
    if (offersTrial(sheet, answers) !== (isUndone && isDoubtful)) expect.fail(JSON.stringify({ sheet, answers }));
  }
});

test('only the option that is pulled to can take the lean, on random sheets', () => {
  const draw = drawFrom(9);
  for (let count = 0; count < tries(20_000); count += 1) {
    const sheet = randomSheet(draw);
    const answers = randomAnswers(draw, sheet);
    for (const { factor, option, makes } of flipTest(sheet, answers)) {
      const then = leanOf(sheet, put(answers, factor.id, option.id));
      expect(makes === 'split' || (then.as === 'lean' && then.option === option.id)).toBe(true);
    }
  }
});
