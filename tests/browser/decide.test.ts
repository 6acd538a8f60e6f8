// A worksheet can be filled in, recorded, opened again and printed, and refuses whatever is not a worksheet.

import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { settings } from '#settings.ts';
import { decideWords as words } from '#words/decide.ts';
import { entriesOf as builtDecisions, mainOf, pageAt, textOf } from '../build/dist.ts';
import { isDeep } from '../sample.ts';
import { resealed } from '../unit/decide/seal.ts';
import { addressOf as builtAddressOf, laptop, pathOf, phone, titled, withTab } from './pages.ts';
import { addressOf, comparisons } from './small.ts';

const [{ path: page, entry: decision }] = comparisons;
const path = `${page}decide/`;
const key = `decide:${decision.id}`;

const open = async (tab: Page, fragment = ''): Promise<void> => {
  await tab.goto(`${addressOf(path)}${fragment}`);
  await tab.locator('.ways a').last().click();
};
const act = (tab: Page, name: string) => tab.locator(`[data-act="${name}"]`).click();
const said = (tab: Page, part: string, says: string | RegExp) =>
  tab.locator(`[data-part="${part}"]`).filter({ hasText: says }).waitFor();

/** Presses a button beside a message. */
const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click();

/** Everything that stands in the form. */
const filledIn = (tab: Page): Promise<[string, string][]> =>
  tab
    .locator('form.worksheet')
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
    );

const fullRecord = async (tab: Page): Promise<string> => {
  await tab.locator('[name="record-form"][value="full"]').check();
  await act(tab, 'show');
  await tab.locator('[data-part="record"]').filter({ hasText: 'counterpoint:' }).waitFor();
  return (await tab.locator('[data-part="record"]').textContent()) ?? '';
};

/** Presses Tab until a field has the focus; fails where Tab does not reach it. */
const tabTo = async (tab: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await tab.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
};

test('a sheet is completed with the keyboard alone, and its record fills it again', async () => {
  const factors = Object.keys(decision.data.factors);
  const [question = ''] = Object.keys(decision.data.questions);
  const [reason = ''] = Object.keys(decision.data.badReasons);
  const [condition = ''] = Object.keys(decision.data.relook);
  const [one = '', other = ''] = Object.keys(decision.data.options);
  await withTab({ viewport: laptop, reducedMotion: 'reduce' }, async (tab) => {
    await open(tab);
    const type = async (name: string, text: string): Promise<void> => {
      await tabTo(tab, `[name="${name}"]`);
      await tab.keyboard.type(text);
    };
    await type('absentPayers', 'The night shift: "us" too');
    await type(`notes.${question}`, 'First line\n---\n# third <script>');
    await tabTo(tab, `[name="badReasons.${reason}"]`);
    await tab.keyboard.press('Space');
    for (const id of factors) {
      await tabTo(tab, `[name="answers.${id}.pull"]`);
      await tab.keyboard.press('Space');
    }
    // A group of radio buttons is one stop: its arrows move within it.
    await tab.keyboard.press('ArrowDown');
    for (const part of ['weight', 'basis']) {
      await tabTo(tab, `[name="answers.${factors.at(-1)}.${part}"]`);
      await tab.keyboard.press('ArrowRight');
    }
    await said(tab, 'lean', `The answers lean towards ${decision.data.options[other]?.name}.`);
    await type('dissent', 'Ann would wait');
    await tabTo(tab, '[name="choice"]');
    await tab.keyboard.press('ArrowDown');
    expect(await tab.locator('[name="choice"]:checked').getAttribute('value')).toBe(`option.${one}`);
    await type('why', 'Because it can be undone');
    await type(`rejected.${other}`, 'Too early');
    await type('owner', 'Bo');
    await tabTo(tab, `[name="met.${condition}"]`);
    await tab.keyboard.press('Space');
    await tabTo(tab, '[name="record-form"]');
    await tab.keyboard.press('ArrowDown');
    await tabTo(tab, '[data-act="show"]');
    await tab.keyboard.press('Enter');
    const short = tab.locator('[data-part="record"]');
    await short.filter({ hasText: 'Because it can be undone' }).waitFor();
    expect(await short.textContent()).not.toContain('Ann would wait');

    const before = await filledIn(tab);
    const record = await fullRecord(tab);
    expect(record).toContain('Ann would wait');
    await act(tab, 'forget');
    await press(tab, words.script.forgetYes);
    expect(await filledIn(tab)).not.toEqual(before);
    await tab.locator('[data-part="paste"]').fill(record);
    await act(tab, 'open');
    await said(tab, 'opened', words.script.opened);
    expect(await filledIn(tab)).toEqual(before);
    expect(await tab.locator('.look input:checked').count(), 'ticked conditions').toBe(1);
    expect(await fullRecord(tab)).toBe(record);
  });
});

