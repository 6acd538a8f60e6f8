import type { KindName } from '../model/kind.ts';
import { kindOf, type Entry } from '../model/kinds.ts';
import { marksOf, placesIn, type Path } from '../model/walk.ts';
import type { Heading } from './prose.ts';

/** An anchor on an entry's page; items have a key path into the frontmatter, headings a place in the prose. */
export type Anchor =
  | { readonly id: string; readonly of: 'section' }
  | { readonly id: string; readonly of: 'item'; readonly path: Path }
  | { readonly id: string; readonly of: 'heading'; readonly heading: Heading };

/** The ids of all sections of a kind, and of the parts within them. */
export const sectionIdsOf = (kind: KindName): string[] =>
  kindOf(kind).sections.flatMap(({ id, parts }) => [id, ...parts.flatMap((part) => part.id ?? [])]);

/** Every anchor of an entry's page: sections, items, prose headings. Ids may repeat; the check says so. */
export const anchorsOf = ({ kind, data }: Pick<Entry, 'kind' | 'data'>, headings: readonly Heading[]): Anchor[] => [
  ...sectionIdsOf(kind).map((id) => ({ id, of: 'section' }) as const),
  ...placesIn(kindOf(kind).schema, data).flatMap(({ path, value, schema }) =>
    marksOf(schema).anchors === true
      ? Object.keys(value as object).map((id) => ({ id, of: 'item', path: [...path, id] }) as const)
      : [],
  ),
  ...headings.map((heading) => ({ id: heading.slug, of: 'heading', heading }) as const),
];
