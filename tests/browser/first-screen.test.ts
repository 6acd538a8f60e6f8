// The first screen of a decision answers without scrolling, and stays where it is while the rest arrives.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { reversibilities } from '#model/vocabularies.ts';
import { entriesOf } from '../build/dist.ts';
import { isDeep } from '../sample.ts';
import { addressOf, inTab, laptop, pathOf, phone } from './pages.ts';

const all = entriesOf('decision').map(({ id, data }) => {
  const { title, question, tension, reversibility } = data;
  const { split, stance, holdsWhile } = data.default;
  const { title: undoing, meaning } = reversibilities[reversibility.level];
  const texts = {
    question,
    ...tension,
    stance,
    holdsWhile,
    undoing,
    meaning,
    ...(split === undefined ? {} : { split }),
  };
  const said = Object.entries(texts).map(([name, text]) => ({ name, words: plain(text) }));
  return { id, texts: [{ name: 'title', words: title }, ...said] };
});

const lengthOf = ({ texts }: (typeof all)[number]): number => texts.reduce((sum, { words }) => sum + words.length, 0);

/** The decisions that have most to show: where they fit, the others do. */
const mustShow = all.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, isDeep ? undefined : 3);

test.each(mustShow)('$id', async ({ id, texts }) => {
  await inTab({}, async (tab) => {
    await tab.goto(addressOf(pathOf(id)), { waitUntil: 'load' });
    for (const viewport of [laptop, phone]) {
      await tab.setViewportSize(viewport);
      const hidden = await tab.evaluate(async (wanted) => {
        await document.fonts.ready;
        const elements = [...document.querySelectorAll('.first-screen *')].reverse();
        const same = (text: string): string => text.replace(/\s+/g, ' ');
        return wanted.flatMap(({ name, words }) => {
          // The innermost element that holds the words.
          const element = elements.find(({ textContent }) => same(textContent).includes(same(words)));
          if (element === undefined) return [`${name} is not in the first screen: ${words}`];
          const { top, right, bottom, left } = element.getBoundingClientRect();
          const isIn = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
          return isIn && element.checkVisibility() ? [] : [`${name} reaches from ${top} to ${bottom}: ${words}`];
        });
      }, texts);
      expect.soft(hidden, `at ${viewport.width} pixels`).toEqual([]);
      const moved = await tab.evaluate(() => {
        const placeOf = (part: Element): string => {
          const { x, y, width } = part.getBoundingClientRect();
          return `${x} ${y} ${width}`;
        };
        const parts = [...document.querySelectorAll('.glance > *')].map((part) => ({ part, whole: placeOf(part) }));
        return parts.reverse().flatMap(({ part, whole }) => {
          const alone = placeOf(part);
          part.remove();
          return alone === whole ? [] : [`${part.className} stands at ${alone}, then at ${whole}`];
        });
      });
      expect.soft(moved, `what moves at ${viewport.width} pixels as the page arrives`).toEqual([]);
      await tab.reload({ waitUntil: 'load' });
    }
  });
});