test('a screen reader finds each factor, its observations and its questions by name', async () => {
  const { options, factors, badReasons, questions } = decision.data;
  const [one = ''] = Object.keys(options);
  await withTab({ viewport: phone }, async (tab) => {
    await open(tab);
    for (const { name, towards } of Object.values(factors)) {
      const factor = tab.getByRole('group', { name: plain(name), exact: true });
      await factor.getByRole('radio', { name: plain(towards[one] ?? '') }).check();
      const basis = factor.getByRole('group', { name: words.factors.basis });
      await basis.getByRole('radio', { name: words.factors.bases.measured }).check();
      expect(await factor.getByRole('group', { name: words.factors.weight }).getByRole('radio').count()).toBe(3);
    }
    for (const text of Object.values(badReasons)) await tab.getByRole('checkbox', { name: plain(text) }).check();
    for (const text of Object.values(questions)) await tab.getByRole('textbox', { name: plain(text) }).fill('Yes.');
    await tab.getByRole('radio', { name: options[one]?.name ?? '', exact: true }).check();
    const lean = tab.getByRole('complementary', { name: words.lean.title });
    await lean.getByText(`The answers lean towards ${options[one]?.name}.`).waitFor();
    const unnamed = await tab.locator('main :is(input, textarea, select, button)').evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && control.textContent === '')
        .filter((control) => (control as HTMLInputElement).labels?.length !== 1)
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(unnamed).toEqual([]);
  });
});

test('the lean is announced politely, and only when it has changed', async () => {
  await withTab({ viewport: laptop }, async (tab) => {
    await open(tab);
    const region = tab.locator('[data-part="lean"]');
    expect(await region.getAttribute('aria-live')).toBe('polite');
    await said(tab, 'lean', '0 of');
    await tab.locator('.lean [data-act="ask"]').click();
    await said(tab, 'lean', 'Nothing is answered yet.');
    await region.evaluate((element) => {
      const { dataset } = document.documentElement;
      dataset['changes'] = '0';
      new MutationObserver(() => (dataset['changes'] = String(Number(dataset['changes']) + 1))).observe(element, {
        childList: true,
      });
    });
    const changes = () => tab.evaluate(() => document.documentElement.dataset['changes']);
    await tab.locator('[name="why"]').pressSequentially('Because of the keys');
    await tab.waitForTimeout(600);
    expect(await changes()).toBe('0');
    await tab.locator('.pull input').first().check();
    await said(tab, 'lean', 'The answers lean towards');
    expect(await changes()).toBe('1');
  });
});

