import { searchWords } from '#words/search.ts';
import { addressOf, askedAt } from './address.ts';
import { panelOf, type Asked } from './panel.ts';
import { element } from '#components/element.ts';

/** Sets the search page to work; its address always says what is shown. */
export const start = (root: HTMLElement): void => {
  const keep = (asked: Asked, how: 'pushState' | 'replaceState'): void => {
    const address = addressOf(location.href, asked);
    try {
      if (address !== location.href) history[how](null, '', address);
    } catch {
      // Browsers limit how often an address may change; the next change brings it up to date.
    }
  };
  const panel = panelOf(root, {
    limit: 20,
    level: 'h2',
    below: ({ more }, showMore) => {
      if (!more) return [];
      const button = element('button', { class: 'button', type: 'button' }, searchWords.more);
      button.addEventListener('click', showMore);
      return [element('p', {}, button)];
    },
    answered: (asked) => keep(asked, 'replaceState'),
  });
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(panel.asked(), 'pushState');
    void panel.search();
  });
  addEventListener('popstate', () => void panel.ask(askedAt(location.href)));
  const typed = panel.asked();
  const wanted = askedAt(location.href);
  void panel.ask(typed.query === '' ? wanted : { ...wanted, query: typed.query });
};
