import { worksheetFor } from '#decide/worksheet.ts';
import { copied } from './copied.ts';
import { deskOf } from './desk.ts';
import { followChoice } from './form.ts';
import { keeping } from './keeping.ts';
import { showLean } from './lean.ts';
import { recording } from './recording.ts';

/** How long answers rest before the lean is said again, in milliseconds. */
const rest = 400;

/** Sets a worksheet to work; what reads and writes records and links is fetched when it is first needed. */
export const start = (root: HTMLElement): void => {
  const desk = deskOf(root);
  const { form, part, tell, words } = desk;
  for (const element of root.querySelectorAll<HTMLElement>('[data-script]')) element.hidden = false;
  const { isKept, forget, link, open, openPasted } = keeping(desk);
  const { record, refresh, isShown, show } = recording(root, desk);
  let isDirty = false;
  let timer = 0;
  const update = (): void => {
    showLean(desk, desk.worksheet().answers);
    if (isShown()) void refresh();
  };
  form.addEventListener('input', (event) => {
    isDirty ||= event.isTrusted;
    clearTimeout(timer);
    timer = window.setTimeout(update, rest);
  });
  addEventListener('beforeunload', (event) => {
    if (isDirty && !isKept()) event.preventDefault();
  });
  const acts: Readonly<Record<string, () => void | Promise<void>>> = {
    show,
    copy: async () => {
      await show();
      const isCopied = await copied(await record());
      isDirty &&= !isCopied;
      tell('recorded', isCopied ? words.copied : words.notCopied);
    },
    download: async () => {
      const name = `${desk.sheet.id.replace('decisions/', '')}.md`;
      save(await record(), name);
      isDirty = false;
      tell('recorded', words.downloaded.replace('{name}', name));
    },
    print: async () => {
      await show();
      const { dataset } = document.documentElement;
      dataset['print'] = 'record';
      addEventListener('afterprint', () => delete dataset['print'], { once: true });
      print();
    },
    sheet: () => print(),
    link,
    open: openPasted,
    forget: () => {
      if (!confirm(words.sure)) return;
      forget();
      desk.put(worksheetFor(desk.sheet));
      isDirty = false;
      for (const name of ['told', 'recorded', 'opened']) tell(name, '');
      (part('paste') as HTMLTextAreaElement).value = '';
      for (const name of ['look', 'record']) part(name).hidden = true;
      tell('keeping', words.forgotten);
    },
  };
  root.addEventListener('click', (event) => {
    const act = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]')?.dataset['act'] : '';
    void Promise.resolve(acts[act ?? '']?.()).catch(() => tell('told', words.failed));
  });
  followChoice(form);
  update();
  void open().catch(() => tell('told', words.failed));
};

const save = (text: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