test('a link opens the same sheet elsewhere, and a changed one is refused and changes nothing', async () => {
  const [link, before] = await withTab({ viewport: laptop }, async (tab) => {
    await open(tab);
    await tab.locator('.pull input').first().check();
    await tab.locator('[name="why"]').fill('Ünïcode & <b>markup</b>');
    await act(tab, 'link');
    await tab.locator('[data-part="address"] input').waitFor();
    return [await tab.locator('[data-part="address"] input').inputValue(), await filledIn(tab)] as const;
  });
  const { hash } = new URL(link);
  await withTab({ viewport: laptop }, async (tab) => {
    await open(tab, hash);
    await said(tab, 'told', words.script.openedLink);
    expect(await filledIn(tab)).toEqual(before);
    expect(await tab.locator('[data-part="keep"]').isChecked()).toBe(false);

    const forged = (state: unknown): string => `#${resealed(JSON.stringify(state))}`;
    const state = { entry: decision.id, version: 1, why: '<img src=x onerror="document.title=1">' };
    const hostile = [
      hash.slice(0, -4),
      forged({ ...state, more: '<img src=x onerror="document.title=1">' }),
      forged({ ...state, why: 7 }),
      '#worksheet.1.<script>document.title=1</script>',
      `#worksheet.1.${'a'.repeat(40_000)}`,
      hash.replace('worksheet.1', 'worksheet.99'),
    ];
    for (const fragment of hostile) {
      await tab.evaluate(() => (document.querySelector('[data-part="told"]')!.textContent = ''));
      await tab.evaluate((wanted) => (location.hash = wanted), fragment);
      await said(tab, 'told', /^The link.*: .+\. .+/);
      expect(await filledIn(tab)).toEqual(before);
    }
    await tab.locator('[data-part="paste"]').fill('---\nstatus: "<img src=x onerror=alert(1)>"\n---');
    await act(tab, 'open');
    await said(tab, 'opened', /^The record: /);
    expect(await filledIn(tab)).toEqual(before);
    expect(await tab.locator('decide-form img, decide-form .told *').count()).toBe(0);
  });
});

test('nothing is kept unless one asks for it, and it can be forgotten', async () => {
  await withTab({ viewport: laptop }, async (tab) => {
    const stored = () => tab.evaluate((name) => localStorage.getItem(name), key);
    await open(tab);
    await tab.locator('[name="why"]').fill('Kept words');
    await tab.waitForTimeout(500);
    expect(await stored()).toBeNull();
    await tab.locator('[data-part="keep"]').check();
    await said(tab, 'keeping', words.script.kept);
    await tab.reload();
    await said(tab, 'told', words.script.openedKept);
    await tab.locator('.ways a').last().click();
    expect(await tab.locator('[name="why"]').inputValue()).toBe('Kept words');
    await act(tab, 'forget');
    await press(tab, words.script.forgetYes);
    await said(tab, 'linked', words.script.forgotten);
    expect(await stored()).toBeNull();
    expect(await tab.locator('[name="why"]').inputValue()).toBe('');

    await tab.evaluate((name) => localStorage.setItem(name, 'worksheet.1.broken.e30'), key);
    await tab.reload();
    await said(tab, 'told', /^What this browser kept: /);
    expect(await stored(), 'what is refused is left for its reader to forget').toBe('worksheet.1.broken.e30');
  });
});

test('a record of another page, or of a version to come, is refused', async () => {
  await withTab({ viewport: laptop }, async (tab) => {
    await open(tab);
    await tab.locator('.pull input').first().check();
    const record = await fullRecord(tab);
    const before = await filledIn(tab);
    for (const changed of [record.replace(decision.id, 'decisions/other'), record.replace(/@\d+/, '@999')]) {
      await tab.locator('[data-part="paste"]').fill(changed);
      await act(tab, 'open');
      await said(tab, 'opened', /^The record: /);
      expect(await filledIn(tab)).toEqual(before);
      expect(await tab.locator('.look').isVisible()).toBe(false);
    }
  });
});

