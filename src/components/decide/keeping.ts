import { fromFragment, fromStorage, keptInFragment, toFragment, toStorage } from '#decide/encoded.ts';
import { messageOf, type Read } from '#decide/refusal.ts';
import type { Worksheet } from '#decide/worksheet.ts';
import { isUntouched, type Desk } from './desk.ts';
import { showLook } from './look.ts';
import { copied, placeIn } from './reach.ts';

/** A sheet with the places that keep it, and what this tab knows of them. */
type Keeper = Desk & {
  readonly key: string;
  readonly draft: ReturnType<typeof placeIn>;
  readonly store: ReturnType<typeof placeIn>;
  readonly box: HTMLInputElement;
  readonly state: {
    /** What this tab last read from the browser's storage, or wrote there. */
    base: string;
    /** What was saved last, and whether it stands anywhere but in this tab. */
    last: string;
    isSafe: boolean;
    /** Whether there is a draft that could not be opened. */
    isRefused: boolean;
  };
};

/**
 * Keeps what is typed: at once in this tab, in this browser where its reader wants it, and in a link. What another tab
 * has kept is never overwritten unasked.
 */
export const keeping = (desk: Desk) => {
  const key = `decide:${desk.sheet.id}`;
  const keeper: Keeper = {
    ...desk,
    key,
    draft: placeIn('sessionStorage', key),
    store: placeIn('localStorage', key),
    box: desk.part('keep') as HTMLInputElement,
    state: { base: '', last: '', isSafe: true, isRefused: false },
  };
  listen(keeper);
  return {
    open: (): void => openKept(keeper),
    /** Says that the sheet as it stands was taken elsewhere. */
    safe: (): void => void (keeper.state.isSafe = true),
    forget: (): void => {
      keeper.box.checked = false;
      keeper.store.write('');
      Object.assign(keeper.state, { base: '', isRefused: false });
      clean();
    },
    link: (): Promise<void> => link(keeper),
  };
};

const listen = (keeper: Keeper): void => {
  const { key, form, box, store, state, words, tell } = keeper;
  form.addEventListener('input', () => save(keeper));
  box.addEventListener('change', () => {
    if (box.checked) return save(keeper);
    if (store.read() === state.base) store.write('');
    tell('keeping', '');
  });
  addEventListener('pagehide', () => save(keeper));
  addEventListener('hashchange', () => openLink(keeper));
  addEventListener('storage', (event) => {
    if (!box.checked || (event.key !== null && event.key !== key) || store.read() === state.base) return;
    if (store.read() !== '') return differ(keeper);
    box.checked = state.isSafe = false;
    tell('keeping', words.clearedElsewhere);
  });
  meetOthers(key, () => tell('also', words.alsoOpen));
  addEventListener('beforeunload', (event) => {
    if (!state.isSafe) event.preventDefault();
  });
};

const save = (keeper: Keeper): void => {
  const { draft, store, box, state, words, part, tell } = keeper;
  part('address').hidden = true;
  const text = toStorage(keeper.worksheet());
  if (!text.ok) return tell('told', messageOf(text.refusal));
  state.isSafe &&= text.value === state.last;
  state.last = text.value;
  const isEmpty = isUntouched(keeper.worksheet());
  // A draft that could not be opened stays until something else is typed.
  const isDrafted = (isEmpty && state.isRefused) || draft.write(isEmpty ? '' : text.value);
  part('nowhere').hidden = isDrafted || box.checked;
  if (!box.checked) return;
  const other = store.read();
  if (other !== '' && other !== state.base) return differ(keeper);
  box.checked = state.isSafe = store.write(text.value);
  if (state.isSafe) state.base = text.value;
  tell('keeping', state.isSafe ? words.kept : words.notKept);
};

/** Saves over what the browser's storage was read to hold. */
const saveOver = (keeper: Keeper, stored: string): void => {
  keeper.state.base = stored;
  keeper.box.checked = true;
  save(keeper);
};

/** Says that another tab keeps another sheet, and lets the reader choose. */
const differ = (keeper: Keeper): void => {
  const { store, box, words, sheet, offer } = keeper;
  const openOther = (): void => {
    const stored = store.read();
    const take = (): void => saveOver(keeper, stored);
    opened(keeper, fromStorage(stored, sheet), 'keeping', (next) => offer('keeping', next, words.openedKept, take));
  };
  box.checked = false;
  keeper.tell(
    'keeping',
    words.keptElsewhere,
    [words.openOther, openOther],
    [words.keepThis, () => saveOver(keeper, store.read())],
  );
};

const opened = (desk: Desk, read: Read<Worksheet>, place: string, use: (worksheet: Worksheet) => void): void => {
  if (!read.ok) return desk.tell(place, messageOf(read.refusal));
  use(read.value);
  showLook(desk, { ok: true, value: { worksheet: read.value, conditions: undefined } });
};

const isLinked = (): boolean => location.hash.startsWith('#worksheet.');

const openLink = (desk: Desk): void => {
  if (!isLinked()) return;
  const read = fromFragment(location.hash, desk.sheet);
  if (!read.ok) showLook(desk, keptInFragment(location.hash));
  opened(desk, read, 'told', (next) => desk.offer('told', next, desk.words.openedLink, clean));
};

/** The address lets go of a sheet that was opened, so that a reload shows the newest state. */
const clean = (): void => history.replaceState(null, '', location.pathname + location.search);

/** Opens what this tab has kept, or else what the browser has, then the sheet in the address. */
const openKept = (keeper: Keeper): void => {
  const { draft, store, box, state, sheet, words } = keeper;
  const empty = toStorage(keeper.worksheet());
  state.last = empty.ok ? empty.value : '';
  const [mine, stored] = [draft.read(), store.read()];
  state.base = stored;
  const own = mine === '' && !isLinked() ? stored : mine;
  const read = fromStorage(own, sheet);
  state.isRefused = own !== '' && !read.ok;
  if (own !== '')
    opened(keeper, read, 'told', (next) => {
      box.checked = own === stored;
      keeper.put(next);
      state.isSafe ||= own === stored;
      keeper.tell('told', own === stored ? words.openedKept : words.openedDraft);
    });
  if (stored !== '' && own !== stored) differ(keeper);
  openLink(keeper);
};

const link = async ({ state, words, part, tell, worksheet }: Keeper): Promise<void> => {
  const made = toFragment(worksheet());
  if (!made.ok) return tell('linked', messageOf(made.refusal));
  const address = part('address');
  const field = address.querySelector('input');
  const url = new URL(location.href);
  url.hash = made.value;
  if (field !== null) field.value = url.href;
  address.hidden = false;
  const isCopied = await copied(url.href);
  state.isSafe ||= isCopied;
  tell('linked', isCopied ? words.linkCopied : words.notCopied);
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
