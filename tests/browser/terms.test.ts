// A term opens its definition where it stands, for fingers, pointers and keys; without a script it leads to the glossary.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { graph } from '../small/site.ts';
import { inTab, laptop, pathOf, phone } from './pages.ts';
import { addressOf } from './small.ts';

const { glossary } = graph.references;
const [term = ''] = Object.keys(glossary);
const path = pathOf(graph.usedBy(term).find((entry) => entry.startsWith('decisions/')) ?? '');
const link = `main a[href$="/glossary/#${term}"]:visible`;
const definition = plain(glossary[term]?.definition ?? '').slice(0, 40);

test.each([phone, laptop])('opens where it stands, at $width pixels', async (viewport) => {
  await inTab({ viewport }, async (tab) => {
    await tab.goto(addressOf(path));
    // Where it is narrow the term may stand in a fold.
    await tab.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await tab.locator(link).first().focus();
    await tab.keyboard.press('Enter');
    const box = tab.getByRole('dialog').filter({ hasText: definition });
    await box.waitFor();
    expect(await box.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    const { left, right } = await box.evaluate((one) => one.getBoundingClientRect());
    expect.soft(left).toBeGreaterThanOrEqual(0);
    expect.soft(right).toBeLessThanOrEqual(viewport.width);
    await tab.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(`#${term}`);
  });
});

test('leads to its definition without a script', async () => {
  await inTab({ viewport: laptop, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf(path));
    await tab.locator(link).first().click();
    await tab.waitForURL((url) => url.hash === `#${term}`);
    expect(await tab.locator(':target').textContent()).toContain(definition);
  });
});