test('another look says what the page changed since the record was made', async () => {
  const [factor = ''] = Object.keys(decision.data.factors);
  const [condition = ''] = Object.keys(decision.data.relook);
  await withTab({ viewport: laptop }, async (tab) => {
    // The page as it will be after one more change.
    await tab.route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        /(data-part="data">)(.*?)(<\/script>)/s,
        (_, start: string, json: string, end: string) => {
          const data = JSON.parse(json) as { sheet: { version: number; history: unknown[] } };
          data.sheet.version += 1;
          data.sheet.history.push({ date: '2027-02-01', change: 'A study moved it.', items: [factor, condition] });
          return `${start}${JSON.stringify(data).replaceAll('<', '\\u003c')}${end}`;
        },
      );
      await route.fulfill({ response, body: html });
    });
    await open(tab);
    await tab.locator('.pull input').first().check();
    const older = (await fullRecord(tab)).replace(/@(\d+)/, (_, version: string) => `@${Number(version) - 1}`);
    await tab.locator('[data-part="paste"]').fill(older);
    await act(tab, 'open');
    const look = tab.locator('.look');
    await look.filter({ hasText: 'A study moved it.' }).waitFor();
    expect(await look.locator('input[type="checkbox"]').count()).toBe(Object.keys(decision.data.relook).length);
    expect(await look.getByText(words.script.used).count(), 'items that the record rests on').toBe(2);
    await look.locator('input').first().check();
    expect(await tab.locator(`[name="met.${condition}"]`).isChecked()).toBe(true);
    await look.getByRole('button').click();
    expect(await fullRecord(tab)).toContain(`${decision.id}@${decision.data.history.length + 1}`);
  });
});

test('without JavaScript the form stands there, and nothing that needs a script', async () => {
  await withTab({ viewport: phone, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf(path));
    expect(await tab.locator('h1').innerText()).toBe(words.title.replace('{title}', decision.data.title));
    const text = await tab.locator('main').innerText();
    const { question, questions, badReasons, relook } = decision.data;
    const texts = [question, ...[questions, badReasons, relook].flatMap(Object.values<string>)].map(plain);
    expect(texts.filter((wanted) => !text.includes(wanted))).toEqual([]);
    expect(text).toContain(words.waiting);
    await tab.locator('.pull input').first().check();
    expect(await tab.locator('decide-form button, .keep, .lean').filter({ visible: true }).count()).toBe(0);
  });
});

test('all scripts of the page are at most 20 KB, and nothing leaves it', async () => {
  const asked: string[] = [];
  const sizes = new Map<string, number>();
  const before: number[] = [];
  await withTab({ viewport: laptop }, async (tab) => {
    tab.on('request', (request) => asked.push(request.url()));
    await tab.route('**/*.js', async (route) => {
      const response = await route.fetch();
      sizes.set(route.request().url(), brotliCompressSync(await response.body()).length);
      await route.fulfill({ response });
    });
    await open(tab);
    await tab.locator('.pull input').first().check();
    await tab.locator('[data-part="keep"]').check();
    await said(tab, 'keeping', words.script.kept);
    await fullRecord(tab);
    before.push(...sizes.values());
    await tab.locator('[data-part="paste"]').fill('nothing');
    await act(tab, 'open');
    await said(tab, 'opened', 'The record');
  });
  const base = addressOf('');
  expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
  // The reader of YAML is fetched when a record is pasted, and by nobody else.
  const total = before.reduce((sum, size) => sum + size, 0);
  console.log(`The worksheet's scripts: ${total} bytes in ${before.length} files`);
  expect(before.length).toBeGreaterThan(1);
  expect(sizes.size).toBeGreaterThan(before.length);
  expect(total).toBeLessThanOrEqual(20 * 1024);
});

const why = '[name="why"]';
const typedIn = (tab: Page) => tab.locator(why).inputValue();

