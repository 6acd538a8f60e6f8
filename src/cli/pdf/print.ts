import type { Page } from 'playwright-core';
import { readPdf, type Printed } from './read.ts';

/** A size of paper. */
export type Paper = 'A4' | 'Letter';
export const papers: readonly Paper[] = ['A4', 'Letter'];

/**
 * Prints the edition on one page, which the tab shows, with the page of each entry in its table of contents. Browsers
 * cannot number a table of contents, so it is printed, read, numbered and printed again; `begin` is told of each time.
 */
export const printEdition = async (
  tab: Page,
  paper: Paper,
  begin = (): unknown => undefined,
): Promise<{ pdf: Buffer; printed: Printed }> => {
  let pageOf: Printed['pageOf'] = new Map();
  for (let round = 0; round < 4; round++) {
    begin();
    await tab.evaluate(numberContents, Object.fromEntries(pageOf));
    const pdf = await tab.pdf({ format: paper, outline: true, tagged: true });
    const printed = readPdf(pdf);
    if (round > 0 && [...printed.pageOf].every(([anchor, page]) => pageOf.get(anchor) === page))
      return { pdf, printed };
    ({ pageOf } = printed);
  }
  throw new Error('The numbers in the table of contents change what stands on which page, again and again.');
};

const numberContents = (pageOf: Readonly<Record<string, number>>): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents .line > a')) {
    const place = link.parentElement?.querySelector('.leaf') ?? document.createElement('span');
    place.className = 'leaf';
    place.textContent = String(pageOf[link.hash.slice(1)] ?? '');
    link.after(place);
  }
};
