import { element, partsIn } from '#components/element.ts';
import { compact } from '#decide/shape.ts';
import type { DecisionSheet } from '#decide/sheet.ts';
import { worksheetFor, type Worksheet } from '#decide/worksheet.ts';
import type { decideWords } from '#words/decide.ts';
import { fillForm, followForm, worksheetIn } from './form.ts';

/** The words that only the script says. */
export type Words = Interface['script'] & Pick<Interface, 'lean'>;

type Interface = typeof decideWords;

/** A button beside a message, and what it does. */
export type Act = readonly [says: string, act: () => void];

/** One worksheet on a page: what it is made from, what stands in it, and ways to fill it. */
export type Desk = {
  readonly sheet: DecisionSheet;
  readonly words: Words;
  readonly form: HTMLFormElement;
  readonly part: (name: string) => HTMLElement;
  readonly tell: (part: string, says: string, ...acts: readonly Act[]) => void;
  readonly worksheet: () => Worksheet;
  readonly put: (worksheet: Worksheet) => void;
  /** Fills the sheet with another; asks before it takes the place of answers, and can be undone. */
  readonly offer: (place: string, worksheet: Worksheet, says: string, done?: () => void) => void;
};

/** Finds the parts of a worksheet on a page. */
export const deskOf = (root: HTMLElement): Desk => {
  const part = partsIn(root, 'DecideForm.astro');
  const { sheet, words } = JSON.parse(part('data').textContent) as Pick<Desk, 'sheet' | 'words'>;
  const form = part('form') as HTMLFormElement;
  let base = worksheetFor(sheet);
  form.addEventListener('input', () => followForm(form));
  const worksheet = (): Worksheet => worksheetIn(form, base);
  const put = (next: Worksheet): void => {
    base = next;
    fillForm(form, next);
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const tell = (place: string, says: string, ...acts: readonly Act[]): void => {
    const buttons = acts.map(([label, act]) => {
      const button = element('button', { class: 'button', type: 'button' }, label);
      button.addEventListener('click', act);
      return button;
    });
    part(place).replaceChildren(says, ...buttons);
  };
  const offer: Desk['offer'] = (place, next, says, done) => {
    const before = worksheet();
    const open = (): void => {
      put(next);
      done?.();
      if (isUntouched(before)) tell(place, says);
      else tell(place, says, [words.undo, () => (put(before), tell(place, words.undone))]);
    };
    if (isUntouched(before) || isSame(before, next)) return open();
    tell(place, words.replace, [words.replaceYes, open], [words.replaceNo, () => tell(place, words.replaceKept)]);
  };
  return { sheet, words, form, part, tell, worksheet, put, offer };
};

/** Whether nothing has been entered, whatever entry and version it belongs to. */
export const isUntouched = (worksheet: Worksheet): boolean =>
  isSame(
    worksheet,
    worksheetFor({ id: worksheet.entry, version: worksheet.version, factors: worksheet.asked.map((id) => ({ id })) }),
  );

const isSame = (one: Worksheet, other: Worksheet): boolean =>
  JSON.stringify(compact(one)) === JSON.stringify(compact(other));