describe('nothing typed is lost', () => {
  test('when the page is reloaded at once, and when one goes back and forward', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
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
    });
  });

  test('when a link is opened, edited, reloaded and kept', async () => {
    const link = await withTab({ viewport: laptop }, async (tab) => {
      await open(tab);
      await tab.locator(why).fill('From the link');
      await act(tab, 'link');
      return new URL(await tab.locator('[data-part="address"] input').inputValue()).hash;
    });
    await withTab({ viewport: laptop }, async (tab) => {
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
      await tab.evaluate((hash) => (location.hash = hash), link);
      await press(tab, words.script.replaceNo);
      expect(await typedIn(tab)).toBe('Edited');
      await tab.evaluate((hash) => (location.hash = `${hash}`), '#again');
      await tab.evaluate((hash) => (location.hash = hash), link);
      await press(tab, words.script.replaceYes);
      expect(await typedIn(tab)).toBe('From the link');
      await press(tab, words.script.undo);
      expect(await typedIn(tab)).toBe('Edited');
    });
  });

  test('between two tabs of one sheet', async () => {
    await withTab({ viewport: laptop }, async (one) => {
      await open(one);
      await one.locator(why).fill('Of the first tab');
      await one.locator('[data-part="keep"]').check();
      const two = await one.context().newPage();
      await open(two);
      await said(two, 'also', words.script.alsoOpen);
      await said(one, 'also', words.script.alsoOpen);
      await two.locator(why).fill('Of the second tab');
      await said(one, 'keeping', words.script.keptElsewhere);
      await one.locator(why).fill('Of the first tab again');
      const stored = () => two.evaluate((name) => localStorage.getItem(name), key);
      const ofSecond = await stored();
      await one.locator(why).fill('And again');
      expect(await stored(), 'neither overwrites the other').toBe(ofSecond);
      await press(one, words.script.openOther);
      await press(one, words.script.replaceYes);
      expect(await typedIn(one)).toBe('Of the second tab');
      await press(one, words.script.undo);
      expect(await typedIn(one)).toBe('And again');
    });
  });

  test.each(['full', 'forbidden'])(
    'where storage is %s, which is said, and the warning on leaving stays',
    async (how) => {
      await withTab({ viewport: laptop }, async (tab) => {
        await tab.addInitScript((isFull) => {
          const refuse = () => {
            throw new DOMException('No room', 'QuotaExceededError');
          };
          if (isFull) Storage.prototype.setItem = refuse;
          else
            for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
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
      });
    },
  );

  test('where storage is cleared', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
      await open(tab);
      await tab.locator(why).fill('Before');
      await tab.evaluate(() => (sessionStorage.clear(), localStorage.clear()));
      await tab.reload();
      expect(await typedIn(tab), 'written again on leaving').toBe('Before');
    });
  });

  test('where the script does not load, which is said; and offline', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
      await tab.route('**/*.js', (route) => route.abort());
      await tab.goto(addressOf(path));
      await tab.getByText(words.waiting).waitFor();
    });
    await withTab({ viewport: laptop }, async (tab) => {
      await open(tab);
      await tab.context().setOffline(true);
      await tab.locator(why).fill('Offline');
      await tab.locator('[data-part="keep"]').check();
      await said(tab, 'keeping', words.script.kept);
      expect(await fullRecord(tab)).toContain('Offline');
      // The reader of YAML cannot be fetched: that is said, and nothing is lost.
      await tab.locator('[data-part="paste"]').fill('---\ncounterpoint: a/b@1\n---');
      await act(tab, 'open');
      await said(tab, 'opened', words.script.failed);
      expect(await typedIn(tab)).toBe('Offline');
    });
  });

  test('where the browser refuses to copy: the message stands at the button, and the text is there', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
      await refusingToCopy(tab);
      await open(tab);
      await tab.locator(why).fill('Copied by hand');
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
    });
  });

  test('where a record is opened over answers: it asks, and can be undone', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
      await open(tab);
      await tab.locator(why).fill('Of the record');
      const record = await fullRecord(tab);
      await tab.locator(why).fill('Typed since');
      await tab.locator('[data-part="paste"]').fill(record);
      await act(tab, 'open');
      expect(await typedIn(tab)).toBe('Typed since');
      await press(tab, words.script.replaceYes);
      expect(await typedIn(tab)).toBe('Of the record');
      await press(tab, words.script.undo);
      expect(await typedIn(tab)).toBe('Typed since');
    });
  });

  test('where 50,000 characters are pasted: the limit is shown, and nothing is cut', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
      await open(tab);
      const long = 'Fifty thousand. '.repeat(3_125);
      await tab.locator(why).fill(long);
      await tab.getByText(words.script.over.split('. ').at(-1) ?? '').waitFor();
      expect(await typedIn(tab)).toBe(long);
      await act(tab, 'copy');
      await said(tab, 'recorded', words.script.shorten);
      await act(tab, 'link');
      await said(tab, 'linked', /longer than/);
      await tab.reload();
      expect(await typedIn(tab)).toBe(long);
    });
  });
});

