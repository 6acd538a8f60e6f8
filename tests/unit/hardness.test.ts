import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { reportOf } from '#check/report.ts';
import type { ContentFile } from '#check/site.ts';
import { fieldMistakes } from './hardness/fields.ts';
import { fileMistakes } from './hardness/files.ts';
import { graphMistakes } from './hardness/graph.ts';
import { figures, landed, site } from './hardness/landed.ts';
import type { Mistake, Planted } from './hardness/page.ts';
import { textMistakes } from './hardness/texts.ts';
import { yamlMistakes } from './hardness/yaml.ts';

/** At how many of its places in one entry a kind of mistake is planted. */
const most = 2;

const mistakes: readonly Mistake[] = [
  ...fileMistakes,
  ...yamlMistakes,
  ...fieldMistakes,
  ...textMistakes,
  ...graphMistakes,
];

/** Some of the places of one entry; another share of them in each entry, so that all parts of a file have their turn. */
const spread = <Place>(places: readonly Place[], turn: number): readonly Place[] =>
  places.length <= most
    ? places
    : Array.from({ length: most }, (_, index) => {
        const share = (turn / site.pages.length + index / most) % 1;
        return places[Math.floor(share * places.length)] as Place;
      });

const changed = ({ files, gone = [] }: Planted): ContentFile[] => {
  const paths = new Set([...files.map(({ path }) => path), ...gone]);
  return [...landed.filter(({ path }) => !paths.has(path)), ...files];
};

/** What leaves the check that no author should ever see. */
const inside = /\n\s+at .+:\d+:\d+|node_modules|\bundefined\b|\[object |(?:Type|Range|Syntax|Reference)Error/;

type Outcome = { readonly rules: readonly string[]; readonly wrong: string | undefined };

/** Checks the content with one mistake in it. */
const outcomeOf = ({ rules }: Mistake, planted: Planted): Outcome => {
  const files = changed(planted);
  const { at } = planted;
  const { issues } = checkContent(files, figures);
  const there = issues.filter(({ file, line }) => file === at.file && line === at.line).map(({ rule }) => rule);
  const report = reportOf(issues, files, 'https://site.example/');
  const told = there.some((rule) => rules.includes(rule));
  const wrong = told
    ? inside.exec(report)?.[0]
    : `${rules.join(' or ')} is silent at ${at.file}:${at.line}; the report is:\n${report.slice(0, 1500)}`;
  return { rules: [...new Set(there)], wrong };
};

test('nothing is wrong to begin with', () => {
  expect(checkContent(landed, figures).issues).toEqual([]);
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
});

test('every kind of mistake, in every entry, is reported where it stands', { timeout: 300_000 }, () => {
  const started = process.cpuUsage();
  const failures: string[] = [];
  const rows = mistakes.map((mistake) => {
    const heard = new Set<string>();
    let [entries, places, tried] = [0, 0, 0];
    for (const [turn, page] of site.pages.entries()) {
      const all = mistake.on(page, site);
      const some = spread(all, turn);
      if (some.length > 0) entries += 1;
      places += all.length;
      for (const planted of some) {
        tried += 1;
        try {
          const { rules, wrong } = outcomeOf(mistake, planted);
          for (const rule of rules) heard.add(rule);
          if (wrong !== undefined) failures.push(`${mistake.name}: ${wrong}`);
        } catch (error) {
          failures.push(
            `${mistake.name}: the check fails with ${String(error)} at ${planted.at.file}:${planted.at.line}`,
          );
        }
      }
    }
    return { name: mistake.name, entries, places, tried, rules: [...heard].sort().join(', ') };
  });
  // Time of this process: what else the machine does meanwhile says nothing about the check.
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1_000_000;
  const total = rows.reduce((sum, { tried }) => sum + tried, 0);
  console.log(tableOf(rows));
  console.log(
    `${rows.length} kinds of mistake, ${total} mistakes, ${seconds.toFixed(1)} s, ${failures.length} not reported where they stand`,
  );
  expect(
    [...Map.groupBy(failures, (failure) => failure.split(':')[0]).values()].map(([first]) => first).join('\n\n'),
  ).toBe('');
  expect(rows.filter(({ tried }) => tried === 0).map(({ name }) => name)).toEqual([]);
  expect(seconds).toBeLessThan(60);
});

type Row = {
  readonly name: string;
  readonly entries: number;
  readonly places: number;
  readonly tried: number;
  readonly rules: string;
};

const tableOf = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (...[name, entries, places, tried, rules]: readonly (string | number)[]): string =>
    `${String(name).padEnd(width)}  ${String(entries).padStart(7)}  ${String(places).padStart(6)}  ${String(tried).padStart(5)}  ${rules}`;
  return [
    line('kind of mistake', 'entries', 'places', 'tried', 'reported by'),
    ...rows.map((row) => line(...Object.values(row))),
  ].join('\n');
};
