import { z } from 'zod';
import { ai, heard, leading, links, trailing } from './fields.ts';
import { items } from './items.ts';
import { ending, ofHeard, shortProse, type Kind } from './kind.ts';
import { text } from './text.ts';

/** The stages of a failure mode, in order. */
export const stages = {
  early: { title: 'Early', says: 'What you would see first.' },
  middle: { title: 'Middle', says: 'What people start to work around.' },
  late: { title: 'Late', says: 'What outsiders notice.' },
} as const;

const schema = z.strictObject({
  ...leading,
  definition: text('Definition', 'What it is, in one or two sentences.', 60),
  heard,
  looksHealthyBecause: text('Looks healthy because', 'Why nobody minds at first.', 60),
  stages: z
    .strictObject({
      early: items('Early', stages.early.says, [1, 5]),
      middle: items('Middle', stages.middle.says, [1, 5]),
      late: items('Late', stages.late.says, [1, 5]),
    })
    .meta({ title: 'Stages', description: 'What there is to see, by stage.' }),
  causes: items('Causes', 'What brings it about.', [2, 7]),
  firstMove: text('First move', 'What to do this week.', 60),
  fixes: items('Fixes', 'What ends it.', [2, 7]),
  doNot: items('Do not', 'Remedies that make it worse.', [2, 6]),
  recovery: text('Recovery', 'What getting out looks like and how long it takes.', 60),
  ai,
  links,
  ...trailing,
});

/** A named way that collaboration goes wrong, as parsed. */
export type FailureMode = z.infer<typeof schema>;

export const failureMode = {
  title: 'Failure mode',
  plural: 'Failure modes',
  folder: 'failure-modes',
  says: 'A named way that working together goes wrong, stage by stage, and the way out.',
  schema,
  opening: ['title', 'definition'],
  states: 'definition',
  facets: [{ field: 'definition', title: 'What it is' }],
  signs: ['definition', 'heard.*', 'stages.early.*', 'stages.middle.*', 'stages.late.*'],
  telling: ['definition', 'looksHealthyBecause', 'stages.early', 'firstMove'],
  sections: [
    { ...ofHeard, first: true },
    {
      id: 'first-move',
      title: 'First move',
      says: 'This week.',
      first: true,
      parts: [{ as: 'text', field: 'firstMove' }],
    },
    {
      id: 'stages',
      title: 'How it unfolds',
      says: 'Find the stage you are in.',
      parts: [{ as: 'stages', field: 'stages' }],
    },
    { id: 'looks-healthy', title: 'Why it looks healthy', parts: [{ as: 'text', field: 'looksHealthyBecause' }] },
    { id: 'causes', title: 'What brings it about', parts: [{ as: 'items', field: 'causes' }] },
    { id: 'fixes', title: 'What ends it', parts: [{ as: 'items', field: 'fixes' }] },
    { id: 'do-not', title: 'What makes it worse', parts: [{ as: 'items', field: 'doNot' }] },
    { id: 'recovery', title: 'Getting out', parts: [{ as: 'text', field: 'recovery' }] },
    ...ending,
  ],
  outline: shortProse,
  budget: { page: 1000, items: 24 },
} as const satisfies Kind;
