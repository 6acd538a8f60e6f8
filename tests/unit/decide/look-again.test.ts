import { describe, expect, test } from 'vitest';
import { fromStorage, keptInFragment, toFragment, toStorage } from '#decide/encoded.ts';
import { lookAgain } from '#decide/look-again.ts';
import { messageOf, type Read } from '#decide/refusal.ts';
import { parse } from 'yaml';
import { readRecord } from '#decide/record/read.ts';
import { recordOf } from '#decide/record/record.ts';
import { recordWords } from '#words/record.ts';
import type { DecisionSheet, SheetFactor } from '#decide/sheet.ts';
import { worksheetFor, type Worksheet } from '#decide/worksheet.ts';
import { desks } from './sheets.ts';

const first: DecisionSheet = { ...desks, version: 1, history: desks.history.slice(0, 1) };

const made: Worksheet = {
  ...worksheetFor(first),
  choice: { as: 'option', option: 'shared' },
  answers: { 'empty-seats': { pull: 'shared' } },
  met: ['queue-at-nine'],
};

const valueOf = <Value>(read: Read<Value>): Value => {
  if (!read.ok) throw new Error(messageOf(read.refusal));
  return read.value;
};

const record = valueOf(readRecord(recordOf(first, made, 'short', recordWords), first, recordWords, parse));
const full = valueOf(readRecord(recordOf(first, made, 'full', recordWords), first, recordWords, parse));
const link = valueOf(keptInFragment(valueOf(toFragment(made))));

test('nothing has changed', () => {
  const look = valueOf(lookAgain(full, first));
  expect(look).toMatchInlineSnapshot(`
    {
      changes: [],
      conditions: [
        {
          id: 'queue-at-nine',
          met: true,
          since: 'same',
          text: 'People wait for a seat on more than one morning a week.'
        },
        {
          id: 'floors-half-empty',
          met: false,
          since: 'same',
          text: 'More than half of the seats [all floors] stand empty.'
        }
      ],
      factors: [],
      version: 1
    }
  `);
});

test('a later version: what changed, why, and what of it the record rests on', () => {
  const later: DecisionSheet = {
    ...desks,
    relook: [
      { id: 'queue-at-nine', text: 'People wait for a seat on two mornings a week.' },
      { id: 'chairs-reported', text: 'Somebody reports pain from a chair.' },
    ],
  };
  expect(valueOf(lookAgain(full, later))).toMatchInlineSnapshot(`
    {
      changes: [
        {
          change: 'A survey moved the share of empty seats.',
          date: '2026-11-21',
          items: [
            { id: 'empty-seats', isUsed: true, text: 'Empty seats' },
            { id: 'queue-at-nine', isUsed: true, text: 'People wait for a seat on two mornings a week.' },
            { id: 'rent-saved', isUsed: false, text: undefined }
          ],
          version: 2
        }
      ],
      conditions: [
        {
          id: 'queue-at-nine',
          met: true,
          now: 'People wait for a seat on two mornings a week.',
          since: 'reworded',
          text: 'People wait for a seat on more than one morning a week.'
        },
        {
          id: 'floors-half-empty',
          met: false,
          since: 'gone',
          text: 'More than half of the seats [all floors] stand empty.'
        },
        { id: 'chairs-reported', met: false, since: 'new', text: 'Somebody reports pain from a chair.' }
      ],
      factors: [ { name: 'Empty seats', pull: 'shared', since: 'reworded' } ],
      version: 1
    }
  `);
});

