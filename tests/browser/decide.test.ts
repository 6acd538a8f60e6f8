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
import { addressOf as builtAddressOf, inTab, laptop, pathOf, phone, titled, withTab } from './pages.ts';
import { addressOf, comparisons } from './small.ts';

const [{ path: page, entry: decision }] = comparisons;
const path = `${page}decide/`;
const key = `decide:${decision.id}`;

const open = async (tab: Page, fragment = ''): Promise<void> => {
  await tab.goto(`${addressOf(path)}${fragment}`);
  await tab.locator('[data-act="show"]').waitFor();
};
const act = (tab: Page, name: string) => tab.locator(`[data-act="${name}"]`).click();
const said = (tab: Page, part: string, says: string | RegExp) =>
  tab.locator(`[data-part="${part}"]`).filter({ hasText: says }).waitFor();

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
  await tab.locator('[data-part="record"]').filter({ hasText: 'answers:' }).waitFor();
  return (await tab.locator('[data-part="record"]').textContent()) ?? '';
};

/** Presses Tab until a field has the focus; fails where Tab does not reach it. */
const tabTo = async (tab: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
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
    await tabTo(tab, `[name="badReasons.${reason}"]`);
    await tab.keyboard.press('Space');
    await type('absentPayers', 'The night shift: "us" too');
    await type(`notes.${question}`, 'First line\n---\n# third <script>');
    for (const id of factors) {
      await tabTo(tab, `[name="answers.${id}.pull"]`);
      await tab.keyboard.press('Space');
    }
    // A group of radio buttons is one stop: its arrows move within it.
    await tab.keyboard.press('ArrowDown');
    await tabTo(tab, `[name="answers.${factors.at(-1)}.weight"]`);
    await tab.keyboard.type(words.factors.weights.decides);
    await tabTo(tab, `[name="answers.${factors.at(-1)}.basis"]`);
    await tab.keyboard.type(words.factors.bases.measured);
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
    await tabTo(tab, '[data-act="show"]');
    await tab.keyboard.press('Enter');
    const short = tab.locator('[data-part="record"]');
    await short.filter({ hasText: 'Because it can be undone' }).waitFor();
    expect(await short.textContent()).not.toContain('Ann would wait');

    const before = await filledIn(tab);
    const record = await fullRecord(tab);
    expect(record).toContain('Ann would wait');
    tab.on('dialog', (dialog) => void dialog.accept());
    await act(tab, 'forget');
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
  await inTab({ viewport: phone }, async (tab) => {
    await open(tab);
    for (const { name, towards } of Object.values(factors)) {
      const factor = tab.getByRole('group', { name: plain(name), exact: true });
      await factor.getByRole('radio', { name: plain(towards[one] ?? '') }).check();
      await factor.getByRole('combobox', { name: words.factors.basis }).selectOption('measured');
      expect(await factor.getByRole('combobox', { name: words.factors.weight }).count()).toBe(1);
    }
    for (const text of Object.values(badReasons)) await tab.getByRole('checkbox', { name: plain(text) }).check();
    for (const text of Object.values(questions)) await tab.getByRole('textbox', { name: plain(text) }).fill('Yes.');
    await tab.getByRole('radio', { name: options[one]?.name ?? '', exact: true }).check();
    const lean = tab.getByRole('region', { name: words.lean.title });
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
  await inTab({ viewport: laptop }, async (tab) => {
    await open(tab);
    const region = tab.locator('[data-part="lean"]');
    expect(await region.getAttribute('aria-live')).toBe('polite');
    await said(tab, 'lean', 'The answers lean nowhere.');
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
  const [link, before] = await inTab({ viewport: laptop }, async (tab) => {
    await open(tab);
    await tab.locator('.pull input').first().check();
    await tab.locator('[name="why"]').fill('Ünïcode & <b>markup</b>');
    await act(tab, 'link');
    await tab.locator('[data-part="address"] input').waitFor();
    return [await tab.locator('[data-part="address"] input').inputValue(), await filledIn(tab)] as const;
  });
  const { hash } = new URL(link);
  await inTab({ viewport: laptop }, async (tab) => {
    await open(tab, hash);
    await said(tab, 'told', words.script.openedLink);
    expect(await filledIn(tab)).toEqual(before);
    expect(await tab.locator('[data-part="keep"]').isChecked()).toBe(false);

    const forged = (state: unknown): string => `#${resealed(JSON.stringify(state))}`;
    const state = { entry: decision.id, version: 1, why: '<img src=x onerror="document.title=1">' };
    const hostile = [
      hash.slice(0, -4),
      forged({ ...state, answers: { 'no-such-factor': { pull: 'unknown' } } }),
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
    await said(tab, 'opened', /^The record, line/);
    expect(await filledIn(tab)).toEqual(before);
    expect(await tab.locator('decide-form img, decide-form .told *').count()).toBe(0);
  });
});

test('nothing is kept unless one asks for it, and it can be forgotten', async () => {
  await withTab({ viewport: laptop }, async (tab) => {
    const stored = () => tab.evaluate((name) => localStorage.getItem(name), key);
    tab.on('dialog', (dialog) => void dialog.accept());
    await open(tab);
    await tab.locator('[name="why"]').fill('Kept words');
    await tab.waitForTimeout(500);
    expect(await stored()).toBeNull();
    await tab.locator('[data-part="keep"]').check();
    await said(tab, 'keeping', words.script.kept);
    await tab.reload();
    await said(tab, 'told', words.script.openedKept);
    expect(await tab.locator('[name="why"]').inputValue()).toBe('Kept words');
    await act(tab, 'forget');
    await said(tab, 'keeping', words.script.forgotten);
    expect(await stored()).toBeNull();
    expect(await tab.locator('[name="why"]').inputValue()).toBe('');

    await tab.evaluate((name) => localStorage.setItem(name, 'worksheet.1.broken.e30'), key);
    await tab.reload();
    await said(tab, 'told', /^What this browser kept: /);
    expect(await stored(), 'what is refused is left for its reader to forget').toBe('worksheet.1.broken.e30');
  });
});

test('a record of another page, or of a version to come, is refused', async () => {
  await inTab({ viewport: laptop }, async (tab) => {
    await open(tab);
    await tab.locator('.pull input').first().check();
    const record = await fullRecord(tab);
    const before = await filledIn(tab);
    for (const changed of [record.replace(decision.id, 'decisions/other'), record.replace(/@\d+"/, '@999"')]) {
      await tab.locator('[data-part="paste"]').fill(changed);
      await act(tab, 'open');
      await said(tab, 'opened', /^The record, line \d+: /);
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
    const older = (await fullRecord(tab)).replace(/@(\d+)"/, (_, version: string) => `@${Number(version) - 1}"`);
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
  await inTab({ viewport: phone, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(addressOf(path));
    expect(await tab.locator('h1').innerText()).toBe(words.title.replace('{title}', decision.data.title));
    const text = await tab.locator('main').innerText();
    const { question, questions, badReasons, relook } = decision.data;
    const texts = [question, ...[questions, badReasons, relook].flatMap(Object.values<string>)].map(plain);
    expect(texts.filter((wanted) => !text.includes(wanted))).toEqual([]);
    expect(text).toContain(words.noScript);
    await tab.locator('.pull input').first().check();
    expect(await tab.locator('decide-form button, .keep, .lean').filter({ visible: true }).count()).toBe(0);
  });
});

test('all scripts of the page are at most 20 KB, and nothing leaves it', async () => {
  const asked: string[] = [];
  const sizes = new Map<string, number>();
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
    await tab.locator('[data-part="paste"]').fill('nothing');
    await act(tab, 'open');
    await said(tab, 'opened', 'The record');
  });
  const base = addressOf('');
  expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`The worksheet's scripts: ${total} bytes in ${sizes.size} files`);
  expect(sizes.size).toBeGreaterThan(3);
  expect(total).toBeLessThanOrEqual(20 * 1024);
});

/** The worksheets of this content, the longest first: what fits of them fits of all. */
const handouts = builtDecisions('decision')
  .map(({ id }) => `${pathOf(id)}decide/`)
  .toSorted((a, b) => textOf(mainOf(pageAt(titled(b)))).length - textOf(mainOf(pageAt(titled(a)))).length)
  .slice(0, isDeep ? undefined : 3);

describe('on paper', () => {
  test.each(handouts)('%s is at most two pages', async (handout) => {
    const counts = await inTab({}, async (tab) => {
      await tab.goto(builtAddressOf(handout));
      const pages = async (format: string) =>
        (await tab.pdf({ format, preferCSSPageSize: false })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      return [await pages('A4'), await pages('Letter')];
    });
    expect(counts.map((count) => count === 1 || count === 2)).toEqual([true, true]);
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
      const { text, small, controls } = await inTab({ javaScriptEnabled }, async (tab) => {
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
    const [printed, expected] = await inTab({}, async (tab) => {
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
