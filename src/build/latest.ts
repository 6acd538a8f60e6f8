import type { Checked } from '#check/check.ts';
import type { Content } from './content.ts';

/** All content below a folder, read once: what the check reports on and what the pages are made of. */
export type Reading = Content & Checked;

/** Vite gives pages modules of their own, but the same global object. */
const key = Symbol.for('counterpoint.reading');

const shared = globalThis as { [key]?: { readonly reading: Promise<Reading>; readonly number: number } };

/** What was read last, or is being read; undefined before anything was. */
export const latest = (): Promise<Reading> | undefined => shared[key]?.reading;

/** How many times the content was read, the reading under way included. */
export const readings = (): number => shared[key]?.number ?? 0;

/** Makes a reading the last one, for pages as for commands. */
export const keep = (reading: Promise<Reading>): Promise<Reading> => {
  shared[key] = { reading, number: readings() + 1 };
  return reading;
};
