import { describe, expect, test } from 'vitest';
import { fromFragment, fromStorage, toFragment, toStorage } from '#decide/encoded.ts';
import type { Read } from '#decide/refusal.ts';
import { parse } from 'yaml';
import { readRecord } from '#decide/record/read.ts';
import { recordOf } from '#decide/record/record.ts';
import { recordWords } from '#words/record.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import { limits } from '#decide/text.ts';
import type { Worksheet } from '#decide/worksheet.ts';
import { expectWhole, isWorksheetOf } from './oracle.ts';
import { drawFrom, tries, type Draw } from '../../sample.ts';
import { randomWorksheet } from './random.ts';
import { resealed, unsealed } from './seal.ts';
import { desks } from './sheets.ts';

/** The worksheet that a record gives. */
const worksheetFrom = (text: string, of: DecisionSheet): Read<Worksheet> => {
  const read = readRecord(text, of, recordWords, (yaml) => parse(yaml, { logLevel: 'silent' }) as unknown);
  return read.ok ? { ok: true, value: read.value.worksheet } : read;
};

/** How many inputs of each sort a reader gets. */
const inputs = { changed: tries(10_000), garbled: tries(5_000), noise: tries(5_000), records: tries(1_000) };
const sheet: DecisionSheet = desks;

const hostile: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '\u0000',
  '\uD800',
  'x'.repeat(9_000),
  [],
  [[]],
  ['a', 'a'],
  [null],
  {},
  { toString: 'x' },
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { length: 3 },
  { as: 'option', option: 'constructor' },
  { as: 'mix', mixes: ['__proto__'] },
  'constructor',
  'own',
  'unknown',
  'either',
  'decides',
  2,
  '2026-02-30',
];

const keys = [
  '__proto__',
  'constructor',
  'toString',
  'why',
  'answers',
  'rent',
  'pull',
  'extra',
  '',
  'met',
  'own',
  'as',
];

/** A plain value with one part of it replaced, renamed, added or taken out, at any depth. */
const mutated = (draw: Draw, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || draw.below(4) === 0) return draw.one(hostile);
  if (Array.isArray(value)) {
    if (value.length === 0 || draw.below(3) === 0) return [...(value as unknown[]), draw.one(hostile)];
    const at = draw.below(value.length);
    return (value as unknown[]).map((one, index) => (index === at ? mutated(draw, one) : one));
  }
  const members = Object.entries(value);
  const at = draw.below(members.length + 1);
  if (at === members.length) return fromPairs([...members, [draw.one(keys), draw.one(hostile)]]);
  const [key, member] = members[at] ?? ['', undefined];
  const others = members.filter((_, index) => index !== at);
  const change = draw.below(8);
  if (change === 0) return fromPairs(others);
  if (change === 1) return fromPairs([...others, [draw.one(keys), member]]);
  return fromPairs([...others, [key, mutated(draw, member)]]);
};

