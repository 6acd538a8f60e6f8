// The JSON Schema that editors use accepts and refuses what the model does.

import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { settings } from '#settings.ts';
import { examples } from '#site/examples.ts';
import { fileKinds, jsonSchemaOf } from '#views/guide/json-schema.ts';
import { figures, paths, planted, textOf, type Plant } from './fixtures.ts';
import { dataOf, landed, modelOf, validatorOf } from './schema/files.ts';
import { mistakesIn, overlongIn } from './schema/mistakes.ts';

test.each(fileKinds)('the schema of %s names itself, and says what it describes', (kind) => {
  const { $schema, $id, title, description } = jsonSchemaOf(kind);
  expect($schema).toBe('http://json-schema.org/draft-07/schema#');
  expect($id).toBe(`${settings.address}${settings.base}schema/${kind}.json`);
  expect(title).toMatch(/\S/);
  expect(description).toMatch(/\S.*\.$/);
});

test('every landed file is accepted by the model and by its schema', () => {
  for (const { path, kind, data } of landed) {
    const validate = validatorOf(kind);
    expect.soft(modelOf(kind).safeParse(data).error?.issues ?? [], path).toEqual([]);
    expect.soft(validate(data) ? [] : validate.errors, path).toEqual([]);
  }
});

// The examples fill every field.
describe.each(examples.flatMap(({ path, text }) => dataOf(path, text)))('$path', ({ kind, data }) => {
  const model = modelOf(kind);
  const validate = validatorOf(kind);

  test('with a mistake in its shape is refused or accepted by both alike', () => {
    const judged = mistakesIn(model, data).map(({ what, path, data: wrong }) => ({
      mistake: `${path.join('.')}: ${what}`,
      model: model.safeParse(wrong).success,
      schema: validate(wrong),
    }));
    expect(judged.filter((one) => one.model !== one.schema)).toEqual([]);
    expect(judged.filter((one) => !one.schema).length).toBeGreaterThan(judged.length / 2);
    expect(judged.length).toBeGreaterThan(20);
  });

  test('with a text over its cap is refused by the model alone, and the cap stands in the schema', () => {
    const texts = overlongIn(model, data);
    const judged = texts.map(({ path, fits, data: wrong }) => ({
      path: path.join('.'),
      model: [model.safeParse(fits).success, model.safeParse(wrong).success],
      schema: [validate(fits), validate(wrong)],
    }));
    const alike = judged.map(({ path }) => ({ path, model: [true, false], schema: [true, true] }));
    expect(judged).toEqual(alike);
    const inSchema = JSON.stringify(jsonSchemaOf(kind));
    for (const { most } of texts) expect(inSchema).toContain(`"maxWords":${most}`);
  });
});

describe('what JSON Schema cannot say is left to the check', () => {
  const { decision, playbook, redFlag, sources } = paths;

  const trial = /^trial:\n(?: .*\n)+/m.exec(textOf(decision))?.[0] ?? '';

  /** For each, one mistake of which the shape of the data shows nothing. */
  const unseen: readonly (readonly [what: string, rule: string, plant: Plant])[] = [
    ['a word cap', 'word-cap', [redFlag, 'timeToAct: It', `timeToAct: ${'On and on. '.repeat(30)}It`]],
    ['a key that names another key', 'option', [decision, '  option: own\n  stance', '  option: owned\n  stance']],
    [
      'keys that repeat other keys',
      'option',
      [decision, '    own: Somebody has to clear', '    owned: Somebody has to clear'],
    ],
    ['an id that is defined elsewhere in the file', 'gather', [decision, '[seat-count]', '[seat-counts]']],
    ['an id on the page', 'page-id', [decision, 'items: [rent-saved]', 'items: [rent-safe]']],
    ['an id that stands twice on a page', 'namespace', [playbook, '  counter:', '  one-day:']],
    ['a field that another one calls for', 'trial', [decision, trial, '']],
    [
      'an entry that does not exist',
      'link',
      [decision, 'to: failure-modes/empty-floor', 'to: failure-modes/full-floor'],
    ],
    ['which kinds a relation joins', 'relation', [decision, 'as: ends-in', 'as: grows-into']],
    ['a topic that does not exist', 'topic', [redFlag, 'topics: [place]', 'topics: [places]']],
    ['a source that does not exist', 'citation', [decision, '  desk-study-2019:', '  desk-study-2020:']],
    ['an alias of another entry', 'alias', [redFlag, '[towels on loungers]', '[ghost office]']],
    ['a link in a text', 'link', [redFlag, 'It can wait', 'It [can](decisions/none) wait']],
    ['Markdown that does not belong in a text', 'inline', [redFlag, 'It can wait', 'It <b>can</b> wait']],
    [
      'a text like another text',
      'stance',
      [decision, 'heuristic: Where', 'heuristic: On Monday leave names on desks, count empty chairs. Where'],
    ],
    ['a figure that nobody saw', 'figure-unseen', [decision, 'claim: In one', 'claim: In 12']],
    [
      'what a text turns into in another reader of YAML',
      'yaml-text',
      [sources, 'venue: Journal of Rooms 3(1), 1-20', 'venue: on'],
    ],
  ];

  test.each(unseen)('%s', (_, rule, plant) => {
    const files = planted([plant]);
    const data = files.flatMap(({ path, text }) => dataOf(path, text));
    for (const { path, kind, data: one } of data) {
      const validate = validatorOf(kind);
      expect(validate(one) ? [] : validate.errors, path).toEqual([]);
    }
    expect(checkContent(files, figures).issues.map((issue) => issue.rule)).toContain(rule);
  });
});
