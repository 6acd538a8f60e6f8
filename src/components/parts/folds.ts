import { element } from '#components/element.ts';
import { foldWords as words } from '#words/items.ts';

/** Where every fold that is only for narrow screens stands open. */
const wide = matchMedia('(width >= 48rem)');

/** Adds what opens an aspect and what opens all of them, and lets wide screens have no folds. */
export const start = (root: HTMLElement): void => {
  const table = root.nextElementSibling;
  if (!(table instanceof HTMLTableElement)) return;
  const folds = foldsIn(table);
  const atFirst = new Map(folds.map((fold) => [fold, fold.open]));
  const shows = [
    addTo(root, folds, words.all, words.none),
    ...[...table.tBodies].flatMap(({ rows }) => [...rows]).map((row) => ofRow(row)),
  ];
  const show = (): void => shows.forEach((one) => one());
  const fit = (): void => {
    for (const fold of folds) {
      fold.open = wide.matches || atFirst.get(fold) === true;
      const summary = fold.querySelector('summary');
      if (summary !== null) summary.tabIndex = wide.matches ? -1 : 0;
    }
    show();
  };
  table.addEventListener('toggle', show, true);
  wide.addEventListener('change', fit);
  fit();
};

const foldsIn = (part: Element): HTMLDetailsElement[] => [...part.querySelectorAll<HTMLDetailsElement>('.narrow')];

const ofRow = (row: HTMLTableRowElement): (() => void) => {
  const head = row.querySelector<HTMLElement>('[data-aspect]');
  const title = words.aspect.replace('{title}', head?.dataset['aspect'] ?? '');
  return addTo(head, foldsIn(row), title, title, true);
};

/** A button for some folds; what it returns brings the button up to date. */
const addTo = (
  place: Element | null,
  folds: readonly HTMLDetailsElement[],
  open: string,
  close: string,
  isSign = false,
): (() => void) => {
  if (place === null || folds.length === 0) return () => {};
  const button = element('button', { type: 'button', class: isSign ? 'sign' : 'words', 'data-script': '' });
  const isOpen = (): boolean => folds.every((fold) => fold.open);
  button.addEventListener('click', () => {
    const opened = !isOpen();
    for (const fold of folds) fold.open = opened;
  });
  place.append(button);
  return () => {
    button.ariaExpanded = String(isOpen());
    if (isSign) button.ariaLabel = open;
    else button.textContent = isOpen() ? close : open;
  };
};
