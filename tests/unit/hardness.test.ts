import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { fieldMistakes } from './hardness/fields.ts';
import { fileMistakes } from './hardness/files.ts';
import { graphMistakes } from './hardness/graph.ts';
import { idMistakes } from './hardness/ids.ts';
import { figures, landed, site } from './hardness/landed.ts';
import type { Mistake } from './hardness/mistake.ts';
import { outcomeOf } from './hardness/outcome.ts';
import { planOf } from './hardness/plan.ts';
import { proseMistakes } from './hardness/prose.ts';
import { tableOf } from './hardness/table.ts';
import { textMistakes } from './hardness/texts.ts';
import { yamlMistakes } from './hardness/yaml.ts';

/**
 * How often a kind of mistake is planted that hides the rest of its file: at every place, until there are many more
 * entries. All other kinds stand at every place anyway, as many as can at once.
 */
const most = 4000;

const mistakes: readonly Mistake[] = [
  ...fileMistakes,
  ...yamlMistakes,
  ...fieldMistakes,
  ...idMistakes,
  ...textMistakes,
  ...proseMistakes,
  ...graphMistakes,
];

test('nothing is wrong to begin with', () => {
  expect(checkContent(landed, figures).issues).toEqual([]);
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
});

test('every kind of mistake, in every entry, is reported where it stands', { timeout: 300_000 }, () => {
  const started = process.cpuUsage();
  const rows = mistakes.map((mistake) => {
    const { checks, ...counts } = planOf(mistake, site, most);
    const outcomes = checks.map((planted) => outcomeOf(mistake.rules, planted));
    const rules = new Set(outcomes.flatMap(({ rules }) => [...rules]));
    const wrong = outcomes.flatMap(({ wrong }) => wrong);
    return { name: mistake.name, ...counts, rules: [...rules].sort(), wrong };
  });
  // Printed, not demanded: the time of this process, so that what else the machine does meanwhile does not count.
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1_000_000;
  const failures = rows.flatMap(({ name, wrong }) => wrong.slice(0, 1).map((first) => `${name}: ${first}`));
  console.log(tableOf(rows, seconds));
  expect(failures.join('\n\n')).toBe('');
  expect(rows.filter(({ tried }) => tried === 0).map(({ name }) => name)).toEqual([]);
});
