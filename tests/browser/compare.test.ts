// Decisions stand side by side: chosen in a form, or asked for in the address.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kinds } from '#model/kinds.ts';
import { hrefOf } from '#model/ids.ts';
import { settings } from '#settings.ts';
import { compareWords as words } from '#words/compare.ts';
import { fill } from '#words/fill.ts';
import { slugOf } from '#views/compare/address.ts';
import { comparedOf } from '#views/compare/decision.ts';
import { isAlike, joinsAmong, rowsOf } from '#views/compare/rows.ts';
import { entriesOf, graph } from '../small/site.ts';
import { inTab, laptop, phone, rowsMetIn, settled } from './pages.ts';
import { addressOf, pairs } from './small.ts';

const columns = entriesOf('decision').map((entry) => comparedOf(graph, entry));
const slugs = columns.map(({ id }) => slugOf(id));
const [first = '', second = '', third = '', fourth = '', fifth = ''] = slugs;
const titles = columns.map(({ title }) => title);

const compared = '.beside';
const heads = (tab: Page): Promise<string[]> => tab.locator(`${compared} thead th`).allInnerTexts();
const status = (tab: Page): Promise<string> => tab.locator('compare-decisions [role=status]').innerText();
const searchOf = (tab: Page): string => new URL(tab.url()).search;

const open = async (tab: Page, search: string): Promise<void> => {
  await tab.goto(addressOf(`compare/${search}`));
  await settled(tab);
};

const withCompared = <Result>(search: string, use: (tab: Page) => Promise<Result>, viewport = laptop) =>
  inTab({ viewport }, async (tab) => {
    await open(tab, search);
    return use(tab);
  });

const submit = async (tab: Page): Promise<void> => {
  await tab.getByRole('button', { name: words.go, exact: true }).click();
  await settled(tab);
};

describe('choosing', () => {
  test('puts two side by side, then three, and the address follows, back and forward', async () => {
    await withCompared('', async (tab) => {
      const unnamed = await tab.title();
      expect(await status(tab)).toBe('');
      await tab.getByLabel(words.places[0]).selectOption(columns[0]?.id ?? '');
      await tab.getByLabel(words.places[1]).selectOption({ label: titles[1] ?? '' });
      await submit(tab);
      await tab.waitForSelector(compared);
      expect(await heads(tab)).toEqual(titles.slice(0, 2));
      expect(searchOf(tab)).toBe(`?of=${first},${second}`);

      await tab.getByLabel(words.places[2]).selectOption(columns[2]?.id ?? '');
      await submit(tab);
      await tab.waitForSelector('.beside[data-columns="3"]');
      expect(await heads(tab)).toEqual(titles.slice(0, 3));
      expect(searchOf(tab)).toBe(`?of=${first},${second},${third}`);
      for (const title of titles.slice(0, 3)) expect(await tab.title()).toContain(title);

      await tab.goBack();
      await tab.waitForSelector('.beside[data-columns="2"]');
      expect(await heads(tab)).toEqual(titles.slice(0, 2));
      expect(await tab.getByLabel(words.places[2]).inputValue()).toBe('');
      await tab.goBack();
      await tab.waitForSelector(compared, { state: 'detached' });
      expect(await tab.title()).toBe(unnamed);
      expect(await tab.getByLabel(words.places[0]).inputValue()).toBe('');
      await tab.goForward();
      await tab.waitForSelector('.beside[data-columns="2"]');
    });
  });

  test('works from the keyboard, and the focus stays', async () => {
    await withCompared('', async (tab) => {
      await tab.getByLabel(words.places[0]).focus();
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await tab.waitForSelector(compared);
      const chosen = new Set(await heads(tab));
      expect(chosen.size).toBe(2);
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    });
  });

  test('of fewer than two says what to do', async () => {
    await withCompared('', async (tab) => {
      await tab.getByLabel(words.places[0]).focus();
      await tab.getByLabel(words.places[0]).selectOption(columns[0]?.id ?? '');
      await submit(tab);
      await tab.waitForSelector('compare-decisions [role=status] p');
      expect(await status(tab)).toBe(fill(words.tooFew, { go: words.go }));
      expect(await tab.locator(compared).count()).toBe(0);
    });
  });
});

describe('the address', () => {
  test('takes ids and slugs and is written in one form', async () => {
    await withCompared(`?of=decisions/${second},${first},${second}&only=differences`, async (tab) => {
      expect(await heads(tab)).toEqual([titles[1], titles[0]]);
      expect(searchOf(tab)).toBe(`?of=${second},${first}&only=differences`);
    });
  });

  test('names what is unknown and what is too much, and leaves both out', async () => {
    await withCompared(`?of=${first},nope-<b>,${second},${third},${fourth},${fifth}`, async (tab) => {
      expect(await heads(tab)).toEqual(titles.slice(0, 4));
      expect(await status(tab)).toContain(fill(words.unknown, { id: 'nope-<b>' }));
      expect(await status(tab)).toContain(fill(words.surplus, { titles: titles[4] ?? '' }));
      expect(searchOf(tab)).toBe(`?of=${first},${second},${third},${fourth}`);
    });
  });

  test('says so when a decision cannot be loaded, and tries again when asked again', async () => {
    await inTab({ viewport: laptop }, async (tab) => {
      await tab.route('**/compare/*.json', (route) => route.abort());
      await open(tab, `?of=${first},${second}`);
      expect(await status(tab)).toBe(fill(words.failed, { go: words.go }));
      await tab.unroute('**/compare/*.json');
      await submit(tab);
      await tab.waitForSelector(compared);
      expect(await heads(tab)).toEqual(titles.slice(0, 2));
    });
  });
});

