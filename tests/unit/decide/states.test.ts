import { describe, expect, test } from 'vitest';
import { slugPattern } from '#model/ids.ts';
import { idPattern } from '#decide/checks.ts';
import { encodedMark, fromFragment, fromStorage, keptInFragment, toFragment, toStorage } from '#decide/encoded.ts';
import { messageOf, type Read } from '#decide/refusal.ts';
import { limits } from '#decide/text.ts';
import { worksheetFor, type Worksheet } from '#decide/worksheet.ts';
import { drawFrom, tries } from '../../sample.ts';
import { randomSheet, randomWorksheet } from './random.ts';
import { resealed } from './seal.ts';
import { desks, realSheets } from './sheets.ts';

const valueOf = <Value>(read: Read<Value>): Value => {
  if (!read.ok) throw new Error(messageOf(read.refusal));
  return read.value;
};

const refusal = (read: Read<unknown>): string => (read.ok ? 'read' : messageOf(read.refusal));

describe.each([
  ['fragment', toFragment, fromFragment],
  ['storage', toStorage, fromStorage],
] as const)('%s', (_, to, from) => {
  test('there and back, for every decision and over random sheets', () => {
    const draw = drawFrom(21);
    const sheets = [...realSheets, ...Array.from({ length: tries(1_000) }, () => randomSheet(draw))];
    for (const sheet of sheets) {
      const worksheet = randomWorksheet(draw, sheet);
      const read = from(valueOf(to(worksheet)), sheet);
      expect(valueOf(read)).toEqual(worksheet);
    }
  });

  test('an empty worksheet', () => {
    expect(from(valueOf(to(worksheetFor(desks))), desks)).toEqual({ ok: true, value: worksheetFor(desks) });
  });

  test('what could not be read again is not written', () => {
    expect(refusal(to({ ...worksheetFor(desks), why: 'x'.repeat(limits.draft + 1) }))).toMatch(/000 characters/);
    expect(refusal(to({ ...worksheetFor(desks), date: 'today' }))).toContain('is not a day');
  });
});

test('storage holds the longest texts that can be typed, in every place at once', () => {
  const sheet = realSheets[0] ?? desks;
  const longest = '\u6F22'.repeat(limits.text);
  const by = (items: readonly { readonly id: string }[]) => Object.fromEntries(items.map(({ id }) => [id, longest]));
  const texts = { why: longest, dissent: longest, absentPayers: longest };
  const worksheet: Worksheet = {
    ...worksheetFor(sheet),
    ...texts,
    notes: by(sheet.questions),
    rejected: by(sheet.options),
  };
  expect(valueOf(fromStorage(valueOf(toStorage(worksheet)), sheet))).toEqual(worksheet);
});

describe('fragment', () => {
  const worksheet: Worksheet = { ...worksheetFor(desks), why: 'Because.', owner: 'Priya' };
  const text = valueOf(toFragment(worksheet));

  test('is one word that an address may hold and that is no item of a page', () => {
    expect(text).toMatch(/^worksheet\.1\.[a-z0-9]+\.[\w-]+$/);
    expect(text.startsWith(encodedMark)).toBe(true);
    expect(text).not.toMatch(slugPattern);
    expect(new URL(`https://counterpoint.example/#${text}`).hash).toBe(`#${text}`);
  });

  test('is read with or without its sign', () => {
    expect(fromFragment(`#${text}`, desks)).toEqual(fromFragment(text, desks));
  });

  test('every change of one letter, and every cut, is found', () => {
    for (let at = 0; at < text.length; at += 1) {
      expect(keptInFragment(text.slice(0, at)).ok).toBe(false);
      expect(keptInFragment(`${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`).ok).toBe(false);
    }
  });

  test('too long for an address', () => {
    const notes = { 'who-carries': 'x'.repeat(limits.text), 'who-adjusts': 'x'.repeat(limits.text) };
    const long = { ...worksheet, why: notes['who-carries'], notes };
    expect(refusal(toFragment(long))).toMatchInlineSnapshot(
      `"The link: is too long. Keep the record instead, or shorten the longest texts."`,
    );
    expect(toStorage(long).ok).toBe(true);
  });
});

test('refusals', () => {
  const state = { entry: desks.id, version: 2 };
  const refusals = [
    '',
    '#options',
    'worksheet.0.x.y',
    'worksheet.1.x.y',
    `${valueOf(toFragment(worksheetFor(desks)))}.more`,
    'x'.repeat(limits.fragment + 1),
    resealed('{'),
    resealed('null'),
    resealed(JSON.stringify({ ...state, extra: 1 })),
    resealed('{"entry":"decisions/shared-desks-vs-own-desks","version":2,"__proto__":{"why":"x"}}'),
    resealed(JSON.stringify({ ...state, version: 3 })),
    resealed(JSON.stringify({ ...state, version: '2' })),
    resealed(JSON.stringify({ ...state, entry: 'decisions/other' })),
    resealed(JSON.stringify({ ...state, answers: { nothing: { pull: 'own' } } })),
    resealed(JSON.stringify({ ...state, answers: { constructor: { pull: 'own' } } })),
    resealed(JSON.stringify({ ...state, answers: [] })),
    resealed(JSON.stringify({ ...state, choice: { as: 'option' } })),
    resealed(JSON.stringify({ ...state, choice: { as: 'option', option: 'nobody' } })),
    resealed(JSON.stringify({ ...state, met: Array.from({ length: limits.list + 1 }, (_, index) => `m${index}`) })),
    resealed('['.repeat(20_000)),
  ].map((text) => refusal(fromFragment(text, desks)));
  expect(`\n${refusals.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    The link: holds no worksheet. Open the page without what stands after #, and ask for the link again or for the record.
    The link: holds no worksheet. Open the page without what stands after #, and ask for the link again or for the record.
    The link, format: is not the one that this page writes. Open the page without what stands after #, and ask for the link again or for the record.
    The link: was cut or changed on its way. Open the page without what stands after #, and ask for the link again or for the record.
    The link: holds no worksheet. Open the page without what stands after #, and ask for the link again or for the record.
    The link: is too long. Open the page without what stands after #, and ask for the link again or for the record.
    The link: is not a mapping. Open the page without what stands after #, and ask for the link again or for the record.
    The link: is not a mapping. Open the page without what stands after #, and ask for the link again or for the record.
    The link, extra: is not text. Open the page without what stands after #, and ask for the link again or for the record.
    The link: “__proto__” is not known here. Open the page without what stands after #, and ask for the link again or for the record.
    The link, entry: was made with version 3 of the page, and this is version 2. Reload the page; if that does not help, somebody has changed the number.
    The link, version: is not a version. Open the page without what stands after #, and ask for the link again or for the record.
    The link, entry: belongs to “decisions/other”, and this page is “decisions/shared-desks-vs-own-desks”. Open it on the page that it belongs to.
    read
    read
    The link, answers: is not a mapping. Open the page without what stands after #, and ask for the link again or for the record.
    The link, choice: has no “option”. Open the page without what stands after #, and ask for the link again or for the record.
    read
    The link, met: has more than 40 members. Open the page without what stands after #, and ask for the link again or for the record.
    The link: is not a mapping. Open the page without what stands after #, and ask for the link again or for the record.
    "
  `);
});

test('ids are what the model takes for ids', () => {
  expect(idPattern.source).toBe(slugPattern.source);
});
