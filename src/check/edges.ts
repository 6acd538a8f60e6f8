import { idOf, referenceFolders, targetOf, type EntryId } from '#model/ids.ts';
import { kindIn, relationOf, type KindName } from '#model/kinds.ts';
import type { Link } from '#model/fields.ts';
import { type Relation } from '#model/relations.ts';
import type { Path } from '#model/walk.ts';
import type { Page, Rough } from './page.ts';
import type { Site } from './site.ts';

/** One edge as an author declared it, with the page it stands on. */
export type Declared = {
  readonly page: Page;
  readonly path: Path;
  readonly link: Rough<Link>;
  readonly as: Link['as'];
  readonly relation: Relation;
  readonly to: EntryId;
  /** The kind that the target's folder belongs to; undefined where it is no folder of entries. */
  readonly toKind: KindName | undefined;
  /** The target is a source, a term or a topic. */
  readonly toReference: boolean;
};

/** Every declared edge whose relation and target can be read. */
export const declaredIn = (site: Site): Declared[] =>
  site.pages.flatMap((page) =>
    ('links' in page.data ? (page.data.links ?? []) : []).flatMap((link, index) => {
      const target = targetOf(link?.to ?? '');
      if (link?.as === undefined || target === undefined) return [];
      const { as } = link;
      const relation = relationOf(as);
      const path = ['links', index];
      return [
        {
          page,
          path,
          link,
          as,
          relation,
          to: idOf(target),
          toKind: kindIn(target.folder),
          toReference: (referenceFolders as readonly string[]).includes(target.folder),
        },
      ];
    }),
  );
