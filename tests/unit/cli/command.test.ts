import { expect, test } from 'vitest';
import { given } from '#cli/command/given.ts';
import { helpOf } from '#cli/command/help.ts';

const command = {
  name: 'paint',
  takes: 'wall',
  words: [1, 1],
  says: 'Paints a wall.',
  flags: { colour: { takes: 'name', says: 'the colour' }, twice: { says: 'give it two coats' } },
} as const;

const read = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => given(command, args, environment);

test('help says how a command is written and what it does', () => {
  expect(helpOf(command)).toMatchInlineSnapshot(`
    "npm run paint -- wall [--colour name] [--twice]

    Paints a wall.

      --colour name   the colour
      --twice         give it two coats"
  `);
  expect(helpOf({ name: 'rest', says: 'Does nothing.' })).toBe('npm run rest\n\nDoes nothing.');
});

test('words and flags are read in any order', () => {
  const expected = { words: ['north'], flags: { colour: 'red', twice: true } };
  expect(read(['north', '--colour', 'red', '--twice'])).toMatchObject(expected);
  expect(read(['--twice', '--colour=red', 'north'])).toMatchObject(expected);
});

test('whatever cannot be meant is named at once, with how it is written', () => {
  expect(read(['north', 'south', '--color', 'red', '--twice=3', '-x', '--constructor'])).toMatchInlineSnapshot(`
    {
      says: '\`--color\` is no flag of \`npm run paint\`. Did you mean \`--colour\`?\\n' +
        '\`--twice\` takes no value.\\n' +
        '\`-x\` is no flag of \`npm run paint\`.\\n' +
        '\`--constructor\` is no flag of \`npm run paint\`.\\n' +
        'There is no place for \`south\`, \`red\`; quotation marks hold a text together.',
      todo: 'Write: npm run paint -- wall [--colour name] [--twice]'
    }
  `);
  expect(read(['--colour'])).toMatchInlineSnapshot(`
    {
      says: '\`--colour\` needs a value: name.\\n\`npm run paint\` needs to know more.',
      todo: 'Write: npm run paint -- wall [--colour name] [--twice]'
    }
  `);
});

test('flags that npm took for itself are recognised where npm runs the command', () => {
  const environment = { npm_config_twice: 'true', npm_config_colour: 'true' };
  const own = { ...environment, npm_lifecycle_event: 'paint' };
  expect(read(['north', 'red'], own)).toMatchInlineSnapshot(`
    {
      says: 'npm kept \`--colour\` for itself, since \`--\` is missing before it.\\n' +
        'npm kept \`--twice\` for itself, since \`--\` is missing before it.',
      todo: 'Write: npm run paint -- wall [--colour name] [--twice]'
    }
  `);
  expect(read(['north', '--twice', '--colour', 'red'], own)).toMatchObject({ words: ['north'] });
  expect(read(['north'], { ...environment, npm_lifecycle_event: 'build' })).toMatchObject({ words: ['north'] });
});
