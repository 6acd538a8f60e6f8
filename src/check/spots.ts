import type { Place } from '#graph/prose.ts';
import type { Path } from '#model/walk.ts';
import type { Spot } from './yaml-tree.ts';

/** Which side of a key a place is wanted for. */
export type Side = 'key' | 'value';

/** Where things stand in a file that holds YAML. */
export type Places = {
  /** The place of a key path; of the nearest thing around it where it does not exist. */
  readonly placeOf: (path: Path, side?: Side) => Place;
  /** The place of one character of the text at a key path. */
  readonly placeIn: (path: Path, offset: number) => Place;
  readonly has: (path: Path) => boolean;
  /** The keys that the author wrote at a key path; undefined where there is no mapping. */
  readonly keysAt: (path: Path) => readonly string[] | undefined;
};

/** The offset at which the characters of a scalar begin, and the marks that stand for one character there. */
const startOf = (text: string, at: number, type: string | undefined): number => {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') {
    const end = text.indexOf('\n', at);
    const first = end === -1 ? -1 : text.slice(end).search(/\S/);
    return first === -1 ? at : end + first;
  }
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? at + 1 : at;
};

const pairs: Readonly<Record<string, RegExp>> = { QUOTE_SINGLE: /^''/, QUOTE_DOUBLE: /^\\[^\snrt]/ };
const blanks: Readonly<Record<string, RegExp>> = { QUOTE_DOUBLE: /^\\[\snrt]/ };

/** Where the character of a text at `offset` stands in the file: folding only ever changes white space. */
const charAt = (text: string, base: number, spot: Spot, offset: number): number => {
  if (spot.scalar?.text === '') return base + spot.at;
  const type = spot.scalar?.type;
  let at = startOf(text, base + spot.at, type);
  let left = (spot.scalar?.text ?? '').slice(0, offset).replace(/\s/g, '').length;
  while (at < text.length) {
    const ahead = text.slice(at, at + 2);
    const blank = /^\s/.test(ahead) ? 1 : blanks[type ?? '']?.test(ahead) === true ? 2 : 0;
    if (blank > 0) at += blank;
    else if (left === 0) return at;
    else {
      left -= 1;
      at += pairs[type ?? '']?.test(ahead) === true ? 2 : 1;
    }
  }
  return at;
};

/** The places of a file whose YAML begins at `base`; `root` is undefined where it could not be read. */
export const placesIn = (
  text: string,
  base: number,
  root: Spot | undefined,
  place: (offset: number) => Place,
): Places => {
  const find = (path: Path): { spot: Spot | undefined; whole: boolean } => {
    let spot = root;
    for (const key of path) {
      const next = spot?.members.get(key);
      if (next === undefined) return { spot, whole: false };
      spot = next;
    }
    return { spot, whole: spot !== undefined };
  };
  return {
    has: (path) => find(path).whole,
    keysAt: (path) => {
      const { spot, whole } = find(path);
      const keys = [...(spot?.members.keys() ?? [])].filter((key) => typeof key === 'string');
      return whole && spot?.scalar === undefined ? keys : undefined;
    },
    placeOf: (path, side = 'value') => {
      const { spot, whole } = find(path);
      if (spot === undefined || (spot === root && path.length > 0)) return { line: 1, column: 1 };
      if (side === 'key' || !whole) return place(base + (spot.key ?? spot.at));
      return place(spot.scalar === undefined ? base + (spot.key ?? spot.at) : charAt(text, base, spot, 0));
    },
    placeIn: (path, offset) => {
      const { spot } = find(path);
      return spot === undefined ? { line: 1, column: 1 } : place(charAt(text, base, spot, offset));
    },
  };
};
