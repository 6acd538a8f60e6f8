import { element, partsIn } from '#components/element.ts';
import { askedIn, queryOf } from './address.ts';
import { byTopic, countsOf, type Asked, type Facet } from './asked.ts';
import { pressed, type Column, type Direction } from './order.ts';
import { statusOf, type Sentences } from './said.ts';
import { tableOf } from './table.ts';

/** Sets the table of decisions to work: its address always says what is shown. */
export const start = (root: HTMLElement): void => {
  const part = partsIn(root, 'Facets.astro');
  const form = part<HTMLFormElement>('form');
  const filters = part<HTMLDetailsElement>('filters');
  const sorts = part<HTMLSelectElement>('sort');
  const [status, chosen, showAll] = [part('status'), part('chosen'), part('all')];
  const table = root.querySelector('table');
  if (table === null) return;
  const sentences = JSON.parse(part('words').textContent) as Sentences;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const facets: readonly Facet[] = [...Map.groupBy(boxes, ({ name }) => name)].map(([id, all]) => ({
    id,
    words: all.map(({ value }) => value),
  }));
  const offer = { facets, sorts: [...sorts.options].map(({ value }) => value) };

  const asked = (): Asked => ({
    words: Object.fromEntries(
      facets.map(({ id }) => [id, boxes.filter((box) => box.name === id && box.checked).map(({ value }) => value)]),
    ),
    sort: sorts.value,
  });

  const show = (unknown: readonly string[] = []): void => {
    const now = asked();
    const count = shown.show(now);
    const counts = countsOf(shown.rows, facets, now.words);
    for (const box of boxes) {
      const number = counts[box.name]?.[box.value] ?? 0;
      box.disabled = number === 0 && !box.checked;
      box.labels?.[0]?.querySelector('.count')?.replaceChildren(String(number));
    }
    const ticked = boxes.filter(({ checked }) => checked);
    chosen.replaceChildren(...ticked.map(meaningOf));
    showAll.hidden = ticked.length === 0;
    const sort = now.sort === byTopic ? '' : (sorts.selectedOptions[0]?.text ?? '');
    status.textContent = statusOf(sentences, { count, total: shown.rows.length, sort, unknown });
  };

  const fill = ({ words, sort }: Asked): void => {
    for (const box of boxes) box.checked = words[box.name]?.includes(box.value) === true;
    sorts.value = sort;
  };

  const change = (): void => {
    show();
    try {
      const address = new URL(location.href);
      address.search = queryOf(asked());
      history.replaceState(history.state, '', address);
    } catch {
      // Browsers limit how often an address may change; the next change brings it up to date.
    }
  };

  const read = (): void => {
    const { asked: wanted, unknown } = askedIn(location.search, offer);
    fill(wanted);
    show(unknown);
  };

  const columns = [...sorts.options].flatMap(({ value, dataset: { first } }): Column[] =>
    first === undefined || value.startsWith('-') ? [] : [{ id: value, first: first as Direction }],
  );
  const shown = tableOf(table, facets, columns, (id) => {
    sorts.value = pressed(id, sorts.value);
    // A column that has one direction only keeps it.
    if (sorts.selectedIndex === -1) sorts.value = id;
    change();
  });
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  showAll.addEventListener('click', () => {
    fill({ words: {}, sort: sorts.value });
    filters.querySelector('summary')?.focus();
    change();
  });
  addEventListener('popstate', read);
  read();
  filters.open = boxes.some(({ checked }) => checked) && matchMedia('(width >= 60rem)').matches;
  for (const one of root.querySelectorAll<HTMLElement>('[data-script]')) one.hidden = false;
};

/** What a chosen word means, for whoever reads the table that it leaves. */
const meaningOf = ({ labels, dataset }: HTMLInputElement): HTMLElement =>
  element(
    'li',
    {},
    element('b', {}, labels?.[0]?.querySelector('.word')?.textContent ?? ''),
    ` ${dataset['meaning'] ?? ''}`,
  );
