import { folded } from '#language/folded.ts';
import type { Card, Name } from './pages.ts';
import { coreOf } from './query.ts';
import { slipsAllowed, slipsBetween } from '#language/slips.ts';
import { denies } from './spelling.ts';
import { lettersOf, saysMuch } from './tokens.ts';

/**
 * Who owns which name, folded. Where two pages claim one, an entry has it before a term, and a title before an alias;
 * `terms` is the number of the kind of terms.
 */
export const namesOf = (pages: readonly Card[], terms: number): ReadonlyMap<string, Name> => {
  const rows = pages.flatMap(({ title, aliases, kind }, page) =>
    [title, ...aliases].map((name, at) => ({
      name,
      page,
      isTitle: at === 0,
      rank: (kind === terms ? 2 : 0) + Math.min(at, 1),
    })),
  );
  const owners = new Map<string, Name>();
  for (const { rank, ...name } of rows.sort((a, b) => a.rank - b.rank))
    if (!owners.has(folded(name.name))) owners.set(folded(name.name), name);
  return owners;
};

/** How a query names pages. */
export type Named = {
  /** The name that the query is. */
  readonly exact: Name | undefined;
  /** Names that begin with it. */
  readonly beginning: readonly Name[];
  /** Names of several words that stand inside it. */
  readonly inside: readonly Name[];
};

/** The shortest query that is taken for the beginning of a name. */
const shortest = 2;

/** The names that a query is, begins or contains; `isOpen` says that its last word may go on. */
export const namedBy = (query: string, names: ReadonlyMap<string, Name>, isOpen: boolean): Named => {
  const keys = [folded(query), folded(coreOf(query))].filter((key) => key !== '');
  const begins = ([key, { name }]: readonly [string, Name]): boolean =>
    keys.some((one) => one.length >= shortest && key.startsWith(one) && (isOpen || endsWord(name, one)));
  const words = lettersOf(query);
  const inside = words.flatMap((_, from) =>
    words.slice(from + 1).flatMap((_word, more) => {
      const own = words.slice(from, from + more + 2);
      return own.filter(saysMuch).length > 1 ? (names.get(folded(own.join(' '))) ?? []) : [];
    }),
  );
  return {
    exact: keys.map((key) => names.get(key)).find((name) => name !== undefined),
    beginning: [...names].flatMap((row) => (begins(row) ? [row[1]] : [])),
    inside,
  };
};

/** Whether a beginning of a name, folded, is made of whole words. */
const endsWord = (name: string, beginning: string): boolean => {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return words.some((_, at) => folded(words.slice(0, at + 1).join(' ')) === beginning);
};

/** The name that a query is but for a slip. */
export const nameNear = (query: string, names: ReadonlyMap<string, Name>): Name | undefined => {
  const key = folded(query);
  const allowed = slipsAllowed(key.length);
  const isNear = (name: string): boolean =>
    name.slice(0, 3) === key.slice(0, 3) &&
    Math.abs(name.length - key.length) <= allowed &&
    slipsBetween(key, name) <= allowed &&
    !denies(key, name);
  return allowed === 0 ? undefined : [...names].find(([name]) => isNear(name))?.[1];
};
