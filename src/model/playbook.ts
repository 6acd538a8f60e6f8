import { z } from 'zod';
import { ai, leading, links, trailing } from './fields.ts';
import { items } from './items.ts';
import { ending, shortProse, type Kind } from './kind.ts';
import { mapping, text } from './text.ts';

const schema = z.strictObject({
  ...leading,
  useWhen: items('Use when', 'Situations that call for it.', [1, 6]),
  notWhen: items('Not when', 'Situations in which something else serves better.', [1, 5]),
  goal: text('Goal', 'What is true afterwards.', 40),
  roles: items('Roles', 'Who does what.', [1, 6]),
  duration: text('Duration', 'How long it takes.', 30),
  short: text('Short version', 'What to do with forty minutes: one to three sentences.', 60),
  steps: mapping(
    'Steps',
    'The steps, in order.',
    z
      .strictObject({
        name: text('Name', 'The step in a few words.', 6),
        do: text('Do', 'What to do.', 60),
        why: text('Why', 'What the step is for.', 40),
        output: text('Output', 'What exists afterwards.', 30),
      })
      .meta({ title: 'Step', description: 'What to do, why, and what exists afterwards.' }),
    [3, 10],
  ),
  mistakes: items('Mistakes', 'Where it usually goes wrong.', [2, 6]),
  workedWhen: items('Worked when', 'What you would observe if it worked.', [1, 6]),
  ai,
  links,
  ...trailing,
});

/** Steps for a recurring situation, as parsed. */
export type Playbook = z.infer<typeof schema>;

export const playbook = {
  title: 'Playbook',
  plural: 'Playbooks',
  folder: 'playbooks',
  says: 'Steps for a recurring situation, with what each is for and what it leaves behind.',
  schema,
  opening: ['title', 'goal', 'duration'],
  states: 'goal',
  facts: [{ field: 'duration', title: 'Takes' }],
  facets: [
    { field: 'goal', title: 'Goal' },
    { field: 'duration', title: 'How long' },
  ],
  signs: ['useWhen.*', 'goal'],
  sections: [
    { id: 'short', title: 'With forty minutes', first: true, parts: [{ as: 'text', field: 'short' }] },
    { id: 'use-when', title: 'Use it when', parts: [{ as: 'items', field: 'useWhen' }] },
    { id: 'not-when', title: 'Not when', parts: [{ as: 'items', field: 'notWhen' }] },
    { id: 'roles', title: 'Who does what', parts: [{ as: 'items', field: 'roles' }] },
    { id: 'steps', title: 'Steps', parts: [{ as: 'steps', field: 'steps' }] },
    { id: 'mistakes', title: 'Where it goes wrong', parts: [{ as: 'items', field: 'mistakes' }] },
    { id: 'worked-when', title: 'It worked when', parts: [{ as: 'items', field: 'workedWhen' }] },
    ...ending,
  ],
  outline: shortProse,
  budget: { page: 1200, items: 24 },
} as const satisfies Kind;
