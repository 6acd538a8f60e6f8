import { cardsInFile, type Card, type Manifest, type PageText } from './pages.ts';
import { shardAt } from './shards.ts';

type Holds = readonly (number | string)[];

/** The index as search asks it: every question fetches one small file at most, and none twice. */
export type Store = {
  readonly manifest: Manifest;
  /** What a key holds. */
  readonly at: (key: string) => Promise<Holds | undefined>;
  /** The keys that begin so, with what they hold: all of them, or as many as two files hold. */
  readonly from: (start: string) => Promise<readonly (readonly [key: string, holds: Holds])[]>;
  readonly card: (page: number) => Promise<Card | undefined>;
  readonly text: (page: number) => Promise<PageText>;
};

/** Opens the index; `read` fetches a file of it, by its path within the index. */
export const openStore = async (read: (path: string) => Promise<unknown>): Promise<Store> => {
  const manifest = (await read('index.json')) as Manifest;
  const files = new Map<string, Promise<unknown>>();
  const file = (path: string): Promise<unknown> => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const reading = read(`${manifest.folder}/${path}`);
    files.set(path, reading);
    // What could not be fetched is fetched again when it is next asked for.
    reading.catch(() => files.delete(path));
    return reading;
  };
  const shard = async (number: number): Promise<Readonly<Record<string, Holds>>> =>
    (await file(`keys/${number}.json`)) as Record<string, Holds>;
  return {
    manifest,
    at: async (key) => {
      const keys = await shard(shardAt(manifest.shards, key));
      return Object.hasOwn(keys, key) ? keys[key] : undefined;
    },
    from: async (start) => {
      const number = shardAt(manifest.shards, start);
      const goesOn = manifest.shards[number + 1]?.startsWith(start) === true;
      const rows = await Promise.all([number, ...(goesOn ? [number + 1] : [])].map(shard));
      return rows.flatMap((keys) => Object.entries(keys).filter(([key]) => key.startsWith(start)));
    },
    card: async (page) => {
      const cards = (await file(`cards/${Math.floor(page / cardsInFile)}.json`)) as Card[];
      return cards[page % cardsInFile];
    },
    text: async (page) => (await file(`text/${page}.json`)) as PageText,
  };
};