test('differences only hides the rows that are the same in all, says which, and shows them again', async () => {
  const rows = rowsOf(columns.slice(0, 2));
  const same = rows.filter(isAlike).map(({ title }) => title);
  const differing = rows.filter((row) => !isAlike(row)).map(({ title }) => title);
  await withCompared(`?of=${first},${second}`, async (tab) => {
    const shown = () => tab.locator('.beside tbody th').allInnerTexts();
    expect(await shown()).toEqual(rows.map(({ title }) => title));
    await tab.getByLabel(words.only).check();
    await expect.poll(shown).toEqual(differing);
    expect(searchOf(tab)).toBe(`?of=${first},${second}&only=differences`);
    for (const title of same) expect(await status(tab)).toContain(title);
    await tab.getByLabel(words.only).uncheck();
    await expect.poll(shown).toEqual(rows.map(({ title }) => title));
    expect(searchOf(tab)).toBe(`?of=${first},${second}`);
  });
  expect(same.length).toBeGreaterThan(0);
});

test('a connection between two of the chosen is said above the table, with its reason', async () => {
  const [join] = joinsAmong(columns);
  const [from, to] = [columns.find(({ title }) => title === join?.from), columns.find(({ id }) => id === join?.to)];
  await withCompared(`?of=${slugOf(to?.id ?? '')},${slugOf(from?.id ?? '')}`, async (tab) => {
    const said = tab.locator('.joins > li').filter({ hasText: join?.reads ?? '?' });
    expect(await said.locator('.title').getAttribute('href')).toBe(join?.href);
    expect(await said.locator('p').last().innerHTML()).toContain(join?.why);
    expect((await said.boundingBox())?.y).toBeLessThan((await tab.locator(compared).boundingBox())?.y ?? 0);
  });
});

const filled = `?of=${slugs.slice(0, 4).join(',')}`;

test.each([phone.width, 768, 1280])('is a table with heads for rows and columns at %i pixels', async (width) => {
  const rows = await withCompared(filled, (tab) => rowsMetIn(tab, compared), { width, height: 800 });
  const [head = [], ...body] = rows;
  expect(head.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).toEqual(titles.slice(0, 4));
  const expected = rowsOf(columns.slice(0, 4)).map(({ title }) => [title, 'rowheader', 'cell', 'cell', 'cell', 'cell']);
  expect(body.map((cells) => [cells[0]?.name, ...cells.map(({ role }) => role)])).toEqual(expected);
});

test('on a phone each row keeps its decisions together, and each cell says whose it is', async () => {
  const seen = await withCompared(
    filled,
    (tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.beside tbody :is(th, td)')]
          .map((cell) => ({ cell, box: cell.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && box.height > 0)
          .sort((a, b) => a.box.top - b.box.top)
          .map(({ cell }) => cell.innerText.trim().split('\n')[0]?.trim() ?? ''),
      ),
    phone,
  );
  const rows = rowsOf(columns.slice(0, 4));
  expect(seen).toEqual(rows.flatMap(({ title }) => [title, ...titles.slice(0, 4)]));
});

test('on paper there is the table, and no control', async () => {
  await withCompared(filled, async (tab) => {
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator(compared).isVisible()).toBe(true);
    const others = tab.locator('main :is(button, select, input, [role=status], .pairs-list)');
    for (const other of await others.all()) expect(await other.isVisible()).toBe(false);
    // The address that leads to this very comparison, and no other.
    const printed = tab.locator('.printed').filter({ visible: true });
    expect(await printed.allInnerTexts()).toEqual([expect.stringContaining(filled)]);
  });
});

test('a pair that is easily confused has a page with the question, the reason and both ends', async () => {
  const [pair] = pairs;
  if (pair === undefined) throw new Error('The small reference has no such pair.');
  await inTab({ viewport: laptop, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf(`compare/${pair.path}/`));
    const text = await tab.locator('main').innerText();
    for (const said of [pair.tell, ...pair.whys.map(({ html }) => html), ...pair.ends.map(({ title }) => title)])
      expect(text).toContain(said);
  });
});

test('without JavaScript there are the pairs, and the way to the table of all decisions', async () => {
  await inTab({ viewport: laptop, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf('compare/'));
    const main = tab.locator('main');
    expect(await main.innerText()).toContain(words.noScript);
    const { plural, folder } = kinds.decision;
    const way = main.locator('noscript').getByRole('link', { name: plural });
    expect(await way.getAttribute('href')).toBe(hrefOf(folder, settings.base));
    for (const control of await main.locator('button, select, input').all())
      expect(await control.isVisible()).toBe(false);
    for (const { href } of pairs) expect(await main.locator(`a[href="${href}"]`).isVisible()).toBe(true);
  });
});
