import { answerOf, type Answer, type Search } from '#search/answer.ts';
import { indexOf, opened, type IndexFile } from '#search/index-file.ts';
import type { Index, SearchPage, SearchPages } from '#search/pages.ts';

/** The index of pages as a reader opens it: written, sent as JSON and read. */
export const openedOver = (all: SearchPages): Index => opened(JSON.parse(JSON.stringify(indexOf(all))) as IndexFile);

/** Answers a search of all kinds and topics. */
export const ask = (index: Index, query: string, more: Partial<Search> = {}): Answer => {
  const answer = answerOf(index, { query, kind: '', topic: '', asTyped: false, ...more });
  if (answer === undefined) throw new Error(`“${query}” asks for nothing.`);
  return answer;
};

/** The titles of what is found. */
export const titles = ({ hits }: Answer): string[] => hits.map(({ title }) => title);

/** A small reference made of titles, each with its other names, the sentence that says what it is about, and its text. */
export const reference = (
  rows: readonly (readonly [title: string, aliases: string, sign: string, text?: string])[],
): SearchPages => ({
  kinds: [
    ['Entry', 'Entries'],
    ['Term', 'Terms'],
  ],
  topics: ['Time'],
  pages: rows.map(([title, aliases, sign, text = '']): SearchPage => ({
    title,
    kind: 0,
    href: `/entries/${title.toLowerCase().replaceAll(' ', '-')}/`,
    summary: sign,
    topics: [],
    aliases: aliases === '' ? [] : aliases.split(', '),
    worries: [],
    signs: [],
    text,
  })),
});