describe('in the room', () => {
  const factors = Object.keys(decision.data.factors);

  test('the lean is held back until all is answered or somebody asks', async () => {
    await withTab({ viewport: phone }, async (tab) => {
      await tab.goto(addressOf(path));
      const stand = tab.locator('[data-part="stand"]');
      await stand.filter({ hasText: `0 of ${factors.length}` }).waitFor();
      for (const id of factors.slice(1)) await tab.locator(`[name="answers.${id}.pull"]`).first().check();
      await stand.filter({ hasText: `${factors.length - 1} of ${factors.length}` }).waitFor();
      expect(await tab.locator('.leans, .upright .note').count()).toBe(0);
      expect(await tab.locator('.upright .given').count()).toBe(factors.length - 1);
      expect(await stand.evaluate((bar) => bar.getBoundingClientRect().bottom <= innerHeight + 1)).toBe(true);
      await stand.getByRole('button').click();
      await stand.filter({ hasText: 'lean towards' }).waitFor();
      expect(await tab.locator('.upright .note').count()).toBe(factors.length - 1);
    });
  });

  test('an answer can be cleared, and controls can be hit with a thumb', async () => {
    await withTab({ viewport: phone }, async (tab) => {
      await tab.goto(addressOf(path));
      const factor = tab.locator(`[data-factor="${factors[0]}"]`);
      await factor.locator('.pulls input').first().check();
      const heights = await factor
        .locator('.chip, .pull, .quiet')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      await factor.getByRole('button', { name: words.factors.clear }).click();
      expect(await factor.locator('.pulls :checked, .rest :checked').count()).toBe(0);
    });
  });

  test('the parts open one at a time, and an address within one opens it', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
      await tab.goto(`${addressOf(path)}#the-invitation`);
      const shown = () =>
        tab
          .locator('.part')
          .filter({ visible: true })
          .evaluateAll((all) => all.map(({ id }) => id));
      await tab.locator('[data-part="invitation"]').waitFor();
      expect(await shown()).toEqual(['before']);
      await tab.locator('.ways a').nth(2).click();
      expect(await shown()).toEqual(['the-record']);
    });
  });

  test('what is typed before makes the invitation', async () => {
    await withTab({ viewport: laptop }, async (tab) => {
      await tab.goto(`${addressOf(path)}#before`);
      await tab.locator('[name="question"]').fill('Do we keep the Monday call?');
      await tab.locator('[name="find"]').fill('Ann counts the calls.');
      await said(tab, 'invitation', 'Do we keep the Monday call?');
      await said(tab, 'invitation', 'Ann counts the calls.');
      await said(tab, 'invitation', `/${path}apart/`);
    });
  });
});

/** What a browser does not let a page copy. */
const refusingToCopy = (tab: Page) =>
  tab.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });

