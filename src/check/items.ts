import type { Path } from '#model/walk.ts';
import { once } from './once.ts';
import type { Page } from './page.ts';
import { valueAt } from './usable.ts';

/** One item of a page: a text with an id of its own. */
export type Item = { readonly path: Path; readonly text: string };

/** Every item of a page, in the order of the file. */
export const itemsOf = once((page: Page): Item[] =>
  page.anchors.flatMap((anchor) => {
    const text = anchor.of === 'item' ? valueAt(page.data, anchor.path) : undefined;
    return anchor.of === 'item' && typeof text === 'string' ? [{ path: anchor.path, text }] : [];
  }),
);
