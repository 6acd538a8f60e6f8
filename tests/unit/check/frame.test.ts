import { describe, expect, test } from 'vitest';
import { frameOf } from '#check/frame.ts';

const shown = (line: string, at: string): string =>
  `\n${frameOf([line], { line: 1, column: line.indexOf(at) + 1 })?.join('\n') ?? 'nothing'}\n`;

describe('the line of a problem, with a caret below its column', () => {
  test('plain words', () => {
    expect(shown('  option: owned', 'owned')).toMatchInlineSnapshot(`
      "
      1 │   option: owned
        │           ^
      "
    `);
  });

  test('a tab takes two columns, before the place and at it', () => {
    expect(shown('\ttitle:\tSeats', 'Seats')).toMatchInlineSnapshot(`
      "
      1 │   title:  Seats
        │           ^
      "
    `);
    expect(shown('title:\tSeats', '\t')).toMatchInlineSnapshot(`
      "
      1 │ title:  Seats
        │       ^
      "
    `);
  });

  test('characters that are wider or narrower than one column', () => {
    expect(shown('title: 座席 and 👩‍👩‍👧 café, cafe\u0301 here', 'here')).toMatchInlineSnapshot(`
      "
      1 │ title: 座席 and 👩‍👩‍👧 café, café here
        │                               ^
      "
    `);
  });

  test('a character that nobody can see is shown', () => {
    expect(shown('title: a\u0007b\u200bc here', 'here')).toMatchInlineSnapshot(`
      "
      1 │ title: a�b�c here
        │              ^
      "
    `);
  });

  test('a long line is cut around the place', () => {
    const line = `${'one two three '.repeat(20)}HERE${' four five six'.repeat(20)}`;
    expect(shown(line, 'HERE')).toMatchInlineSnapshot(`
      "
      1 │ … two three one two three one two three HERE four five six four five six four five six four fiv…
        │                                         ^
      "
    `);
    expect(shown(`HERE${' four five six'.repeat(20)}`, 'HERE')).toMatchInlineSnapshot(`
      "
      1 │ HERE four five six four five six four five six four five six four five six four five six four f…
        │ ^
      "
    `);
    expect(shown(`${'one two three '.repeat(8)}HERE`, 'HERE')).toMatchInlineSnapshot(`
      "
      1 │ … two three one two three one two three HERE
        │                                         ^
      "
    `);
    expect(shown(`${'座'.repeat(60)}HERE${'席'.repeat(60)}`, 'HERE')).toMatchInlineSnapshot(`
      "
      1 │ …座座座座座座座座座座座座座座座座座座座HERE席席席席席席席席席席席席席席席席席席席席席席席席席席…
        │                                        ^
      "
    `);
  });

  test('a megabyte in one line is shown as a kilobyte is', () => {
    const shownOf = (words: number) => shown(`${'a '.repeat(words)}HERE${' b'.repeat(words)}`, 'HERE');
    expect(shownOf(500_000)).toBe(shownOf(500));
  });

  test('behind the end of a line, and where there is none', () => {
    expect(`\n${frameOf(['one', 'two:'], { line: 2, column: 5 })?.join('\n') ?? ''}\n`).toMatchInlineSnapshot(`
      "
      2 │ two:
        │     ^
      "
    `);
    expect(frameOf(['one'], { line: 2, column: 1 })).toBeUndefined();
    expect(frameOf(['  '], { line: 1, column: 1 })).toBeUndefined();
    expect(frameOf(['one\r'], { line: 1, column: 4 })?.[0]).toBe('1 │ one');
  });
});
