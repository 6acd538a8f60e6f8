// `npm run bench:search`: how well readers find what they mean, beside Pagefind as it comes and MiniSearch over the
// same pages, in one run. Fails where an aim is missed or another engine is ahead. It reads dist/, so build first.

import { asked, end, refused } from '#cli/command.ts';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { read } from '#build/reading.ts';
import { settings } from '#settings.ts';
import { searchPagesOf } from '#views/lists/search.ts';
import { indexOf } from '#search/index-file.ts';
import { leaveOut } from '#search/tokens.ts';
import { sameWords } from '#search/words.ts';
import { indexIn, miniSearchOver, oursOver, pagefindOver, type Engine } from './search/engines.ts';
import { figuresOf, placeOf, type Figures, type Given } from './search/figures.ts';
import { judgedQueries } from './search/queries.ts';
import { siteWith } from './search/scale.ts';
import { sizeOf, waitingOn } from './search/typing.ts';
import { ensureBrowser } from '#cli/browser.ts';
import { projectFolder } from '#cli/scripts.ts';
import { serveSite } from '#cli/serve.ts';

/** What ours has to reach in each set. */
const aims: Readonly<Record<string, Partial<Figures>>> = {
  names: { first: 1 },
  worries: { firstThree: 0.95 },
  rough: { nothing: 0 },
};

/** How long the first result may take once the index is there, in milliseconds. */
const longestWait = 50;
/** How many bytes of the index a page may take, in brotli. */
const mostBytes = 410;
/** How many requests a first result may take. */
const mostRequests = 4;
/** Names of engines that are ours with a part left out. */
const without = '- without';

const columns = { first: 'success@1', firstThree: 'success@3', rank: 'MRR@10', nothing: 'nothing' } as const;
const figures = Object.keys(columns) as (keyof Figures)[];

const { words, flags } = asked({
  name: 'bench:search',
  takes: '[sizes …]',
  words: [0, Infinity],
  says: `Says how well readers find what they mean, beside Pagefind as it comes and MiniSearch over the same pages.
Sizes, as in 1000 5000, also measure waiting and bytes: at the real size and with so many entries. Build first.`,
  flags: {
    misses: { says: 'list the queries with a wrong first page; never those kept out of tuning' },
    groups: { says: 'list what each group of words that mean the same gains; takes minutes' },
  },
});
const sizes = words.map(Number);
if (sizes.some((size) => !(size > 0)))
  end(refused(`Sizes are numbers of entries, as in 1000 5000: ${words.join(' ')}`));

const dist = join(projectFolder, 'dist');
const { entries, graph } = await read(projectFolder);
const ids = new Set([
  ...entries.map(({ id }) => id),
  ...Object.keys(graph.references.glossary).map((id) => `glossary/${id}`),
]);
const all = searchPagesOf(graph);

const built = await indexIn(dist);
const stock = [await pagefindOver(dist, all.pages, false), await pagefindOver(dist, all.pages, true)] as const;
/** Each of these answers every query, in this order: the last finds groups of words left out. */
const engines: readonly (readonly [name: string, open: () => Engine])[] = [
  ['ours', () => oursOver(built)],
  ['Pagefind', () => stock[0]],
  ['  our words', () => stock[1]],
  ['MiniSearch', () => miniSearchOver(all.pages, false)],
  ['  our words', () => miniSearchOver(all.pages, true)],
  [
    `${without} worries`,
    () => oursOver(indexOf({ ...all, pages: all.pages.map((page) => ({ ...page, worries: [] })) })),
  ],
  [`${without} groups`, () => (leaveOut(() => true), oursOver(indexOf(all)))],
];

const faults: string[] = [];
const line = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 23 : 18) : cell.padStart(11))).join(''));

const sets = Object.entries(await judgedQueries(ids));
const answers: { readonly name: string; readonly given: ReadonlyMap<string, readonly Given[]> }[] = [];
for (const [name, open] of engines) answers.push({ name, given: await allGiven(open()) });
leaveOut(() => false);
for (const one of stock) await one.end();

line('set', 'engine', ...Object.values(columns));
for (const [set] of sets) for (const held of [false, true]) judge(set, held);
sayBytes();
if (flags.groups === true) await sayGroups();
if (sizes.length > 0) await measure([entries.length, ...sizes]);
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;

async function allGiven(engine: Engine): Promise<ReadonlyMap<string, readonly Given[]>> {
  const given = new Map<string, Given[]>(sets.map(([set]) => [set, []]));
  for (const [set, rows] of sets)
    for (const row of rows) given.get(set)?.push({ ...row, found: (await engine(row.query)).map(idOf) });
  return given;
}

