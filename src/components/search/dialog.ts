import { element } from '#components/element.ts';
import { searchWords as words } from '#words/search.ts';
import { addressOf } from './address.ts';
import { panelOf } from './panel.ts';

/** Sets the search dialog to work when it is first opened. */
export const start = (dialog: HTMLDialogElement): void => {
  const everything = (): string => addressOf(panel.form.action, panel.asked());
  const panel = panelOf(dialog, {
    limit: 12,
    level: 'h3',
    below: () => [element('p', { class: 'small' }, element('a', { href: everything() }, words.all))],
  });
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(everything());
  });
  // A click beside the dialog closes it, and so does a link to a place on the page behind it.
  dialog.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (target === dialog || link?.pathname === location.pathname) dialog.close();
  });
  if (panel.query.value !== '') void panel.search();
};
