import { element } from '#components/element.ts';
import { answerOf, hitsAt, type Answer, type Hit, type Search } from '#search/answer.ts';
import type { Index } from '#search/pages.ts';
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import { moveBetween } from './arrows.ts';
import { pagesWith } from './bodies.ts';
import { isComposing } from './composing.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { load } from './load.ts';
import { fillPassages } from './passages.ts';
import { countOf, groupOf, groupsOf, resultsOf } from './render.ts';

/** A search form at work. */
export type Panel = Fields & {
  /** Searches for what the form holds, at once. */
  readonly search: () => Promise<void>;
};

type Options = {
  /** How many pages are shown at first, and how many more at each request. */
  readonly limit: number;
  readonly level: 'h2' | 'h3';
  /** What stands below the results, when there are any. */
  readonly below: (showMore: (() => void) | undefined) => readonly HTMLElement[];
  /** Called with what was asked whenever its answer is shown. */
  readonly answered?: (asked: Search) => void;
  /** How many pages are shown: what a reader returns to. */
  readonly shown?: { readonly read: () => number; readonly keep: (count: number) => void };
};

/** How long a reader has to stop typing for the search to start, in milliseconds: letters in a burst are one query. */
const pause = 30;
/** How long typing has to rest for the answer to be announced. */
const rest = 400;
/** How long a search may take before it is said that it goes on. */
const patience = 600;

/** What a search found: the answer of the index, and pages that only their texts find. */
type Found = { readonly answer: Answer; readonly hits: readonly Hit[]; readonly inTexts: Promise<readonly Hit[]> };

/** Sets a search form (`SearchForm.astro`) to work. */
export const panelOf = (root: HTMLElement, options: Options): Panel => {
  const fields = fieldsOf(root);
  const { query, results, status, help, says } = fields;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let passages: ReturnType<typeof fillPassages> | undefined;

  const titles = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('.hit-title')];

  const show = (found: readonly HTMLElement[], advice: string | undefined): void => {
    passages?.end();
    results.replaceChildren(...found);
    status.textContent = '';
    help.hidden = advice === undefined;
    says.textContent = advice ?? '';
  };

  const again = (text: string, changed: Partial<Search> = {}): HTMLElement => {
    const button = element('button', { class: 'button', type: 'button' }, text);
    button.addEventListener('click', () => {
      fields.fill({ ...fields.asked(), ...changed });
      query.focus();
      void search();
    });
    return element('p', {}, button);
  };

  const shownHits = (answer: Answer, hits: readonly Hit[]): HTMLElement[] => {
    let count = options.limit;
    const goal = options.shown?.read() ?? count;
    const more = (): HTMLElement[] => {
      const from = count;
      count += options.limit;
      return groupsOf(options.level, hits.slice(from, count));
    };
    const first = resultsOf(options.level, answer, hits.slice(0, count));
    while (count < Math.min(goal, hits.length)) first.push(...more());
    const rest = element('div', {});
    const showMore = (): void => {
      const before = titles().length;
      const groups = more();
      rest.before(...groups);
      passages?.(groups.flatMap((group) => [...group.querySelectorAll('.hit-sections')]));
      options.shown?.keep(count);
      rest.replaceChildren(...options.below(count < hits.length ? showMore : undefined));
      titles()[before]?.focus();
    };
    rest.append(...options.below(count < hits.length ? showMore : undefined));
    return [...first, rest];
  };

  const present = ({ answer, hits }: Found, typed: Search): void => {
    const { instead } = answer;
    const note = instead === undefined ? [] : [again(fill(words.asTyped, { query: answer.query }), { asTyped: true })];
    show([...note, ...(hits.length === 0 ? [] : shownHits(answer, hits))], undefined);
    passages = fillPassages(results, answer.mark);
    options.answered?.(typed);
  };

  /** Adds what only the texts find, and says what was found. */
  const complete = async ({ answer, hits, inTexts }: Found, typed: Search, isStale: () => boolean): Promise<void> => {
    let failed = false;
    const added = await inTexts.catch(() => {
      failed = true;
      return [];
    });
    if (isStale()) return;
    if (added.length > 0) {
      const group = groupOf(options.level, words.inTexts, added, true);
      results.append(group);
      passages?.([...group.querySelectorAll('.hit-sections')]);
    }
    const total = hits.length + added.length;
    if (failed) results.append(again(words.retry));
    else if (total === 0) {
      if (typed.kind !== '' || typed.topic !== '') results.append(again(words.unfiltered, { kind: '', topic: '' }));
      help.hidden = false;
      says.textContent = words.noneHelp;
    }
    status.textContent =
      failed && total === 0
        ? words.textsFailed
        : [countOf(answer, typed.query, total), ...(failed ? [words.textsFailed] : [])].join(' ');
  };

  const searchFor = async (isTyping: boolean): Promise<void> => {
    clearTimeout(timer);
    latest += 1;
    const mine = latest;
    const isStale = (): boolean => mine !== latest;
    const rested = new Promise((resolve) => setTimeout(resolve, isTyping ? rest : 0));
    const slow = setTimeout(() => (status.textContent = words.loading), patience);
    results.setAttribute('aria-busy', 'true');
    const typed = fields.asked();
    let isOpen = false;
    try {
      const index = await load();
      isOpen = true;
      if (isStale()) return;
      const found = await foundBy(index, typed);
      if (isStale()) return;
      if (found === undefined) {
        show([], words.empty);
        if (isTyping) await rested;
        if (!isStale() && typed.query.trim() !== '') status.textContent = words.empty;
        options.answered?.(typed);
      } else {
        present(found, typed);
        if (isTyping) await rested;
        if (!isStale()) await complete(found, typed, isStale);
      }
    } catch {
      if (isStale()) return;
      show([again(words.retry)], isOpen ? undefined : words.failed);
      status.textContent = isOpen ? words.textsFailed : words.failedShort;
    } finally {
      clearTimeout(slow);
    }
    if (!isStale()) results.removeAttribute('aria-busy');
  };

  const search = (): Promise<void> => searchFor(false);

  query.addEventListener('input', (event) => {
    clearTimeout(timer);
    results.setAttribute('aria-busy', 'true');
    // What is being composed is no word yet.
    if ((event as InputEvent).isComposing) return;
    timer = setTimeout(() => void searchFor(true), pause);
  });
  // The key that ends a composition is no wish to send the form.
  query.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  });
  query.addEventListener('compositionend', () => {
    timer = setTimeout(() => void searchFor(true), pause);
  });
  for (const select of fields.filters) select.addEventListener('change', () => void search());
  moveBetween(root, query, titles);
  load().then(fields.offer, () => {});
  return { ...fields, search };
};

/** What a search finds; phrases are looked for in the texts first, since nothing else knows of them. */
const foundBy = async (index: Index, typed: Search): Promise<Found | undefined> => {
  const answer = answerOf(index, typed);
  if (answer === undefined) return undefined;
  const { hits, phrases, elsewhere } = answer;
  const others = (hrefs: readonly string[]): Hit[] =>
    hitsAt(
      index,
      hrefs.filter((href) => !hits.some((hit) => hit.href === href)),
      typed,
      answer.mark,
    );
  if (phrases.length > 0) {
    const hrefs = await pagesWith('', phrases);
    const both = [...hits.filter(({ href }) => hrefs.includes(href)), ...others(hrefs)];
    return { answer: { ...answer, exact: undefined }, hits: both, inTexts: Promise.resolve([]) };
  }
  const inTexts = elsewhere.length === 0 ? Promise.resolve([]) : pagesWith(elsewhere.join(' '), []).then(others);
  return { answer, hits, inTexts };
};
