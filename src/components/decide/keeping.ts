import { fromFragment, keptInFragment, toFragment } from '#decide/fragment.ts';
import { messageOf, type Read } from '#decide/refusal.ts';
import { fromStorage, toStorage } from '#decide/storage.ts';
import type { Worksheet } from '#decide/worksheet.ts';
import { copied } from './copied.ts';
import { isUntouched, type Desk } from './desk.ts';
import { showLook } from './look.ts';
import { placeIn } from './places.ts';

/**
 * Keeps what is typed: at once in this tab, in this browser where its reader wants it, and in a link. What another tab
 * has kept is never overwritten unasked.
 */
export const keeping = (desk: Desk) => {
  const { sheet, words, form, part, tell } = desk;
  const key = `decide:${sheet.id}`;
  const [draft, store] = [placeIn('sessionStorage', key), placeIn('localStorage', key)];
  const box = part('keep') as HTMLInputElement;
  const address = part('address');
  /** What this tab last read from the browser's storage, or wrote there. */
  let base = '';
  let [isSafe, isRefused] = [true, false];
  let last = '';

  const save = (): void => {
    address.hidden = true;
    const text = toStorage(desk.worksheet());
    if (!text.ok) return tell('told', messageOf(text.refusal));
    isSafe &&= text.value === last;
    last = text.value;
    const isEmpty = isUntouched(desk.worksheet());
    // A draft that could not be opened stays until something else is typed.
    const isDrafted = (isEmpty && isRefused) || draft.write(isEmpty ? '' : text.value);
    part('nowhere').hidden = isDrafted || box.checked;
    if (!box.checked) return;
    const other = store.read();
    if (other !== '' && other !== base) return differ();
    box.checked = isSafe = store.write(text.value);
    base = isSafe ? text.value : base;
    tell('keeping', isSafe ? words.kept : words.notKept);
  };
  /** Says that another tab keeps another sheet, and lets the reader choose. */
  const differ = (): void => {
    box.checked = false;
    tell('keeping', words.keptElsewhere, [words.openOther, openStored], [words.keepThis, keepThis]);
  };
  const keepThis = (): void => {
    base = store.read();
    box.checked = true;
    save();
  };
  const openStored = (): void => {
    const text = store.read();
    const take = (): void => {
      base = text;
      box.checked = true;
      save();
    };
    opened(fromStorage(text, sheet), (next) => desk.offer('keeping', next, words.openedKept, take), 'keeping');
  };
  const opened = (read: Read<Worksheet>, use: (worksheet: Worksheet) => void, place: string): void => {
    if (!read.ok) return tell(place, messageOf(read.refusal));
    use(read.value);
    showLook(desk, { ok: true, value: { worksheet: read.value, conditions: undefined } });
  };
  const openLink = (): void => {
    if (!location.hash.startsWith('#worksheet.')) return;
    const read = fromFragment(location.hash, sheet);
    if (!read.ok) showLook(desk, keptInFragment(location.hash));
    opened(read, (next) => desk.offer('told', next, words.openedLink, clean), 'told');
  };
  /** The address lets go of a sheet that was opened, so that a reload shows the newest state. */
  const clean = (): void => history.replaceState(null, '', location.pathname + location.search);
  const open = (): void => {
    const empty = toStorage(desk.worksheet());
    last = empty.ok ? empty.value : '';
    const [mine, stored] = [draft.read(), store.read()];
    base = stored;
    const own = mine === '' && !location.hash.startsWith('#worksheet.') ? stored : mine;
    const read = fromStorage(own, sheet);
    isRefused = own !== '' && !read.ok;
    if (own !== '')
      opened(
        read,
        (next) => {
          box.checked = own === stored;
          desk.put(next);
          isSafe ||= own === stored;
          tell('told', own === stored ? words.openedKept : words.openedDraft);
        },
        'told',
      );
    if (stored !== '' && own !== stored) differ();
    openLink();
  };
  form.addEventListener('input', save);
  box.addEventListener('change', () => {
    if (box.checked) return save();
    if (store.read() === base) store.write('');
    tell('keeping', '');
  });
  addEventListener('pagehide', save);
  addEventListener('hashchange', openLink);
  addEventListener('storage', (event) => {
    if (!box.checked || (event.key !== null && event.key !== key) || store.read() === base) return;
    if (store.read() !== '') return differ();
    box.checked = isSafe = false;
    tell('keeping', words.clearedElsewhere);
  });
  meetOthers(key, () => tell('also', words.alsoOpen));
  addEventListener('beforeunload', (event) => {
    if (!isSafe) event.preventDefault();
  });
  return {
    open,
    /** Says that the sheet as it stands was taken elsewhere. */
    safe: (): void => void (isSafe = true),
    forget: (): void => {
      box.checked = false;
      store.write('');
      base = '';
      clean();
      isRefused = false;
    },
    link: async (): Promise<void> => {
      const link = toFragment(desk.worksheet());
      if (!link.ok) return tell('linked', messageOf(link.refusal));
      const field = address.querySelector('input');
      const url = new URL(location.href);
      url.hash = link.value;
      if (field !== null) field.value = url.href;
      address.hidden = false;
      const isCopied = await copied(url.href);
      isSafe ||= isCopied;
      tell('linked', isCopied ? words.linkCopied : words.notCopied);
    },
  };
};

/** Tells each of two tabs with the same sheet that there is another. */
const meetOthers = (name: string, met: () => void): void => {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    met();
    if (data === 'opened') channel.postMessage('here');
  });
  channel.postMessage('opened');
};
