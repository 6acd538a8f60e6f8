import type { DecisionSheet } from '#decide/sheet.ts';
import { graphIn } from '#check/site.ts';
import { isKind } from '#model/kinds.ts';
import { sheetOf } from '#views/entry/sheet.ts';
import { landed } from '../hardness/grounds.ts';

/** The sheet of every decision in the content folder. */
export const realSheets: readonly DecisionSheet[] = landed.site.pages.flatMap(({ entry }) =>
  entry !== undefined && isKind(entry, 'decision') ? [sheetOf(graphIn(landed.site), entry)] : [],
);

/** A small sheet of two options and four factors, of which one names an observation for one option only. */
export const desks: DecisionSheet = {
  id: 'decisions/shared-desks-vs-own-desks',
  formerIds: ['decisions/hot-desks'],
  version: 2,
  address: 'https://counterpoint.example/decisions/shared-desks-vs-own-desks/',
  title: 'Shared desks vs own desks',
  question: 'Does each of us keep a seat, or do we take the one that is free?',
  options: [
    { id: 'shared', name: 'Shared desks', short: 'Shared', mark: 1 },
    { id: 'own', name: 'Own desks', short: 'Own', mark: 2 },
  ],
  factors: [
    {
      id: 'empty-seats',
      name: 'Empty seats',
      towards: { shared: 'Over half stand empty at ten.', own: 'Under a fifth stands empty at ten.' },
      settledBy: [{ id: 'seat-count', what: 'How many seats stand empty.', how: 'Walk round twice a day.' }],
    },
    {
      id: 'weight-of-kit',
      name: 'Weight of kit',
      towards: { shared: 'It fits into one bag.', own: 'It takes two hands.' },
      settledBy: [{ id: 'desk-walk', what: 'What stands on each desk.', how: 'Draw the floor once.' }],
    },
    {
      id: 'who-meets-whom',
      name: 'Who meets whom',
      towards: { shared: 'Groups sit on different floors.', own: 'They sit together already.' },
      settledBy: [{ id: 'desk-walk', what: 'What stands on each desk.', how: 'Draw the floor once.' }],
    },
    {
      id: 'rent',
      name: 'Rent',
      towards: { shared: 'One floor could be given up.' },
      settledBy: [{ id: 'seat-count', what: 'How many seats stand empty.', how: 'Walk round twice a day.' }],
    },
  ],
  mixes: [
    {
      id: 'anchor-desks',
      name: 'Daily and rare',
      situation: 'Half of the team comes in daily.',
      option: 'own',
      why: 'They lose most.',
    },
    {
      id: 'visitors-row',
      name: 'Weekly guests',
      situation: 'Guests come every week.',
      option: 'shared',
      why: 'It costs nobody a seat.',
    },
  ],
  badReasons: [
    { id: 'looks-modern', text: 'A firm in a magazine has no desks with names.' },
    { id: 'status-seat', text: 'Somebody would lose the corner.' },
  ],
  questions: [
    { id: 'who-carries', text: 'Who of us would have to carry what home each evening?' },
    { id: 'who-adjusts', text: 'Whose chair or screen is adjusted for them?' },
  ],
  paidBy: {
    shared: [{ id: 'adjusted-chairs', text: 'People who need an adjusted chair adjust it every day.' }],
    own: [{ id: 'late-joiners', text: 'Whoever joins last sits by the door.' }],
  },
  reversibility: {
    level: 'easy',
    says: 'Easy to undo',
    cost: { shared: 'People get their drawers back.', own: 'Somebody has to clear their desk.' },
  },
  relook: [
    { id: 'queue-at-nine', text: 'People wait for a seat on more than one morning a week.' },
    { id: 'floors-half-empty', text: 'More than half of the seats [all floors] stand empty.' },
  ],
  trial: {
    test: 'Take the names off one row.',
    length: 'Four weeks',
    watch: [{ id: 'minutes-lost', text: 'Minutes from the door to the first work.' }],
    stop: [{ id: 'somebody-hurt', text: 'Somebody cannot work because the chair was changed.' }],
  },
  earlySigns: {
    shared: [],
    own: [
      {
        id: 'failure-modes/empty-floor',
        title: 'The empty floor',
        address: 'https://counterpoint.example/failure-modes/empty-floor/',
        signs: ['Lights stay on over rows where nobody sits.'],
      },
    ],
  },
  history: [
    { date: '2026-11-20', change: 'First published.', items: [] },
    {
      date: '2026-11-21',
      change: 'A survey moved the share of empty seats.',
      items: ['empty-seats', 'queue-at-nine', 'rent-saved'],
    },
  ],
};
