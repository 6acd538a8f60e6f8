import { element, partsIn, showScripted } from '#components/element.ts';
import { askedIn, queryOf } from './address.ts';
import { byTopic, countsOf, type Asked, type Facet, type Row } from './asked.ts';
import { pressed, type Column, type Direction } from './order.ts';
import { statusOf, type Sentences } from './said.ts';
import { tableOf } from './table.ts';

/** Sets the table of decisions to work: its address always says what is shown. */
export const start = (root: HTMLElement): void => {
  const part = partsIn(root, 'Facets.astro');
  const table = root.querySelector('table');
  if (table === null) return;
  const filters = filtersIn(part);
  const { facets, sorts, asked, fill } = filters;
  const sentences = JSON.parse(part('words').textContent) as Sentences;

  const show = (unknown: readonly string[] = []): void => {
    const now = asked();
    const count = shown.show(now);
    filters.show(shown.rows, now);
    const sort = now.sort === byTopic ? '' : (sorts.selectedOptions[0]?.text ?? '');
    part('status').textContent = statusOf(sentences, { count, total: shown.rows.length, sort, unknown });
  };
  const change = (): void => {
    show();
    keepAddress(queryOf(asked()));
  };
  const read = (): void => {
    const offer = { facets, sorts: [...sorts.options].map(({ value }) => value) };
    const { asked: wanted, unknown } = askedIn(location.search, offer);
    fill(wanted);
    show(unknown);
  };
  const shown = tableOf(table, facets, columnsIn(sorts), (id) => {
    sorts.value = pressed(id, sorts.value);
    // A column that has one direction only keeps it.
    if (sorts.selectedIndex === -1) sorts.value = id;
    change();
  });
  part('form').addEventListener('change', change);
  part('form').addEventListener('submit', (event) => event.preventDefault());
  part('all').addEventListener('click', () => {
    fill({ words: {}, sort: sorts.value });
    part('filters').querySelector('summary')?.focus();
    change();
  });
  addEventListener('popstate', read);
  read();
  filters.open();
  showScripted(root);
};

/** The boxes of the filters, and the list of orders. */
const filtersIn = (part: ReturnType<typeof partsIn>) => {
  const boxes = [...part('form').querySelectorAll<HTMLInputElement>('input')];
  const sorts = part<HTMLSelectElement>('sort');
  const facets: readonly Facet[] = [...Map.groupBy(boxes, ({ name }) => name)].map(([id, all]) => ({
    id,
    words: all.map(({ value }) => value),
  }));
  const ticked = () => boxes.filter(({ checked }) => checked);
  return {
    facets,
    sorts,
    asked: (): Asked => ({
      words: Object.fromEntries(
        facets.map(({ id }) => [id, ticked().flatMap(({ name, value }) => (name === id ? value : []))]),
      ),
      sort: sorts.value,
    }),
    fill: ({ words, sort }: Asked): void => {
      for (const box of boxes) box.checked = words[box.name]?.includes(box.value) === true;
      sorts.value = sort;
    },
    /** Says at each box how many decisions it would show, and below what those that are ticked mean. */
    show: (rows: readonly Row[], now: Asked): void => {
      const counts = countsOf(rows, facets, now.words);
      for (const box of boxes) {
        const number = counts[box.name]?.[box.value] ?? 0;
        box.disabled = number === 0 && !box.checked;
        box.labels?.[0]?.querySelector('.count')?.replaceChildren(String(number));
      }
      part('chosen').replaceChildren(...ticked().map(meaningOf));
      part('all').hidden = ticked().length === 0;
    },
    /** Opens the filters where some are ticked and there is room. */
    open: (): void => {
      part<HTMLDetailsElement>('filters').open = ticked().length > 0 && matchMedia('(width >= 60rem)').matches;
    },
  };
};

const columnsIn = (sorts: HTMLSelectElement): Column[] =>
  [...sorts.options].flatMap(({ value, dataset: { first } }) =>
    first === undefined || value.startsWith('-') ? [] : [{ id: value, first: first as Direction }],
  );

const keepAddress = (query: string): void => {
  try {
    const address = new URL(location.href);
    address.search = query;
    history.replaceState(history.state, '', address);
  } catch {
    // Browsers limit how often an address may change; the next change brings it up to date.
  }
};

/** What a chosen word means, for whoever reads the table that it leaves. */
const meaningOf = ({ labels, dataset }: HTMLInputElement): HTMLElement => {
  const word = labels?.[0]?.querySelector('.word')?.textContent ?? '';
  return element('li', {}, element('b', {}, word), ` ${dataset['meaning'] ?? ''}`);
};
