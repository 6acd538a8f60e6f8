import { z } from 'zod';
import { leading, links, trailing } from './fields.ts';
import { items, phrases } from './items.ts';
import { closing, type Kind } from './kind.ts';
import { keyed, line, mapping, optional, printed, slug, text, word, worded } from './text.ts';
import { frequencies, levels, reversibilities, severities } from './vocabularies.ts';

/** How an aspect is set: as one line of phrases, or in full even where others are folded to their leads. */
export type AspectSetting = 'line' | 'open';

type Aspect = { title: string; says: string; size: readonly [number, number]; aim: number; set?: AspectSetting };

/** The rows of the options table, in order. Every option fills every one; `aim` is how many items are read. */
export const aspects = {
  bestWhen: {
    title: 'Best when',
    says: 'Conditions you find, and that make this option the better one.',
    size: [2, 6],
    aim: 3,
  },
  fits: {
    title: 'Fits',
    says: 'Real environments in which it works, each a phrase.',
    size: [2, 4],
    aim: 4,
    set: 'line',
  },
  strengths: { title: 'Strengths', says: 'What it gives.', size: [2, 6], aim: 3 },
  costs: { title: 'Costs', says: 'What it takes, in plain sight.', size: [2, 6], aim: 3 },
  hiddenCosts: {
    title: 'Hidden costs',
    says: 'What comes late, falls on somebody else, or looks like something else.',
    size: [1, 5],
    aim: 4,
    set: 'open',
  },
  needs: {
    title: 'Needs',
    says: 'What has to be built or learned before it works, and who does that.',
    size: [1, 5],
    aim: 3,
  },
  misuse: { title: 'Misused', says: 'What it turns into in the wrong hands.', size: [1, 5], aim: 3 },
  paidBy: { title: 'Paid by', says: 'Who bears it.', size: [1, 5], aim: 3 },
  overTime: { title: 'Over time', says: 'How it ages.', size: [1, 4], aim: 3 },
} as const satisfies Record<string, Aspect>;

/** The name of an aspect. */
export type AspectName = keyof typeof aspects;

/** The aspects, in the order of the table. */
export const aspectNames = Object.keys(aspects) as AspectName[];

/** Looks an aspect up with the type that all of them share. */
export const aspectOf = (name: AspectName): Aspect => aspects[name];

/** What stands for "several options, by situation" where an option is named. */
export const mix = 'mix';

/** What no option may be called, each with what it means where an option is named. */
export const notOptions: Readonly<Record<string, string>> = {
  [mix]: 'several options, by situation',
  either: 'that a factor does not separate them',
  unknown: 'that nobody knows',
};

const ofAspect = (name: AspectName) => {
  const { title, says, size } = aspects[name];
  return name === 'fits' ? phrases(title, says, size, 10) : items(title, says, size);
};

const ofAspects = Object.fromEntries(aspectNames.map((name) => [name, ofAspect(name)])) as Record<
  AspectName,
  ReturnType<typeof items>
>;

const option = z
  .strictObject({
    name: printed(text('Name', 'The option as a column head.', 8)),
    short: line('Short name', 'At most 14 characters: the label that follows the option everywhere.', worded.max(14)),
    gist: text('Gist', 'The option in one sentence.', 30),
    ...ofAspects,
  })
  .meta({ title: 'Option', description: 'One way to settle the decision, aspect by aspect.' });

