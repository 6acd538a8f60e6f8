// What the browser tests share: one browser, tabs, and one page of every kind of page.

import { type Browser, type BrowserContextOptions, chromium, type ConsoleMessage, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { hrefOf } from '#model/ids.ts';
import { kindNames, kindOf, type KindName } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import type { FileKind } from '#views/guide/json-schema.ts';
import { pairsOf } from '#views/compare/pair.ts';
import { entriesOf } from '../build/dist.ts';
import type * as built from '../build/dist.ts';
import { sampled } from '../sample.ts';

/** The sizes of a phone and of a laptop. */
export const phone = { width: 390, height: 844 };
export const laptop = { width: 1280, height: 800 };

/** How long a tab waits for anything: long on any machine, and shorter than a test, so that it can say what was missing. */
const patience = 240_000;

let browser: Promise<Browser> | undefined;

/** Where a path below the site's base is served while the tests run. */
export const addressOf = (path: string): string => new URL(path, inject('siteAddress')).href;

/** An address that no page asks for, and that its policy refuses. */
export const foreign = 'https://elsewhere.invalid/';

const opened = async (options: BrowserContextOptions): Promise<Page> => {
  browser ??= chromium.connect(inject('browserAddress'));
  const context = await (await browser).newContext(options);
  context.setDefaultTimeout(patience);
  return context.newPage();
};

/** Uses a tab. The site is served with its own headers, so that every test is one of its policy. */
const withinPolicy = async <Result>(tab: Page, use: (tab: Page) => Promise<Result>): Promise<Result> => {
  const refused: string[] = [];
  const note = (message: ConsoleMessage): void => {
    const said = message.text();
    if (said.includes('Content Security Policy') && !said.includes(foreign)) refused.push(said);
  };
  const context = tab.context().on('console', note);
  const result = await use(tab);
  context.off('console', note);
  expect(refused).toEqual([]);
  return result;
};

/** Opens a tab with settings or scripts of its own, hands it over, and closes it whatever happens. */
export const withTab = async <Result>(
  options: BrowserContextOptions,
  use: (tab: Page) => Promise<Result>,
): Promise<Result> => {
  const tab = await opened({ viewport: laptop, ...options });
  try {
    return await withinPolicy(tab, use);
  } finally {
    await tab.context().close();
  }
};

type Media = Parameters<Page['emulateMedia']>[0] & {};

/** What can be set anew for a tab that is open. */
type Settings = Media & { readonly viewport?: typeof phone; readonly javaScriptEnabled?: boolean };

const asOpened: Media = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
};

/** The tabs of this worker that nobody uses, by whether they run scripts: one that is warm costs a third of a new one. */
const idle = new Map<boolean, Page[]>([true, false].map((isScripted) => [isScripted, []]));

/** Takes away what the last test left in a tab: its page, then what that has stored, and what was set up beside it. */
const emptied = async (tab: Page): Promise<void> => {
  const context = tab.context();
  for (const other of context.pages()) if (other !== tab) await other.close();
  tab.removeAllListeners();
  await tab.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  const isKept = () =>
    tab.evaluate(() => document.querySelector('textarea') !== null || localStorage.length + sessionStorage.length > 0);
  if (!tab.url().startsWith('http') || !(await isKept())) return;
  // What is written into a page is kept on leaving it. What stands here instead keeps nothing.
  await tab.goto(new URL(titled('robots.txt'), tab.url()).href);
  await tab.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
};

/** Lends a tab of the worker, empty and set as asked; one in which a test has failed is closed. */
export const inTab = async <Result>(settings: Settings, use: (tab: Page) => Promise<Result>): Promise<Result> => {
  const { viewport = laptop, javaScriptEnabled = true, ...media } = settings;
  const tab = idle.get(javaScriptEnabled)?.pop() ?? (await opened({ javaScriptEnabled }));
  try {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ ...asOpened, ...media });
    const result = await withinPolicy(tab, async () => {
      const used = await use(tab);
      await emptied(tab);
      return used;
    });
    idle.get(javaScriptEnabled)?.push(tab);
    return result;
  } catch (error) {
    await tab.context().close();
    throw error;
  }
};

/** A path below the site's base, without a slash at its start. */
export const pathOf = (id: string): string => hrefOf(id, '');

const first = (all: readonly { readonly id: string }[]): string[] => all.slice(0, 1).map(({ id }) => pathOf(id));

/** The path of the first entry of a kind. */
export const firstOf = (kind: KindName): string => first(entriesOf(kind))[0] ?? '';

/** Waits until a page shows what its address asks for. */
export const settled = async (tab: Page): Promise<void> => {
  await tab.waitForSelector('main:not(:has([aria-busy]))');
};

