import { fill, settings } from '#settings.ts';
import type { Answer, Filters } from './answer.ts';
import { finder, load } from './engine.ts';
import { longest } from './query.ts';
import { countOf, element, resultsOf } from './render.ts';

const { search: words } = settings.words;

/** What the form of a search holds. */
export type Asked = Filters & { readonly query: string };

/** A form of search at work. */
export type Panel = {
  readonly asked: () => Asked;
  /** Fills the form and searches. */
  readonly ask: (asked: Asked) => Promise<void>;
  /** Searches for what the form holds. */
  readonly search: () => Promise<void>;
};

type Options = {
  /** How many pages are shown at first. */
  readonly limit: number;
  readonly level: 'h2' | 'h3';
  /** Called with what was asked whenever an answer is shown. */
  readonly answered?: (asked: Asked) => void;
};

const pause = 140;
const patience = 400;

/** Sets a search form (`SearchForm.astro`) to work. */
export const panelOf = (root: HTMLElement, { limit, level, answered }: Options): Panel => {
  const part = <Part extends HTMLElement>(name: string): Part => {
    const found = root.querySelector<Part>(`[data-part='${name}']`);
    if (found === null) throw new Error(`SearchForm.astro has no part “${name}”, which panel.ts needs.`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const query = part<HTMLInputElement>('query');
  const [kind, topic] = [part<HTMLSelectElement>('kind'), part<HTMLSelectElement>('topic')];
  const [status, results, help, says] = [part('status'), part('results'), part('help'), part('says')];
  const find = finder();
  let shown = limit;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const asked = (): Asked => ({ query: query.value, kind: kind.value, topic: topic.value });

  const helpWith = (sentence: string | undefined): void => {
    help.hidden = sentence === undefined;
    says.textContent = sentence ?? '';
  };

  const wayOut = ({ near }: Answer): HTMLElement[] => {
    const ways: HTMLElement[] = [];
    if (near !== undefined)
      ways.push(element('p', { class: 'near' }, `${words.near} `, element('a', { href: near.href }, near.title), '?'));
    if (kind.value !== '' || topic.value !== '') {
      const button = element('button', { class: 'button', type: 'button' }, words.unfiltered);
      button.addEventListener('click', () => {
        query.focus();
        void ask({ query: query.value, kind: '', topic: '' });
      });
      ways.push(element('p', {}, button));
    }
    return ways;
  };

  const further = (): HTMLElement => {
    const button = element('button', { class: 'button', type: 'button' }, words.more);
    button.addEventListener('click', () => {
      const from = results.querySelectorAll('.hit-title').length;
      shown += limit;
      void search().then(() => results.querySelectorAll<HTMLElement>('.hit-title')[from]?.focus());
    });
    return element('p', {}, button);
  };

  const everything = ({ query: q, kind: k, topic: t }: Asked): HTMLElement => {
    const address = new URL(form.action);
    for (const [name, value] of [
      ['q', q],
      ['kind', k],
      ['topic', t],
    ] as const)
      if (value !== '') address.searchParams.set(name, value);
    return element('p', {}, element('a', { href: address.href, class: 'everything' }, words.all));
  };

  const show = (answer: Answer, isPage: boolean): void => {
    status.textContent = countOf(answer);
    const more = isPage ? (answer.more ? [further()] : []) : [everything(asked())];
    results.replaceChildren(...resultsOf(answer, level), ...(answer.total === 0 ? wayOut(answer) : more));
    helpWith(answer.total === 0 ? words.noneHelp : undefined);
  };

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    const now = asked();
    results.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => (status.textContent = words.loading), patience);
    try {
      const answer = await find({ ...now, limit: shown });
      const isEmpty = now.query.trim() === '' && now.kind === '' && now.topic === '';
      if (answer === undefined && !isEmpty) return;
      if (answer === undefined) {
        status.textContent = '';
        results.replaceChildren();
        helpWith(words.empty);
      } else show(answer, answered !== undefined);
      answered?.(now);
    } catch {
      status.textContent = '';
      results.replaceChildren();
      helpWith(words.failed);
    } finally {
      clearTimeout(slow);
    }
    results.removeAttribute('aria-busy');
  };

  const begin = (): Promise<void> => {
    shown = limit;
    return search();
  };

  const ask = (wanted: Asked): Promise<void> => {
    query.value = wanted.query;
    kind.value = wanted.kind;
    topic.value = wanted.topic;
    return begin();
  };

  const titles = (): HTMLElement[] => [query, ...results.querySelectorAll<HTMLElement>('.hit-title')];

  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = titles().findIndex(
      (one) => one === document.activeElement || one.parentElement?.contains(document.activeElement) === true,
    );
    void [step, from];
  });
  query.maxLength = longest;
  query.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), pause);
  });
  for (const select of [kind, topic]) select.addEventListener('change', () => void begin());
  void fill;
  void load;
  return { asked, ask, search: begin };
};
