// A worksheet prints: as the handout, as it is filled in, or as the record alone.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { settings } from '#settings.ts';
import { entriesOf as builtEntriesOf, mainOf, pageAt, textOf } from '../build/dist.ts';
import { isDeep } from '../sample.ts';
import { addressOf as builtAddressOf, inTab, pathOf, titled } from './pages.ts';
import { addressOf } from './small.ts';
import { decision, open, page, path, why } from './worksheet.ts';

/** The worksheets of this content, the longest first: what fits of them fits of all. */
const handouts = builtEntriesOf('decision')
  .map(({ id }) => `${pathOf(id)}decide/`)
  .toSorted((a, b) => textOf(mainOf(pageAt(titled(b)))).length - textOf(mainOf(pageAt(titled(a)))).length)
  .slice(0, isDeep ? undefined : 3);

test.each(handouts)('%s is at most two pages', async (handout) => {
  const counts = await inTab({}, async (tab) => {
    await tab.goto(builtAddressOf(handout));
    const pages = async (format: string) =>
      (await tab.pdf({ format, preferCSSPageSize: false })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    return [await pages('A4'), await pages('Letter')];
  });
  expect(counts.map((count) => count === 1 || count === 2)).toEqual([true, true]);
});

test('it is the sheet as it is filled in, once something is', async () => {
  await inTab({}, async (tab) => {
    await tab.goto(addressOf(path));
    await tab.locator('.pulls input').first().check();
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.handout').isVisible()).toBe(false);
    expect(await tab.locator('.pulls input:checked').isVisible()).toBe(true);
    expect(await tab.locator('main :is(button, .ways)').filter({ visible: true }).count()).toBe(0);
  });
});

test('it is the handout, large enough to read, whether or not there is a script', async () => {
  const { question, questions, factors, relook, options } = decision.data;
  const items = [questions, relook, ...Object.values(options).map(({ paidBy }) => paidBy)].flatMap((one) =>
    Object.values(one),
  );
  const texts = [
    question,
    ...items,
    ...Object.values(factors).flatMap(({ name, towards }) => [name, ...Object.values(towards)]),
  ];
  for (const javaScriptEnabled of [true, false]) {
    const { text, small, controls } = await inTab({ javaScriptEnabled }, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.emulateMedia({ media: 'print' });
      const shown = tab.locator('main *').filter({ visible: true });
      const sizes = javaScriptEnabled
        ? await shown.evaluateAll((elements) =>
            elements.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75),
          )
        : [];
      return {
        text: await tab.locator('main').innerText(),
        small: sizes.filter((points) => points < 7.9),
        controls: await tab.locator('input, textarea, button, select').filter({ visible: true }).count(),
      };
    });
    expect(texts.map(plain).filter((wanted) => !text.includes(wanted))).toEqual([]);
    expect(text).toContain(new URL(`${settings.base}${page}`, settings.address).href);
    expect([small, controls]).toEqual([[], 0]);
  }
});

test('the record prints alone where that was asked for', async () => {
  const [printed, expected] = await inTab({}, async (tab) => {
    await open(tab);
    await tab.locator(why).fill('Because of the print');
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate(() => (window.print = () => undefined));
    // Its button cannot be seen on paper.
    await tab.locator('[data-act="print"]').evaluate((button: HTMLElement) => button.click());
    await tab.locator('html[data-print]').waitFor();
    const text = await tab.locator('main').innerText();
    await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
    await tab.locator('html:not([data-print])').waitFor();
    return [text, await tab.locator('[data-part="record"]').textContent()];
  });
  expect(printed.trim()).toBe(expected?.trim());
  expect(expected).toContain('Because of the print');
});
