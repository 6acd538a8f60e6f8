import { parted } from '#model/items.ts';
import { kindOf } from '#model/kinds.ts';
import { marksOf, schemaAt, type Path } from '#model/walk.ts';
import { once } from '#graph/once.ts';
import type { Page } from './page.ts';
import { valueAt } from './usable.ts';

/** One item of a page: a text with an id of its own. */
export type Item = {
  readonly path: Path;
  /** What stands behind its lead. */
  readonly text: string;
  /** Whether its list is one whose items open with a lead. */
  readonly led: boolean;
};

/** Every item of a page, in the order of the file. */
export const itemsOf = once((page: Page): Item[] =>
  page.anchors.flatMap((anchor) => {
    const text = anchor.of === 'item' ? valueAt(page.data, anchor.path) : undefined;
    if (anchor.of !== 'item' || typeof text !== 'string') return [];
    const list = schemaAt(kindOf(page.kind).schema, anchor.path.slice(0, -1));
    return [{ path: anchor.path, text: parted(text).text, led: list !== undefined && marksOf(list).lead === true }];
  }),
);