const schema = z.strictObject({
  ...leading,
  tension: keyed(
    'Tension',
    'By option id: what is traded for what.',
    text('Side', 'What this option gives: a short noun phrase.', 8),
    [2, 4],
  ).meta({ ids: 'options' }),
  audience: text('Audience', 'Who reads it.', 25),
  decidedBy: word('Decided by', 'At what level it can be decided.', levels),
  severityIfWrong: word('Severity if wrong', 'How much a wrong call costs.', severities),
  frequency: word('Frequency', 'How often groups meet it.', frequencies),
  reversibility: z
    .strictObject({
      level: word('Level', 'How hard it is to go back.', reversibilities),
      cost: keyed(
        'Cost',
        'By option id: what leaving that option costs.',
        text('Cost of leaving', 'What leaving this option costs.', 20),
        [2, 4],
      ).meta({ ids: 'options' }),
    })
    .meta({ title: 'Reversibility', description: 'How hard it is to undo; undoing has a direction.' }),
  reallyAbout: text('Really about', 'What the choice is, underneath.', 60),
  notAbout: text('Not about', 'What it is often mistaken for.', 60),
  whyHard: text('Why it feels hard', 'What makes sensible people disagree.', 60),
  question: text('Question', 'The question as the room would ask it.', 30),
  heuristic: text('Rule of thumb', 'One sentence to carry away.', 35),
  default: z
    .strictObject({
      option: slug('Option', `The id of an option, or “${mix}”.`),
      split: optional(text('Split', 'What a mix needs: the rule that divides, as the heading of the default.', 14)),
      stance: text('Stance', 'What to do on Monday before any evidence.', 30),
      holdsWhile: text('Holds while', 'The condition it rests on; when that ends, the default flips.', 30),
      caseAgainst: text('Case against', 'The strongest argument against it.', 60),
    })
    .meta({ title: 'Default', description: 'Where to begin before any evidence: a commitment.' }),
  options: mapping('Options', 'Two to four options by id, in the order of the title.', option, [2, 4]),
  mixes: mapping(
    'Mixes',
    'Which situation gets which option.',
    z
      .strictObject({
        name: text('Name', 'What the situation is called, never its answer: two to four words.', 4),
        situation: text('Situation', 'The situation, concretely.', 40),
        option: slug('Option', 'The id of the option it gets.'),
        why: text('Why', 'What makes that option the better one here.', 40),
      })
      .meta({ title: 'Mix', description: 'One situation and the option it gets.' }),
    [2, 10],
  ),
  factors: mapping(
    'Factors',
    'What decides, and what you would observe.',
    z
      .strictObject({
        name: text('Name', 'The factor.', 10),
        towards: keyed(
          'Towards',
          'By option id (two or more): the observation that pulls towards it.',
          text('Observation', 'Something that could be checked without an opinion.', 40),
          [2, 4],
        ).meta({ ids: 'options' }),
        settledBy: z
          .array(slug('Gather id', 'An id under `gather`.'))
          .min(1)
          .meta({ title: 'Settled by', description: 'The evidence, by id under `gather`, that settles it.' }),
      })
      .meta({ title: 'Factor', description: 'Something that pulls the call.' }),
    [3, 8],
  ),
  gather: mapping(
    'Gather',
    'Evidence to collect first.',
    z
      .strictObject({
        what: text('What', 'What to collect.', 40),
        how: text('How', 'How to collect it, in an afternoon if possible.', 50),
      })
      .meta({ title: 'Evidence to gather', description: 'What to collect and how.' }),
    [2, 8],
  ),
  questions: phrases('Questions', 'To ask in the room; none can be answered with “it depends”.', [3, 8]),
  badReasons: items('Bad reasons', 'Arguments that push the call and should not.', [2, 6]),
  antiPatterns: items('Anti-patterns', 'Ways of settling it that go wrong.', [2, 6]),
  relook: items('Another look', 'Observable conditions that reopen the decision.', [3, 8]),
  trial: z
    .strictObject({
      test: text('Test', 'What to try.', 50),
      length: text('Length', 'For how long.', 12),
      watch: phrases('Watch', 'What to measure or note meanwhile.', [1, 5]),
      stop: phrases('Stop', 'What ends the trial early.', [1, 5]),
    })
    .optional()
    .meta({ title: 'Trial', description: 'Required where reversibility is easy or moderate.' }),
  ai: z
    .strictObject({
      helps: items('Helps', 'What AI makes easier here.', [1, 5]),
      worsens: items('Worsens', 'What AI makes worse here.', [1, 5]),
      falseConfidence: text('False confidence', 'Where AI makes things look better than they are.', 60),
      bottomLine: text('Bottom line', 'What AI changes in the end.', 50),
    })
    .optional()
    .meta({ title: 'AI', description: 'Present where AI changes the call.' }),
  links,
  ...trailing,
});

/** A trade-off, as parsed. */
export type Decision = z.infer<typeof schema>;
/** One option of a decision, as parsed. */
export type Option = Decision['options'][string];

