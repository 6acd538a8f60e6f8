import { kindOf, relationOf, type KindName } from '../../model/kinds.ts';
import { mentions, relations, type Relation, type RelationName } from '../../model/relations.ts';
import { guideWords } from '../../words/guide.ts';

/** A relation that an entry of a kind can take part in. */
export type ConnectionView = {
  /** The word that `as` holds; none for what is derived from texts. */
  readonly as: string | undefined;
  /** The heading on the page of this kind, and on the page at the other end. */
  readonly here: string;
  readonly there: string;
  /** The kinds at the other end. */
  readonly others: readonly string[];
  readonly needs: readonly string[];
};

const { needs } = guideWords;

const names = Object.keys(relations) as RelationName[];

const plurals = (kinds: readonly KindName[]): string[] => kinds.map((kind) => kindOf(kind).plural);

/** What an author has to write for a relation that starts from a kind. */
export const needsOf = ({ symmetric, tell, option, acyclic }: Relation, kind: KindName): string[] => [
  ...(symmetric ? [needs.symmetric] : [needs.whyBack]),
  ...(tell ? [needs.tell] : []),
  ...(kind !== 'decision' || option === undefined
    ? []
    : [option !== 'allowed' && option.requiredFrom === kind ? needs.option : needs.optionAllowed]),
  ...(acyclic ? [needs.acyclic] : []),
];

const others = (relation: Relation<KindName>, side: 'from' | 'to', kind: KindName): string[] =>
  plurals(relation.sameKind ? [kind] : relation[side]);

/** The edges that an entry of a kind can declare itself. */
export const declaredBy = (kind: KindName): ConnectionView[] =>
  names
    .map((as) => ({ as, relation: relationOf(as) }))
    .filter(({ relation }) => relation.from.includes(kind))
    .map(({ as, relation }) => ({
      as,
      here: relation.reads,
      there: relation.readsBack,
      others: others(relation, 'to', kind),
      needs: needsOf(relation, kind),
    }));

/** The edges that stand on other entries and are shown on this one as well. */
export const declaredElsewhere = (kind: KindName): ConnectionView[] =>
  names
    .map((as) => ({ as, relation: relationOf(as) }))
    .filter(({ relation }) => relation.to.includes(kind) && relation.symmetric !== true)
    .map(({ as, relation }) => ({
      as,
      here: relation.readsBack,
      there: relation.reads,
      others: others(relation, 'from', kind),
      needs: [],
    }));

/** The edge that nobody declares: a link in a text, as it reads on this page and at the other end. */
export const derived: ConnectionView = {
  as: undefined,
  here: mentions.reads,
  there: mentions.readsBack,
  others: [needs.anything],
  needs: [needs.derived],
};
