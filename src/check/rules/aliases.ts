import type { Path } from '#model/walk.ts';
import { folded } from '#language/folded.ts';
import { foundAt, type Doc } from '../doc.ts';
import type { Found } from '../issue.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** A name or a worry by which a page is found, and who claims it. */
type Claim = {
  readonly name: string;
  readonly as: 'title' | 'alias' | 'worry';
  readonly by: string;
  readonly term: boolean;
  readonly doc: Pick<Doc, 'file' | 'placeOf'>;
  readonly path: Path;
};

const listOf = (
  claim: Omit<Claim, 'name' | 'as'>,
  as: 'alias' | 'worry',
  names: readonly (string | undefined)[] | undefined,
): Claim[] =>
  (names ?? []).map((name, index) => ({
    ...claim,
    name: name ?? '',
    as,
    path: [...claim.path, as === 'alias' ? 'aliases' : 'worries', index],
  }));

const titleOf = (claim: Omit<Claim, 'name' | 'as'>, title: string | undefined): Claim => ({
  ...claim,
  name: title ?? '',
  as: 'title',
  path: [...claim.path, 'title'],
});

const claimsIn = ({ pages, shelves: { glossary } }: Site): Claim[] => {
  const ofPages = pages.map((page) => ({ claim: { by: page.id, term: false, doc: page, path: [] }, data: page.data }));
  const ofTerms = Object.entries(glossary.data).map(([id, data]) => ({
    claim: { by: `glossary/${id}`, term: true, doc: glossary, path: [id] },
    data,
  }));
  const all = [...ofPages, ...ofTerms];
  return [
    ...all.map(({ claim, data }) => titleOf(claim, data?.title)),
    ...all.flatMap(({ claim, data }) => listOf(claim, 'alias', data?.aliases)),
    ...all.flatMap(({ claim, data }) => listOf(claim, 'worry', data?.worries)),
  ].filter(({ name }) => folded(name) !== '');
};

/** Whether two claims get in each other's way; a page may list another spelling of a name of its own. */
const clashing = (claim: Claim, first: Claim): boolean => {
  if (claim.as === 'worry') return true;
  if (claim.by === first.by) return claim.name.toLowerCase() === first.name.toLowerCase();
  return claim.as === 'alias' || first.as === 'alias' || claim.term === first.term;
};

const clash = (claim: Claim, first: Claim): Found => {
  const own = claim.by === first.by;
  const { line } = first.doc.placeOf(first.path);
  const role = { title: 'the title', alias: 'an alias', worry: 'a worry' }[first.as];
  return foundAt(
    claim.doc,
    claim.path,
    'value',
    `the ${claim.as} “${claim.name}” is ${role} of ${own ? 'this page' : first.by} (${first.doc.file}:${line})`,
    own
      ? 'Delete it here: a page is found by its title, by each alias and by each worry once.'
      : claim.as === 'title'
        ? 'Give one of the two another title.'
        : 'Leave it to the page that people mean by it, and delete it from the other.',
  );
};

/** Lets every name lead to one page. */
export const aliases = {
  name: 'alias',
  why: 'Whoever types a name has to reach the one page that is meant.',
  where: 'red-flag',
  wrong: 'aliases: [hot desking]',
  right: 'aliases: [towels on loungers]',
  check: (site) => {
    const first = new Map<string, Claim>();
    return claimsIn(site).flatMap((claim) => {
      const key = folded(claim.name);
      const other = first.get(key);
      if (other === undefined) first.set(key, claim);
      return other !== undefined && clashing(claim, other) ? [clash(claim, other)] : [];
    });
  },
} satisfies Rule;
