import { element } from '#components/element.ts';
import type { Mark } from '#search/mark.ts';
import { passagesIn, type Passage } from '#search/places.ts';
import { piecesOf } from './render.ts';
import { placesOf } from './texts.ts';

/** How many passages a page has room for: `results.css` keeps it free. */
const most = 2;
/** How long results have to stand before the texts of their pages are fetched, in milliseconds. */
const rest = 150;
/** How far below the screen a page may stand that is fetched already. */
const near = '200px';

/** Fills in where on the pages found the words stand, as they come into view; returns how to end that. */
export const fillPassages = (
  results: HTMLElement,
  mark: Mark,
): ((more: readonly Element[]) => void) & { end: () => void } => {
  let isOver = false;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void fill(target, mark, () => isOver);
      }
    },
    { rootMargin: near },
  );
  const watch = (rooms: readonly Element[]): void => {
    setTimeout(() => {
      if (!isOver) rooms.forEach((room) => observer.observe(room));
    }, rest);
  };
  watch([...results.querySelectorAll('.hit-sections')]);
  return Object.assign(watch, {
    end: () => {
      isOver = true;
      observer.disconnect();
    },
  });
};

const fill = async (room: Element, mark: Mark, isOver: () => boolean): Promise<void> => {
  const href = room.closest('.hit')?.querySelector('a')?.getAttribute('href') ?? '';
  // A page that does not come is found all the same.
  const places = await placesOf(href).catch(() => []);
  if (isOver()) return;
  room.replaceChildren(...passagesIn(places, mark, most).map((passage) => rowOf(href, passage)));
};

const rowOf = (href: string, { id, label, pieces }: Passage): HTMLElement =>
  element(
    'li',
    {},
    element('a', { href: `${href}#${encodeURIComponent(id)}` }, label),
    ' ',
    element('span', { class: 'muted' }, ...piecesOf(pieces)),
  );