/** Prints the figures of one half of a set, and notes where ours is behind. */
function judge(set: string, held: boolean): void {
  const side = answers.map(({ name, given: all }) => {
    const given = (all.get(set) ?? []).filter((row) => (row.held === true) === held);
    return { name, given, ...figuresOf(given) };
  });
  const title = `${set}, ${held ? 'held' : 'tuned'} (${side[0]?.given.length ?? 0})`;
  for (const one of side) line(title, one.name, ...figures.map((figure) => one[figure].toFixed(3)));
  const [ours, ...others] = side;
  if (ours === undefined) return;
  for (const figure of figures) {
    const better = (a: number, b: number): boolean => (figure === 'nothing' ? a < b : a > b);
    const aim = aims[set]?.[figure];
    if (aim !== undefined && better(aim, ours[figure]))
      faults.push(`${title}: ${columns[figure]} is ${ours[figure].toFixed(3)}, the aim ${aim}`);
    const best = figure === 'nothing' ? 0 : 1;
    for (const other of others.filter(({ name }) => !name.startsWith(without))) {
      const isBehind = better(other[figure], ours[figure]);
      const isLevel = other[figure] === ours[figure] && other[figure] !== best;
      if (isBehind || isLevel)
        faults.push(`${title}: ${columns[figure]} is ${isBehind ? 'behind' : 'no better than'} ${other.name}`);
    }
  }
  if (held || flags.misses !== true) return;
  for (const { query, found, best, place } of ours.given.map((given) => ({ ...given, place: placeOf(given) })))
    if (place > 1) console.log(`  ${place}: ${query} → ${found.slice(0, 3).join(' ')} | ${best.join(' ')}`);
}

function sayBytes(): void {
  const bytes = sizeOf(JSON.stringify(built)) / built.pages.length;
  console.log(`index: ${bytes.toFixed(0)} bytes a page in brotli`);
  within('bytes of the index a page', bytes, mostBytes);
}

/** Prints what each group of words gains: by how much the sum of MRR@10 over all queries falls without it. */
async function sayGroups(): Promise<void> {
  const rankOf = (given: ReadonlyMap<string, readonly Given[]>, held: boolean): number =>
    [...given.values()].flat().reduce((sum, row) => sum + ((row.held === true) === held ? 1 / placeOf(row) : 0), 0);
  // The index holds no groups: they are put together when a query asks for them.
  const ours = oursOver(indexOf(all));
  const whole = await allGiven(ours);
  for (const [number, words] of sameWords.entries()) {
    leaveOut((group) => group === number);
    const given = await allGiven(ours);
    const [tuned, kept] = [false, true].map((held) => (rankOf(whole, held) - rankOf(given, held)).toFixed(3));
    console.log(`${tuned?.padStart(8)} ${kept?.padStart(8)}  ${words.join(', ')}`);
  }
  leaveOut(() => false);
}

/** Prints what a reader waits for and downloads at each size, and notes where it is too much. */
async function measure(counts: readonly number[]): Promise<void> {
  const [{ query = '' } = {}] = sets.flatMap(([, rows]) => rows.filter(({ held }) => held !== true));
  const browser = await chromium.launch(await ensureBrowser());
  line('', '', 'first ms', 'requests', 'first B', 'whole B', 'index B/page');
  for (const count of counts) {
    const folder = await siteWith(dist, all, count);
    const server = await serveSite(4393, folder);
    const { opened, requests, first, whole } = await waitingOn(browser, server.address, query);
    await server.close();
    const index = JSON.stringify(await indexIn(join(folder, 'dist')));
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    const bytes = sizeOf(index) / (count + all.pages.length - entries.length);
    const title = `${count} entries`;
    line(title, '', ...[opened, requests, first, whole, bytes].map((figure) => figure.toFixed(0)));
    within(`${title}: milliseconds from the index to the first result`, opened, longestWait);
    within(`${title}: requests before the first result`, requests, mostRequests);
    within(`${title}: bytes of the index a page`, bytes, mostBytes);
  }
  await browser.close();
}

function within(what: string, figure: number, most: number): void {
  if (figure > most) faults.push(`${what}: ${figure.toFixed(0)}, at most ${most}`);
}

function idOf(address: string): string {
  const path = address.startsWith(settings.base) ? address.slice(settings.base.length) : address;
  return path.replace(/^\/|\/$/g, '').replace('/#', '/');
}