export const decision = {
  title: 'Decision',
  plural: 'Decisions',
  folder: 'decisions',
  says: 'A trade-off: two to four options laid out aspect by aspect, with what decides between them.',
  schema,
  opening: [
    'title',
    'tension',
    'audience',
    'decidedBy',
    'severityIfWrong',
    'frequency',
    'reversibility.level',
    'question',
    'default.option',
    'default.split',
    'default.stance',
    'default.holdsWhile',
  ],
  facets: [
    { field: 'tension', title: 'What is traded' },
    { field: 'default', title: 'Where to start' },
    { field: 'reversibility.level', id: 'undoing', title: 'Undoing it', words: reversibilities },
    { field: 'severityIfWrong', id: 'severity', title: 'If it goes wrong', words: severities },
    { field: 'frequency', title: 'How common', words: frequencies },
    { field: 'decidedBy', id: 'level', title: 'Who can decide', words: levels },
    { field: 'topics', id: 'topic', title: 'Topics' },
    { field: 'history', id: 'changed', title: 'Last change' },
  ],
  signs: ['question', 'tension.*', 'options.*.name', 'options.*.bestWhen.*', 'mixes.*.name', 'mixes.*.situation'],
  apart: true,
  telling: ['question', 'tension', 'reallyAbout', 'notAbout', 'default', 'default.holdsWhile'],
  compared: [
    'question',
    'tension',
    'default',
    'default.holdsWhile',
    'default.caseAgainst',
    'reversibility.level',
    'severityIfWrong',
    'frequency',
    'decidedBy',
    'audience',
    'reallyAbout',
    'notAbout',
    'whyHard',
    'heuristic',
    'options',
    'topics',
    'sources',
    'history',
  ],
  sections: [
    {
      id: 'mixes',
      title: 'Which situation gets which',
      says: 'Most real answers are a mix. Find the situations you have.',
      first: true,
      parts: [{ as: 'mixes' }],
    },
    {
      id: 'the-decision',
      title: 'The decision',
      first: true,
      parts: [
        { as: 'text', field: 'heuristic', title: 'Rule of thumb' },
        { as: 'text', id: 'default', field: 'default.caseAgainst', title: 'The case against the default' },
        { as: 'text', field: 'reallyAbout', title: 'Really about' },
        { as: 'text', field: 'notAbout', title: 'Not about' },
        { as: 'text', field: 'whyHard', title: 'Why it feels hard' },
      ],
    },
    {
      id: 'options',
      title: 'The options, side by side',
      says: 'Each option at its best and at its worst, one aspect at a time.',
      parts: [{ as: 'options' }],
    },
    {
      id: 'how-to-decide',
      title: 'How to decide',
      parts: [
        {
          as: 'items',
          id: 'questions',
          field: 'questions',
          title: 'Questions to ask in the room',
          says: 'Each can be answered in a minute or two.',
        },
        { as: 'gather', id: 'gather', title: 'Evidence to gather first' },
        {
          as: 'factors',
          id: 'factors',
          title: 'What should push the call',
          says: 'For each factor, what you would observe if it pulls towards an option here. Numbers are starting points: set your own first.',
        },
        {
          as: 'items',
          id: 'bad-reasons',
          field: 'badReasons',
          title: 'What usually pushes the call, and should not',
          leads: true,
        },
        {
          as: 'items',
          id: 'anti-patterns',
          field: 'antiPatterns',
          title: 'Ways of settling it that go wrong',
          leads: true,
        },
      ],
    },
    {
      id: 'undoing',
      title: 'Undoing it',
      parts: [
        { as: 'undoing' },
        {
          as: 'items',
          id: 'relook',
          field: 'relook',
          title: 'Look again when',
          leads: true,
          says: 'Any one of these reopens the decision. Numbers are starting points.',
        },
        { as: 'trial', id: 'trial', field: 'trial', title: 'Try it first' },
      ],
    },
    { id: 'in-practice', title: 'In practice', parts: [{ as: 'prose' }] },
    {
      id: 'ai',
      title: 'What AI changes',
      fold: { after: 1, title: 'Where it helps, where it makes worse, and where it misleads' },
      parts: [
        { as: 'text', field: 'ai.bottomLine' },
        { as: 'items', field: 'ai.helps', title: 'It helps' },
        { as: 'items', field: 'ai.worsens', title: 'It makes worse' },
        { as: 'text', field: 'ai.falseConfidence', title: 'False confidence' },
      ],
    },
    ...closing('What the claims on this page rest on, and how far each source goes.'),
  ],
  outline: { needs: { Case: 1 }, headings: [0, 6], words: [120, 900] },
  budget: { fields: 2500, opening: 180, claims: 300, reasons: 200, prose: 400, items: 24, lists: 0 },
} as const satisfies Kind;
