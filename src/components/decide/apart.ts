import { partsIn, showScripted } from '#components/element.ts';
import { codeOf, type CodeSheet } from '#decide/apart/code.ts';
import { worksheetFor } from '#decide/worksheet.ts';
import { fill } from '#words/fill.ts';
import { clearAnswer, fillForm, followForm, worksheetIn } from './form.ts';
import { copied, placeIn } from './reach.ts';

/** Sets the page of one person to work: answers stay in the tab, and the code follows them. */
export const startApart = (root: HTMLElement): void => {
  const part = partsIn(root, 'ApartForm.astro');
  const { sheet, words } = JSON.parse(part('data').textContent) as {
    sheet: CodeSheet;
    words: Readonly<Record<'open' | 'copied' | 'notCopied', string>>;
  };
  const form = part('form') as HTMLFormElement;
  showScripted(root);
  const draft = placeIn('sessionStorage', `apart:${sheet.id}@${sheet.version}`);
  const base = worksheetFor(sheet);
  const name = form.elements.namedItem('name') as HTMLInputElement;
  const kept = attempt(draft.read());
  const salt = kept.salt ?? Math.floor(Math.random() * 1e6);
  fillForm(form, { ...base, answers: kept.answers ?? {} });
  name.value = kept.name ?? '';
  const text = (): string =>
    [name.value.trim(), codeOf(sheet, worksheetIn(form, base).answers, salt)].filter((one) => one !== '').join(': ');
  const show = (): void => {
    followForm(form);
    const { answers } = worksheetIn(form, base);
    const isKept = draft.write(JSON.stringify({ answers, salt, name: name.value }));
    part('nowhere').hidden = isKept;
    const open = sheet.factors.filter(({ id }) => answers[id]?.pull === undefined).length;
    part('code').textContent = open > 0 ? fill(words.open, { count: open }) : text();
  };
  form.addEventListener('input', show);
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const cleared = target.closest<HTMLElement>('[data-clear]')?.dataset['clear'];
    if (cleared !== undefined) clearAnswer(form, cleared);
    if (target.closest('[data-act="copy"]') === null) return;
    void copied(text()).then((isCopied) => {
      part('code').textContent = text();
      part('told').textContent = isCopied ? words.copied : words.notCopied;
    });
  });
  show();
};

type Kept = { answers?: ReturnType<typeof worksheetIn>['answers']; salt?: number; name?: string };

const attempt = (text: string): Kept => {
  try {
    return (JSON.parse(text) ?? {}) as Kept;
  } catch {
    return {};
  }
};
