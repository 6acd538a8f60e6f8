// Everything on one page, as readers keep it: a file that opens without a network, and a PDF to print.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { papers, printEdition } from '#cli/pdf/print.ts';
import { kindOf } from '#model/kinds.ts';
import { editionAnchorOf } from '#views/edition/placed.ts';
import { entries } from '../small/site.ts';
import { inTab, laptop, phone, shortened, withTab } from './pages.ts';
import { textOfPages } from './pdf-text.ts';
import { addressOf } from './small.ts';

const path = 'all/';

describe('printed', () => {
  const print = () =>
    inTab({}, async (tab) => {
      await tab.goto(addressOf(path));
      const { pdf, printed } = await printEdition(tab, 'A4');
      const lines = await tab.locator('.contents .line').evaluateAll((all) =>
        all.map((line) => ({
          title: line.querySelector('a')?.textContent ?? '',
          anchor: line.querySelector('a')?.hash.slice(1) ?? '',
          page: Number(line.querySelector('.leaf')?.textContent),
        })),
      );
      return { pdf, printed, lines };
    });
  let made: ReturnType<typeof print> | undefined;
  const once = () => (made ??= print());

  test.each(papers)('it has the size of %s', async (paper) => {
    const short = () =>
      inTab({}, async (tab) => {
        await tab.goto(addressOf(path));
        await shortened(tab);
        return printEdition(tab, paper);
      });
    const { pdf } = await (paper === 'A4' ? once() : short());
    const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(([, ...size]) =>
      size.join(' '),
    );
    expect([...new Set(sizes)]).toEqual([paper === 'A4' ? '595 842' : '612 792']);
  });

  test('its outline and its contents name every entry with its page', async () => {
    const { printed, lines } = await once();
    for (const { id, data } of entries) {
      const { title } = data;
      const page = printed.pageOf.get(editionAnchorOf(id));
      expect.soft(page, id).toBeGreaterThan(2);
      expect.soft(printed.outline, id).toContainEqual({ title, level: expect.any(Number), page });
      expect.soft(lines, id).toContainEqual({ title, anchor: editionAnchorOf(id), page });
    }
    const pages = lines.map(({ page }) => page);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  });

  test('its outline has the levels of its headings', async () => {
    const { printed } = await once();
    const levelOf = (title: string) => printed.outline.find((one) => one.title === title)?.level ?? NaN;
    for (const { kind, data } of entries)
      expect.soft(levelOf(data.title) - levelOf(kindOf(kind).plural), data.title).toBe(1);
    expect(printed.outline.length).toBeGreaterThan(2 * entries.length);
  });

  test('every page but the first has its number, and what it belongs to', async () => {
    const { pdf, printed } = await once();
    const pages = textOfPages(pdf);
    expect(pages).toHaveLength(printed.pages);
    const without = pages.flatMap((runs, index) =>
      index === 0 || runs.includes(String(index + 1)) ? [] : [index + 1],
    );
    expect(without).toEqual([]);
    for (const { id, data } of entries.filter(({ kind }) => kind === 'decision' || kind === 'essay')) {
      const first = printed.pageOf.get(editionAnchorOf(id)) ?? 0;
      const head = data.title;
      // Its first page and the next, where nothing but the head of the page says it.
      expect
        .soft(
          pages.slice(first - 1, first + 1).map((runs) => runs.includes(head)),
          id,
        )
        .toEqual([true, true]);
    }
  });
});

test('a saved file opens without network and script, set as it should be, and its links lead on within it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  try {
    const file = join(folder, 'kept.html');
    await writeFile(file, await (await fetch(addressOf(path))).text());
    await withTab({ viewport: laptop, javaScriptEnabled: false, offline: true }, async (tab) => {
      await tab.goto(pathToFileURL(file).href);
      const size = () => tab.locator('h1').evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
      expect(await size()).toBeGreaterThan(32);
      const [last] = entries.slice(-1);
      const anchor = editionAnchorOf(last?.id ?? '');
      await tab.locator(`.contents .line a[href="#${anchor}"]`).click();
      expect(new URL(tab.url()).hash).toBe(`#${anchor}`);
      const title = tab.locator(`#${anchor} h3`).first();
      expect(await title.innerText()).toBe(last?.data.title);
      const box = await title.boundingBox();
      expect(box !== null && box.y >= 0 && box.y < laptop.height).toBe(true);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('finding in the page finds everything: nothing is folded away', () =>
  inTab({}, async (tab) => {
    await tab.goto(addressOf(path));
    for (const viewport of [phone, laptop]) {
      await tab.setViewportSize(viewport);
      const { hidden, places } = await tab.evaluate(() => {
        // Every entry is laid out, as for somebody who has read down to it.
        for (const entry of document.querySelectorAll('article')) entry.style.contentVisibility = 'visible';
        const all = [...document.querySelectorAll('main :is(li, tr, article, section, p, dd, h2, h3, h4, h5, h6)')];
        const same = (text: string): string => text.replace(/[\s:]+/g, ' ').trim();
        const seen = new Map<HTMLElement | null, string>();
        /** Whether all words of an element, but those that repeat for eyes alone, are seen elsewhere in its entry. */
        const isSaidElsewhere = (one: Element): boolean => {
          const entry = one.closest<HTMLElement>('article, .chapter');
          const words = seen.get(entry) ?? same(entry?.innerText ?? '');
          seen.set(entry, words);
          const texts = document.createNodeIterator(one, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
            const isForEyes = text.parentElement?.closest('[aria-hidden="true"]') !== null;
            if (!isForEyes && !words.includes(same(text.textContent ?? ''))) return false;
          }
          return true;
        };
        const unseen = all.filter((one) => !one.checkVisibility() && !isSaidElsewhere(one));
        return { hidden: unseen.map((one) => one.outerHTML.slice(0, 80)), places: all.length };
      });
      expect.soft(hidden, `at ${viewport.width} pixels`).toEqual([]);
      expect.soft(places).toBeGreaterThan(10 * entries.length);
    }
  }));
