import { filesOf } from '#search/files.ts';
import type { PageText, SearchPage, SearchPages } from '#search/pages.ts';
import { openStore, type Store } from '#search/store.ts';

/** An index of pages, opened through the files that a reader would fetch; `asked` lists them. */
export const indexOf = async (
  all: SearchPages,
  texts: readonly PageText[] = all.pages.map(({ title }) => ({ content: title, anchors: [] })),
): Promise<{ store: Store; asked: string[] }> => {
  const files = filesOf(all, texts, () => 'here');
  const asked: string[] = [];
  const store = await openStore(async (path) => {
    asked.push(path);
    const json = files.get(path);
    if (json === undefined) throw new Error(`The index has no ${path}.`);
    return JSON.parse(json) as unknown;
  });
  return { store, asked };
};

/** A small reference made of titles, each with its other names and the sentence that says what it is about. */
export const reference = (rows: readonly (readonly [title: string, aliases: string, sign: string])[]): SearchPages => {
  const pages = rows.map(([title, aliases, sign]): SearchPage => ({
    title,
    kind: 0,
    href: `/entries/${title.toLowerCase().replaceAll(' ', '-')}/`,
    summary: sign,
    topics: [],
    aliases: aliases === '' ? [] : aliases.split(', '),
    worries: [],
    signs: [[3, sign]],
  }));
  const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return {
    kinds: [
      ['Entry', 'Entries'],
      ['Term', 'Terms'],
    ],
    topics: ['Time'],
    pages,
    names: pages.flatMap(({ title, aliases }, at) => [title, ...aliases].map((name) => [fold(name), at] as const)),
  };
};
