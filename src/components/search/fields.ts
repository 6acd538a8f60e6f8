import { partsIn } from '#components/element.ts';
import type { Search } from '#search/answer.ts';
import type { Index } from '#search/pages.ts';

/** The form of a search (`SearchForm.astro`) and where its answer stands. */
export type Fields = {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly filters: readonly HTMLSelectElement[];
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly help: HTMLElement;
  readonly says: HTMLElement;
  /** What the form asks for. */
  readonly asked: () => Search;
  readonly fill: (asked: Search) => void;
  /** Offers all kinds and topics, where the page does not. */
  readonly offer: (index: Index) => void;
};

/** The parts of a search form. */
export const fieldsOf = (root: HTMLElement): Fields => {
  const part = partsIn(root, 'SearchForm.astro');
  const query = part<HTMLInputElement>('query');
  const kind = part<HTMLSelectElement>('kind');
  const topic = part<HTMLSelectElement>('topic');
  let asTyped = false;
  query.addEventListener('input', () => (asTyped = false));
  query.addEventListener('paste', pasteInOneLine);
  return {
    form: part('form'),
    query,
    filters: [kind, topic],
    status: part('status'),
    results: part('results'),
    help: part('help'),
    says: part('says'),
    asked: () => ({ query: query.value, kind: kind.value, topic: topic.value, asTyped }),
    fill: (asked) => {
      query.value = asked.query;
      choose(kind, asked.kind);
      choose(topic, asked.topic);
      asTyped = asked.asTyped;
    },
    offer: ({ kinds, topics }) => {
      add(
        kind,
        kinds.map(([one]) => one),
      );
      add(topic, topics);
    },
  };
};

/** A field of one line takes line breaks away, and two words would become one. */
const pasteInOneLine = (event: ClipboardEvent): void => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!/\s\S/.test(text.trim()) || !text.includes('\n')) return;
  event.preventDefault();
  document.execCommand('insertText', false, text.replace(/\s+/g, ' ').trim());
};

// A value that is not offered would leave the list without any.
const choose = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  if (select.selectedIndex === -1) select.value = '';
};

const add = (select: HTMLSelectElement, titles: readonly string[]): void => {
  if (select.options.length === 1) select.append(...titles.map((title) => new Option(title, title)));
};
