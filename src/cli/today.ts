/** A day as histories write it, for instance `2026-11-20`: the one that the clock on this wall shows. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
