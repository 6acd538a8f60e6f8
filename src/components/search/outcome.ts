import { element } from '#components/element.ts';
import type { Answer, Hit, Search } from '#search/answer.ts';
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import type { Fields } from './fields.ts';
import { fillPassages } from './passages.ts';
import { countOf, groupOf, groupsOf, resultsOf } from './render.ts';

/** How a search form shows what it finds. */
export type Options = {
  /** How many pages are shown at first, and how many more at each request. */
  readonly limit: number;
  readonly level: 'h2' | 'h3';
  /** What stands below the results, when there are any. */
  readonly below: (showMore: (() => void) | undefined) => readonly HTMLElement[];
  /** Called with what was asked whenever its answer is shown. */
  readonly answered?: (asked: Search) => void;
  /** How many pages are shown: what a reader returns to. */
  readonly shown?: { readonly read: () => number; readonly keep: (count: number) => void };
};

/** What a search found: the answer of the index, and pages that only their texts find. */
export type Found = {
  readonly answer: Answer;
  readonly hits: readonly Hit[];
  readonly inTexts: Promise<readonly Hit[]>;
};

/** Shows in a search form what was found, or that nothing was; `ask` searches again, for what the form then holds. */
export const outcomeIn = (
  { query, results, status, help, says, ...fields }: Fields,
  options: Options,
  ask: () => void,
) => {
  let passages: ReturnType<typeof fillPassages> | undefined;

  const titles = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('.hit-title')];

  const show = (found: readonly HTMLElement[], advice: string | undefined): void => {
    passages?.end();
    results.replaceChildren(...found);
    status.textContent = '';
    help.hidden = advice === undefined;
    says.textContent = advice ?? '';
  };

  const again = (text: string, changed: Partial<Search> = {}): HTMLElement => {
    const button = element('button', { class: 'button', type: 'button' }, text);
    button.addEventListener('click', () => {
      fields.fill({ ...fields.asked(), ...changed });
      query.focus();
      ask();
    });
    return element('p', {}, button);
  };

  const shownHits = (answer: Answer, hits: readonly Hit[]): HTMLElement[] => {
    let count = options.limit;
    const goal = options.shown?.read() ?? count;
    const more = (): HTMLElement[] => {
      const from = count;
      count += options.limit;
      return groupsOf(options.level, hits.slice(from, count));
    };
    const first = resultsOf(options.level, answer, hits.slice(0, count));
    while (count < Math.min(goal, hits.length)) first.push(...more());
    const rest = element('div', {});
    const showMore = (): void => {
      const before = titles().length;
      const groups = more();
      rest.before(...groups);
      passages?.(groups.flatMap((group) => [...group.querySelectorAll('.hit-sections')]));
      options.shown?.keep(count);
      rest.replaceChildren(...options.below(count < hits.length ? showMore : undefined));
      titles()[before]?.focus();
    };
    rest.append(...options.below(count < hits.length ? showMore : undefined));
    return [...first, rest];
  };

  const present = ({ answer, hits }: Found, typed: Search): void => {
    const { instead } = answer;
    const note = instead === undefined ? [] : [again(fill(words.asTyped, { query: answer.query }), { asTyped: true })];
    show([...note, ...(hits.length === 0 ? [] : shownHits(answer, hits))], undefined);
    passages = fillPassages(results, answer.mark);
    options.answered?.(typed);
  };

  /** Adds what only the texts find, and says what was found. */
  const complete = async ({ answer, hits, inTexts }: Found, typed: Search, isStale: () => boolean): Promise<void> => {
    let failed = false;
    const added = await inTexts.catch(() => {
      failed = true;
      return [];
    });
    if (isStale()) return;
    if (added.length > 0) {
      const group = groupOf(options.level, words.inTexts, added, true);
      results.append(group);
      passages?.([...group.querySelectorAll('.hit-sections')]);
    }
    const total = hits.length + added.length;
    if (failed) results.append(again(words.retry));
    else if (total === 0) {
      if (typed.kind !== '' || typed.topic !== '') results.append(again(words.unfiltered, { kind: '', topic: '' }));
      help.hidden = false;
      says.textContent = words.noneHelp;
    }
    status.textContent =
      failed && total === 0
        ? words.textsFailed
        : [countOf(answer, typed.query, total), ...(failed ? [words.textsFailed] : [])].join(' ');
  };

  return {
    titles,
    present,
    complete,
    /** Says that nothing was asked for. */
    empty: (): void => show([], words.empty),
    /** Says what could not be fetched: the texts, or the index itself. */
    failed: (isOpen: boolean): void => {
      show([again(words.retry)], isOpen ? undefined : words.failed);
      status.textContent = isOpen ? words.textsFailed : words.failedShort;
    },
  };
};
