import { cardsInFile, type Card, type Manifest, type PageText, type SearchPages } from './pages.ts';
import { shardsOf } from './shards.ts';
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
  const shards = shardsOf(keysOf(all, texts));
  const cards = all.pages.map(({ title, kind, href, summary }): Card => [title, kind, href, summary]);
  const files = new Map<string, string>();
  shards.forEach(({ json }, at) => files.set(`keys/${at}.json`, json));
  texts.forEach((text, at) => files.set(`text/${at}.json`, JSON.stringify(text)));
  for (let at = 0; at * cardsInFile < cards.length; at += 1) {
    files.set(`cards/${at}.json`, JSON.stringify(cards.slice(at * cardsInFile, (at + 1) * cardsInFile)));
  }
  const manifest: Manifest = {
    folder: nameOf(files.values()),
    kinds: all.kinds,
    topics: all.topics,
    pages: cards.length,
    firsts: all.kinds.map((_, kind) => all.pages.filter((page) => page.kind < kind).length),
    shards: shards.map(({ first }) => first),
  };
  return new Map([
    ['index.json', JSON.stringify(manifest)],
    ...[...files].map(([path, json]) => [`${manifest.folder}/${path}`, json] as const),
  ]);
};
