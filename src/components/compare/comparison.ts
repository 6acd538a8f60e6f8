import { element } from '#components/element.ts';
import { compareWords as words } from '#words/compare.ts';
import { relatedWords } from '#words/entry.ts';
import { printedFrom } from '#words/frame.ts';
import { fill } from '#words/fill.ts';
import { slugOf } from '#views/compare/address.ts';
import type { ComparedDecision } from '#views/compare/decision.ts';
import { isAlike, joinsAmong, rowsOf } from '#views/compare/rows.ts';
import { besideHtml } from './table.ts';

const list = new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' });

/** The decisions that are compared, in a phrase. */
export const namesOf = (decisions: readonly ComparedDecision[]): string =>
  list.format(decisions.map(({ title }) => title));

/** A piece of the site's own HTML, as its build wrote it. */
const html = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  text: string,
) => {
  const made = element(name, attributes);
  made.innerHTML = text;
  return made;
};

const joinItem = ({ from, reads, href, title, why, pair }: ReturnType<typeof joinsAmong>[number]): HTMLElement => {
  const way = element('a', { class: 'title', href }, title);
  const about = html('p', {}, why);
  if (pair !== undefined) about.append(' ', element('a', { href: pair }, relatedWords.differ));
  const reading = element('span', { class: 'small muted' }, `${reads}:`);
  return element('li', {}, element('p', {}, element('b', {}, from), ' ', reading, ' ', way), about);
};

/** Decisions side by side: what is compared, how they are connected, and the table. */
export const comparisonOf = (decisions: readonly ComparedDecision[], isOnlyDifferences: boolean): HTMLElement[] => {
  const rows = rowsOf(decisions).filter((row) => !isOnlyDifferences || !isAlike(row));
  const joins = joinsAmong(decisions);
  return [
    element('h2', {}, namesOf(decisions)),
    ...(joins.length === 0
      ? []
      : [element('h3', {}, words.joined), element('ul', { class: 'joins', role: 'list' }, ...joins.map(joinItem))]),
    html('div', { class: 'room' }, besideHtml(decisions, rows, words.field)),
    element('p', { class: 'printed small muted' }, `${printedFrom} ${location.href}`),
  ];
};

/** What is shown, in sentences. */
export const shownIn = (decisions: readonly ComparedDecision[], isOnlyDifferences: boolean): string => {
  const same = rowsOf(decisions).filter(isAlike);
  const many = isOnlyDifferences ? words.same.hiddenMany : words.same.many;
  const one = isOnlyDifferences ? words.same.hiddenOne : words.same.one;
  const sentence = same.length === 0 ? words.same.none : same.length === 1 ? one : many;
  const titles = list.format(same.map(({ title }) => title));
  return `${fill(words.shown, { count: decisions.length })} ${fill(sentence, { count: same.length, titles })}`;
};

const loaded = new Map<string, Promise<ComparedDecision>>();

const fetched = async (id: string): Promise<ComparedDecision> => {
  const answer = await fetch(`${import.meta.env.BASE_URL}compare/${slugOf(id)}.json`);
  if (!answer.ok) throw new Error(`The column of ${id} could not be loaded: the server answered ${answer.status}.`);
  return (await answer.json()) as ComparedDecision;
};

/** The column of a decision, fetched once; one that failed is fetched again when it is asked for again. */
export const load = (id: string): Promise<ComparedDecision> => {
  const known = loaded.get(id) ?? fetched(id);
  loaded.set(id, known);
  known.catch(() => loaded.delete(id));
  return known;
};
