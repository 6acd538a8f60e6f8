import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile } from '#check/where.ts';
import { relocked, type Relocked } from '#cli/lock/relock.ts';
import { dayOf } from '#cli/today.ts';
import { figures, paths, planted, valid, type Plant } from '../fixtures.ts';

const { redFlag } = paths;

const relock = (files: readonly ContentFile[], typos = false): Relocked =>
  relocked(siteOf(files, figures), checkContent(files, figures).issues, { typos });

const textOf = (result: Relocked): string => ('text' in result ? result.text : '');
const saysOf = (result: Relocked): string[] => ('issues' in result ? result.issues.map(({ says }) => says) : []);

const locked = { path: lockFile, text: textOf(relock(valid)) };
const reworded: Plant = [redFlag, "ask-one: '**Ask one.** Ask the owner", "ask-one: '**Ask one.** Ask teh owner"];
const added: Plant = [redFlag, '  ask-one:', "  ask-two: '**Ask two.** Ask the neighbour of the coat.'\n  ask-one:"];

describe('npm run lock', () => {
  test('locks what was never locked, and says how much', () => {
    expect(relock(valid)).toMatchObject({ entries: 5, accepted: [] });
    expect(textOf(relock([...valid, locked]))).toBe(locked.text);
  });

  test('locks nothing while an item has changed that no row of the history names', () => {
    expect(saysOf(relock(planted([reworded], [locked])))).toEqual([
      '`ask-one` has changed since version 1, and no row of `history` names it',
    ]);
  });

  test('takes changed words for a typo where it is told to, but no item that came or went', () => {
    const result = relock(planted([reworded], [locked]), true);
    expect('accepted' in result && result.accepted.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${redFlag}:15`,
    ]);
    expect(textOf(result)).not.toBe(locked.text);
    expect(saysOf(relock(planted([reworded, added], [locked]), true))).toEqual([
      '`ask-two` has been added since version 1, and no row of `history` names it',
    ]);
  });

  test('locks nothing while anything else is wrong', () => {
    const files = planted([[redFlag, 'topics: [place]', 'topics: [plaice]']]);
    expect(saysOf(relock(files, true))).toEqual(['there is no topic `plaice`']);
  });
});

test('a day is the one on the wall', () => {
  expect([new Date(2026, 0, 2, 0, 1), new Date(2026, 10, 30, 23, 59)].map(dayOf)).toEqual(['2026-01-02', '2026-11-30']);
});
