// The table of decisions answers: filters with counts, an order, and an address that says what is shown.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kindOf } from '#model/kinds.ts';
import { decisionsWords as words } from '#words/decisions.ts';
import { decisionsViewOf } from '#views/lists/decisions.ts';
import { sampled } from '../sample.ts';
import { graph } from '../small/site.ts';
import { inTab, laptop, pathOf, phone, rowsMetIn, tabTo } from './pages.ts';
import { addressOf } from './small.ts';

const path = pathOf(kindOf('decision').folder);
const { facets, groups, sorts, heads } = decisionsViewOf(graph);
const rows = groups.flatMap((group) => group.rows);
const total = rows.length;

/** Two words of two facets that some decisions have together, and not all: the first that the content offers. */
const pair = (() => {
  const chosen = facets.flatMap(({ id, words: all }) => all.map((word) => ({ facet: id, word: word.id })));
  const having = (...asked: readonly (typeof chosen)[number][]) =>
    rows.filter((row) => asked.every(({ facet, word }) => row.words[facet]?.includes(word)));
  const found = chosen
    .flatMap((one) => chosen.filter(({ facet }) => facet > one.facet).map((other) => [one, other] as const))
    .find(([one, other]) => {
      const both = having(one, other).length;
      return both > 0 && both < having(one).length && having(one).length < total;
    });
  if (found === undefined) throw new Error('No two words of two facets tell decisions apart: choose others here.');
  const [one, other] = found;
  return { one, other, first: having(one), both: having(one, other) };
})();

const titlesOf = (list: readonly { readonly title: string }[]): string[] => list.map(({ title }) => title);
const shown = (tab: Page): Promise<string[]> => tab.locator('.faceted tbody th[scope="row"]').allInnerTexts();
const status = (tab: Page): Promise<string> => tab.getByRole('status').innerText();
const box = (tab: Page, { facet, word }: { facet: string; word: string }) =>
  tab.locator(`.narrowing input[name="${facet}"][value="${word}"]`);
const query = (tab: Page): string => new URL(tab.url()).search;
const everything = words.script.all.replace('{total}', `${total}`);
const said = (count: number): string =>
  count === total ? everything : words.script.some.replace('{count}', `${count}`).replace('{total}', `${total}`);

/** Opens the page with its filters at hand. */
const opened = async (tab: Page, search = ''): Promise<void> => {
  await tab.goto(addressOf(path + search));
  if (!(await tab.locator('.narrowing fieldset').first().isVisible())) await tab.locator('.narrowing summary').click();
};

describe.each([laptop, phone])('filtering at $width pixels', (viewport) => {
  test('by two facets shows what has both, and says how many in line and address', async () => {
    await inTab({ viewport }, async (tab) => {
      await opened(tab);
      expect(await status(tab)).toBe(everything);
      expect(await shown(tab)).toEqual(titlesOf(rows));
      await box(tab, pair.one).check();
      expect(await shown(tab)).toEqual(titlesOf(pair.first));
      await box(tab, pair.other).check();
      expect(await shown(tab)).toEqual(titlesOf(pair.both));
      expect(await status(tab)).toBe(said(pair.both.length));
      const asked = new URLSearchParams(query(tab));
      expect([...asked]).toHaveLength(2);
      expect([asked.get(pair.one.facet), asked.get(pair.other.facet)]).toEqual([pair.one.word, pair.other.word]);

      await tab.getByRole('button', { name: words.showAll }).click();
      expect(await shown(tab)).toEqual(titlesOf(rows));
      expect([await status(tab), query(tab)]).toEqual([everything, '']);
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('summary');
    });
  });
});

test('every count is what the word then shows, and a word that would show nothing cannot be chosen', async () => {
  await inTab({ viewport: laptop }, async (tab) => {
    await opened(tab);
    await box(tab, pair.one).check();
    const others = facets
      .filter(({ id }) => id !== pair.one.facet)
      .flatMap(({ id, words: all }) => all.map((word) => ({ facet: id, word: word.id })));
    for (const { facet, word } of sampled(others, 6, (one) => one.facet)) {
      const label = tab.locator('.narrowing label', { has: tab.locator(`[name="${facet}"][value="${word}"]`) });
      const count = Number(await label.locator('.count').innerText());
      const isFree = await box(tab, { facet, word }).isEnabled();
      expect(isFree, `${facet}=${word}`).toBe(count > 0);
      if (!isFree) continue;
      await label.click();
      expect(await shown(tab), `${facet}=${word}`).toHaveLength(count);
      await label.click();
    }
  });
});

