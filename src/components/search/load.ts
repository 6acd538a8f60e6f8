import { openStore, type Store } from '#search/store.ts';

const folder = `${import.meta.env.BASE_URL}search-index/`;
let loading: Promise<Store> | undefined;

/** Opens the search index, once; tries again after a failure. */
export const load = (): Promise<Store> =>
  (loading ??= openStore(read).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

const read = async (path: string): Promise<unknown> => {
  const answer = await fetch(folder + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
};
