import type { Path } from '#model/walk.ts';
import { misspelt, onKeys, renamed } from './keys.ts';
import type { LineMistake } from './mistake.ts';
import { aroundOf, itemsOf, keysOf, linesOf } from './page.ts';
import { insteadOfLine, instead, type Place } from './place.ts';

/** The keys that hold an id of something, or a list of them: each id is a place of its own. */
const ids = (name: string, rules: readonly string[], which: (path: Path) => boolean): LineMistake => ({
  name,
  rules,
  places: (page) =>
    keysOf(page)
      .filter(({ path }) => which(path))
      .flatMap((key) =>
        linesOf(page)
          .slice(key.line - 1, key.end - 1)
          .flatMap((text, below) => {
            const from = key.line + below;
            const value = /^[\s-]*(?:[\w-]+:)?/.exec(text)?.[0].length ?? 0;
            return [...text.slice(value).matchAll(/[a-z][\w#/-]*/g)].map(({ 0: id, index }): Place => {
              const at = value + index;
              const wrong = misspelt(id);
              const line = `${text.slice(0, at)}${wrong}${text.slice(at + id.length)}`;
              const place = insteadOfLine(key, [line]);
              return { ...place, from, to: from + 1, at: from, says: wrong.split('/', 1).join() };
            });
          }),
      ),
});

/** What can be wrong with the ids in an entry. */
export const idMistakes: readonly LineMistake[] = [
  onKeys(
    'an item id that is no id',
    ['schema'],
    (key, page) => itemsOf(page).some(({ line }) => line === key.line),
    renamed((name) => `${name}_2`),
  ),
  {
    name: 'the id of one item twice on a page',
    rules: ['namespace'],
    places: (page) => {
      const [first, ...others] = itemsOf(page);
      if (first === undefined) return [];
      return others
        .filter((key) => aroundOf(key) !== aroundOf(first))
        .map((key) => ({
          ...instead(key, renamed(() => first.name)(key, page)),
          // Twice in one mapping is another mistake.
          apart: aroundOf(key),
        }));
    },
  },
  ids('the id of a topic misspelt', ['topic'], (path) => path[0] === 'topics'),
  ids('the id of an option misspelt', ['option', 'relation'], (path) => path.at(-1) === 'option'),
  ids('the id of evidence to gather misspelt', ['gather'], (path) => path.at(-1) === 'settledBy'),
  ids('the id of a cited item misspelt', ['page-id'], (path) => path.at(-1) === 'for'),
  ids('the end of an edge misspelt', ['link', 'relation'], (path) => path[0] === 'links' && path.at(-1) === 'to'),
  ids('a relation misspelt', ['schema'], (path) => path[0] === 'links' && path.at(-1) === 'as'),
  onKeys(
    'the id of a source misspelt',
    ['citation'],
    ({ path }) => path[0] === 'sources' && path.length === 2,
    renamed(misspelt),
  ),
  onKeys(
    'the id of an option misspelt as a key',
    ['option'],
    ({ path }) => ['towards', 'cost'].includes(String(path.at(-2))),
    renamed(misspelt),
  ),
];