test('an address brings back what it says, and names what it does not know', async () => {
  await inTab({ viewport: laptop }, async (tab) => {
    const { one, other, both } = pair;
    const asked = `?${one.facet}=${one.word}&${other.facet}=${other.word},unheard-of&sort=title&colour=red`;
    await opened(tab, asked);
    expect(await shown(tab)).toEqual(titlesOf(both).toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(await box(tab, one).isChecked()).toBe(true);
    const line = await status(tab);
    expect(line).toContain(said(both.length));
    expect(line).toContain(words.script.unknown.replace('{parts}', `“${other.facet}=unheard-of”, “colour”`));

    await box(tab, other).uncheck();
    expect(query(tab)).toBe(`?${one.facet}=${one.word}&sort=title`);
    expect(await status(tab)).not.toContain('colour');
    await tab.locator('.faceted tbody th a').first().click();
    await tab.waitForURL((url) => url.search === '');
    await tab.goBack();
    await expect.poll(() => shown(tab)).toHaveLength(pair.first.length);
    expect(await box(tab, one).isChecked()).toBe(true);
  });
});

test('the head of a column sorts by it, turns it round, and the topics bring the groups back', async () => {
  await inTab({ viewport: laptop }, async (tab) => {
    await opened(tab);
    const groupHeads = tab.locator('.faceted th[scope="rowgroup"]');
    expect(await groupHeads.allInnerTexts()).toEqual(titlesOf(groups));
    const title = heads[0]?.title ?? '';
    const head = tab.getByRole('columnheader', { name: title });
    const alphabetical = titlesOf(rows).toSorted((a, b) => a.localeCompare(b, 'en'));
    const press = async (name: string) => {
      await tab.locator('.faceted thead').getByRole('button', { name, exact: true }).click();
      return { sorted: await head.getAttribute('aria-sort'), titles: await shown(tab), search: query(tab) };
    };
    expect(await press(title)).toEqual({ sorted: 'ascending', titles: alphabetical, search: '?sort=title' });
    expect(await groupHeads.count()).toBe(0);
    expect(await press(title)).toEqual({
      sorted: 'descending',
      titles: alphabetical.toReversed(),
      search: '?sort=-title',
    });
    expect(await tab.locator('.faceted [aria-sort]').count()).toBe(1);
    expect(await status(tab)).toContain(sorts.find(({ id }) => id === '-title')?.title);
    await tab.getByLabel(words.sort).selectOption('topic');
    expect(await tab.locator('.faceted [aria-sort]').count()).toBe(0);
    expect(await groupHeads.allInnerTexts()).toEqual(titlesOf(groups));
  });
});

test('on a phone a list of orders sorts, since no column has a head', async () => {
  await inTab({ viewport: phone }, async (tab) => {
    await tab.goto(addressOf(path));
    expect(await tab.locator('.faceted thead button:visible').count()).toBe(0);
    const last = rows.toSorted((a, b) => b.changed.localeCompare(a.changed))[0]?.changed;
    await tab.getByLabel(words.sort).selectOption('changed');
    expect(await tab.locator('.faceted tbody tr').first().getAttribute('data-changed')).toBe(last);
    expect(query(tab)).toBe('?sort=changed');
  });
});

test('a keyboard is enough', async () => {
  await inTab({ viewport: laptop }, async (tab) => {
    await tab.goto(addressOf(path));
    const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    const reach = async (selector: string, name: string): Promise<void> => {
      await tabTo(tab, selector);
      expect(await focused()).toBe(name);
    };
    await reach('.narrowing summary', words.filter);
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    const { id = '', words: [first] = [] } = facets[0] ?? {};
    const having = rows.filter((row) => row.words[id]?.includes(first?.id ?? ''));
    expect(await status(tab)).toBe(said(having.length));
    const [{ title } = { title: '' }] = heads;
    await reach('.faceted thead button', title);
    await tab.keyboard.press('Enter');
    expect(await focused()).toBe(title);
    expect(query(tab)).toBe(`?${id}=${first?.id}&sort=title`);
    await tab.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(words.showAll);
    await tab.keyboard.press('Enter');
    expect(query(tab)).toBe('?sort=title');
    expect(await focused()).toBe(words.filter);
  });
});

test('is a table, by topic, without JavaScript, on a phone as well', async () => {
  const expected = groups.flatMap((group) => [
    { name: group.title, cells: 1 },
    ...group.rows.map(({ title }) => ({ name: title, cells: heads.length })),
  ]);
  await inTab({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf(path));
    expect(await tab.locator('.narrowing').isVisible()).toBe(false);
    for (const viewport of [laptop, phone]) {
      await tab.setViewportSize(viewport);
      const met = await rowsMetIn(tab, '.faceted');
      const headed = met.filter(([first]) => first?.role === 'rowheader');
      expect(headed.map(([first, ...rest]) => ({ name: first?.name, cells: 1 + rest.length }))).toEqual(expected);
      expect(met.find(([first]) => first?.role === 'columnheader')?.map(({ name }) => name)).toEqual(titlesOf(heads));
    }
  });
});

test('paper shows the rows as they are filtered, and says so', async () => {
  await inTab({ viewport: laptop }, async (tab) => {
    await opened(tab, `?${pair.one.facet}=${pair.one.word}`);
    await tab.emulateMedia({ media: 'print' });
    expect(await shown(tab)).toEqual(titlesOf(pair.first));
    expect(await status(tab)).toBe(said(pair.first.length));
    const controls = tab.locator('main :is(input, select, button, summary):visible');
    // The heads of columns are buttons, and read as heads.
    expect(await controls.and(tab.locator(':not(thead button)')).count()).toBe(0);
  });
});
