import { nameKey, type Card, type Manifest, type PageText } from './pages.ts';
import { shardAt, shareOf } from './shards.ts';

type Holds = readonly (number | string)[];

/** The index as search asks it: every question fetches one small file at most, and none twice. */
export type Store = {
  readonly manifest: Manifest;
  /** What a key holds. */
  readonly at: (key: string) => Promise<Holds | undefined>;
  /** The names that begin so, with what they hold: all of them, or as many as two files hold. */
  readonly namesFrom: (start: string) => Promise<readonly (readonly [name: string, holds: Holds])[]>;
  readonly card: (page: number) => Promise<Card>;
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
  const keysIn = async (path: string): Promise<Readonly<Record<string, Holds>>> =>
    (await file(path)) as Record<string, Holds>;
  return {
    manifest,
    at: async (key) => {
      const keys = await keysIn(`keys/${shareOf(key, manifest.keys)}.json`);
      return Object.hasOwn(keys, key) ? keys[key] : undefined;
    },
    namesFrom: async (start) => {
      const key = nameKey(start);
      const number = shardAt(manifest.names, key);
      const goesOn = manifest.names[number + 1]?.startsWith(key) === true;
      const rows = await Promise.all([number, ...(goesOn ? [number + 1] : [])].map((at) => keysIn(`names/${at}.json`)));
      return rows
        .flatMap((names) => Object.entries(names))
        .filter(([name]) => name.startsWith(key))
        .map(([name, holds]) => [name.slice(nameKey('').length), holds] as const);
    },
    card: async (page) => (await file(`cards/${page}.json`)) as Card,
    text: async (page) => (await file(`text/${page}.json`)) as PageText,
  };
};
