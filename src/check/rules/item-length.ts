import { itemWords } from '#model/items.ts';
import { kindOf } from '#model/kinds.ts';
import { counted } from '#language/counted.ts';
import { wordCount } from '#model/text.ts';
import { foundAt } from '../doc.ts';
import type { Found } from '../issue.ts';
import { itemsOf } from '../items.ts';
import { once } from '#graph/once.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';

/** The fewest words that an item has without being asked about. The most stand in the budget of its kind. */
const fewest = 5;

const onPage = once((page: Page): Found[] => {
  const most = kindOf(page.kind).budget?.items ?? itemWords;
  return itemsOf(page).flatMap(({ path, text, led }) => {
    const words = wordCount(text);
    const short = led && words < fewest;
    // Of an item that is a lead and nothing else, the rule about leads speaks.
    if (words === 0 || (!short && (words <= most || words > itemWords))) return [];
    const says = `the item \`${String(path.at(-1))}\` has ${counted(words, 'word')}`;
    const todo = short ? 'Say it in a sentence that a stranger could act on.' : `Cut it to ${most}, or make two of it.`;
    return [{ ...foundAt(page, path, 'value', says, todo), at: path }];
  });
});

/** Keeps items between a label and a paragraph. */
export const itemLength = {
  name: 'item-length',
  why: 'A label leaves the reader guessing, and a paragraph in a table is skipped: eight to 24 words are read.',
  where: 'decision',
  wrong: "  looks-modern: '**Looks modern.** It looks modern.'",
  right: "  looks-modern: '**Looks modern.** A firm in a magazine has no desks with names.'",
  style: true,
  check: ({ pages }) => pages.flatMap(onPage),
} satisfies Rule;
