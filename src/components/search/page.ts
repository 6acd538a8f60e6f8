import { element } from '#components/element.ts';
import type { Search } from '#search/answer.ts';
import { searchWords as words } from '#words/search.ts';
import { addressOf, askedAt } from './address.ts';
import { refresh } from './load.ts';
import { panelOf } from './panel.ts';

/** What the browser keeps with an address of the search page: how many pages are shown, and how far down one has read. */
type Kept = { readonly shown?: number; readonly top?: number };

const limit = 20;

/** Sets the search page to work; its address always says what is shown. */
export const start = (root: HTMLElement): void => {
  const kept = (): Kept => (history.state ?? {}) as Kept;
  const keep = (how: 'pushState' | 'replaceState', state: Kept, address = location.href): void => {
    try {
      history[how]({ ...state }, '', address);
    } catch {
      // Browsers limit how often an address may change; the next change brings it up to date.
    }
  };
  const panel = panelOf(root, {
    limit,
    level: 'h2',
    below: (showMore) => {
      if (showMore === undefined) return [];
      const button = element('button', { class: 'button', type: 'button' }, words.more);
      button.addEventListener('click', showMore);
      return [element('p', {}, button)];
    },
    answered: (asked) => {
      const address = addressOf(location.href, asked);
      if (address !== location.href) keep('replaceState', {}, address);
    },
    shown: { read: () => kept().shown ?? limit, keep: (shown) => keep('replaceState', { ...kept(), shown }) },
  });
  const ask = async (asked: Search): Promise<void> => {
    const { top } = kept();
    panel.fill(asked);
    await panel.search();
    if (top !== undefined) scrollTo(0, top);
  };
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = addressOf(location.href, panel.asked());
    if (address !== location.href) keep('pushState', {}, address);
    void panel.search();
  });
  addEventListener('popstate', () => void ask(askedAt(location.href)));
  // A reload keeps nothing that is noted as the page goes.
  for (const moment of ['scrollend', 'pagehide'])
    addEventListener(moment, () => keep('replaceState', { ...kept(), top: scrollY }));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh();
  });
  const typed = panel.asked();
  const wanted = askedAt(location.href);
  void ask(typed.query === '' ? wanted : { ...wanted, query: typed.query });
};
