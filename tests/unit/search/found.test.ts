import { describe, expect, test } from 'vitest';
import { folded } from '#search/folded.ts';
import { foundOf, type Found, type Match } from '#search/found.ts';
import { matchOf } from '#search/match.ts';
import { passageOf, trimmed, wordsOf } from '#search/passage.ts';

const matching =
  (...wanted: readonly string[]): Match =>
  (word) =>
    wanted.includes(folded(word)) ? { term: wanted.indexOf(folded(word)), worth: 1 } : undefined;

/** What is found on a page with one section of one item. */
const found = (href: string, wanted: readonly string[], text = 'Seats and coats everywhere.'): Found =>
  foundOf(
    {
      content: `The title. What comes first. A section A sentence. ${text}`,
      anchors: [
        { id: 'top', at: 0 },
        { id: 'section', text: 'A section', at: 5 },
        { id: 'item', at: 9 },
      ],
    },
    'The title',
    href,
    matching(...wanted),
  );

describe('what was found', () => {
  test('is shown in its section, with the address of the item', () => {
    const { sections, excerpt } = found('/base/x/', ['seats', 'coats']);
    expect(excerpt).toEqual([]);
    expect(sections).toEqual([
      {
        title: 'A section',
        href: '/base/x/#item',
        excerpt: [
          { text: 'Seats', marked: true },
          { text: ' and ', marked: false },
          { text: 'coats', marked: true },
          { text: ' everywhere.', marked: false },
        ],
      },
    ]);
  });

  test('without an item is shown from the heading on', () => {
    const { sections } = found('/x/', ['sentence']);
    expect(sections[0]).toMatchObject({ href: '/x/#section', excerpt: [{ text: 'A ' }, { text: 'sentence.' }] });
  });

  test('before the first section is an excerpt of its own', () => {
    const { sections, excerpt } = found('/x/', ['comes']);
    expect(sections).toEqual([]);
    expect(excerpt.map(({ text }) => text).join('')).toBe('What comes first.');
  });

  test('is the place with most of the words, not with most of one', () => {
    const { sections } = foundOf(
      {
        content: 'One seats seats seats Two seats coats',
        anchors: [
          { id: 'one', text: 'One', at: 0 },
          { id: 'two', text: 'Two', at: 4 },
        ],
      },
      '',
      '/x/',
      matching('seats', 'coats'),
    );
    expect(sections.map(({ title }) => title)).toEqual(['Two', 'One']);
  });

  test('stays text, whatever it looks like', () => {
    const hostile = '<img src=x onerror=alert(1)> &lt;mark&gt; <mark>seats</mark> <script>alert(2)</script>';
    const [section] = found('/x/', [folded('<mark>seats</mark>')], hostile).sections;
    expect(section?.excerpt).toEqual([
      { text: '<img src=x onerror=alert(1)> &lt;mark&gt; ', marked: false },
      { text: '<mark>seats</mark>', marked: true },
      { text: ' <script>alert(2)</script>', marked: false },
      { text: ' …', marked: false },
    ]);
  });

  test('is cut to a passage around the words', () => {
    const text = `${'before '.repeat(40)}seats ${'after '.repeat(40)}`;
    const [section] = found('/x/', ['seats'], text).sections;
    const shown = section?.excerpt.map((piece) => piece.text).join('') ?? '';
    expect(wordsOf(shown)).toHaveLength(28);
    expect(shown).toMatch(/^… (?:before ){5}seats (?:after )+…$/);
  });

  test('keeps neighbouring words together', () => {
    const words = ['a', 'b', 'c', 'd'];
    const pieces = passageOf(words, [0, 4], (word) => word === 'b' || word === 'c');
    expect(pieces.map(({ text }) => text)).toEqual(['a ', 'b c', ' d']);
    expect(trimmed([{ text: 'All of it.', marked: false }], true)).toHaveLength(1);
  });

  test('is any form of a word, and any word that means the same', () => {
    const match = matchOf([
      {
        typed: 'boss',
        found: [
          { key: 'boss', factor: 1, holds: [1, 1, 1] },
          { key: '+manag', factor: 0.6, holds: [5, 1, 1] },
        ],
      },
    ]);
    expect(['bosses', '“Boss”,', 'managers', 'seat'].map((word) => match(word)?.term)).toEqual([0, 0, 0, undefined]);
    expect(match('boss')?.worth).toBeGreaterThan(match('manager')?.worth ?? 0);
  });
});
