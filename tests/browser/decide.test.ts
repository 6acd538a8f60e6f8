// A worksheet can be filled in, recorded and opened again, and refuses whatever is not a worksheet.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { decideWords as words } from '#words/decide.ts';
import { resealed } from '../unit/decide/seal.ts';
import { inTab, phone, tabTo } from './pages.ts';
import { addressOf } from './small.ts';
import * as sheet from './worksheet.ts';

const { act, decision, factors, filledIn, fullRecord, one, open, other, paste, path, press, said, why } = sheet;
const { options } = decision.data;

test('a sheet is completed with the keyboard alone, and its record fills it again', async () => {
  const [question = ''] = Object.keys(decision.data.questions);
  const [reason = ''] = Object.keys(decision.data.badReasons);
  const [condition = ''] = Object.keys(decision.data.relook);
  await inTab({ reducedMotion: 'reduce' }, async (tab) => {
    await open(tab);
    const type = async (name: string, text: string): Promise<void> => {
      await tabTo(tab, `[name="${name}"]`);
      await tab.keyboard.type(text);
    };
    await type('absentPayers', '"us"');
    await type(`notes.${question}`, 'a\n---\n# b <i>');
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
    await said(tab, 'lean', `The answers lean towards ${options[other]?.name}.`);
    await type('dissent', 'Ann waits');
    await tabTo(tab, '[name="choice"]');
    await tab.keyboard.press('ArrowDown');
    expect(await tab.locator('[name="choice"]:checked').getAttribute('value')).toBe(`option.${one}`);
    await type('why', 'Undone');
    await type(`rejected.${other}`, 'Too early');
    await type('owner', 'Bo');
    await tabTo(tab, `[name="met.${condition}"]`);
    await tab.keyboard.press('Space');
    await tabTo(tab, '[name="record-form"]');
    await tab.keyboard.press('ArrowDown');
    await tabTo(tab, '[data-act="show"]');
    await tab.keyboard.press('Enter');
    const short = tab.locator('[data-part="record"]');
    await short.filter({ hasText: 'Undone' }).waitFor();
    expect(await short.textContent()).not.toContain('Ann waits');

    const before = await filledIn(tab);
    const record = await fullRecord(tab);
    expect(record).toContain('Ann waits');
    await act(tab, 'forget');
    await press(tab, words.script.forgetYes);
    expect(await filledIn(tab)).not.toEqual(before);
    await paste(tab, record);
    await said(tab, 'opened', words.script.opened);
    expect(await filledIn(tab)).toEqual(before);
    expect(await tab.locator('.look input:checked').count(), 'ticked conditions').toBe(1);
    expect(await fullRecord(tab)).toBe(record);
  });
});

