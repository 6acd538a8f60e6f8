import { element } from '#components/element.ts';
import { searchWords as words } from '#words/search.ts';
import type { Answer, Filters } from '#search/answer.ts';
import { finder } from '#search/engine.ts';
import { longest } from '#search/query.ts';
import { load } from './load.ts';
import { countOf, fillIn, resultsOf } from './render.ts';

/** What the form of a search holds. */
export type Asked = Filters & { readonly query: string };

/** A search form at work. */
export type Panel = {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly asked: () => Asked;
  /** Fills the form and searches. */
  readonly ask: (asked: Asked) => Promise<void>;
  /** Searches for what the form holds, at once. */
  readonly search: () => Promise<void>;
};

type Options = {
  /** How many pages are shown at first. */
  readonly limit: number;
  readonly level: 'h2' | 'h3';
  /** What stands below the results, when there are any. */
  readonly below: (answer: Answer, showMore: () => void) => readonly HTMLElement[];
  /** Called with what was asked whenever its answer is shown. */
  readonly answered?: (asked: Asked) => void;
};

/** How long a reader has to stop typing for the search to start, in milliseconds: letters in a burst are one query. */
const pause = 30;
/** How long the results have to stand for their passages to be fetched, in milliseconds: they are most of the bytes. */
const rest = 120;
/** How long a search may take before it is said that it goes on. */
const patience = 400;

/** Sets a search form (`SearchForm.astro`) to work. */
export const panelOf = (root: HTMLElement, { limit, level, below, answered }: Options): Panel => {
  const part = <Part extends HTMLElement>(name: string): Part => {
    const found = root.querySelector<Part>(`[data-part='${name}']`);
    if (found === null) throw new Error(`SearchForm.astro has no part “${name}”, which panel.ts needs.`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const query = part<HTMLInputElement>('query');
  const kind = part<HTMLSelectElement>('kind');
  const topic = part<HTMLSelectElement>('topic');
  const [status, results, help, says] = [part('status'), part('results'), part('help'), part('says')];
  const find = finder(load);
  let shown = limit;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const asked = (): Asked => ({ query: query.value, kind: kind.value, topic: topic.value });

  const show = (count: string, found: readonly HTMLElement[], advice: string | undefined): void => {
    status.textContent = count;
    results.replaceChildren(...found);
    help.hidden = advice === undefined;
    says.textContent = advice ?? '';
  };

  const unfiltered = (): HTMLElement[] => {
    if (kind.value === '' && topic.value === '') return [];
    const button = element('button', { class: 'button', type: 'button' }, words.unfiltered);
    button.addEventListener('click', () => {
      query.focus();
      void ask({ query: query.value, kind: '', topic: '' });
    });
    return [element('p', {}, button)];
  };

  const showMore = (): void => {
    const before = titles().length;
    shown += limit;
    void searchOnce().then(() => titles()[before]?.focus());
  };

  const searchOnce = async (): Promise<void> => {
    clearTimeout(timer);
    const now = asked();
    const asksNothing = now.query.trim() === '' && now.kind === '' && now.topic === '';
    results.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => (status.textContent = words.loading), patience);
    try {
      const finding = await find({ ...now, limit: shown });
      if (finding === undefined && !asksNothing) return;
      clearTimeout(slow);
      if (finding === undefined) show('', [], words.empty);
      else {
        const { answer, withPassages } = finding;
        const isNone = answer.total === 0;
        const found = isNone ? unfiltered() : [...resultsOf(answer, level), ...below(answer, showMore)];
        show(countOf(answer), found, isNone ? words.noneHelp : undefined);
        await new Promise((resolve) => setTimeout(resolve, rest));
        const whole = await withPassages();
        if (whole === undefined) return;
        fillIn(results, whole);
      }
      answered?.(now);
    } catch {
      show('', [], words.failed);
    } finally {
      clearTimeout(slow);
    }
    results.removeAttribute('aria-busy');
  };

  const search = (): Promise<void> => {
    shown = limit;
    return searchOnce();
  };

  const ask = (wanted: Asked): Promise<void> => {
    query.value = wanted.query;
    choose(kind, wanted.kind);
    choose(topic, wanted.topic);
    return search();
  };

  const titles = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('.hit-title')];

  /** Down and up move from the field through the titles found, and back. */
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const from = event.target as HTMLElement;
    const all = titles();
    const at = all.findIndex((title) => title.closest('.hit')?.contains(from));
    if (step === 0 || (at === -1 && (from !== query || step === -1))) return;
    const isInside = all[at] !== from && step === -1;
    const next = isInside ? all[at] : (all[at + step] ?? (step === -1 ? query : undefined));
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  // A value that is not offered would leave the list without any.
  const choose = (select: HTMLSelectElement, value: string): void => {
    select.value = value;
    if (select.selectedIndex === -1) select.value = '';
  };

  const offer = (select: HTMLSelectElement, titlesOffered: readonly string[]): void => {
    if (select.options.length > 1) return;
    select.append(...titlesOffered.map((title) => new Option(title, title)));
  };

  query.maxLength = longest;
  query.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pause);
  });
  for (const select of [kind, topic]) select.addEventListener('change', () => void search());
  root.addEventListener('keydown', move);
  load().then(
    ({ manifest: { kinds, topics } }) => {
      offer(
        kind,
        kinds.map(([one]) => one),
      );
      offer(topic, topics);
    },
    () => show('', [], words.failed),
  );
  return { form, query, asked, ask, search };
};
