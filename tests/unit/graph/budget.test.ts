import { describe, expect, test } from 'vitest';
import { spentOn } from '#graph/budget.ts';
import { leadsOf } from '#graph/leads.ts';
import { paths, type Plant } from '../fixtures.ts';
import { graphWith } from './entries.ts';

const nodeOf = (id: string, plants: readonly Plant[]) => {
  const node = graphWith(plants).nodes.get(id as `${string}/${string}`);
  if (node === undefined) throw new Error(`there is no ${id}`);
  return node;
};

const spent = (id: string, ...plants: readonly Plant[]) =>
  new Map(spentOn(nodeOf(id, plants)).map((one) => [one.part as string, one]));

const seats = 'decisions/shared-desks-vs-own-desks';

describe('what a page takes of its budget', () => {
  const before = spent(seats);

  test.each([
    ['fields', 3, [paths.decision, 'reallyAbout: Whether', 'reallyAbout: Three words more whether']],
    ['fields', 2, [paths.decision, '**Rent saved.**', '**Rent is often saved.**']],
    ['fields', 0, [paths.decision, 'change: First published.', 'change: First published, and said at length.']],
    ['claims', 2, [paths.decision, 'claim: In one', 'claim: Two more in one']],
    ['claims', 0, [paths.decision, 'why: Count before', 'why: Count at once before']],
    ['reasons', 2, [paths.decision, 'why: Count before', 'why: Count at once before']],
    ['prose', 4, [paths.decision, 'says nothing of who', 'says next to nothing at all of who']],
    ['opening', 1, [paths.decision, 'shared: fewer rooms', 'shared: far fewer rooms']],
    ['opening', 0, [paths.decision, 'notAbout: Whether', 'notAbout: Not whether']],
  ] as const)('%s grows by %i', (part, more, plant) => {
    const words = spent(seats, plant).get(part)?.count ?? 0;
    expect(words - (before.get(part)?.count ?? 0)).toBe(more);
  });

  test('names the items that are too long, without their leads, and the lists', () => {
    expect(before.get('items')?.over).toEqual([]);
    const long = `**Rent saved.** ${'word '.repeat(25)}`;
    expect(spent(seats, [paths.decision, '**Rent saved.** ', long]).get('items')?.over).toEqual(['rent-saved 36']);
    const more = ['one', 'two']
      .map((word) => `      more-${word}: '**More ${word}.** There is more of it.'\n`)
      .join('');
    const lists = spent(seats, [paths.decision, '      teams-mix:', `${more}      teams-mix:`]).get('lists');
    expect(lists?.over).toEqual(['shared.strengths 4']);
  });

  test('counts the page as a whole where a kind has one budget', () => {
    const flag = 'red-flags/coats-on-chairs';
    const words = spent(flag, [paths.redFlag, 'timeToAct: It', 'timeToAct: Perhaps it']).get('page')?.count ?? 0;
    expect(words - (spent(flag).get('page')?.count ?? 0)).toBe(1);
    expect(spent('essays/on-seats')).toEqual(new Map());
  });
});

test('the leads of a page stand list by list, as plain words', () => {
  const node = nodeOf('red-flags/coats-on-chairs', [[paths.redFlag, '**Ask one.**', '**Ask *one* owner.**']]);
  expect(leadsOf(node)).toEqual([
    { title: 'usuallyMeans', leads: ['Seats are short.'] },
    { title: 'harmlessWhen', leads: ['Everyone is at breakfast.'] },
    { title: 'checkNext', leads: ['Ask one owner.'] },
  ]);
});