/** Opens the search dialog by its key, which a busy browser loses where it comes before the first paint of a page. */
export const openSearch = async (tab: Page): Promise<void> => {
  const dialog = tab.locator('search-dialog dialog[open]');
  for (let isOpen = false; !isOpen;) {
    await tab.keyboard.press('/');
    isOpen = await dialog.waitFor({ timeout: patience / 10 }).then(
      () => true,
      () => false,
    );
  }
};

/** Presses Tab some times at once, or Shift and Tab. */
export const pressTab = async (tab: Page, times: number, isBack = false): Promise<void> => {
  const session = await tab.context().newCDPSession(tab);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: isBack ? 8 : 0 };
  const events = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(events.map((type) => session.send('Input.dispatchKeyEvent', { type, ...key })));
  await session.detach();
};

/** Presses Tab until an element has the focus, which then keeps it; fails where Tab does not reach it. */
export const tabTo = async (tab: Page, selector: string): Promise<void> => {
  await tab.evaluate((wanted) => {
    const hold = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab') removeEventListener('keydown', hold, { capture: true });
      else if (document.activeElement?.matches(wanted)) event.preventDefault();
    };
    addEventListener('keydown', hold, { capture: true });
  }, selector);
  for (let presses = 0; presses < 200; presses += 10) {
    await pressTab(tab, 10);
    if (await tab.locator(selector).and(tab.locator(':focus')).count()) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
};

/** Leaves of each list and table that a tab shows the first few members, and of the edition one entry. */
export const shortened = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const many =
      'main :is(li:nth-of-type(n + 4), :is(tr, tbody):nth-of-type(n + 7)):not(.contents *), main code > * ~ * ~ * ~ *, ' +
      'main article:nth-of-type(n + 4), .field:nth-of-type(n + 10), .chapter > article ~ article, .chapter ~ .chapter > article';
    for (const one of document.querySelectorAll(many)) one.remove();
    for (const line of document.querySelectorAll('.contents li')) {
      const anchor = line.querySelector<HTMLAnchorElement>('.line > a')?.hash.slice(1) ?? '';
      if (document.getElementById(anchor) === null) line.remove();
    }
  });

/** A reference that a site was made from. */
type Site = Pick<typeof built, 'entriesOf' | 'graph'>;

/** One page of every kind of page of a site, by path; of decisions those with two and with three options. */
export const samplesOf = (site: Site): readonly string[] => {
  const { topics, sources } = site.graph.references;
  const decided = site.entriesOf('decision');
  const withOptions = [2, 3].flatMap((count) =>
    first(decided.filter(({ data }) => Object.keys(data.options).length === count)),
  );
  const compared = decided.slice(0, 3).map(({ id }) => id);
  return [
    '',
    'start/',
    ...withOptions,
    ...withOptions.slice(0, 1).map((path) => `${path}decide/`),
    ...kindNames.filter((kind) => kind !== 'decision').flatMap((kind) => first(site.entriesOf(kind))),
    ...sampled(kindNames, 2).map((kind) => pathOf(kindOf(kind).folder)),
    'topics/',
    ...first(Object.keys(topics).map((id) => ({ id: `topics/${id}` }))),
    'glossary/',
    'sources/',
    ...first(Object.keys(sources).map((id) => ({ id: `sources/${id}` }))),
    'about/',
    'about/deciding/',
    'changes/',
    'contribute/',
    ...(['decision', 'sources'] as const satisfies readonly FileKind[]).map((kind) => `contribute/${kind}/`),
    'contribute/rules/',
    'all/',
    'compare/',
    `compare/?of=${compared.join(',')}`,
    ...sampled(pairsOf(site.graph), 1).map(({ path }) => `compare/${path}/`),
    'state/',
    'search/',
    'no-such-page/',
  ];
};

/** A path with the site's base before it, as tests name it. */
export const titled = (path: string): string => `${settings.base}${path}`;

/** A cell as assistive technology meets it: its role and its name. */
type Cell = { readonly role: string; readonly name: string };

/** The rows of a table as assistive technology meets them; nothing where it meets no table. */
export const rowsMetIn = async (tab: Page, selector: string): Promise<Cell[][]> => {
  const session = await tab.context().newCDPSession(tab);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: element } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const roleOf = (node: Node): string => String(node.role?.value ?? '');
  const within = (node: Node, roles: readonly string[]): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (child === undefined) return [];
      return roles.includes(roleOf(child)) ? child : within(child, roles);
    });
  const table = nodes.find((node) => node.backendDOMNodeId === element.backendNodeId && roleOf(node) === 'table');
  return (table === undefined ? [] : within(table, ['row'])).map((row) =>
    within(row, ['rowheader', 'columnheader', 'cell']).map((cell) => ({
      role: roleOf(cell),
      name: String(cell.name?.value ?? ''),
    })),
  );
};
