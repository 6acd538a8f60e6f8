import type { Reversibility } from '#model/vocabularies.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import { limits } from '#decide/text.ts';
import { bases, worksheetFor, type Answer, type Answers, type Choice, type Worksheet } from '#decide/worksheet.ts';
import type { Draw } from '../../sample.ts';
import { desks } from './sheets.ts';

/** A sheet of two to four options and up to six factors; some factors name observations for some options only. */
export const randomSheet = (draw: Draw): DecisionSheet => {
  const options = ['a', 'b', 'c', 'd']
    .slice(0, 2 + draw.below(3))
    .map((id) => ({ id, name: `Option ${id}`, short: id, mark: 1 as const }));
  const factors = Array.from({ length: 1 + draw.below(6) }, (_, index) => {
    const pulls = draw.below(4) === 0 ? options.slice(draw.below(2)) : options;
    return {
      id: `f${index}`,
      name: `Factor ${index}`,
      towards: Object.fromEntries(pulls.map(({ id }) => [id, `Seen for ${id}.`])),
      settledBy: [],
    };
  });
  const level = draw.one<Reversibility>(['easy', 'moderate', 'hard', 'one-way']);
  return { ...desks, options, factors, reversibility: { ...desks.reversibility, level } };
};

/** Answers to a sheet: some missing, some unknown, of every weight and basis. */
export const randomAnswers = (draw: Draw, { factors }: DecisionSheet): Answers =>
  Object.fromEntries(
    draw.shuffled(factors).flatMap(({ id, towards }) => {
      const pull = draw.one([undefined, 'unknown', 'either', ...Object.keys(towards), ...Object.keys(towards)]);
      const weight = draw.one([undefined, 'none', 'some', 'some', 'decides'] as const);
      const basis = draw.one([undefined, ...bases]);
      const answer: Answer = {
        ...(pull === undefined ? {} : { pull }),
        ...(weight === undefined ? {} : { weight }),
        ...(basis === undefined ? {} : { basis }),
      };
      return Object.keys(answer).length === 0 ? [] : [[id, answer]];
    }),
  );

/** A whole worksheet of a sheet, with texts that try to get out of a record. */
export const randomWorksheet = (
  draw: Draw,
  sheet: DecisionSheet,
  { nastyText, nastyLine }: Texts = nastyTexts,
): Worksheet => {
  const texts = (ids: readonly { readonly id: string }[]) =>
    Object.fromEntries(draw.some(ids).map(({ id }) => [id, nastyText(draw)]));
  const idsOf = (items: readonly { readonly id: string }[]): string[] => draw.some(items).map(({ id }) => id);
  const choice = draw.one<() => Choice>([
    () => ({ as: 'undecided' }),
    () => ({ as: 'option', option: draw.one(sheet.options).id }),
    () => ({ as: 'mix', mixes: idsOf(sheet.mixes) }),
  ]);
  const maybe = (text: string): string => (draw.below(4) === 0 ? '' : text);
  const some = <One>(one: () => One): One[] => Array.from({ length: draw.below(limits.own + 1) }, one);
  return {
    ...worksheetFor(sheet),
    version: 1 + draw.below(sheet.version),
    status: draw.one(['proposed', 'accepted', 'rejected', 'deprecated', 'superseded by ADR-0123']),
    date: draw.one(['', '2026-11-20', '2028-02-29']),
    question: maybe(nastyLine(draw)),
    find: maybe(nastyText(draw)),
    when: draw.one(['', '2026-12-01T14:30']),
    owner: maybe(nastyLine(draw)),
    makers: maybe(nastyLine(draw)),
    consulted: maybe(nastyLine(draw)),
    informed: maybe(nastyLine(draw)),
    choice: choice(),
    why: maybe(nastyText(draw)),
    rejected: texts(sheet.options),
    dissent: maybe(nastyText(draw)),
    absentPayers: maybe(nastyText(draw)),
    badReasons: idsOf(sheet.badReasons),
    notes: texts(sheet.questions),
    answers: randomAnswers(draw, sheet),
    seen: Object.fromEntries(draw.some(sheet.factors).map(({ id }) => [id, nastyLine(draw)])),
    met: idsOf(sheet.relook),
    situations: some(() => ({ text: nastyLine(draw), option: draw.one(sheet.options).id })),
    conditions: some(() => ({ text: nastyLine(draw), met: draw.below(2) === 0 })),
    rounds: some(() => ({ [draw.one(sheet.factors).id]: { either: 1 + draw.below(4) } })).slice(0, 2),
    extra: maybe(nastyText(draw)),
  };
};

const nasty = [
  '---',
  '# A heading',
  '## Decision Outcome',
  '```js',
  '~~~',
  '> quoted',
  '>',
  '>>> deep',
  '<!-- end -->',
  '<!-- why -->',
  '<!--',
  '-->',
  '- [x] Ticked ([entry](https://counterpoint.example/#queue-at-nine))',
  '- [ ] Not ticked',
  'status: "accepted"',
  'answers:',
  '  f0: {"pull":"a"}',
  '"quoted" and \'single\' and “curly”',
  'C:\\path\\n \\u0041 \\" \\',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x]: javascript:alert(1)',
  '[a](javascript:alert(1))',
  '&amp; &#13; &lt;',
  '| a | b |',
  '|---|---|',
  '1. one',
  '* * *',
  '***',
  '===',
  '    indented',
  '\ttabbed\t',
  ' ',
  '  ',
  'two spaces  ',
  '',
  '',
  'emoji 👩🏽‍💻 🏳️‍🌈 ‍',
  'עברית ثم العربية',
  '\u202Eright to left override\u202C',
  'e\u0301 and é and ﬁ',
  '\uFEFFbom',
  'zero\u200Bwidth',
  '{{ template }} ${x} {option} {factors}',
  '$& $1 $$',
  'null',
  'true',
  'constructor',
  '__proto__',
  '💥'.repeat(20),
  'very long '.repeat(60),
];

/** What people type into a worksheet: a text of several lines, and of one. */
type Texts = { readonly nastyText: (draw: Draw) => string; readonly nastyLine: (draw: Draw) => string };

/** Lines that mean something to a parser of Markdown or YAML, in any order. */
const nastyText = (draw: Draw): string => {
  const text = Array.from({ length: 1 + draw.below(6) }, () => draw.one(nasty)).join('\n');
  return text === '' ? 'x' : text;
};

/** The same on one line, short enough for one. */
const nastyLine = (draw: Draw): string =>
  [draw.one(nasty), draw.one(nasty)]
    .join(' ')
    .slice(0, 60)
    .replace(/\p{Cs}/gu, '')
    .replace(/^\s*$/, 'x');

const nastyTexts: Texts = { nastyText, nastyLine };

const sentences = [
  'We counted 14 calls in a week; 9 of them had no decision in them.',
  '# 1 on our list: the night shift',
  '- Jo would rather wait',
  '1. first the pager, 2. then the wiki (https://wiki.example.org/a_b?c=d&e=f)',
  'It costs <2 days & maybe *three* of [them]',
  'Ann said: "not before May", and Bo’s team agrees',
  '> quoted from the chat',
  'Ünïcode 👩🏽‍💻 and a | b',
  'snake_case_names and `code` and C:\\temp',
];

/** What people type in a meeting. */
export const plainTexts: Texts = {
  nastyText: (draw) =>
    Array.from({ length: 1 + draw.below(4) }, () => draw.one([...sentences, '']))
      .join('\n')
      .trim() || 'Yes',
  nastyLine: (draw) => draw.one(sentences),
};
