// The options stand side by side, aspect by aspect, on a phone as well; and they are told apart without colour.

import { expect, test } from 'vitest';
import { aspectNames, aspects } from '#model/decision.ts';
import { decisionWords } from '#words/entry.ts';
import { inTab, laptop, phone, rowsMetIn } from './pages.ts';
import { addressOf, comparisons } from './small.ts';

const rowTitles = [decisionWords.gist, ...aspectNames.map((name) => aspects[name].title)];

test.each(comparisons)('the table of $options options', async ({ path, entry }) => {
  const options = Object.values(entry.data.options);
  await inTab({ viewport: phone }, async (tab) => {
    await tab.goto(addressOf(path));
    const seen = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.options tbody :is(th, td)')]
        .map((cell) => ({ cell, box: cell.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0)
        .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
        .map(({ cell }) => cell.innerText.trim().split('\n')[0]?.trim() ?? ''),
    );
    const expected = rowTitles.flatMap((title) => [title, ...options.map(({ short }) => short)]);
    expect
      .soft(
        seen.map((words, index) => (words.startsWith(expected[index] ?? '?') ? expected[index] : words)),
        'it reads aspect by aspect on a phone',
      )
      .toEqual(expected);

    for (const viewport of [phone, laptop]) {
      await tab.setViewportSize(viewport);
      const [head = [], ...body] = await rowsMetIn(tab, '.options');
      const columns = head.filter(({ role }) => role === 'columnheader').map(({ name }) => name);
      expect.soft(columns).toEqual(options.map(({ name }) => expect.stringContaining(name)));
      expect
        .soft(body.map((cells) => cells.map(({ role }) => role)))
        .toEqual(rowTitles.map(() => ['rowheader', ...options.map(() => 'cell')]));
      expect.soft(body.map(([title]) => title?.name)).toEqual(rowTitles.map((title) => expect.stringContaining(title)));
    }

    await tab.setViewportSize(phone);
    await tab.emulateMedia({ forcedColors: 'active' });
    const cells = await tab.evaluate(() =>
      [...document.querySelectorAll('.options tbody td')].map((cell) => {
        const mark = cell.querySelector<HTMLElement>('.mark');
        const shape = mark?.querySelector('.shape');
        if (!mark || !shape) return undefined;
        const { width, height } = shape.getBoundingClientRect();
        const { backgroundColor, clipPath } = getComputedStyle(shape);
        const surface = getComputedStyle(document.body).backgroundColor;
        const isSeen = width >= 6 && height >= 6 && backgroundColor !== surface && mark.checkVisibility();
        return { name: mark.innerText.trim(), shape: isSeen ? clipPath : 'not seen' };
      }),
    );
    const names = rowTitles.flatMap(() => options.map(({ short }) => short));
    expect.soft(cells.map((cell) => cell?.name)).toEqual(names);
    const shapes = Map.groupBy(cells, (cell) => cell?.name);
    const ofEach = [...shapes.values()].map((group) => [...new Set(group.map((cell) => cell?.shape))]);
    expect.soft(ofEach.flat(), 'one shape for each option').toHaveLength(options.length);
    expect(new Set(ofEach.flat()).size, 'a shape of its own for each option').toBe(options.length);
    expect(ofEach.flat()).not.toContain('not seen');
    expect(ofEach.flat()).not.toContain('none');
  });
});
