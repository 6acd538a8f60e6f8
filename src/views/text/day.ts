import { settings } from '#settings.ts';

const shape = new Intl.DateTimeFormat(settings.language, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as readers write it, for instance `21 Nov 2026` for `2026-11-21`. */
export const dayInWords = (day: string): string => shape.format(new Date(day));
