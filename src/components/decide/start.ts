import { showScripted } from '#components/element.ts';
import { worksheetFor } from '#decide/worksheet.ts';
import { deskOf, type Desk } from './desk.ts';
import { clearAnswer, followForm } from './form.ts';
import { inviting } from './inviting.ts';
import { keeping } from './keeping.ts';
import { showLean } from './lean.ts';
import { showLimit } from './limits.ts';
import { followParts } from './parts.ts';
import { openPasted } from './pasted.ts';
import { printed } from './reach.ts';
import { recording } from './recording.ts';

/** How long answers rest before the lean is said again, in milliseconds. */
const rest = 400;

/** What a button does, by its `data-act`. */
type Acts = Readonly<Record<string, () => void | Promise<void>>>;

/** Sets a worksheet to work. */
export const start = (root: HTMLElement): void => {
  const desk = deskOf(root);
  const { form, tell, words } = desk;
  const keeper = keeping(desk);
  const record = recording(root, desk, keeper.safe);
  const invitation = inviting(desk);
  const apart = comparingLater(desk);
  let isAsked = false;
  let timer = 0;
  const update = (): void => {
    showLean(desk, desk.worksheet().answers, isAsked);
    invitation.refresh();
    apart.refresh();
    record.refresh();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, rest);
  });
  root.addEventListener('input', ({ target }) => showLimit(target, words));
  const ask = (): void => {
    isAsked = true;
    update();
  };
  followActs(desk, root, {
    ...record.acts,
    ...invitation.acts,
    ask,
    count: apart.count,
    link: keeper.link,
    sheet: () => printed('handout'),
    open: () => openPasted(desk),
    forget: () => tell('linked', words.sure, [words.forgetYes, () => forget(desk, keeper.forget)]),
  });
  followForm(form);
  keeper.open();
  followParts(root);
  update();
};

/** Shows what only a script can do, and does what its buttons say. */
const followActs = ({ form, tell, words }: Desk, root: HTMLElement, acts: Acts): void => {
  showScripted(root);
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const cleared = target.closest<HTMLElement>('[data-clear]')?.dataset['clear'];
    if (cleared !== undefined) clearAnswer(form, cleared);
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'] ?? '';
    void Promise.resolve(acts[act]?.()).catch(() => tell('told', words.failed));
  });
};

/** Empties the sheet and its places, which can be undone. */
const forget = (desk: Desk, forgetKept: () => void): void => {
  const { sheet, words, tell, part } = desk;
  const before = desk.worksheet();
  forgetKept();
  desk.put(worksheetFor(sheet));
  for (const name of ['look', 'record']) part(name).hidden = true;
  tell('linked', words.forgotten, [words.undo, () => (desk.put(before), tell('linked', words.undone))]);
};

/** What compares people's answers, fetched once there are codes; where that fails it is tried again. */
const comparingLater = (desk: Desk) => {
  type Comparing = Awaited<ReturnType<typeof fetched>>;
  const fetched = async () => (await import('./comparing.ts')).comparing(desk);
  let made: Promise<Comparing> | undefined;
  const compared = (): Promise<Comparing> =>
    (made ??= fetched().catch((problem: unknown) => {
      made = undefined;
      throw problem;
    }));
  const show = async (): Promise<void> => {
    if (desk.worksheet().codes !== '' || desk.part('compared').hasChildNodes()) (await compared()).show();
  };
  return {
    refresh: (): void => void show().catch(() => desk.tell('counted', desk.words.failed)),
    count: async (): Promise<void> => (await compared()).count(),
  };
};