test('a screen reader finds each factor, its observations and its questions by name', async () => {
  const { badReasons, questions } = decision.data;
  await inTab({ viewport: phone }, async (tab) => {
    await open(tab);
    for (const { name, towards } of Object.values(decision.data.factors)) {
      const factor = tab.getByRole('group', { name: plain(name), exact: true });
      await factor.getByRole('radio', { name: plain(towards[one] ?? '') }).check();
      const basis = factor.getByRole('group', { name: words.factors.basis });
      expect(await basis.getByRole('radio', { name: words.factors.bases.measured }).count()).toBe(1);
      expect(await factor.getByRole('group', { name: words.factors.weight }).getByRole('radio').count()).toBe(3);
    }
    for (const text of Object.values(badReasons))
      expect(await tab.getByRole('checkbox', { name: plain(text) }).count()).toBe(1);
    for (const text of Object.values(questions))
      expect(await tab.getByRole('textbox', { name: plain(text) }).count()).toBe(1);
    expect(await tab.getByRole('radio', { name: options[one]?.name ?? '', exact: true }).count()).toBe(1);
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
  await inTab({}, async (tab) => {
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
    await tab.locator(why).pressSequentially('Keys');
    await tab.waitForTimeout(600);
    expect(await changes()).toBe('0');
    await tab.locator('.pull input').first().check();
    await said(tab, 'lean', 'The answers lean towards');
    expect(await changes()).toBe('1');
  });
});

test('a link opens the same sheet elsewhere; what is changed, of another page or of a version to come is refused', async () => {
  const [link, before] = await inTab({}, async (tab) => {
    await open(tab);
    await tab.locator('.pull input').first().check();
    await tab.locator(why).fill('Ünïcode & <b>markup</b>');
    await act(tab, 'link');
    await tab.locator('[data-part="address"] input').waitFor();
    return [await tab.locator('[data-part="address"] input').inputValue(), await filledIn(tab)] as const;
  });
  const { hash } = new URL(link);
  await inTab({}, async (tab) => {
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
      await tab.evaluate((wanted) => {
        document.querySelector('[data-part="told"]')!.textContent = '';
        location.hash = wanted;
      }, fragment);
      await said(tab, 'told', /^The link.*: .+\. .+/);
      expect(await filledIn(tab)).toEqual(before);
    }
    const record = await fullRecord(tab);
    for (const changed of [
      '---\nstatus: "<img src=x onerror=alert(1)>"\n---',
      record.replace(decision.id, 'decisions/other'),
      record.replace(/@\d+/, '@999'),
    ]) {
      await tab.evaluate(() => (document.querySelector('[data-part="opened"]')!.textContent = ''));
      await paste(tab, changed);
      await said(tab, 'opened', /^The record: /);
      expect(await filledIn(tab)).toEqual(before);
      expect(await tab.locator('.look').isVisible()).toBe(false);
    }
    expect(await tab.locator('decide-form img, decide-form .told *').count()).toBe(0);
  });
});

test('another look says what the page changed since the record was made', async () => {
  const [factor = ''] = factors;
  const [condition = ''] = Object.keys(decision.data.relook);
  await inTab({}, async (tab) => {
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
    await paste(tab, older);
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

test('without JavaScript the form stands there, and nothing that needs a script; where it does not come, that is said', async () => {
  await inTab({ viewport: phone, javaScriptEnabled: false }, async (tab) => {
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
  await inTab({}, async (tab) => {
    await tab.route('**/*.js', (route) => route.abort());
    await tab.goto(addressOf(path));
    await tab.getByText(words.waiting).waitFor();
  });
});

test('in the room, the lean is held back until all is answered or somebody asks; an answer can be cleared', async () => {
  await inTab({ viewport: phone }, async (tab) => {
    await tab.goto(addressOf(path));
    const stand = tab.locator('[data-part="stand"]');
    await stand.filter({ hasText: `0 of ${factors.length}` }).waitFor();
    await sheet.answerAll(tab, ['', ...factors.slice(1).map(() => one)]);
    await stand.filter({ hasText: `${factors.length - 1} of ${factors.length}` }).waitFor();
    expect(await tab.locator('.leans, .upright .note').count()).toBe(0);
    expect(await tab.locator('.upright .given').count()).toBe(factors.length - 1);
    expect(await stand.evaluate((bar) => bar.getBoundingClientRect().bottom <= innerHeight + 1)).toBe(true);
    await stand.getByRole('button').click();
    await stand.filter({ hasText: 'lean towards' }).waitFor();
    expect(await tab.locator('.upright .note').count()).toBe(factors.length - 1);

    const factor = tab.locator(`[data-factor="${factors[0]}"]`);
    await factor.locator('.pulls input').first().check();
    const heights = await factor
      .locator('.chip, .pull, .quiet')
      .evaluateAll((all) => all.map((control) => control.getBoundingClientRect().height));
    expect(Math.min(...heights), 'controls can be hit with a thumb').toBeGreaterThanOrEqual(44);
    await factor.getByRole('button', { name: words.factors.clear }).click();
    expect(await factor.locator('.pulls :checked, .rest :checked').count()).toBe(0);
  });
});

test('the parts open one at a time, an address within one opens it, and what is typed before makes the invitation', async () => {
  await inTab({}, async (tab) => {
    await tab.goto(`${addressOf(path)}#the-invitation`);
    const shown = () =>
      tab
        .locator('.part')
        .filter({ visible: true })
        .evaluateAll((all) => all.map(({ id }) => id));
    await tab.locator('[data-part="invitation"]').waitFor();
    expect(await shown()).toEqual(['before']);
    await tab.locator('[name="question"]').fill('Do we keep the Monday call?');
    await tab.locator('[name="find"]').fill('Ann counts the calls.');
    await said(tab, 'invitation', 'Do we keep the Monday call?');
    await said(tab, 'invitation', 'Ann counts the calls.');
    await said(tab, 'invitation', `/${sheet.apart}`);
    await tab.locator('.ways a').nth(2).click();
    expect(await shown()).toEqual(['the-record']);
  });
});

test.each([path, sheet.apart])('%s fits 320 px and shows its choices in forced colours', async (below) => {
  await inTab({ viewport: { width: 320, height: 640 }, forcedColors: 'active' }, async (tab) => {
    await tab.goto(addressOf(below));
    const choice = tab.locator('.pull input').first();
    await choice.check();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const look = await choice.evaluate((input) => getComputedStyle(input).appearance);
    expect(look, 'a radio button as the system draws it').not.toBe('none');
  });
});