/** An object with these members, `__proto__` among them as a member like any other. */
const fromPairs = (pairs: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(`{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`);

const letters = 'abcXYZ019-_.,:;{}[]"\'\\<>#!/ \n\t\r\u0000\u2028é💥'.split('');

/** A text with a few letters changed, lost, doubled or moved. */
const garbled = (draw: Draw, text: string): string => {
  let result = text;
  for (let count = 1 + draw.below(3); count > 0; count -= 1) {
    const at = draw.below(result.length + 1);
    const to = at + draw.below(12);
    const pick = draw.below(5);
    if (pick === 0) result = result.slice(0, at);
    else if (pick === 1) result = result.slice(0, at) + result.slice(to);
    else if (pick === 2) result = result.slice(0, to) + result.slice(at);
    else if (pick === 3) result = result.slice(0, at) + draw.one(letters) + result.slice(at);
    else result = result.slice(0, at) + draw.one(letters) + result.slice(at + 1);
  }
  return result;
};

/** A text with lines lost, doubled, swapped, or taken from another. */
const reordered = (draw: Draw, text: string, other: string): string => {
  const lines = text.split('\n');
  const at = draw.below(lines.length);
  const to = draw.below(lines.length);
  const [one = '', two = ''] = [lines[at], lines[to]];
  const pick = draw.below(4);
  if (pick === 0) return lines.filter((_, index) => index !== at).join('\n');
  if (pick === 1) return lines.toSpliced(at, 0, two).join('\n');
  if (pick === 2) return lines.with(at, two).with(to, one).join('\n');
  return lines.toSpliced(at, 0, draw.one(other.split('\n'))).join('\n');
};

const noise = (draw: Draw): string => Array.from({ length: draw.below(200) }, () => draw.one(letters)).join('');

const written = (read: Read<string>): string => {
  if (!read.ok) throw new Error('A random worksheet was not written: make its texts shorter.');
  return read.value;
};

/** Worksheets to begin from. */
const worksheets = (draw: Draw): Worksheet[] => Array.from({ length: 300 }, () => randomWorksheet(draw, sheet));

describe.each([
  ['fragment', toFragment, fromFragment],
  ['storage', toStorage, fromStorage],
] as const)('%s', (_, to, from) => {
  test(`${inputs.changed} states with one part replaced are taken whole or refused, as a schema would`, () => {
    const draw = drawFrom(31);
    const values = worksheets(draw).map((one): unknown => JSON.parse(unsealed(written(to(one)))));
    const taken = { whole: 0, refused: 0 };
    for (let count = 0; count < inputs.changed; count += 1) {
      const value = draw.one(values);
      const text = JSON.stringify(draw.below(3) === 0 ? mutated(draw, mutated(draw, value)) : mutated(draw, value));
      const read = from(resealed(text), sheet);
      expectWhole(read, sheet);
      if (read.ok !== isWorksheetOf(JSON.parse(text), sheet, from === fromStorage))
        expect.fail(`${read.ok ? 'Took' : 'Refused'} ${text}`);
      taken[read.ok ? 'whole' : 'refused'] += 1;
    }
    expect(Math.min(taken.whole, taken.refused)).toBeGreaterThan(inputs.changed / 60);
  });

  test(`${inputs.garbled} garbled states are refused`, () => {
    const draw = drawFrom(32);
    const texts = worksheets(draw).map((one) => written(to(one)));
    for (let count = 0; count < inputs.garbled; count += 1) {
      const text = draw.one(texts);
      const other = garbled(draw, text);
      const read = from(other, sheet);
      expectWhole(read, sheet);
      if (read.ok && other.replace(/^#/, '') !== text) expect.fail(`Took ${other}`);
    }
  });

  test(`${inputs.noise} noises are refused`, () => {
    const draw = drawFrom(33);
    for (let count = 0; count < inputs.noise; count += 1) {
      const read = from(draw.one([noise(draw), resealed(noise(draw)), `worksheet.1.${noise(draw)}`]), sheet);
      expectWhole(read, sheet);
      expect(read.ok).toBe(false);
    }
  });
});

describe('record', () => {
  const records = (draw: Draw): string[] => worksheets(draw).map((one) => recordOf(sheet, one, 'full', recordWords));

  test(`${inputs.records} garbled records are taken whole or refused, and what is taken can be written and read again`, () => {
    const draw = drawFrom(34);
    const texts = records(draw);
    const taken = { whole: 0, refused: 0 };
    for (let count = 0; count < inputs.records; count += 1) {
      const text = draw.one(texts);
      const other = draw.below(2) === 0 ? garbled(draw, text) : reordered(draw, text, draw.one(texts));
      const read = worksheetFrom(other, sheet);
      expectWhole(read, sheet);
      taken[read.ok ? 'whole' : 'refused'] += 1;
      if (!read.ok) continue;
      const again = worksheetFrom(recordOf(sheet, read.value, 'full', recordWords), sheet);
      expect(again.ok).toBe(true);
    }
    expect(Math.min(taken.whole, taken.refused)).toBeGreaterThan(inputs.records / 40);
  });

  test(`${inputs.records} records with hostile frontmatter are taken whole or refused`, () => {
    const draw = drawFrom(35);
    const texts = records(draw);
    const fields = ['status', 'date', 'decision-makers', 'counterpoint', 'record', 'choice', 'badReasons', 'answers'];
    for (let count = 0; count < inputs.records; count += 1) {
      const text = draw.one(texts);
      const value = JSON.stringify(draw.one(hostile));
      const line = draw.one([
        `${draw.one(fields)}: ${value}`,
        `${draw.one(keys)}: ${value}`,
        `  ${draw.one(keys)}: ${value}`,
        `  rent: {${JSON.stringify(draw.one(keys))}:${value}}`,
        `answers:`,
        noise(draw).replaceAll('\n', ' '),
      ]);
      const lines = text.split('\n');
      const end = lines.indexOf('---', 1);
      const at = 1 + draw.below(end - 1);
      expectWhole(worksheetFrom(lines.toSpliced(at, draw.below(2), line).join('\n'), sheet), sheet);
    }
  });

  test(`${inputs.noise} noises are refused`, () => {
    const draw = drawFrom(36);
    for (let count = 0; count < inputs.noise; count += 1) {
      const read = worksheetFrom(draw.one([noise(draw), `---\n${noise(draw)}`, `---\n---\n${noise(draw)}`]), sheet);
      expectWhole(read, sheet);
      expect(read.ok).toBe(false);
    }
  });

  test('no text, however long and odd, keeps a reader busy', () => {
    const size = limits.record - 1_000;
    const long = [
      '- [x] a ([e](#b))'.repeat(size / 17),
      `---\n---\n${'- [ ] ([([(['.repeat(size / 12)}`,
      `---\n---\n${'- [ ] a ([e](#b))\n'.repeat(size / 18)}<!-- end -->`,
      `---\n---\n${'>\n'.repeat(size / 2)}`,
      `---\n---\n${'<!-- why -->\n'.repeat(size / 13)}`,
      `---\n${'answers:\n'.repeat(size / 9)}`,
      `---\nchoice: ${'['.repeat(size)}`,
      ' '.repeat(size),
    ];
    for (const text of long) expectWhole(worksheetFrom(text, sheet), sheet);
  });
});
