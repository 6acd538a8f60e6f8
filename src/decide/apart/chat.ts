import { answersIn, boundTo, isMixed, lengthOf, type CodeSheet } from './code.ts';
import { offsetOf } from './check-digits.ts';
import type { Answers } from '../worksheet.ts';

/** One person's answers, as they were found in a chat. */
export type Person = { readonly name: string; readonly code: string; readonly answers: Answers };

/** A version of an entry that a code may belong to. */
export type Bound = { readonly id: string; readonly title: string; readonly version: number };

/** What a chat holds: answers, codes of other pages or versions, what looks like a code and is none, names met twice. */
export type Chat = {
  readonly people: readonly Person[];
  readonly foreign: readonly { readonly name: string; readonly bound: Bound }[];
  readonly unreadable: readonly string[];
  readonly twice: readonly { readonly name: string; readonly codes: readonly string[] }[];
};

/**
 * Finds the codes in a whole chat, whoever wrote what around them. The same code twice is one person; the same name
 * with two codes is named. The order of a chat changes nothing.
 */
export const chatOf = (text: string, sheet: CodeSheet, known: readonly Bound[]): Chat => {
  const length = lengthOf(sheet);
  const words = [...text.matchAll(/[0-9A-Za-z]+/g)].map((match) => ({ text: match[0], at: match.index }));
  const found: { name: string; code: string; answers?: Answers; bound?: Bound }[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const run = runFrom(text, words, first, length);
    if (run === undefined || !isMixed(run.code)) continue;
    const answers = answersIn(run.code, sheet);
    const offset = boundTo(run.code);
    const bound = run.isGrouped ? known.find(({ id, version }) => offsetOf(id, version) === offset) : undefined;
    if (answers === undefined && bound === undefined && !run.isLikely) continue;
    const name = nameAt(text, words[first]?.at ?? 0, run.end);
    found.push({
      name,
      code: run.code,
      ...(answers !== undefined ? { answers } : bound !== undefined ? { bound } : {}),
    });
    first = run.last;
  }
  // Of two names with one code the first by its letters stands, so that the order of a chat changes nothing.
  const byCode = new Map(
    found.toSorted((one, other) => (one.name < other.name ? 1 : -1)).map((one) => [one.code, one]),
  );
  const people = [...byCode.values()]
    .flatMap(({ name, code, answers }) => (answers === undefined ? [] : [{ name, code, answers }]))
    .toSorted((one, other) => (one.name + one.code < other.name + other.code ? -1 : 1));
  const names = Map.groupBy(people, ({ name }) => name.toLowerCase());
  return {
    people,
    foreign: [...byCode.values()].flatMap(({ name, bound }) => (bound === undefined ? [] : [{ name, bound }])),
    unreadable: [...byCode.values()].flatMap(({ name, code, answers, bound }) =>
      answers === undefined && bound === undefined ? [name || code] : [],
    ),
    twice: [...names].flatMap(([name, all]) =>
      name === '' || all.length < 2 ? [] : [{ name: all[0]?.name ?? '', codes: all.map(({ code }) => code) }],
    ),
  };
};

type Word = { readonly text: string; readonly at: number };

/**
 * Words in a row that make up a code: groups of four, or all of it at once, with nothing between them but what a chat
 * puts there. A line may break anywhere. What only looks like a code is likely one with a slip.
 */
const runFrom = (text: string, words: readonly Word[], first: number, length: number) => {
  let [code, isAligned] = ['', true];
  for (let last = first; last < words.length; last += 1) {
    const word = words[last] ?? { text: '', at: 0 };
    const before = words[last - 1];
    if (last > first && before !== undefined) {
      const gap = text.slice(before.at + before.text.length, word.at);
      if (!/^[\s\p{P}\p{Cf}|>]{1,6}$/u.test(gap)) return undefined;
      isAligned &&= code.length % 4 === 0 || gap.includes('\n');
    }
    code += word.text;
    const groups = words.slice(first, last + 1).map((one) => one.text.length);
    const isDashed =
      groups.length === 3 &&
      groups.every((one) => one >= 3 && one <= 5) &&
      /[-–—]/.test(text.slice(words[first]?.at, word.at));
    const isGrouped = isDashed || (first === last && code.length === length && !/[a-z]/.test(code));
    const isLikely = isGrouped && !/[a-z]/.test(code);
    const run = { code: code.toUpperCase(), end: word.at + word.text.length, last, isGrouped, isLikely };
    if (code.length === length && (isAligned || isLikely)) return run;
    if (isLikely && isDashed && Math.abs(code.length - length) < 3) return run;
    if (code.length >= length) return undefined;
  }
  return undefined;
};

/** Who wrote a code: what stands before it on its line, or behind it, or on the line above, without times. */
const nameAt = (text: string, at: number, end: number): string => {
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const close = text.indexOf('\n', end);
  const above =
    text
      .slice(0, Math.max(0, begin - 1))
      .split('\n')
      .findLast((line) => line.trim() !== '') ?? '';
  const places = [text.slice(begin, at), text.slice(end, close === -1 ? undefined : close), above];
  return places.map(nameIn).find((name) => name !== '') ?? '';
};

const nameIn = (text: string): string =>
  text
    .replace(/\[[^\]]*\d[^\]]*\]/g, ' ')
    .replace(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?|\b[AaPp]\.?[Mm]\b\.?/g, ' ')
    .replace(/[^\p{L}\p{M}’' .-]+/gu, ' ')
    .replace(/(?:^|\s)(?:my code|code|is|here|mine)(?=\s|$)/gi, ' ')
    .replace(/^[\s.'’-]+|[\s.'’-]+$/g, '')
    .replace(/\s+/g, ' ')
    .split(' ')
    .slice(0, 3)
    .join(' ');
