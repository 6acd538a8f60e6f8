import type { Page } from '#check/page.ts';
import type { Site } from '#check/site.ts';
import type { Place, Planted } from './place.ts';

type Named = {
  readonly name: string;
  /** The rules of which one has to speak at the place. */
  readonly rules: readonly string[];
};

/** A kind of mistake in the lines of one entry's file, with every place at which it can stand there. */
export type LineMistake = Named & {
  readonly places: (page: Page) => readonly Place[];
  /** What is wrong elsewhere in the file is not told beside it, so it stands in a file once. */
  readonly once?: true;
};

/** A kind of mistake in a file as a whole, or between files; `own` where it changes the entry's own file alone. */
export type SiteMistake = Named & {
  readonly on: (page: Page, site: Site) => readonly Planted[];
  readonly own?: true;
};

/** A kind of mistake. */
export type Mistake = LineMistake | SiteMistake;

/** The same kind of mistake, which leaves the rest of the file unread: planted once in a file. */
export const onceAFile = (mistake: LineMistake): LineMistake => ({ ...mistake, once: true });
