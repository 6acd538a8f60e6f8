// What there is to ask the search of the small site for, whatever its content says.

import { indexOf, opened } from '#search/index-file.ts';
import { lettersOf, saysMuch, stemOf } from '#search/tokens.ts';
import { searchPagesOf } from '#views/lists/search.ts';
import { graph } from '../small/site.ts';

const { pages, ...others } = searchPagesOf(graph);
const index = opened(indexOf({ ...others, pages }));

const texts = pages.map(({ text }) => lettersOf(text));

/** A word that leads to more pages than are shown at first. */
export const common = [...index.words].find((word) => saysMuch(word)) ?? '';

/** A word that leads to no page, and stands in the text of some. */
export const inTexts =
  texts.flat().find((word) => word.length > 6 && /^[a-z]+$/.test(word) && !index.leads(stemOf(word))) ?? '';

/** Two words that stand beside each other in the text of some page, as they stand there. */
export const phrase = (() => {
  const words = texts.find(({ length }) => length > 0) ?? [];
  const at = words.indexOf(inTexts);
  return words.slice(at, at + 2).join(' ');
})();
