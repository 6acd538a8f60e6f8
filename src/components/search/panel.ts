import { answerOf, hitsAt, type Hit, type Search } from '#search/answer.ts';
import type { Index } from '#search/pages.ts';
import { searchWords as words } from '#words/search.ts';
import { moveBetween } from './arrows.ts';
import { pagesWith } from './bodies.ts';
import { isComposing } from './composing.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { load } from './load.ts';
import { outcomeIn, type Found, type Options } from './outcome.ts';

/** A search form at work. */
export type Panel = Fields & {
  /** Searches for what the form holds, at once. */
  readonly search: () => Promise<void>;
};

/** How long typing has to rest for the answer to be announced. */
const rest = 400;
/** How long a search may take before it is said that it goes on. */
const patience = 600;

/** Sets a search form (`SearchForm.astro`) to work. */
export const panelOf = (root: HTMLElement, options: Options): Panel => {
  const fields = fieldsOf(root);
  const { query, results, status } = fields;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outcome = outcomeIn(fields, options, () => void search());

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
        outcome.empty();
        if (isTyping) await rested;
        if (!isStale() && typed.query.trim() !== '') status.textContent = words.empty;
        options.answered?.(typed);
      } else {
        outcome.present(found, typed);
        if (isTyping) await rested;
        if (!isStale()) await outcome.complete(found, typed, isStale);
      }
    } catch {
      if (isStale()) return;
      outcome.failed(isOpen);
    } finally {
      clearTimeout(slow);
    }
    if (!isStale()) results.removeAttribute('aria-busy');
  };

  const search = (): Promise<void> => searchFor(false);

  // Keys that wait already go first: letters in a burst are one query.
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void searchFor(true));
  };

  query.addEventListener('input', (event) => {
    results.setAttribute('aria-busy', 'true');
    // What is being composed is no word yet.
    if ((event as InputEvent).isComposing) return;
    soon();
  });
  // The key that ends a composition is no wish to send the form.
  query.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  });
  query.addEventListener('compositionend', soon);
  for (const select of fields.filters) select.addEventListener('change', () => void search());
  moveBetween(root, query, outcome.titles);
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
