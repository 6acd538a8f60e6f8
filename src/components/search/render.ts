import { element } from '#components/element.ts';
import type { Answer, Hit } from '#search/answer.ts';
import type { Piece } from '#search/passage.ts';
import { longest } from '#search/query.ts';
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import look from './results.css?inline';

// No page needs the look of results before there are any.
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

/** How many of the closest pages stand before those that are grouped by kind. */
const closestCount = 4;

/** Pieces of a text, as text: what a reader searched for is marked. */
export const piecesOf = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

const hitItem = ({ title, kind, href, text }: Hit, saysKind: boolean): HTMLElement => {
  const item = element('li', { class: 'hit' }, element('a', { class: 'hit-title', href }, title));
  if (saysKind) item.append(' ', element('span', { class: 'small muted' }, kind));
  item.append(element('p', { class: 'hit-text' }, ...piecesOf(text)));
  if (!href.includes('#'))
    item.append(element('ul', { class: 'hit-sections small', role: 'list', 'aria-label': words.sections }));
  return item;
};

/** A group of pages below a heading. */
export const groupOf = (level: 'h2' | 'h3', title: string, hits: readonly Hit[], saysKind: boolean): HTMLElement =>
  element(
    'section',
    {},
    element(level, { class: 'hits-kind' }, title),
    element('ol', { role: 'list' }, ...hits.map((hit) => hitItem(hit, saysKind))),
  );

/** Pages by kind, in the order of the best of each. */
export const groupsOf = (level: 'h2' | 'h3', hits: readonly Hit[]): HTMLElement[] =>
  [...Map.groupBy(hits, ({ kinds: [, many] }) => many)].map(([many, own]) => groupOf(level, many, own, false));

/** The first results of a search: the page of that name, the closest where they are of several kinds, the others by kind. */
export const resultsOf = (
  level: 'h2' | 'h3',
  { exact }: Pick<Answer, 'exact'>,
  hits: readonly Hit[],
): HTMLElement[] => {
  const [best, ...rest] = hits;
  const isBest = exact !== undefined && best !== undefined;
  const others = isBest ? rest : hits;
  const isMixed = new Set(others.map(({ kind }) => kind)).size > 1;
  const closest = isMixed ? others.slice(0, closestCount) : [];
  const title = exact?.isTitle === false ? fill(words.bestAlias, { name: exact.name }) : words.best;
  return [
    ...(isBest ? [groupOf(level, title, [best], true)] : []),
    ...(closest.length === 0 ? [] : [groupOf(level, words.closest, closest, true)]),
    ...groupsOf(level, others.slice(closest.length)),
  ];
};

/** What is said of an answer: how many pages were found, what they lack, and what was looked for instead. */
export const countOf = (answer: Answer, typed: string, total: number): string => {
  const { query, hits, instead, missing, phrases } = answer;
  const isCut = [...typed.trim()].length > longest;
  const whole = hits.filter(({ isWhole }) => isWhole).length;
  const isLoose = phrases.length === 0 && total > 0 && query !== '' && missing.length === 0;
  return [
    total === 0 ? fill(words.none, { query }) : total === 1 ? words.one : fill(words.many, { count: total }),
    ...(instead === undefined ? [] : [fill(words.instead, { instead })]),
    ...(missing.length === 0 ? [] : [fill(words.missing, { words: missing.map((word) => `“${word}”`).join(', ') })]),
    ...(isLoose && whole === 0
      ? [words.some]
      : isLoose && whole < hits.length
        ? [fill(words.whole, { count: whole })]
        : []),
    ...(isCut ? [fill(words.cut, { count: longest })] : []),
  ].join(' ');
};
