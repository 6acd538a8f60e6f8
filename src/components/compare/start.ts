import { element, partsIn } from '#components/element.ts';
import { compareWords as words } from '#words/compare.ts';
import { fill } from '#words/fill.ts';
import { askedAt, chosenFrom, fewest, queryOf, type Asked, type Chosen, type Offered } from '#views/compare/address.ts';
import { comparisonOf, load, namesOf, shownIn } from './comparison.ts';

/** How long decisions may take to arrive before it is said that they are on their way, in milliseconds. */
const patience = 400;

/** Sets the form to work; its address always says what is shown. */
export const start = (root: HTMLElement): void => {
  const part = partsIn(root, 'CompareForm.astro');
  const only = part<HTMLInputElement>('only');
  const lists = [...root.querySelectorAll('select')];
  const { offered, titleOf } = offeredIn(lists[0]);
  const board = boardIn(part);

  const fillIn = (chosen: readonly string[], isOnlyDifferences: boolean): void => {
    lists.forEach((list, index) => (list.value = chosen[index] ?? ''));
    only.checked = isOnlyDifferences;
  };
  /** Compares what is asked for, or says why it cannot; `how` writes the address that asks for just that. */
  const compare = (asked: Asked, how: 'pushState' | 'replaceState' | undefined): void => {
    const { isOnlyDifferences } = asked;
    const chosen = chosenFrom(asked.of, offered);
    const query = queryOf(chosen.chosen, isOnlyDifferences);
    const address = new URL(query, location.origin + location.pathname).href;
    if (how !== undefined && address !== location.href) history[how](null, '', address);
    fillIn(chosen.chosen, isOnlyDifferences);
    void board.show(chosen.chosen, isOnlyDifferences, notesOn(chosen, titleOf));
  };
  const follow = (how?: 'replaceState'): void => {
    const asked = askedAt(location.href);
    if (asked.of.length > 0) return compare(asked, how);
    fillIn([], asked.isOnlyDifferences);
    board.clear();
  };

  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const of = lists.flatMap(({ value }) => (value === '' ? [] : value));
    compare({ of, isOnlyDifferences: only.checked }, 'pushState');
  });
  only.addEventListener('change', () => {
    if (part('compared').hasChildNodes())
      compare({ ...askedAt(location.href), isOnlyDifferences: only.checked }, 'replaceState');
  });
  addEventListener('popstate', () => follow());
  if (location.search.length > 1) follow('replaceState');
};

/** The decisions that a list offers, and what they are called. */
const offeredIn = (list: HTMLSelectElement | undefined) => {
  const choices = [...(list?.options ?? [])].filter(({ value }) => value !== '');
  return {
    offered: choices.map(({ value, dataset }) => ({
      id: value as Offered['id'],
      formerIds: dataset['former']?.split(' ') ?? [],
    })),
    titleOf: (id: string): string => choices.find(({ value }) => value === id)?.text ?? id,
  };
};

/** What of the wish is not shown. */
const notesOn = ({ unknown, surplus }: Chosen, titleOf: (id: string) => string): string[] => [
  ...unknown.map((id) => fill(words.unknown, { id })),
  ...(surplus.length === 0 ? [] : [fill(words.surplus, { titles: surplus.map(titleOf).join(', ') })]),
];

/** Where the comparison stands, with the sentences and the title that go with it; what was asked for last is shown. */
const boardIn = (part: ReturnType<typeof partsIn>) => {
  const [status, compared] = [part('status'), part('compared')];
  const unnamed = document.title;
  let turn = 0;
  const tell = (...sentences: readonly string[]): void =>
    status.replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
  const put = (title: string, shown: readonly HTMLElement[], sentences: readonly string[]): void => {
    document.title = title;
    compared.replaceChildren(...shown);
    compared.removeAttribute('aria-busy');
    tell(...sentences);
  };
  const show = async (chosen: readonly string[], isOnlyDifferences: boolean, notes: readonly string[]) => {
    const mine = ++turn;
    if (chosen.length < fewest) return put(unnamed, [], [...notes, fill(words.tooFew, { go: words.go })]);
    compared.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => mine === turn && tell(words.loading), patience);
    try {
      const decisions = await Promise.all(chosen.map(load));
      if (mine !== turn) return;
      const title = unnamed.replace(words.title, () => fill(words.names, { names: namesOf(decisions) }));
      put(title, comparisonOf(decisions, isOnlyDifferences), [...notes, shownIn(decisions, isOnlyDifferences)]);
    } catch {
      if (mine === turn) put(unnamed, [], [...notes, fill(words.failed, { go: words.go })]);
    } finally {
      clearTimeout(slow);
    }
  };
  const clear = (): void => {
    turn += 1;
    put(unnamed, [], []);
  };
  return { show, clear };
};
