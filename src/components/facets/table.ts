import { element } from '#components/element.ts';
import { matches, type Asked, type Facet, type Row } from './asked.ts';
import { ordered, orderOf, type Column } from './order.ts';

type Shown = Row & { readonly line: HTMLTableRowElement };

/** The table at work. */
export type Table = {
  readonly rows: readonly Row[];
  /** Shows the decisions asked for, in the order asked for, and says how many they are. */
  readonly show: (asked: Asked) => number;
};

/** Takes the table of the page over; `press` hears which head was pressed. */
export const tableOf = (
  table: HTMLTableElement,
  facets: readonly Facet[],
  columns: readonly Column[],
  press: (id: string) => void,
): Table => {
  const groups = [...table.tBodies].map((body) => {
    const [head, ...lines] = body.rows;
    return { body, head, rows: lines.map((line) => shownOf(line, facets)) };
  });
  const rows = groups.flatMap((group) => group.rows);
  const flat = element('tbody', { role: 'rowgroup' });
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  for (const head of heads) {
    const title = head.textContent.trim();
    const button = element('button', { type: 'button' }, title);
    button.addEventListener('click', () => press(head.dataset['sort'] ?? ''));
    head.replaceChildren(element('span', {}, title), button);
  }
  const show = ({ words, sort }: Asked): number => {
    const order = orderOf(sort, columns);
    for (const head of heads) {
      if (head.dataset['sort'] === order?.id) head.ariaSort = order?.direction ?? null;
      else head.removeAttribute('aria-sort');
    }
    const found = rows.filter((row) => matches(row, words));
    const isFound = new Set(found);
    const kept = groups.flatMap(({ body, head, rows: all }) => {
      const left = all.filter((row) => isFound.has(row));
      return left.length === 0 ? [] : [{ body, head, left }];
    });
    for (const body of [...table.tBodies]) body.remove();
    if (order === undefined || order.id === 'topic') {
      for (const { body, head, left } of kept) body.replaceChildren(...(head ? [head] : []), ...left.map(lineOf));
      table.append(...kept.map(({ body }) => body));
    } else {
      flat.replaceChildren(...ordered(found, order, facets, document.documentElement.lang).map(lineOf));
      table.append(flat);
    }
    return found.length;
  };
  return { rows, show };
};

const lineOf = ({ line }: Shown): HTMLTableRowElement => line;

const shownOf = (line: HTMLTableRowElement, facets: readonly Facet[]): Shown => ({
  line,
  title: line.querySelector('th')?.textContent.trim() ?? '',
  changed: line.dataset['changed'] ?? '',
  words: Object.fromEntries(facets.map(({ id }) => [id, (line.dataset[id] ?? '').split(' ')])),
});
