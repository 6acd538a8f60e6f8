import { kindOf, type Entry, type KindName } from '../model/kinds.ts';
import { marksOf, placesIn, type Path } from '../model/walk.ts';
import type { Heading, Prose } from './prose.ts';

/** An anchor on an entry's page; items have a key path into the frontmatter, headings a place in the prose. */
export type Anchor =
  | { readonly id: string; readonly of: 'section' }
  | { readonly id: string; readonly of: 'item'; readonly path: Path }
  | { readonly id: string; readonly of: 'heading'; readonly heading: Heading };

/** The ids of all sections of a kind, and of the parts within them, whether or not an entry fills them. */
export const sectionIdsOf = (kind: KindName): string[] =>
  kindOf(kind).sections.flatMap(({ id, parts }) => [id, ...parts.flatMap((part) => part.id ?? [])]);

/** What stands at a dotted path of an entry's data; undefined where nothing does. */
export const fieldOf = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

/** The sections and parts that an entry fills: only these stand on its page. */
const shownIn = ({ kind, data }: Pick<Entry, 'kind' | 'data'>, { words }: Pick<Prose, 'words'>): string[] =>
  kindOf(kind).sections.flatMap(({ id, parts }) => {
    const shown = parts.filter(({ field, as }) =>
      field === undefined ? as !== 'prose' || words > 0 : fieldOf(data, field) !== undefined,
    );
    return shown.length === 0 ? [] : [id, ...shown.flatMap((part) => part.id ?? [])];
  });

/** Every anchor of an entry's page: sections, items, prose headings. Ids may repeat; the check says so. */
export const anchorsOf = (entry: Pick<Entry, 'kind' | 'data'>, prose: Pick<Prose, 'headings' | 'words'>): Anchor[] => [
  ...shownIn(entry, prose).map((id) => ({ id, of: 'section' }) as const),
  ...placesIn(kindOf(entry.kind).schema, entry.data).flatMap(({ path, value, schema }) =>
    marksOf(schema).anchors === true
      ? Object.keys(value as object).map((id) => ({ id, of: 'item', path: [...path, id] }) as const)
      : [],
  ),
  ...prose.headings.map((heading) => ({ id: heading.slug, of: 'heading', heading }) as const),
];