describe('apart first', () => {
  const ids = Object.keys(decision.data.factors);
  const [one = '', other = ''] = Object.keys(decision.data.options);
  const answerAll = async (tab: Page, pull: (index: number) => string): Promise<void> => {
    for (const [index, id] of ids.entries())
      await tab.locator(`[name="answers.${id}.pull"][value="${pull(index)}"]`).check();
  };
  const codeIn = async (tab: Page): Promise<string> =>
    (await tab.locator('[data-part="code"]').filter({ hasText: /-/ }).textContent()) ?? '';

  test('five people, from the invitation to the record', async () => {
    const address = await withTab({ viewport: laptop }, async (tab) => {
      await tab.goto(`${addressOf(path)}#before`);
      await said(tab, 'invitation', `/${path}apart/`);
      return (await tab.locator('[data-part="invitation"]').textContent())?.match(/\S+apart\//)?.[0] ?? '';
    });
    const apart = addressOf(`${path}${new URL(address).pathname.endsWith('apart/') ? 'apart/' : ''}`);
    // Of the first factor two differ from three, then one from four; nobody knows the second; on the others all agree.
    const round = (alone: readonly string[]) =>
      Promise.all(
        ['Ann', 'Bo', 'Jo', 'Priya', 'Tom'].map((name) =>
          withTab({ viewport: phone }, async (tab) => {
            await tab.goto(apart);
            expect(await tab.locator('.lean, .leans, .stand').count()).toBe(0);
            await answerAll(tab, (index) =>
              index === 1 ? 'unknown' : index === 0 && alone.includes(name) ? other : one,
            );
            await tab.locator('[name="name"]').fill(name);
            await tab.reload();
            return codeIn(tab);
          }),
        ),
      );
    const before = await round(['Bo', 'Jo']);
    const again = await round(['Jo']);
    expect(new Set([...before, ...again]).size).toBe(10);
    await withTab({ viewport: phone }, async (tab) => {
      await tab.goto(addressOf(path));
      const chat = tab.locator('[name="codes"]');
      const compared = tab.locator('[data-part="compared"]');
      await chat.fill(before.map((code) => `[29/11/2026, 14:03] ${code} 👍`).join('\n'));
      await compared.filter({ hasText: 'Bo, Jo' }).waitFor();
      const titles = [words.script.compared.differ, words.script.compared.nobodyKnows];
      expect(await compared.locator('h4').allTextContents()).toEqual(titles);
      await act(tab, 'count');
      await chat.fill(again.toReversed().join('\n'));
      await compared.filter({ hasText: words.script.compared.alone }).waitFor();
      await act(tab, 'count');
      await act(tab, 'count');
      expect(await tab.locator('[data-part="names"]').isChecked(), 'names stay as they were').toBe(true);
      expect(await tab.locator('.leans').count(), 'no lean is made of several people').toBe(0);
      await chat.fill([...again, before[0]].join('\n'));
      await press(tab, words.script.compared.without.replace('{code}', before[0]?.split(': ').at(-1) ?? ''));
      expect(await chat.inputValue()).not.toContain(before[0]?.split(': ').at(-1));
      await answerAll(tab, () => one);
      await tab.locator('.ways a').last().click();
      const name = (id: string) => decision.data.options[id]?.name;
      expect(await fullRecord(tab)).toContain(
        `(Answered apart: 3 ${name(one)}, 2 ${name(other)}; again: 4 ${name(one)}, 1 ${name(other)}.)`,
      );
    });
  });

  test('a refused copy is said at its button, and closed storage on the page', async () => {
    await withTab({ viewport: phone }, async (tab) => {
      await refusingToCopy(tab);
      await tab.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('No room', 'QuotaExceededError');
        };
      });
      await tab.goto(addressOf(`${path}apart/`));
      await answerAll(tab, () => one);
      await act(tab, 'copy');
      await said(tab, 'told', words.apartPage.script.notCopied);
      await tab.getByText(words.apartPage.nowhere).waitFor();
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });

  test('all scripts of the page are at most 12 KB', async () => {
    let total = 0;
    await withTab({ viewport: phone }, async (tab) => {
      await tab.route('**/*.js', async (route) => {
        const response = await route.fetch();
        const { length } = brotliCompressSync(await response.body());
        total += length;
        await route.fulfill({ response });
      });
      await tab.goto(addressOf(`${path}apart/`));
      await answerAll(tab, () => one);
      await codeIn(tab);
    });
    console.log(`The scripts of answering apart: ${total} bytes`);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(12 * 1024);
  });
});

