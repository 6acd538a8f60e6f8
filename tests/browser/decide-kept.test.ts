// Nothing that is typed into a worksheet is lost, and nothing is kept unless one asks for it.

import { expect, test } from 'vitest';
import { decideWords as words } from '#words/decide.ts';
import { inTab, withTab } from './pages.ts';
import { addressOf } from './small.ts';
import {
  act,
  decision,
  fullRecord,
  open,
  page,
  paste,
  path,
  press,
  refuseToCopy,
  said,
  typedIn,
  why,
} from './worksheet.ts';

const key = `decide:${decision.id}`;

test('nothing is kept unless one asks for it, and it can be forgotten', () =>
  inTab({}, async (tab) => {
    const stored = () => tab.evaluate((name) => localStorage.getItem(name), key);
    await open(tab);
    await tab.locator(why).fill('Kept words');
    await tab.waitForTimeout(500);
    expect(await stored()).toBeNull();
    await tab.locator('[data-part="keep"]').check();
    await said(tab, 'keeping', words.script.kept);
    await tab.reload();
    await said(tab, 'told', words.script.openedKept);
    await tab.locator('.ways a').last().click();
    expect(await typedIn(tab)).toBe('Kept words');
    await act(tab, 'forget');
    await press(tab, words.script.forgetYes);
    await said(tab, 'linked', words.script.forgotten);
    expect(await stored()).toBeNull();
    expect(await typedIn(tab)).toBe('');

    await tab.evaluate((name) => localStorage.setItem(name, 'worksheet.1.broken.e30'), key);
    await tab.reload();
    await said(tab, 'told', /^What this browser kept: /);
    expect(await stored(), 'what is refused is left for its reader to forget').toBe('worksheet.1.broken.e30');
  }));

test('nothing typed is lost when the page is reloaded at once, when one goes back and forward, and where storage is cleared', () =>
  inTab({}, async (tab) => {
    await open(tab);
    await tab.locator(why).fill('Typed a moment ago');
    await tab.reload();
    expect(await typedIn(tab)).toBe('Typed a moment ago');
    await said(tab, 'told', words.script.openedDraft);
    await tab.goto(addressOf(page));
    await tab.goBack();
    expect(await typedIn(tab)).toBe('Typed a moment ago');
    await tab.goForward();
    await tab.goto(addressOf(path));
    expect(await typedIn(tab)).toBe('Typed a moment ago');
    await tab.evaluate(() => (sessionStorage.clear(), localStorage.clear()));
    await tab.reload();
    expect(await typedIn(tab), 'written again on leaving').toBe('Typed a moment ago');
  }));

test('nor when a link is opened, edited, reloaded and kept', async () => {
  const link = await inTab({}, async (tab) => {
    await open(tab);
    await tab.locator(why).fill('From the link');
    await act(tab, 'link');
    return new URL(await tab.locator('[data-part="address"] input').inputValue()).hash;
  });
  await inTab({}, async (tab) => {
    await open(tab, link);
    expect(new URL(tab.url()).hash).not.toContain('worksheet');
    await tab.locator(why).fill('Edited');
    await tab.reload();
    expect(await typedIn(tab)).toBe('Edited');
    await tab.locator('[data-part="keep"]').check();
    await said(tab, 'keeping', words.script.kept);
    await tab.goto(`${addressOf('')}`);
    await tab.evaluate(() => sessionStorage.clear());
    await tab.goto(addressOf(path));
    expect(await typedIn(tab)).toBe('Edited');
    // A link never takes the place of answers unasked.
    const follow = (hash: string) => tab.evaluate((wanted) => (location.hash = wanted), hash);
    await follow(link);
    await press(tab, words.script.replaceNo);
    expect(await typedIn(tab)).toBe('Edited');
    await follow('#again');
    await follow(link);
    await press(tab, words.script.replaceYes);
    expect(await typedIn(tab)).toBe('From the link');
    await press(tab, words.script.undo);
    expect(await typedIn(tab)).toBe('Edited');
  });
});

