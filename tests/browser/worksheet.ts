// The worksheet of the small site, and what a reader does on it.

import type { Page } from 'playwright-core';
import { addressOf, comparisons } from './small.ts';

/** A decision with two options, and the path of its page. */
export const [{ path: page, entry: decision }] = comparisons;

/** The ids of what answers are given about, and of the options. */
export const factors = Object.keys(decision.data.factors);
export const [one = '', other = ''] = Object.keys(decision.data.options);

/** The path of the worksheet, and the one of a single person. */
export const path = `${page}decide/`;
export const apart = `${path}apart/`;

/** Opens the worksheet, with all its parts in view. */
export const open = async (tab: Page, fragment = ''): Promise<void> => {
  await tab.goto(`${addressOf(path)}${fragment}`);
  await tab.locator('.ways a').last().click();
};

/** Presses one of the worksheet's own buttons. */
export const act = (tab: Page, name: string) => tab.locator(`[data-act="${name}"]`).click();

/** Presses a button beside a message. */
export const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click();

/** Waits until a part of the page says something. */
export const said = (tab: Page, part: string, says: string | RegExp) =>
  tab.locator(`[data-part="${part}"]`).filter({ hasText: says }).waitFor();

/** The field that tests write into, and what stands there. */
export const why = '[name="why"]';
export const typedIn = (tab: Page) => tab.locator(why).inputValue();

/** Everything that stands in the form. */
export const filledIn = (tab: Page): Promise<[string, string][]> =>
  tab
    .locator('form.worksheet')
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
    );

/** Answers all about which something is asked. */
export const answerAll = (tab: Page, pulls: readonly string[]): Promise<void> =>
  tab.evaluate(
    (wanted) => {
      for (const [id, pull] of wanted)
        document.querySelector<HTMLInputElement>(`[name="answers.${id}.pull"][value="${pull}"]`)?.click();
    },
    factors.map((id, index) => [id, pulls[index] ?? ''] as const),
  );

/** Shows the full record, and returns it. */
export const fullRecord = async (tab: Page): Promise<string> => {
  await tab.locator('[name="record-form"][value="full"]').check();
  await act(tab, 'show');
  await said(tab, 'record', 'counterpoint:');
  return (await tab.locator('[data-part="record"]').textContent()) ?? '';
};

/** Opens a record that stands elsewhere. */
export const paste = async (tab: Page, record: string): Promise<void> => {
  await tab.locator('[data-part="paste"]').fill(record);
  await act(tab, 'open');
};

/** Lets the browser refuse to copy. */
export const refuseToCopy = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
