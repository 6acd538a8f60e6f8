import { checkContent } from '#check/check.ts';
import type { Issue } from '#check/issue.ts';
import { reportOf } from '#check/report.ts';
import type { ContentFile } from '#check/site.ts';
import type { Ground } from './grounds.ts';
import type { Demand, Planted } from './place.ts';

/** What is wrong with the report on planted mistakes, for each of which one of some rules has to speak at its line. */
export const wrongWith = (rules: readonly string[], planted: Planted, ground: Ground): string[] => {
  try {
    return judged(rules, planted, ground);
  } catch (error) {
    return [`the check fails with ${String(error)}, ${placeOf(planted.demands[0])}`];
  }
};

const judged = (rules: readonly string[], { files, gone = [], demands }: Planted, ground: Ground): string[] => {
  const other = new Set([...files.map(({ path }) => path), ...gone]);
  const content: ContentFile[] = [...ground.files.filter(({ path }) => !other.has(path)), ...files];
  const { issues } = checkContent(content, ground.figures);
  const report = reportOf(issues, content, 'https://site.example/');
  const lines = Map.groupBy(issues, placeOf);
  const silent = demands.filter((demand) => {
    const there = lines.get(placeOf(demand)) ?? [];
    return !there.some((issue) => rules.includes(issue.rule) && issue.says.includes(demand.says ?? ''));
  });
  const twice = [...Map.groupBy(demands, (demand) => `${placeOf(demand)} ${demand.says ?? ''}`).values()].filter(
    ({ length }) => length > 1,
  );
  const leaked = inside.exec(report)?.[0];
  return [
    ...silent.map((demand) => `${rules.join(' or ')} is silent ${placeOf(demand)}; said there: ${told(lines, demand)}`),
    ...twice.map(([demand]) => `one problem would do for two mistakes ${placeOf(demand)}: plant them apart`),
    ...(leaked === undefined ? [] : [`the report holds ${JSON.stringify(leaked)}, ${placeOf(demands[0])}`]),
  ];
};

/** What leaves the check that no author should ever see. */
const inside = /\n\s+at .+:\d+:\d+|node_modules|\bundefined\b|\[object |(?:Type|Range|Syntax|Reference)Error/;

const placeOf = (place: Pick<Demand, 'file' | 'line'> | undefined): string => `at ${place?.file}:${place?.line}`;

const told = (lines: ReadonlyMap<string, readonly Issue[]>, demand: Demand): string => {
  const there = lines.get(placeOf(demand)) ?? [];
  return there.length === 0 ? 'nothing' : there.map(({ rule, says }) => `${rule}: ${says}`).join('; ');
};
