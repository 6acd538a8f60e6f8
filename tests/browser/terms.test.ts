// A term opens its definition where it stands, for fingers, pointers and keys; without a script it leads to the glossary.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { graph, references } from '../build/dist.ts';
import { addressOf, inTab, laptop, pathOf, phone } from './pages.ts';

const [term, [id] = []] = Object.keys(references.glossary)
  .map((one) => [one, graph.usedBy(one).filter((entry) => entry.startsWith('decisions/'))] as const)
  .find(([, users]) => users.length > 0) ?? [''];
const path = pathOf(id ?? '');
const link = `main a[href$="/glossary/#${term}"]:visible`;
const definition = plain(references.glossary[term]?.definition ?? '').slice(0, 40);

test.runIf(id !== undefined).each([phone, laptop])('opens where it stands, at $width pixels', async (viewport) => {
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

test.runIf(id !== undefined)('leads to its definition without a script', async () => {
  await inTab({ viewport: laptop, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf(path));
    await tab.locator(link).first().click();
    await tab.waitForURL((url) => url.hash === `#${term}`);
    expect(await tab.locator(':target').textContent()).toContain(definition);
  });
});
