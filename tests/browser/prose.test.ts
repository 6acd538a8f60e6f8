import { expect, test } from 'vitest';
import { addressOf, comparisons } from './small.ts';

test('prose may hold components and expressions, and its comments stay with its author', async () => {
  const html = await (await fetch(addressOf(comparisons[0].path))).text();
  expect(html).toContain('The deputy reads every letter at four, and begins');
  expect(html).toMatch(/<section class="case"[^>]*>/);
  expect(html).not.toMatch(/even those to the head|&lt;Case|<case/);
});
