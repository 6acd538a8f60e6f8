import { worksheetFor } from '#decide/worksheet.ts';
import { fill } from '#words/fill.ts';
import { copied } from './copied.ts';
import { deskOf } from './desk.ts';
import { clearAnswer, followForm } from './form.ts';
import { inviting } from './inviting.ts';
import { keeping } from './keeping.ts';
import { showLean } from './lean.ts';
import { showLimit } from './limits.ts';
import { followParts } from './parts.ts';
import { openPasted } from './pasted.ts';
import { recording } from './recording.ts';
import { save } from './save.ts';

/** How long answers rest before the lean is said again, in milliseconds. */
const rest = 400;

/** Sets a worksheet to work. */
export const start = (root: HTMLElement): void => {
  const desk = deskOf(root);
  const { form, part, tell, words, sheet } = desk;
  for (const element of root.querySelectorAll<HTMLElement>('[data-script]')) element.hidden = false;
  const { open, forget, link, safe } = keeping(desk);
  const { record, form: recordForm, refresh, isShown, show } = recording(root, desk);
  /** What compares people's answers is fetched once there are codes. */
  const compared = lazily(async () => (await import('./comparing.ts')).comparing(desk));
  const compare = async (): Promise<void> => {
    if (desk.worksheet().codes !== '' || part('compared').hasChildNodes()) (await compared()).show();
  };
  const { invite, calendar, refresh: refreshInvitation } = inviting(desk);
  let isAsked = false;
  let timer = 0;
  const update = (): void => {
    showLean(desk, desk.worksheet().answers, isAsked);
    refreshInvitation();
    void compare().catch(() => tell('counted', words.failed));
    if (isShown()) refresh();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, rest);
  });
  root.addEventListener('input', ({ target }) => showLimit(target, words));
  const acts: Readonly<Record<string, () => void | Promise<void>>> = {
    show,
    invite,
    calendar,
    count: async () => (await compared()).count(),
    link,
    ask: () => {
      isAsked = true;
      update();
    },
    copy: async () => {
      const text = record();
      if (text === '') return;
      show();
      const isCopied = await copied(text);
      const isFull = recordForm() === 'full';
      if (isCopied && isFull) safe();
      if (!isCopied) getSelection()?.selectAllChildren(part('record'));
      tell('recorded', !isCopied ? words.notCopied : isFull ? words.copied : words.copiedShort);
    },
    download: () => {
      const text = record();
      if (text === '') return;
      const name = `${sheet.id.replace('decisions/', '')}.md`;
      save(text, name, 'text/markdown');
      if (recordForm() === 'full') safe();
      tell('recorded', fill(words.downloaded, { name }));
    },
    print: () => {
      show();
      printed('record');
    },
    sheet: () => printed('handout'),
    open: () => openPasted(desk),
    forget: () =>
      tell('linked', words.sure, [
        words.forgetYes,
        () => {
          const before = desk.worksheet();
          forget();
          desk.put(worksheetFor(sheet));
          for (const name of ['look', 'record']) part(name).hidden = true;
          tell('linked', words.forgotten, [words.undo, () => (desk.put(before), tell('linked', words.undone))]);
        },
      ]),
  };
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const cleared = target.closest<HTMLElement>('[data-clear]')?.dataset['clear'];
    if (cleared !== undefined) clearAnswer(form, cleared);
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'] ?? '';
    void Promise.resolve(acts[act]?.()).catch(() => tell('told', words.failed));
  });
  followForm(form);
  open();
  followParts(root);
  update();
};

/** Makes something when it is first asked for; where that fails it is tried again. */
const lazily = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () =>
    (made ??= make().catch((problem: unknown) => {
      made = undefined;
      throw problem;
    }));
};

/** Prints one thing of the page alone. */
const printed = (what: string): void => {
  const { dataset } = document.documentElement;
  dataset['print'] = what;
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
};
