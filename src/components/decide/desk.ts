import type { DecisionSheet } from '#decide/sheet.ts';
import { worksheetFor, type Worksheet } from '#decide/worksheet.ts';
import type { decideWords } from '#words/decide.ts';
import { fillForm, followChoice, worksheetIn } from './form.ts';

/** The words that only the script says. */
export type Words = Interface['script'] & Pick<Interface, 'lean'>;

type Interface = typeof decideWords;

/** One worksheet on a page: what it is made from, what stands in it, and a way to fill it. */
export type Desk = {
  readonly sheet: DecisionSheet;
  readonly words: Words;
  readonly form: HTMLFormElement;
  readonly part: (name: string) => HTMLElement;
  readonly tell: (part: string, says: string) => void;
  readonly worksheet: () => Worksheet;
  readonly put: (worksheet: Worksheet) => void;
};

/** Finds the parts of a worksheet on a page. */
export const deskOf = (root: HTMLElement): Desk => {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`The worksheet has no part “${name}”: DecideForm.astro writes it.`);
    return found;
  };
  const { sheet, words } = JSON.parse(part('data').textContent) as Pick<Desk, 'sheet' | 'words'>;
  const form = part('form') as HTMLFormElement;
  let base = worksheetFor(sheet);
  form.addEventListener('input', () => followChoice(form));
  return {
    sheet,
    words,
    form,
    part,
    tell: (name, says) => {
      part(name).textContent = says;
    },
    worksheet: () => worksheetIn(form, base),
    put: (worksheet) => {
      base = worksheet;
      fillForm(form, worksheet);
      form.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
};