test('nor between two tabs of one sheet', () =>
  inTab({}, async (tab) => {
    await open(tab);
    await tab.locator(why).fill('Of the first tab');
    await tab.locator('[data-part="keep"]').check();
    const two = await tab.context().newPage();
    await open(two);
    await said(two, 'also', words.script.alsoOpen);
    await said(tab, 'also', words.script.alsoOpen);
    await two.locator(why).fill('Of the second tab');
    await said(tab, 'keeping', words.script.keptElsewhere);
    await tab.locator(why).fill('Of the first tab again');
    const stored = () => two.evaluate((name) => localStorage.getItem(name), key);
    const ofSecond = await stored();
    await tab.locator(why).fill('And again');
    expect(await stored(), 'neither overwrites the other').toBe(ofSecond);
    await press(tab, words.script.openOther);
    await press(tab, words.script.replaceYes);
    expect(await typedIn(tab)).toBe('Of the second tab');
    await press(tab, words.script.undo);
    expect(await typedIn(tab)).toBe('And again');
  }));

test.each(['full', 'forbidden'])('nor where storage is %s, which is said, and the warning on leaving stays', (how) =>
  withTab({}, async (tab) => {
    await tab.addInitScript((isFull) => {
      const refuse = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
      if (isFull) Storage.prototype.setItem = refuse;
      else for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    }, how === 'full');
    await open(tab);
    await tab.locator(why).fill('Not lost');
    await tab.locator('[data-part="nowhere"]').waitFor();
    await tab.locator('[data-part="keep"]').click();
    await said(tab, 'keeping', words.script.notKept);
    expect(await tab.locator('[data-part="keep"]').isChecked()).toBe(false);
    expect(await typedIn(tab)).toBe('Not lost');
    const isWarned = await tab.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(isWarned).toBe(true);
  }),
);

test('nor offline, nor where the browser refuses to copy: the message stands at the button, and the text is there', () =>
  withTab({}, async (tab) => {
    await open(tab);
    await refuseToCopy(tab);
    await tab.context().setOffline(true);
    await tab.locator(why).fill('Copied by hand');
    await tab.locator('[data-part="keep"]').check();
    await said(tab, 'keeping', words.script.kept);
    for (const [name, place] of [
      ['invite', 'invited'],
      ['link', 'linked'],
    ] as const) {
      await act(tab, name);
      await said(tab, place, words.script.notCopied);
    }
    await act(tab, 'copy');
    await said(tab, 'recorded', words.script.notCopied);
    expect(await tab.evaluate(() => String(getSelection()))).toContain('Copied by hand');
    expect(await fullRecord(tab)).toContain('Copied by hand');
    // The reader of YAML cannot be fetched: that is said, and nothing is lost.
    await paste(tab, '---\ncounterpoint: a/b@1\n---');
    await said(tab, 'opened', words.script.failed);
    expect(await typedIn(tab)).toBe('Copied by hand');
  }));

test('nor where a record is opened over answers, which asks and can be undone; nor where 50,000 characters are pasted', () =>
  inTab({}, async (tab) => {
    await open(tab);
    await tab.locator(why).fill('Of the record');
    const record = await fullRecord(tab);
    await tab.locator(why).fill('Typed since');
    await paste(tab, record);
    expect(await typedIn(tab)).toBe('Typed since');
    await press(tab, words.script.replaceYes);
    expect(await typedIn(tab)).toBe('Of the record');
    await press(tab, words.script.undo);
    expect(await typedIn(tab)).toBe('Typed since');

    const long = 'Fifty thousand. '.repeat(3_125);
    await tab.locator(why).fill(long);
    await tab.getByText(words.script.over.split('. ').at(-1) ?? '').waitFor();
    expect(await typedIn(tab), 'the limit is shown, and nothing is cut').toBe(long);
    await act(tab, 'copy');
    await said(tab, 'recorded', words.script.shorten);
    await act(tab, 'link');
    await said(tab, 'linked', /longer than/);
    await tab.reload();
    expect(await typedIn(tab)).toBe(long);
  }));
