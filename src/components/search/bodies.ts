import { lettersOf } from '#search/tokens.ts';
import { patience } from './load.ts';

/** What is used of Pagefind: https://pagefind.app/docs/api/. */
type Pagefind = {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string; readonly content: string }> }[];
  }>;
};

const folder = `${import.meta.env.BASE_URL}pagefind/`;
/** How many pages are looked into. */
const most = 12;

let pagefind: Pagefind | undefined;
let build: string | undefined;
let attempts = 0;

/** Addresses of pages in whose texts all of the words stand; with a phrase, as they were typed. */
export const pagesWith = async (query: string, phrases: readonly string[]): Promise<string[]> => {
  const wanted = phrases.length > 0 ? phrases : [query];
  const found = await Promise.all(wanted.map((one) => within(pagesOf(one, phrases.length > 0))));
  return (found[0] ?? []).filter((href) => found.every((pages) => pages.includes(href)));
};

const pagesOf = async (words: string, isPhrase: boolean): Promise<string[]> => {
  const { search } = await opened();
  const { results } = await search(isPhrase ? `"${words}"` : words);
  const hrefs: string[] = [];
  for (const { data } of results.slice(0, most)) {
    const { url, content } = await data();
    // Pagefind takes any form of a word for the word; a phrase is meant as it was typed.
    if (!isPhrase || spaced(content).includes(spaced(words))) hrefs.push(url);
  }
  return hrefs;
};

/** Opens Pagefind, and opens it again where the site has been built anew: it would find nothing and not say so. */
const opened = async (): Promise<Pagefind> => {
  const answer = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const now = await answer.text();
  if (pagefind !== undefined && now === build) return pagefind;
  await pagefind?.destroy();
  if (pagefind === undefined) {
    // A browser may keep a failure under its address.
    const name = attempts === 0 ? 'pagefind.js' : `pagefind.js?${attempts}`;
    attempts += 1;
    const loaded = (await import(/* @vite-ignore */ `${folder}${name}`)) as Pagefind;
    await loaded.options({ baseUrl: '/' });
    pagefind = loaded;
  }
  await pagefind.init();
  build = now;
  return pagefind;
};

const spaced = (text: string): string => ` ${lettersOf(text).join(' ')} `;

/** What takes too long fails. */
const within = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('It takes too long.')), patience)),
  ]);
