import { element } from '#components/element.ts';
import { searchWords as words } from '#words/search.ts';
import { fill } from '#words/fill.ts';
import { hitsIn, type Answer, type Hit } from '#search/answer.ts';
import type { Piece } from '#search/passage.ts';
import look from './results.css?inline';

// No page needs the look of results before there are any.
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

type Child = Node | string;

const piecesOf = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

const hitItem = ({ title, kind, href, text, sections }: Hit, saysKind: boolean): HTMLElement => {
  const item = element('li', { class: 'hit' }, element('a', { class: 'hit-title', href }, title));
  if (saysKind) item.append(' ', element('span', { class: 'small muted' }, kind));
  item.append(...bodyOf({ text, sections }));
  return item;
};

/** What stands below the title of a page: what it says in short, and where on it something was found. */
const bodyOf = ({ text, sections }: Pick<Hit, 'text' | 'sections'>): HTMLElement[] => {
  const body: HTMLElement[] = text.length > 0 ? [element('p', { class: 'hit-text' }, ...piecesOf(text))] : [];
  if (sections.length > 0) {
    const rows = sections.map((section) =>
      element(
        'li',
        {},
        element('a', { href: section.href }, section.title),
        ' ',
        element('span', { class: 'muted' }, ...piecesOf(section.excerpt)),
      ),
    );
    body.push(element('ul', { class: 'hit-sections small', role: 'list', 'aria-label': words.sections }, ...rows));
  }
  return body;
};

/** Adds the passages of an answer to its results where they are shown; titles stay, and with them the focus. */
export const fillIn = (results: HTMLElement, answer: Answer): void => {
  const hits = hitsIn(answer);
  results.querySelectorAll('.hit').forEach((item, at) => {
    const hit = hits[at];
    if (hit === undefined) return;
    item.querySelectorAll(':scope > .hit-text, :scope > .hit-sections').forEach((old) => old.remove());
    item.append(...bodyOf(hit));
  });
};

/** The results of a search, grouped; `level` is that of the headings. */
export const resultsOf = ({ best, closest, groups }: Answer, level: 'h2' | 'h3'): HTMLElement[] => {
  const group = (title: string, hits: readonly Hit[], saysKind: boolean): HTMLElement =>
    element(
      'section',
      {},
      element(level, { class: 'hits-kind' }, title),
      element('ol', { role: 'list' }, ...hits.map((hit) => hitItem(hit, saysKind))),
    );
  return [
    ...(best === undefined ? [] : [group(words.best, [best], true)]),
    ...(closest.length === 0 ? [] : [group(words.closest, closest, true)]),
    ...groups.map(({ title, hits }) => group(title || words.other, hits, false)),
  ];
};

/**
 * How many pages were found, whether they have all of the words, and what was looked for instead of a slip or
 * as a guess.
 */
export const countOf = ({ total, whole, query, instead, isGuess, missing }: Answer): string => {
  if (total === 0) return fill(words.none, { query });
  const count = total === 1 ? words.one : fill(words.many, { count: total });
  const lacking = missing.map((word) => `“${word}”`).join(', ');
  const says = [
    ...(instead === undefined ? [] : [fill(isGuess ? words.guess : words.instead, { instead })]),
    ...(missing.length === 0 ? [] : [fill(words.missing, { words: lacking })]),
    ...(whole === 0 ? [words.some] : whole < total ? [fill(words.whole, { count: whole })] : []),
  ];
  return says.length === 0 ? count : `${count}. ${says.join(' ')}`;
};
