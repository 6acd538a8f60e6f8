/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { rules } from '#check/rules/index.ts';

const tests = Object.values(
  import.meta.glob<string>('./*.test.ts', { query: '?raw', import: 'default', eager: true }),
).join('\n');

const names = rules.map(({ name }) => name);

test('every rule has a name of its own and says why it exists, in one sentence', () => {
  expect(new Set(names).size).toBe(names.length);
  for (const { name, says } of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(says, name).toMatch(/^[A-Z][^.]+\.$/);
  }
});

test.each(names)('%s is shown failing on a planted mistake', (name) => {
  expect(tests).toMatch(new RegExp(`:\\d+:\\d+  ${name}  \\S`));
});
