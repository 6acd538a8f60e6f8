// `npm run bench:search`: how well readers find what they mean, beside Pagefind as it comes and MiniSearch over the
// same pages, in one run. Fails where an aim is missed or another engine is ahead. It reads dist/, so build first.

import { asked, end, refused } from './command.ts';
import { join } from 'node:path';
import { read } from '#build/reading.ts';
import { settings } from '#settings.ts';
import { searchPagesOf } from '#views/search.ts';
import { miniSearchOver, oursOver, pagefindOver, type Engine } from './bench/search/engines.ts';
import { figuresOf, placeOf, type Figures, type Given } from './bench/search/figures.ts';
import { hostOf } from './bench/search/host.ts';
import { judgedQueries } from './bench/search/queries.ts';
import { removeSite, siteWith } from './bench/search/scale.ts';
import { openBrowser, waitingOn } from './bench/search/typing.ts';
import { projectFolder } from './scripts.ts';

/** What ours has to reach in each set. */
const aims: Readonly<Record<string, Partial<Figures>>> = {
  names: { first: 1 },
  worries: { firstThree: 0.95 },
  rough: { nothing: 0 },
};

/** How long a reader may wait for the first result, in milliseconds. */
const longestWait = 100;
/** How much the bytes of a first query may grow with the entries. */
const flat = 1.5;

const columns = { first: 'success@1', firstThree: 'success@3', rank: 'MRR@10', nothing: 'nothing' } as const;
const figures = Object.keys(columns) as (keyof Figures)[];

const { words, flags } = asked({
  name: 'bench:search',
  takes: '[sizes …]',
  words: [0, Infinity],
  says: `Says how well readers find what they mean, beside Pagefind as it comes and MiniSearch over the same pages.
Sizes, as in 1000 5000, also measure waiting and bytes: at the real size and with so many entries. Build first.`,
  flags: { misses: { says: 'list the queries with a wrong first page; never those kept out of tuning' } },
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
const all = searchPagesOf(graph, settings.base);
const unshown = new Map(all.pages.map((page) => [page.href, page]));

const pagefind = await pagefindOver(dist, unshown);
const engines: Readonly<Record<string, Engine>> = {
  ours: await oursOver(dist),
  Pagefind: pagefind,
  MiniSearch: await miniSearchOver(dist, unshown),
};

const faults: string[] = [];
const line = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 26 : 12) : cell.padStart(11))).join(''));

try {
  line('set', 'engine', ...Object.values(columns));
  for (const [set, rows] of Object.entries(await judgedQueries(ids))) {
    const answers = new Map<string, Given[]>();
    for (const [name, engine] of Object.entries(engines)) {
      const given: Given[] = [];
      for (const row of rows) given.push({ ...row, found: (await engine(row.query)).map(idOf) });
      answers.set(name, given);
    }
    for (const held of [false, true]) judge(set, held, answers);
  }
} finally {
  await pagefind.end();
}
if (sizes.length > 0) await measure([entries.length, ...sizes]);
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;

/** Prints the figures of one half of a set, and notes where ours is behind. */
function judge(set: string, held: boolean, answers: ReadonlyMap<string, readonly Given[]>): void {
  const side = [...answers].map(([name, all]) => {
    const given = all.filter((row) => (row.held === true) === held);
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
    for (const other of others) {
      const isBehind = better(other[figure], ours[figure]);
      const isLevel = other[figure] === ours[figure] && other[figure] !== best;
      if (isBehind || isLevel)
        faults.push(`${title}: ${columns[figure]} is ${isBehind ? 'behind' : 'no better than'} ${other.name}`);
    }
  }
  if (held || flags.misses !== true) return;
  for (const given of ours.given) {
    if (placeOf(given) > 1)
      console.log(
        `  ${placeOf(given)}: ${given.query} → ${given.found.slice(0, 3).join(' ')} | ${given.best.join(' ')}`,
      );
  }
}

/** Prints what a reader waits for and downloads at each size, and notes where it is too much. */
async function measure(counts: readonly number[]): Promise<void> {
  const rows = Object.values(await judgedQueries(ids)).flatMap((set) =>
    set.filter(({ held }) => held !== true).slice(0, 8),
  );
  const browser = await openBrowser();
  let least = Infinity;
  line('', '', 'median ms', 'worst ms', 'first B', 'whole B', 'stock B');
  try {
    for (const count of counts) {
      const folder = await siteWith(dist, all, count);
      const host = await hostOf(folder);
      const { median, worst, first, whole, stock } = await waitingOn(
        browser,
        host,
        rows.map(({ query }) => query),
      );
      host.close();
      await removeSite(folder);
      least = Math.min(least, first);
      const title = `${count} entries`;
      line(title, '', ...[median, worst, first, whole, stock].map((figure) => figure.toFixed(0)));
      if (worst > longestWait) faults.push(`${title}: a reader waits ${worst.toFixed(0)} ms, at most ${longestWait}`);
      if (first > flat * least)
        faults.push(`${title}: the first query takes ${first} bytes, more than ${flat} × ${least}`);
    }
  } finally {
    await browser.close();
  }
}

/** The id of the page at an address. */
function idOf(address: string): string {
  return address
    .slice(address.startsWith(settings.base) ? settings.base.length : 0)
    .replace(/^\//, '')
    .replace('/#', '/')
    .replace(/\/$/, '');
}
