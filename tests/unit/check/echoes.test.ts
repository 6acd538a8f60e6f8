import { expect, test } from 'vitest';
import { echoesIn, sentencesOf } from '#check/echoes.ts';
import { paths, type Plant } from '../fixtures.ts';
import { graphWith } from '../graph/entries.ts';

const echoesWith = (...plants: readonly Plant[]) =>
  echoesIn([...graphWith(plants).nodes.values()].flatMap(({ entry }) => sentencesOf(entry)));

test('a sentence that nearly repeats one on another page is named with both places', () => {
  const before = echoesWith();
  const again = 'It says nothing. Nobody can take the names off desks that have been counted for weeks.';
  const [echo, ...more] = echoesWith(
    [paths.playbook, 'goal: Everybody', `goal: ${again} Everybody`],
    [paths.redFlag, 'timeToAct: It', 'timeToAct: Names on desks, counted for weeks, nobody can take off. It'],
  );
  expect(more).toEqual(before);
  expect([echo?.one, echo?.other]).toMatchObject([
    { page: 'red-flags/coats-on-chairs', at: 'timeToAct' },
    { page: 'playbooks/count-the-seats', at: 'goal', text: again.split('. ')[1] },
  ]);
});

test('a lead, a connection and a row of the history are no sentences of a page', () => {
  const entry = graphWith().nodes.get('red-flags/coats-on-chairs')?.entry;
  const texts = entry === undefined ? [] : sentencesOf(entry).map(({ text }) => text);
  expect(texts).toContain('There are fewer seats than people on some mornings.');
  expect(texts).not.toContain('Seats are short.');
  expect(texts).not.toContain('First published.');
});