describe('an entry in three versions', () => {
  const [seats, kit, meets, rent] = desks.factors;
  const row = (change: string, items: readonly string[]) => ({ date: '2026-11-22', change, items });
  const at = (version: number, factors: readonly (SheetFactor | undefined)[]): DecisionSheet => ({
    ...desks,
    version,
    factors: factors.filter((factor) => factor !== undefined),
    history: [
      row('First.', []),
      row('Rent went, kit came.', ['rent', 'weight-of-kit']),
      row('Seats.', ['empty-seats']),
    ],
  });
  const reworded = seats && { ...seats, name: 'Seats nobody takes', towards: { shared: 'Two thirds stand empty.' } };
  const one = at(1, [seats, meets, rent]);
  const two = at(2, [seats, kit, meets]);
  const three = at(3, [reworded, kit, meets]);
  const seen = { 'empty-seats': 'Ours: 40 of 60' };
  const sheetAt = (sheet: DecisionSheet): Worksheet => ({
    ...worksheetFor(sheet),
    answers: Object.fromEntries(sheet.factors.map(({ id }) => [id, { pull: 'shared' }])),
    seen,
  });

  test.each([
    ['first', one, ['Seats nobody takes: reworded', 'Weight of kit: added', 'rent: gone']],
    ['second', two, ['Seats nobody takes: reworded']],
    ['third', three, []],
  ])('made with the %s: what is gone, new and reworded is named, and every answer stays', (_, sheet, changed) => {
    const worksheet = sheetAt(sheet);
    const kept = valueOf(readRecord(recordOf(sheet, worksheet, 'full', recordWords), three, recordWords, parse));
    const linked = valueOf(keptInFragment(valueOf(toFragment(worksheet))));
    const stored = valueOf(fromStorage(valueOf(toStorage(worksheet)), three));
    for (const { answers, asked, seen: saw } of [kept.worksheet, linked.worksheet, stored]) {
      expect([answers, asked]).toEqual([worksheet.answers, worksheet.asked]);
      expect(saw, 'own wording').toEqual(seen);
    }
    for (const one of [kept, linked]) {
      const { factors } = valueOf(lookAgain(one, three));
      expect(factors.map(({ name, since }) => `${name}: ${since}`)).toEqual(changed);
      expect(factors.map(({ pull }) => pull)).toEqual(
        changed.map((name) => (/added/.test(name) ? undefined : 'shared')),
      );
    }
    const later = recordOf(three, { ...kept.worksheet, version: 3 }, 'full', recordWords);
    expect(valueOf(readRecord(later, three, recordWords, parse)).worksheet.answers).toEqual(worksheet.answers);
  });
});

test('a short record rests on less, and has the same conditions', () => {
  const look = valueOf(lookAgain(record, desks));
  expect(look.conditions).toEqual(valueOf(lookAgain(full, desks)).conditions);
  expect(look.changes[0]?.items.map(({ id, isUsed }) => [id, isUsed])).toEqual([
    ['empty-seats', false],
    ['queue-at-nine', true],
    ['rent-saved', false],
  ]);
});

test('a condition that only gained a lead is worded as it was', () => {
  const led = desks.relook.map(({ id, text }) => ({ id, text: `Seats run short. ${text}` }));
  const before = valueOf(lookAgain(full, desks)).conditions.map(({ since }) => since);
  expect(valueOf(lookAgain(full, { ...desks, relook: led })).conditions.map(({ since }) => since)).toEqual(before);
});

test('a link keeps no words: the history says which conditions were reworded', () => {
  expect(valueOf(lookAgain(link, desks)).conditions).toEqual([
    { id: 'queue-at-nine', text: desks.relook[0]?.text, met: true, since: 'reworded' },
    { id: 'floors-half-empty', text: desks.relook[1]?.text, met: false, since: 'same' },
  ]);
});

test('a record that names what the entry no longer has can still be looked at', () => {
  const later = { ...desks, factors: [], options: desks.options.slice(1) };
  expect(lookAgain(full, later).ok).toBe(true);
});

test('refused for another entry and for a version to come', () => {
  const says = (sheet: DecisionSheet): string => {
    const read = lookAgain({ ...full, worksheet: { ...made, version: 2 } }, sheet);
    return read.ok ? 'read' : messageOf(read.refusal);
  };
  expect(says(first)).toMatchInlineSnapshot(
    `"What was kept, entry: was made with version 2 of the page, and this is version 1. Reload the page; if that does not help, somebody has changed the number."`,
  );
  expect(says({ ...desks, id: 'decisions/other', formerIds: [] })).toMatchInlineSnapshot(
    `"What was kept, entry: belongs to “decisions/shared-desks-vs-own-desks”, and this page is “decisions/other”. Open it on the page that it belongs to."`,
  );
  expect(says({ ...desks, id: 'decisions/renamed', formerIds: [desks.id] })).toBe('read');
});
