import { isComposing } from './composing.ts';

/** Down and up move from the field through the titles found, and back. */
export const moveBetween = (root: HTMLElement, query: HTMLElement, titles: () => readonly HTMLElement[]): void =>
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const from = event.target as HTMLElement;
    const all = titles();
    const at = all.findIndex((title) => title.closest('.hit')?.contains(from));
    if (step === 0 || isComposing(event) || (at === -1 && (from !== query || step === -1))) return;
    const isInside = all[at] !== from && step === -1;
    const next = isInside ? all[at] : (all[at + step] ?? (step === -1 ? query : undefined));
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
