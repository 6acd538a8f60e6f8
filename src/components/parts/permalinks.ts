import { permalinkWords as words } from '#words/items.ts';
import { element } from '#components/element.ts';

/**
 * Gives each list one link to its item under the pointer. Tab reaches it at the first item, the arrow keys take it to
 * the others; followed, it copies the item's address and says so.
 */
export const linkItems = (): void => {
  const lists = document.querySelectorAll<HTMLElement>('main :is(.items, .steps, .evidence, tbody, .pairs-of)');
  for (const list of lists) linkIn(list);
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink, a.item-link') : null;
    if (link !== null) void copy(link);
  });
};

/** The parts of a list that have an address, each with the element that its link can stand in. */
const itemsIn = (list: HTMLElement): { id: string; place: Element }[] =>
  [...list.children].flatMap((item) => {
    const target = item.id === '' ? item.querySelector(':scope > .fold > [id], :scope > .more [id]') : item;
    const place = item instanceof HTMLTableRowElement ? item.cells[item.cells.length - 1] : item;
    return target === null || place === undefined ? [] : [{ id: target.id, place }];
  });

const linkIn = (list: HTMLElement): void => {
  const items = itemsIn(list);
  const link = element('a', { class: 'item-link', 'aria-label': words.link, 'data-script': '' }, '#');
  let current = 0;
  const put = (index: number): void => {
    const item = items[index];
    if (item === undefined) return;
    current = index;
    link.href = `#${item.id}`;
    item.place.append(link);
  };
  list.addEventListener('pointerover', ({ target }) => {
    const at = items.findIndex(({ place }) => target instanceof Node && place.closest('li, tr')?.contains(target));
    if (at >= 0 && at !== current && document.activeElement !== link) put(at);
  });
  link.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    put(Math.min(Math.max(current + step, 0), items.length - 1));
    link.focus();
  });
  put(0);
};

/** Copies the address that a link leads to. The link says so, and so does the status of the page. */
const copy = async (link: HTMLAnchorElement): Promise<void> => {
  const said = await navigator.clipboard.writeText(link.href).then(
    () => words.copied,
    () => words.failed,
  );
  const status = element('span', { role: 'status', class: 'told-copied' }, '');
  link.after(status);
  status.textContent = said;
  setTimeout(() => status.remove(), 2500);
};
