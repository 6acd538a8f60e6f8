import { describe, expect, test } from 'vitest';
import { chatOf, type Bound } from '#decide/apart/chat.ts';
import { answersIn, codeOf, lengthOf } from '#decide/apart/code.ts';
import { comparedIn, roundOf } from '#decide/apart/spread.ts';
import { drawFrom, isDeep, seed, tries, type Draw } from '../../sample.ts';
import { randomAnswers } from './random.ts';
import { desks, realSheets } from './sheets.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const talk = 'meet at 10 30 room 4b on the 2nd floor B12 26 nov 2026 1400 call 0800 9-5 iso27001 v2'.split(' ');
const drawn = (draw: Draw, length: number): string =>
  Array.from({ length }, () => draw.one(letters.split(''))).join('');

const known: readonly Bound[] = [desks, ...realSheets].flatMap(({ id, title, version }) =>
  Array.from({ length: version }, (_, index) => ({ id, title, version: index + 1 })),
);

/** Answers as a code keeps them: an unknown rests on nothing, and what was not answered has no weight. */
const kept = (answers: ReturnType<typeof randomAnswers>) =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, { pull, weight = 'some', basis }]) =>
      pull === undefined
        ? []
        : [
            [
              id,
              { pull, ...(weight === 'some' ? {} : { weight }), ...(basis && pull !== 'unknown' ? { basis } : {}) },
            ] as const,
          ],
    ),
  );

describe.each([desks, ...realSheets].map((sheet) => [sheet.id, sheet] as const))('a code of %s', (_, sheet) => {
  const draw = drawFrom(sheet.id.length);

  test('gives the answers back, in groups of four', () => {
    for (let count = 0; count < tries(100); count += 1) {
      const answers = kept(randomAnswers(draw, sheet));
      const code = codeOf(sheet, answers, draw.below(1_000_000));
      expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/);
      expect(answersIn(code, sheet)).toEqual(answers);
      expect(answersIn(code.toLowerCase().replaceAll('0', 'o').replaceAll('-', ' '), sheet)).toEqual(answers);
    }
  });

  test('is no code after any slip of one letter, or any swap of neighbours', () => {
    const code = codeOf(sheet, kept(randomAnswers(draw, sheet)), draw.below(1_000_000)).replaceAll('-', '');
    for (let at = 0; at < lengthOf(sheet); at += 1) {
      for (const letter of letters)
        if (letter !== code[at])
          expect(answersIn(code.slice(0, at) + letter + code.slice(at + 1), sheet)).toBeUndefined();
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
      if (swapped !== code) expect(answersIn(swapped, sheet)).toBeUndefined();
    }
  });

  test('belongs to no other page, and to no other version', () => {
    const code = codeOf(sheet, kept(randomAnswers(draw, sheet)), draw.below(1_000_000));
    for (const other of realSheets) if (other.id !== sheet.id) expect(answersIn(code, other)).toBeUndefined();
    const later = { ...sheet, version: sheet.version + 1 };
    expect(answersIn(code, later)).toBeUndefined();
    expect(chatOf(`Tom: ${code}`, later, known).foreign).toEqual([
      { name: 'Tom', bound: { id: sheet.id, title: sheet.title, version: sheet.version } },
    ]);
  });
});

test.each([
  ['code', (draw: Draw) => draw.one(['', 'Order ', 'see #']) + drawn(draw, 12)],
  ['grouped code', (draw: Draw) => [4, 4, 4].map((length) => drawn(draw, length)).join('-')],
  ['small print', (draw: Draw) => drawn(draw, 12).toLowerCase()],
  ['number to ring', (draw: Draw) => `+44 7911 ${draw.below(1e6)} or 0800-${draw.below(1e4)}-${draw.below(1e4)}`],
  ['talk', (draw: Draw) => Array.from({ length: 12 }, () => draw.one(talk)).join(' ')],
])('of random texts less than one in 20,000 is taken for somebody’s answers: a %s', (name, textOf) => {
  const draw = drawFrom(name.length + seed);
  const texts = isDeep ? 200_000 : 10_000;
  let [taken, foreign] = [0, 0];
  for (let count = 0; count < texts; count += 1) {
    const chat = chatOf(textOf(draw), desks, known);
    taken += chat.people.length;
    foreign += chat.foreign.length;
  }
  // The rate is one in 32,768 at most; a sample of any seed is far below the limit of its size.
  expect(taken).toBeLessThanOrEqual(isDeep ? 10 : 3);
  expect(/code/.test(name) ? 0 : foreign).toBe(0);
});

