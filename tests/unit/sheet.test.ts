import { describe, expect, test } from 'vitest';
import type { DecisionSheet } from '#decide/sheet.ts';
import { isKind } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { sheetOf } from '#views/entry/sheet.ts';
import type { Plant } from './fixtures.ts';
import { paths } from './fixtures.ts';
import { entryOf, graphWith } from './graph/entries.ts';

const id = 'decisions/shared-desks-vs-own-desks';

const sheetWith = (plants: readonly Plant[] = []): DecisionSheet => {
  const graph = graphWith(plants);
  const entry = entryOf(graph, id);
  if (!isKind(entry, 'decision')) throw new Error(`${id} is no decision`);
  return sheetOf(graph, entry);
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('the sheet of a decision', () => {
  const sheet = sheetWith();

  test('names the entry, its version and its full address', () => {
    const { title, version, address, options } = sheet;
    expect(title).toBe('Shared desks vs own desks');
    expect(version).toBe(sheet.history.length);
    expect(address).toBe(`${settings.address}${settings.base}${id}/`);
    expect(options.map(({ id: option, short }) => [option, short])).toEqual([
      ['shared', 'Shared'],
      ['own', 'Own'],
    ]);
  });

  test('gives each factor what settles it, in words', () => {
    const gathers = sheet.factors.flatMap(({ settledBy }) => settledBy);
    expect(gathers.length).toBeGreaterThanOrEqual(sheet.factors.length);
    expect(gathers.filter(({ what, how }) => what === '' || how === '')).toEqual([]);
  });

  test('has something in every list', () => {
    const { factors, mixes, badReasons, questions, relook, history, paidBy } = sheet;
    const lists = [factors, mixes, badReasons, questions, relook, history, ...Object.values(paidBy)];
    expect(lists.map((list) => list.length > 0)).not.toContain(false);
    expect(sheet.trial?.watch.length).toBeGreaterThan(0);
  });

  test('takes early signs from the failure modes that an option ends in, and from no other', () => {
    const signs = Object.entries(sheet.earlySigns).flatMap(([option, modes]) =>
      modes.map(({ id: mode, address }) => [option, mode, address]),
    );
    const mode = 'failure-modes/empty-floor';
    expect(signs).toEqual([['own', mode, `${settings.address}${settings.base}${mode}/`]]);
    expect(sheet.earlySigns['own']?.[0]?.signs.length).toBeGreaterThan(0);
  });

  test('holds words without Markdown', () => {
    const question = 'Does each of us keep a seat, or do we take the one that is free?';
    const marked = 'Does *each* of us keep a [seat](failure-modes/empty-floor), or do we take the one that is `free`?';
    const changed = sheetWith([[paths.decision, `question: ${question}`, `question: '${marked}'`]]);
    expect(changed.question).toBe(question);
    expect(textsIn(changed).filter((text) => /\]\(|\*\w|`/.test(text))).toEqual([]);
  });
});
