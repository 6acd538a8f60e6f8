import { lettersOf } from '#search/tokens.ts';
import { patience } from './patience.ts';

/** What is used of Pagefind: https://pagefind.app/docs/api/. */
type Pagefind = {
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string; readonly content: string }> }[];
  }>;
};
type Module = {
  readonly createInstance: (options: { readonly baseUrl: string; readonly noWorker: boolean }) => Pagefind;
};

const folder = `${import.meta.env.BASE_URL}pagefind/`;
/** How many pages are looked into. */
const most = 12;

let pagefind: Pagefind | undefined;
let build: string | undefined;
let attempts = 0;
let hasFailed = false;

/** Addresses of pages in whose texts all of the words stand; with a phrase, as they were typed. */
export const pagesWith = async (query: string, phrases: readonly string[]): Promise<string[]> => {
  const isPhrase = phrases.length > 0;
  try {
    const found = await within(
      opened().then((open) => Promise.all((isPhrase ? phrases : [query]).map((one) => pagesOf(open, one, isPhrase)))),
    );
    if (hasFailed) throw new Error(`${folder}: a file did not come.`);
    return (found[0] ?? []).filter((href) => found.every((pages) => pages.includes(href)));
  } catch (error) {
    pagefind = undefined;
    throw error;
  }
};

const pagesOf = async ({ search }: Pagefind, words: string, isPhrase: boolean): Promise<string[]> => {
  const { results } = await search(isPhrase ? `"${words}"` : words);
  const hrefs: string[] = [];
  for (const { data } of results.slice(0, most)) {
    const { url, content } = await data();
    // Pagefind takes any form of a word for the word; a phrase is meant as it was typed.
    if (!isPhrase || spaced(content).includes(spaced(words))) hrefs.push(url);
  }
  return hrefs;
};

/** Opens Pagefind, and opens it again after a failure, and where the site has been built anew. */
const opened = async (): Promise<Pagefind> => {
  const answer = await fetch(`${folder}pagefind-entry.json`, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const now = await answer.text();
  if (pagefind !== undefined && now === build) return pagefind;
  if (attempts === 0) globalThis.fetch = watched(globalThis.fetch);
  // A browser may keep a failure under its address.
  attempts += 1;
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js?${attempts}`)) as Module;
  hasFailed = false;
  build = now;
  pagefind = createInstance({ baseUrl: '/', noWorker: true });
  return pagefind;
};

/** Pagefind takes a file that does not come for one without words, and would find nothing and not say so. */
const watched =
  (fetched: typeof fetch): typeof fetch =>
  async (input, options) => {
    const isOurs = typeof input === 'string' && input.startsWith(folder);
    const answer = await fetched(input, isOurs ? { ...options, signal: AbortSignal.timeout(patience) } : options).catch(
      (error: unknown) => {
        hasFailed ||= isOurs;
        throw error;
      },
    );
    hasFailed ||= isOurs && !answer.ok;
    return answer;
  };

const spaced = (text: string): string => ` ${lettersOf(text).join(' ')} `;

/** What takes too long fails. */
const within = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('It takes too long.')), patience)),
  ]);