test.each(['', 'apart/'])('fits 320 px and shows its choices in forced colours: %s', async (below) => {
  await withTab({ viewport: { width: 320, height: 640 }, forcedColors: 'active' }, async (tab) => {
    await tab.goto(addressOf(`${path}${below}`));
    await tab.locator('.pull input').first().check();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const look = await tab
      .locator('.pull input')
      .first()
      .evaluate((input) => getComputedStyle(input).appearance);
    expect(look, 'a radio button as the system draws it').not.toBe('none');
  });
});

/** The worksheets of this content, the longest first: what fits of them fits of all. */
const handouts = builtDecisions('decision')
  .map(({ id }) => `${pathOf(id)}decide/`)
  .toSorted((a, b) => textOf(mainOf(pageAt(titled(b)))).length - textOf(mainOf(pageAt(titled(a)))).length)
  .slice(0, isDeep ? undefined : 3);

describe('on paper', () => {
  test.each(handouts)('%s is at most two pages', async (handout) => {
    const counts = await withTab({}, async (tab) => {
      await tab.goto(builtAddressOf(handout));
      const pages = async (format: string) =>
        (await tab.pdf({ format, preferCSSPageSize: false })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      return [await pages('A4'), await pages('Letter')];
    });
    expect(counts.map((count) => count === 1 || count === 2)).toEqual([true, true]);
  });

  test('it is the sheet as it is filled in, once something is', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(addressOf(path));
      await tab.locator('.pulls input').first().check();
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('.handout').isVisible()).toBe(false);
      expect(await tab.locator('.pulls input:checked').isVisible()).toBe(true);
      expect(await tab.locator('main :is(button, .ways)').filter({ visible: true }).count()).toBe(0);
    });
  });

  test('it is the handout, large enough to read, whether or not there is a script', async () => {
    const { question, questions, factors, relook, options } = decision.data;
    const items = [questions, relook, ...Object.values(options).map(({ paidBy }) => paidBy)].flatMap((one) =>
      Object.values(one),
    );
    const texts = [
      question,
      ...items,
      ...Object.values(factors).flatMap(({ name, towards }) => [name, ...Object.values(towards)]),
    ];
    for (const javaScriptEnabled of [true, false]) {
      const { text, small, controls } = await withTab({ javaScriptEnabled }, async (tab) => {
        await tab.goto(addressOf(path));
        await tab.emulateMedia({ media: 'print' });
        const shown = tab.locator('main *').filter({ visible: true });
        const sizes = javaScriptEnabled
          ? await shown.evaluateAll((elements) =>
              elements.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75),
            )
          : [];
        return {
          text: await tab.locator('main').innerText(),
          small: sizes.filter((points) => points < 7.9),
          controls: await tab.locator('input, textarea, button, select').filter({ visible: true }).count(),
        };
      });
      expect(texts.map(plain).filter((wanted) => !text.includes(wanted))).toEqual([]);
      expect(text).toContain(new URL(`${settings.base}${page}`, settings.address).href);
      expect([small, controls]).toEqual([[], 0]);
    }
  });

  test('the record prints alone where that was asked for', async () => {
    const [printed, expected] = await withTab({}, async (tab) => {
      await open(tab);
      await tab.locator('[name="why"]').fill('Because of the print');
      await tab.emulateMedia({ media: 'print' });
      await tab.evaluate(() => (window.print = () => undefined));
      // Its button cannot be seen on paper.
      await tab.locator('[data-act="print"]').evaluate((button: HTMLElement) => button.click());
      await tab.locator('html[data-print]').waitFor();
      const text = await tab.locator('main').innerText();
      await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
      await tab.locator('html:not([data-print])').waitFor();
      return [text, await tab.locator('[data-part="record"]').textContent()];
    });
    expect(printed.trim()).toBe(expected?.trim());
    expect(expected).toContain('Because of the print');
  });
});
