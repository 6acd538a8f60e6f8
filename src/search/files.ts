import { nameKey, type Card, type Manifest, type PageText, type SearchPages } from './pages.ts';
import { shardsOf, sharesOf } from './shards.ts';
import { keysOf } from './weighing.ts';

/**
 * The files of the search index, by path: small ones, of which a search fetches a handful. `nameOf` names the folder
 * of all but the first after what is in them.
 */
export const filesOf = (
  all: SearchPages,
  texts: readonly PageText[],
  nameOf: (contents: Iterable<string>) => string,
): Map<string, string> => {
  const keys = [...keysOf(all, texts)];
  const isName = ([key]: readonly [string, unknown]): boolean => key.startsWith(nameKey(''));
  const shares = sharesOf(new Map(keys.filter((row) => !isName(row))));
  const names = shardsOf(new Map(keys.filter(isName)));
  const cards = all.pages.map(({ title, kind, href, summary }): Card => [title, kind, href, summary]);
  const files = new Map<string, string>();
  shares.forEach((json, at) => files.set(`keys/${at}.json`, json));
  names.forEach(({ json }, at) => files.set(`names/${at}.json`, json));
  texts.forEach((text, at) => files.set(`text/${at}.json`, JSON.stringify(text)));
  cards.forEach((card, at) => files.set(`cards/${at}.json`, JSON.stringify(card)));
  const manifest: Manifest = {
    folder: nameOf(files.values()),
    kinds: all.kinds,
    topics: all.topics,
    pages: cards.length,
    firsts: all.kinds.map((_, kind) => all.pages.filter((page) => page.kind < kind).length),
    keys: shares.length,
    names: names.map(({ first }) => first),
  };
  return new Map([
    ['index.json', JSON.stringify(manifest)],
    ...[...files].map(([path, json]) => [`${manifest.folder}/${path}`, json] as const),
  ]);
};
