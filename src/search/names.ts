import { folded } from '#language/folded.ts';
import type { Card, Name, Names } from './pages.ts';
import { coreOf } from './query.ts';
import { slipsAllowed, slipsBetween } from '#language/slips.ts';
import { denies } from './spelling.ts';
import { lettersOf, saysMuch } from './tokens.ts';

/**
 * Who owns which name, folded; asked by a folded name, for all names with its first letter, since folding thousands
 * takes time. Where two pages claim one, an entry has it before a term, and a title before an alias; `terms` is the
 * number of the kind of terms.
 */
export const namesOf = (pages: readonly Card[], terms: number): Names => {
  const rows = Map.groupBy(
    pages.flatMap(({ title, aliases, kind }, page) =>
      [title, ...aliases].map((name, at) => ({
        name,
        page,
        isTitle: at === 0,
        rank: (kind === terms ? 2 : 0) + Math.min(at, 1),
      })),
    ),
    ({ name }) => /^[a-z\d]/i.exec(name)?.[0].toLowerCase() ?? folded(name)[0],
  );
  const owners = new Map<string | undefined, ReadonlyMap<string, Name>>();
  return ([letter]) => {
    const known = owners.get(letter);
    if (known !== undefined) return known;
    const own = (rows.get(letter) ?? []).sort((a, b) => b.rank - a.rank || b.page - a.page);
    const named = new Map<string, Name>(own.map(({ rank: _, ...name }) => [folded(name.name), name]));
    owners.set(letter, named);
    return named;
  };
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
export const namedBy = (query: string, names: Names, isOpen: boolean): Named => {
  const keys = [folded(query), folded(coreOf(query))].filter((key) => key !== '');
  const begins = ([key, { name }]: readonly [string, Name]): boolean =>
    keys.some((one) => one.length >= shortest && key.startsWith(one) && (isOpen || endsWord(name, one)));
  const words = lettersOf(query);
  const inside = words.flatMap((_, from) =>
    words.slice(from + 1).flatMap((_word, more) => {
      const own = words.slice(from, from + more + 2);
      return own.filter(saysMuch).length > 1 ? (nameAt(folded(own.join(' ')), names) ?? []) : [];
    }),
  );
  return {
    exact: keys.map((key) => nameAt(key, names)).find((name) => name !== undefined),
    beginning: [...new Set(keys.map(names))]
      .flatMap((some) => [...some])
      .flatMap((row) => (begins(row) ? [row[1]] : [])),
    inside,
  };
};

const nameAt = (key: string, names: Names): Name | undefined => names(key).get(key);

/** Whether a beginning of a name, folded, is made of whole words. */
const endsWord = (name: string, beginning: string): boolean => {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return words.some((_, at) => folded(words.slice(0, at + 1).join(' ')) === beginning);
};

/** The name that a query is but for a slip. */
export const nameNear = (query: string, names: Names): Name | undefined => {
  const key = folded(query);
  const allowed = slipsAllowed(key.length);
  const isNear = (name: string): boolean =>
    name.slice(0, 3) === key.slice(0, 3) &&
    Math.abs(name.length - key.length) <= allowed &&
    slipsBetween(key, name) <= allowed &&
    !denies(key, name);
  return allowed === 0 ? undefined : [...names(key)].find(([name]) => isNear(name))?.[1];
};
