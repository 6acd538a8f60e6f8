import { describe, expect, test } from 'vitest';
import { marksIn, marksInPlain } from '#graph/marks.ts';

describe('marks that Markdown could not read, and entities that nobody sees', () => {
  test.each([
    ['##No space', 'headingMark', '##', 0],
    ['One\n  #No space', 'headingMark', '#', 6],
    ['One\n-two', 'listMark', '-', 4],
    ['1.One', 'listMark', '1.', 0],
    ['a | b |\n|---|', 'tableMark', '|', 8],
    ['a\n--|--', 'tableMark', '|', 4],
    [':::note', 'fence', ':::', 0],
    ['One <b>two', 'html', '<b>', 4],
    ['[x](a b)', 'linkMark', '](', 2],
    ['[x] (decisions/y)', 'linkMark', ']', 2],
    ['[x][y]', 'linkMark', '][', 2],
    ['[[x]]', 'linkMark', '[[', 0],
    ['One.[^1]', 'linkMark', '[^', 4],
    ['One *two', 'emphasisMark', '*', 4],
    ['One two**.', 'emphasisMark', '**', 7],
    ['One _two', 'emphasisMark', '_', 4],
    ['One two_ three', 'emphasisMark', '_', 7],
    ['~~One', 'emphasisMark', '~~', 0],
    ['==One==', 'emphasisMark', '==', 0],
    ['One `two', 'codeMark', '`', 4],
    ['Words {#id}', 'braceMark', '{', 6],
    ['One\\ntwo', 'backslash', '\\', 3],
    ['See https://one.example.', 'address', 'https://', 4],
    ['One &nosuch; two', 'entity', '&nosuch;', 4],
    ['One&nbsp two', 'entity', '&nbsp', 3],
    ['One&#8203;two', 'unseen', '&#8203;', 3],
    ['One&ZeroWidthSpace;two', 'unseen', '&ZeroWidthSpace;', 3],
    ['One&nbsp;two', 'unseen', '&nbsp;', 3],
    ['One&shy;two', 'unseen', '&shy;', 3],
    ['One&#7;two', 'unseen', '&#7;', 3],
  ])('%j', (source, type, mark, offset) => {
    expect(marksIn(source)[0]).toEqual({ type, mark, offset });
  });
});

test('what is escaped, or stands for itself, is as it was meant', () => {
  const meant = [
    'One \\*two\\* \\[x\\]\\(y\\) \\_z \\`a \\\\ \\#b \\<c>',
    'snake_case, a ____ b, 3 < 4, a [sic] b, (x) and #1, ~30 people, a --- b, 5 % & 6',
    'One\n2 things, and -5 degrees',
    '&amp; &lt;b&gt; &mdash; &eacute; AT&T',
  ];
  expect(meant.flatMap(marksIn)).toEqual([]);
});

test('in plain words nothing is escaped', () => {
  expect(marksInPlain('One \\*two').map(({ mark }) => mark)).toEqual(['*']);
});
