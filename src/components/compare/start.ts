import { element, partsIn } from '#components/element.ts';
import { compareWords as words } from '#words/compare.ts';
import { fill } from '#words/fill.ts';
import { askedAt, chosenFrom, fewest, queryOf, type Asked, type Offered } from '#views/compare/address.ts';
import { comparisonOf, namesOf, shownIn } from './comparison.ts';
import { load } from './load.ts';

/** How long decisions may take to arrive before it is said that they are on their way, in milliseconds. */
const patience = 400;

/** Sets the form to work; its address always says what is shown. */
export const start = (root: HTMLElement): void => {
  const part = partsIn(root, 'CompareForm.astro');
  const form = part<HTMLFormElement>('form');
  const only = part<HTMLInputElement>('only');
  const [status, compared] = [part('status'), part('compared')];
  const lists = [...form.querySelectorAll('select')];
  const choices = [...(lists[0]?.options ?? [])].filter(({ value }) => value !== '');
  const offered = choices.map(({ value, dataset }) => ({
    id: value as Offered['id'],
    formerIds: dataset['former']?.split(' ') ?? [],
  }));
  const titleOf = (id: string): string => choices.find(({ value }) => value === id)?.text ?? id;
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

  const fillIn = (chosen: readonly string[], isOnlyDifferences: boolean): void => {
    lists.forEach((list, index) => (list.value = chosen[index] ?? ''));
    only.checked = isOnlyDifferences;
  };

  /** Compares what is asked for, or says why it cannot; `how` writes the address that asks for just that. */
  const compare = async (asked: Asked, how: 'pushState' | 'replaceState' | undefined): Promise<void> => {
    const { isOnlyDifferences } = asked;
    const { chosen, unknown, surplus } = chosenFrom(asked.of, offered);
    const address = new URL(queryOf(chosen, isOnlyDifferences), location.origin + location.pathname).href;
    if (how !== undefined && address !== location.href) history[how](null, '', address);
    fillIn(chosen, isOnlyDifferences);
    const notes = [
      ...unknown.map((id) => fill(words.unknown, { id })),
      ...(surplus.length === 0 ? [] : [fill(words.surplus, { titles: surplus.map(titleOf).join(', ') })]),
    ];
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

  const asked = (): Asked => ({
    of: lists.flatMap(({ value }) => (value === '' ? [] : value)),
    isOnlyDifferences: only.checked,
  });
  const follow = (how?: 'replaceState'): void => {
    const wanted = askedAt(location.href);
    if (wanted.of.length > 0) return void compare(wanted, how);
    turn += 1;
    fillIn([], wanted.isOnlyDifferences);
    put(unnamed, [], []);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void compare(asked(), 'pushState');
  });
  only.addEventListener('change', () => {
    if (compared.hasChildNodes())
      void compare({ ...askedAt(location.href), isOnlyDifferences: only.checked }, 'replaceState');
  });
  addEventListener('popstate', () => follow());
  if (location.search.length > 1) follow('replaceState');
};
