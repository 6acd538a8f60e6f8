import { element } from '#components/element.ts';
import { fill, settings } from '#settings.ts';
import type { Answer, Hit } from './answer.ts';
import type { Piece } from './passage.ts';
import look from './results.css?inline';

const { search: words } = settings.words;

// No page needs the look of results before there are any.
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

type Child = Node | string;

const piecesOf = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

const hitItem = ({ title, kind, href, text, sections }: Hit, isBest: boolean): HTMLElement => {
  const item = element('li', { class: 'hit' }, element('a', { class: 'hit-title', href }, title));
  if (isBest) item.append(' ', element('span', { class: 'small muted' }, kind));
  if (text.length > 0) item.append(element('p', { class: 'hit-text' }, ...piecesOf(text)));
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
    item.append(element('ul', { class: 'hit-sections small', role: 'list', 'aria-label': words.sections }, ...rows));
  }
  return item;
};

/** The results of a search, grouped; `level` is that of the headings. */
export const resultsOf = ({ best, groups }: Answer, level: 'h2' | 'h3'): HTMLElement[] => {
  const group = (title: string, hits: readonly Hit[], isBest: boolean): HTMLElement =>
    element(
      'section',
      {},
      element(level, { class: 'hits-kind' }, title),
      element('ol', { role: 'list' }, ...hits.map((hit) => hitItem(hit, isBest))),
    );
  return [
    ...(best === undefined ? [] : [group(words.best, [best], true)]),
    ...groups.map(({ title, hits }) => group(title || words.other, hits, false)),
  ];
};

/** How many pages were found, in a sentence. */
export const countOf = ({ total, query, some }: Answer): string => {
  if (total === 0) return fill(words.none, { query });
  const count = total === 1 ? words.one : fill(words.many, { count: total });
  return some ? `${count}. ${words.some}` : count;
};