describe('a whole chat', () => {
  const draw = drawFrom(6);
  const codes = Array.from({ length: 5 }, () => codeOf(desks, kept(randomAnswers(draw, desks)), draw.below(1e6)));
  const [a = '', b = '', c = '', d = '', e = ''] = codes;
  const chat = [
    `[29/11/2026, 14:03:22] Tom: “${a}” 👍`,
    `29/11/2026, 14:03 - Ann Lee: here is mine ${b.toLowerCase()}`,
    `Jo\u00A0 2:03 PM\n> ${c.replaceAll('-', '\u00A0')}`,
    `Priya: ${d.slice(0, 10)}\n${d.slice(10)}`,
    `${e} Bo`,
    'Sam: that will take some more time than we have',
  ];

  test('gives everybody’s answers with their names, in any order', () => {
    const { people, unreadable, foreign, twice } = chatOf(chat.join('\n'), desks, known);
    expect(people.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo', 'Jo', 'Priya', 'Tom']);
    expect(people.map(({ code }) => code).toSorted()).toEqual(codes.map((one) => one.replaceAll('-', '')).toSorted());
    expect([unreadable, foreign, twice]).toEqual([[], [], []]);
    expect(chatOf(chat.toReversed().join('\n\n'), desks, known).people.map(({ code }) => code)).toEqual(
      people.map(({ code }) => code),
    );
  });

  test('is read the same where a code is quoted, whoever quotes it first', () => {
    const [one, other] = [`Tom: ${a}`, `Ann: Tom has ${a}`];
    expect(chatOf(`${one}\n${other}`, desks, known)).toEqual(chatOf(`${other}\n${one}`, desks, known));
  });

  test('names who is unreadable, and who stands there twice', () => {
    const slip = `${a.slice(0, -1)}${a.endsWith('0') ? '1' : '0'}`;
    expect(chatOf(`Tom: ${slip}`, desks, known)).toMatchObject({ people: [], unreadable: ['Tom'] });
    expect(chatOf(`Tom: ${a}\nTom: ${b}`, desks, known).twice).toEqual([
      { name: 'Tom', codes: [a, b].map((one) => one.replaceAll('-', '')).toSorted() },
    ]);
    expect(chatOf(`Tom: ${a}\nTom: ${a}`, desks, known)).toMatchObject({ twice: [], people: [{ name: 'Tom' }] });
  });
});

test('where people differ, what nobody knows, and where they agree', () => {
  const person = (name: string, pulls: readonly string[]) => ({
    name,
    code: name,
    answers: Object.fromEntries(desks.factors.map(({ id }, index) => [id, { pull: pulls[index] ?? 'unknown' }])),
  });
  const people = [
    person('Ann', ['shared', 'own', 'unknown', 'shared']),
    person('Bo', ['own', 'own', 'unknown', 'unknown']),
    person('Jo', ['shared', 'own', 'unknown', 'shared']),
  ];
  const { differ, nobodyKnows, agree } = comparedIn(desks, people);
  expect([differ, nobodyKnows, agree].map((all) => all.map(({ factor }) => factor.id))).toEqual([
    ['empty-seats'],
    ['who-meets-whom'],
    ['weight-of-kit', 'rent'],
  ]);
  expect(
    differ[0]?.groups[0]?.people.map(({ name }) => name),
    'who is alone comes first',
  ).toEqual(['Bo']);
  expect(roundOf(desks, people)['empty-seats']).toEqual({ shared: 2, own: 1 });
});
