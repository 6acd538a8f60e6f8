import { opened, type IndexFile } from '#search/index-file.ts';
import type { Index } from '#search/pages.ts';
import { patience } from './patience.ts';

let loading: Promise<Index> | undefined;
let last: string | undefined;

/** Opens the index, once; tries again after a failure. */
export const load = (): Promise<Index> =>
  (loading ??= fetched().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

/** Takes the index of a new build where there is one; what is open stays in use until then, and where that fails. */
export const refresh = (): void => {
  const before = loading;
  if (before === undefined) return;
  fetched().then(
    (index) => {
      if (loading === before) loading = Promise.resolve(index);
    },
    () => {},
  );
};

const fetched = async (): Promise<Index> => {
  const address = `${import.meta.env.BASE_URL}search-index.json`;
  // A browser asks whether the index has changed, and does not download it again where it has not.
  const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const text = await answer.text();
  if (text === last && loading !== undefined) return loading;
  last = text;
  return opened(JSON.parse(text) as IndexFile);
};
