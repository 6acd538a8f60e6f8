import { kindOf, relationOf, type KindName } from '#model/kinds.ts';
import { relations, type RelationName } from '#model/relations.ts';
import { foundAt } from '../doc.ts';
import { declaredIn, type Declared } from '../edges.ts';
import type { Found } from '../issue.ts';
import { instead } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { fileOf } from '../where.ts';
import { optionIdsOf } from './options.ts';

const names = Object.keys(relations) as RelationName[];

const aOrAn = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const joins = (name: RelationName, from: KindName, to: KindName): boolean => {
  const relation = relationOf(name);
  return relation.from.includes(from) && relation.to.includes(to) && (relation.sameKind !== true || from === to);
};

const found = ({ page, path }: Declared, key: string, says: string, todo: string): Found[] => [
  foundAt(page, [...path, key], 'value', says, todo),
];

const ofKinds = (edge: Declared): Found[] => {
  const { page, as, to, toKind, toReference } = edge;
  if (to === page.id)
    return found(edge, 'to', 'the edge leads back to the page it stands on', 'Name another entry, or delete the edge.');
  if (toReference)
    return found(
      edge,
      'to',
      `\`${to}\` is not an entry`,
      'Edges join entries; link a source, term or topic in a text.',
    );
  if (toKind === undefined || joins(as, page.kind, toKind)) return [];
  const [from, target] = [kindOf(page.kind).title, kindOf(toKind).title].map((title) => aOrAn(title.toLowerCase()));
  const allowed = names.filter((name) => joins(name, page.kind, toKind)).map((name) => `\`${name}\``);
  const says = `\`${as}\` does not lead from ${from ?? ''} to ${target ?? ''}`;
  const todo =
    allowed.length === 0
      ? 'No relation does: link the page in a text instead.'
      : `From ${from ?? ''} to ${target ?? ''} there is ${allowed.join(', ')}.`;
  return found(edge, 'as', says, todo);
};

const ofSide = (edge: Declared): Found[] => {
  const { page, as, relation, to } = edge;
  if (relation.symmetric !== true || page.id <= to) return [];
  const [folder = '', slug = ''] = to.split('/');
  const says = `\`${as}\` reads the same from both ends, so it stands on the alphabetically first of the two`;
  return found(edge, 'to', says, `Move the edge to ${fileOf(folder, slug)}, with \`to: ${page.id}\`.`);
};

const ofReasons = (edge: Declared): Found[] => {
  const { page, path, as, relation, to } = edge;
  const back = relation.symmetric === true || page.has([...path, 'whyBack']);
  const tells = page.has([...path, 'tell']);
  return [
    ...(back ? [] : found(edge, 'whyBack', '`whyBack` is missing', `Add why a reader of ${to} should come here.`)),
    ...(relation.tell === true && !tells
      ? found(edge, 'tell', '`tell` is missing', 'Add the question that separates the two pages.')
      : []),
    ...(relation.tell !== true && tells
      ? found(edge, 'tell', `\`tell\` has no place in \`${as}\``, 'Delete it; only easily confused pages need it.')
      : []),
  ];
};

const ofOption = (edge: Declared): Found[] => {
  const { page, path, link, as, relation } = edge;
  const given = page.has([...path, 'option']);
  const { option: allowed } = relation;
  const required = typeof allowed === 'object' && allowed.requiredFrom === page.kind;
  if (required && !given)
    return found(edge, 'option', '`option` is missing', `Name the option of this decision that belongs to \`${as}\`.`);
  if (!given) return [];
  if (page.kind !== 'decision')
    return found(edge, 'option', `${aOrAn(kindOf(page.kind).title.toLowerCase())} has no options`, 'Delete `option`.');
  if (allowed === undefined) return found(edge, 'option', `\`${as}\` belongs to no option`, 'Delete `option`.');
  const ids = optionIdsOf(page);
  if (ids === undefined || link.option === undefined || ids.includes(link.option)) return [];
  return found(edge, 'option', `\`${link.option}\` is not an option of this decision`, instead(link.option, ids));
};

/** Holds every edge to the table of relations. */
export const relation = {
  name: 'relation',
  why: 'An edge is shown on both of its pages, so it has to make sense read from either.',
  where: 'decision',
  wrong: `    as: handled-by
    option: shared`,
  right: `    as: shown-by
    option: shared`,
  check: (site) =>
    declaredIn(site).flatMap((edge) => [...ofKinds(edge), ...ofSide(edge), ...ofReasons(edge), ...ofOption(edge)]),
} satisfies Rule;
