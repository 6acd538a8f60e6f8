// A page arrives in round trips. The first one carries about 14,000 bytes, and the first screen has to be in them.

import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { htmlToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { hrefOf } from '#model/ids.ts';
import { settings } from '#settings.ts';
import {
  all,
  attribute,
  bytesOf,
  entries,
  files,
  hasClass,
  named,
  pageAt,
  pageOf,
  pages,
  textOf,
  type Element,
  type Page,
} from './dist.ts';

const budget = { firstTrip: 14_000, html: 24 * 1024, fonts: 70 * 1024 };

const compressed = (bytes: string | Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** What a browser can read of a page when only the first bytes have arrived. */
const readable = (sent: Buffer, bytes: number): Buffer =>
  brotliDecompressSync(sent.subarray(0, bytes), { finishFlush: constants.BROTLI_OPERATION_FLUSH });

/** How many compressed bytes have to arrive before a page can be read up to a place. */
const arrivalOf = (sent: Buffer, place: number): number => {
  let [few, enough] = [0, sent.length];
  while (enough - few > 1) {
    const middle = (few + enough) >> 1;
    if (readable(sent, middle).length >= place) enough = middle;
    else few = middle;
  }
  return enough;
};

/** Everything on one page. */
const edition = pageAt(hrefOf('all', settings.base));

const isStylesheet = (element: Element): boolean =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

/** How far the first screen of a page reaches: to the stylesheet of what stands below it. */
const firstScreenEnd = ({ html }: Page): number =>
  html.indexOf('<link rel="stylesheet"', html.search(/class="[^"]*\bfirst-screen\b/));

/** What the first screen consists of, in a page that may have arrived in part. */
const firstScreenIn = (root: HastNode) => ({
  css: all(root, named('head')).flatMap((head) => all(head, named('style')).map(({ children }) => children)),
  screen: all(root, hasClass('first-screen')).map(textOf),
});

const stylesOf = ({ root }: Page): string[] => [
  ...new Set(
    all(root, isStylesheet)
      .map((link) => attribute(link, 'href')?.slice(settings.base.length) ?? '')
      .filter((file) => files.includes(file)),
  ),
];

/** The font files that a page asks for, itself or through its stylesheets. */
const fontsOf = (page: Page): string[] => {
  const texts = [page.html, ...stylesOf(page).map((file) => bytesOf(file).toString())];
  return files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file) && texts.some((text) => text.includes(file)));
};

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** The pages of entries as they are sent, and when the first screen of each is there. */
const rows = entries.map(({ id }) => {
  const page = pageOf(id);
  const sent = compressed(page.html);
  const end = Buffer.byteLength(page.html.slice(0, firstScreenEnd(page)));
  return { id, page, sent, screen: arrivalOf(sent, end) };
});

test('the first bytes of an entry hold its first screen and all critical CSS', () => {
  const late = rows.filter(({ screen }) => screen > budget.firstTrip);
  expect(late.map(({ id, screen }) => `${id}: the first screen ends at ${screen} of ${budget.firstTrip}`)).toEqual([]);
  for (const { id, page, sent } of rows) {
    const arrived = firstScreenIn(htmlToHast(readable(sent, budget.firstTrip).toString()));
    expect(arrived.screen, `${id}: elements with the class first-screen`).toHaveLength(1);
    expect(arrived, id).toEqual(firstScreenIn(page.root));
  }
});

test('the first bytes of the edition hold its title page', () => {
  const sent = compressed(edition.html);
  const [shown] = firstScreenIn(htmlToHast(readable(sent, budget.firstTrip).toString())).screen;
  expect(shown?.length).toBeGreaterThan(100);
  expect(shown).toBe(firstScreenIn(edition.root).screen[0]);
});

test('the stylesheet of the rest stands right behind the first screen', () => {
  const behind = rows.map(({ id, page }) => {
    const [parent] = all(page.root, ({ children }) => children.some((child) => isFirstScreen(child)));
    const children = parent?.children.filter(({ type }) => type === 'element') ?? [];
    const next = children[children.findIndex(isFirstScreen) + 1];
    return { id, next: next?.type === 'element' && isStylesheet(next) };
  });
  expect(behind.filter(({ next }) => !next)).toEqual([]);
});

test('nothing else in a head holds up the first screen', () => {
  const blocking = [...pages.values()].flatMap(({ address, root }) =>
    all(root, named('head')).flatMap((head) => [
      ...all(head, isStylesheet)
        .filter((link) => attribute(link, 'media') !== 'print')
        .map((link) => `${address} stylesheet ${attribute(link, 'href')}`),
      ...all(head, named('script'))
        .filter((script) => attribute(script, 'src') !== undefined)
        .filter(({ properties: { async, defer, type } }) => !(async || defer || type === 'module'))
        .map((script) => `${address} script ${attribute(script, 'src')}`),
      ...all(head, named('style'))
        .filter(({ children }) => JSON.stringify(children).includes('@import'))
        .map(() => `${address} @import in a style`),
    ]),
  );
  expect(blocking).toEqual([]);
});

test(`every page is at most ${budget.html} bytes of HTML`, () => {
  // The edition holds every entry in full, for those who want one file; its first screen is held to the first trip below.
  const single = [...pages.values()].filter((page) => page !== edition);
  const sizes = single.map(({ address, html }) => ({ address, bytes: compressed(html).length }));
  const heavy = sizes.filter(({ bytes }) => bytes > budget.html);
  expect(heavy.map(({ address, bytes }) => `${address} has ${bytes} bytes`)).toEqual([]);
});

test(`every page asks for at most ${budget.fonts} bytes of fonts`, () => {
  const sizes = [...pages.values()].map((page) => ({
    address: page.address,
    bytes: sum(fontsOf(page).map((file) => bytesOf(file).length)),
  }));
  const wrong = sizes.filter(({ bytes }) => bytes > budget.fonts || bytes === 0);
  expect(wrong.slice(0, 5), `${wrong.length} pages, among them these`).toEqual([]);
});

function isFirstScreen(node: HastNode): boolean {
  return node.type === 'element' && hasClass('first-screen')(node);
}
