// People answer apart, each on a page of their own, and the worksheet compares their codes.

import { expect, test } from 'vitest';
import { answersIn } from '#decide/apart/code.ts';
import { sheetOf } from '#views/entry/sheet.ts';
import { decideWords as words } from '#words/decide.ts';
import { graph } from '../small/site.ts';
import { inTab, phone, withTab } from './pages.ts';
import { addressOf } from './small.ts';
import * as worksheet from './worksheet.ts';

const { act, answerAll, apart, decision, factors, fullRecord, one, other, path, press, refuseToCopy, said } = worksheet;
const sheet = sheetOf(graph, decision);

/** What somebody answers: nobody knows the second factor, on the others but the first all agree. */
const pullsOf = (first: string): string[] =>
  factors.map((_, index) => (index === 0 ? first : index === 1 ? 'unknown' : one));
const answersOf = (first: string) =>
  Object.fromEntries(pullsOf(first).map((pull, index) => [factors[index] ?? '', { pull }]));

/** The codes of somebody who answers on a page of their own, and again after a talk. */
const codesOf = (name: string, firsts: readonly string[]): Promise<string[]> =>
  withTab({ viewport: phone }, async (tab) => {
    await tab.goto(addressOf(apart));
    expect(await tab.locator('.lean, .leans, .stand').count()).toBe(0);
    await tab.locator('[name="name"]').fill(name);
    const codes: string[] = [];
    for (const first of firsts) {
      await answerAll(tab, pullsOf(first));
      const code = (await tab.locator('[data-part="code"]').filter({ hasText: /-/ }).textContent()) ?? '';
      expect(answersIn(code.replace(`${name}: `, ''), sheet)).toEqual(answersOf(first));
      await tab.reload();
      expect(await tab.locator('[data-part="code"]').textContent()).toBe(code);
      codes.push(code);
    }
    return codes;
  });

test('five people, from the invitation to the record', async () => {
  await inTab({ viewport: phone }, async (tab) => {
    await tab.goto(`${addressOf(path)}#before`);
    await said(tab, 'invitation', `/${apart}`);
  });
  const people = { Ann: [one, one], Bo: [other, one], Jo: [other, other], Priya: [one, one], Tom: [one, one] };
  const codes = await Promise.all(Object.entries(people).map(([name, firsts]) => codesOf(name, firsts)));
  const [round, second] = [0, 1].map((at) => codes.map((own) => own[at] ?? '')) as [string[], string[]];
  const [, before = ''] = round;
  await inTab({ viewport: phone }, async (tab) => {
    await tab.goto(addressOf(path));
    const chat = tab.locator('[name="codes"]');
    const compared = tab.locator('[data-part="compared"]');
    await chat.fill(round.map((code) => `[29/11/2026, 14:03] ${code} 👍`).join('\n'));
    await compared.filter({ hasText: 'Bo, Jo' }).waitFor();
    const titles = [words.script.compared.differ, words.script.compared.nobodyKnows];
    expect(await compared.locator('h4').allTextContents()).toEqual(titles);
    await act(tab, 'count');
    await chat.fill(second.toReversed().join('\n'));
    await compared.filter({ hasText: words.script.compared.alone }).waitFor();
    await act(tab, 'count');
    await act(tab, 'count');
    expect(await tab.locator('[data-part="names"]').isChecked(), 'names stay as they were').toBe(true);
    expect(await tab.locator('.leans').count(), 'no lean is made of several people').toBe(0);
    const [code] = before.split(': ').slice(-1);
    await chat.fill([...second, before].join('\n'));
    await press(tab, words.script.compared.without.replace('{code}', code ?? ''));
    expect(await chat.inputValue()).not.toContain(code);
    await answerAll(
      tab,
      factors.map(() => one),
    );
    await tab.locator('.ways a').last().click();
    const name = (id: string) => decision.data.options[id]?.name;
    expect(await fullRecord(tab)).toContain(
      `(Answered apart: 3 ${name(one)}, 2 ${name(other)}; again: 4 ${name(one)}, 1 ${name(other)}.)`,
    );
  });
});

test('a refused copy is said at its button, and closed storage on the page', () =>
  inTab({ viewport: phone }, async (tab) => {
    await tab.goto(addressOf(apart));
    await refuseToCopy(tab);
    await tab.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await answerAll(tab, pullsOf(one));
    await act(tab, 'copy');
    await said(tab, 'told', words.apartPage.script.notCopied);
    await tab.getByText(words.apartPage.nowhere).waitFor();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }));
