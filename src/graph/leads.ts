import { parted } from '../model/items.ts';
import { kindOf } from '../model/kinds.ts';
import { marksOf, placesIn } from '../model/walk.ts';
import { plain } from './inline.ts';
import type { Node } from './graph.ts';

/** The leads of one list of a page, as plain words; its title is its key path. */
export type Leads = { readonly title: string; readonly leads: readonly string[] };

/** The leads of a page, list by list, in the order of its file. */
export const leadsOf = ({ entry: { kind, data } }: Pick<Node, 'entry'>): Leads[] =>
  placesIn(kindOf(kind).schema, data).flatMap(({ path, value, schema }) =>
    marksOf(schema).lead === true
      ? [
          {
            title: path.join('.'),
            leads: Object.values(value as Readonly<Record<string, string>>).map((item) =>
              plain(parted(item).lead ?? ''),
            ),
          },
        ]
      : [],
  );
