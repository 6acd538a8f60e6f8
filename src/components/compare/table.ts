import { escaped } from '#views/text/escaped.ts';
import type { BesideRow } from '#views/compare/rows.ts';

type Head = { readonly title: string; readonly href: string };

/**
 * Entries side by side as one table, as HTML: a row for each field, a column for each entry. Where there is no room for
 * columns each row keeps its entries together, and every cell says whose it is. One table for pages and for scripts.
 */
export const besideHtml = (heads: readonly Head[], rows: readonly BesideRow[], corner: string): string => {
  const columns = heads.map(
    ({ title, href }) => `<th scope="col" role="columnheader"><a href="${escaped(href)}">${escaped(title)}</a></th>`,
  );
  const cell = (html: string, index: number): string =>
    `<td role="cell"><p class="owner">${escaped(heads[index]?.title ?? '')}</p>${html}</td>`;
  const row = ({ title, says, cells }: BesideRow): string => {
    const note = says === undefined ? '' : `<p class="small muted">${says}</p>`;
    return `<tr role="row"><th scope="row" role="rowheader">${title}${note}</th>${cells.map(cell).join('')}</tr>`;
  };
  return `<table class="beside" role="table" data-columns="${heads.length}"><thead role="rowgroup"><tr role="row"><td role="cell"><span class="hidden">${escaped(corner)}</span></td>${columns.join('')}</tr></thead><tbody role="rowgroup">${rows.map(row).join('')}</tbody></table>`;
};
