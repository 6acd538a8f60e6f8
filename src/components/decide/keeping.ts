import { messageOf } from '#decide/refusal.ts';
import { copied } from './copied.ts';
import type { Desk } from './desk.ts';

const load = () => import('./kept.ts');

/** Keeps a sheet where its reader wants it: in this browser, in a link, or nowhere. */
export const keeping = (desk: Desk) => {
  const { sheet, words, form, part, tell } = desk;
  const key = `decide:${sheet.id}`;
  const box = part('keep') as HTMLInputElement;
  const address = part('address');
  const keep = async (): Promise<void> => {
    const text = (await load()).keptText(desk);
    if (!box.checked) return;
    const isKept = text.ok && stored(() => written(key, text.value)) !== undefined;
    box.checked = isKept;
    tell('keeping', isKept ? words.kept : text.ok ? words.notKept : messageOf(text.refusal));
  };
  let timer = 0;
  form.addEventListener('input', () => {
    address.hidden = true;
    if (!box.checked) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void keep(), 300);
  });
  addEventListener('pagehide', () => void (box.checked && keep()));
  box.addEventListener('change', () => {
    if (box.checked) return void keep();
    drop();
    tell('keeping', '');
  });
  const drop = (): void => {
    clearTimeout(timer);
    stored(() => written(key));
  };
  const open = async (): Promise<void> => {
    const text = stored(() => localStorage.getItem(key)) ?? '';
    box.checked = false;
    if (location.hash.startsWith('#worksheet.')) {
      (await load()).openLink(desk, location.hash);
      if (text !== '') tell('keeping', words.keptElsewhere);
    } else if (text !== '') box.checked = (await load()).openKept(desk, text);
  };
  addEventListener('hashchange', () => void (location.hash.startsWith('#worksheet.') && open()));
  return {
    open,
    isKept: (): boolean => box.checked,
    forget: (): void => {
      drop();
      box.checked = false;
      address.hidden = true;
      history.replaceState(null, '', location.pathname + location.search);
    },
    link: async (): Promise<void> => {
      const link = (await load()).linkTo(desk);
      if (!link.ok) return tell('keeping', messageOf(link.refusal));
      const field = address.querySelector('input');
      if (field !== null) field.value = link.value;
      address.hidden = false;
      tell('keeping', (await copied(link.value)) ? words.linkCopied : words.notCopied);
    },
    openPasted: async (): Promise<void> => {
      const { openPasted } = await load();
      openPasted(desk, (part('paste') as HTMLTextAreaElement).value);
    },
  };
};

/** Asks a browser's storage; nothing where it is closed to us. */
const stored = (ask: () => string | null): string | undefined => {
  try {
    return ask() ?? '';
  } catch {
    return undefined;
  }
};

const written = (key: string, text?: string): string => {
  if (text === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  return key;
};
