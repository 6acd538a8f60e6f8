import { z } from 'zod';
import { ai, heard, leading, links, trailing } from './fields.ts';
import { items } from './items.ts';
import { ending, ofHeard, shortProse, type Kind } from './kind.ts';
import { text } from './text.ts';

const schema = z.strictObject({
  ...leading,
  notice: text('Notice', 'The signal, as somebody who sees it would say it.', 40),
  heard,
  usuallyMeans: items('Usually means', 'What stands behind it, most often first.', [1, 6]),
  harmlessWhen: items('Harmless when', 'When it means nothing.', [1, 5]),
  checkNext: items('Check next', 'What to look at before acting.', [1, 6]),
  timeToAct: text('Time to act', 'How long it can wait, and what sets the limit.', 60),
  ai,
  links,
  ...trailing,
});

export const redFlag = {
  title: 'Red flag',
  plural: 'Red flags',
  folder: 'red-flags',
  says: 'One observable signal: what it usually means, when it means nothing, what to check next.',
  schema,
  opening: ['title', 'notice'],
  states: 'notice',
  facets: [{ field: 'notice', title: 'What you see' }],
  signs: ['notice', 'heard.*', 'usuallyMeans.*'],
  telling: ['notice', 'usuallyMeans', 'harmlessWhen', 'checkNext'],
  sections: [
    { ...ofHeard, first: true },
    { id: 'check-next', title: 'What to check next', first: true, parts: [{ as: 'items', field: 'checkNext' }] },
    { id: 'usually-means', title: 'What it usually means', parts: [{ as: 'items', field: 'usuallyMeans' }] },
    { id: 'harmless-when', title: 'When it means nothing', parts: [{ as: 'items', field: 'harmlessWhen' }] },
    { id: 'time-to-act', title: 'How long it can wait', parts: [{ as: 'text', field: 'timeToAct' }] },
    ...ending,
  ],
  outline: shortProse,
  budget: { page: 600, items: 24 },
} as const satisfies Kind;
