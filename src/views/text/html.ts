import { readInline, type Inline } from '#graph/inline.ts';
import { targetOf } from '#model/ids.ts';
import { sourceAnchor } from '#model/own-ids.ts';
import { escaped } from './escaped.ts';
import { hrefOf } from './href.ts';

/** Turns a target as authors write it into an address on this page or site. */
export type Resolve = (to: string) => string;

/** Addresses of links on pages that list what they cite: a citation leads to the evidence on the same page. */
export const resolveOnPage: Resolve = (to) => {
  if (to.startsWith('#')) return to;
  const target = targetOf(to);
  return target?.folder === 'sources' ? `#${sourceAnchor(target.slug)}` : hrefOf(to);
};

/** Addresses of links in texts of entry `id` that are shown on another page. */
export const resolveFrom =
  (id: string): Resolve =>
  (to) =>
    hrefOf(to.startsWith('#') ? `${id}${to}` : to);

const render = (nodes: readonly Inline[], resolve: Resolve): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return escaped(node.value);
      if (node.type === 'code') return `<code>${escaped(node.value)}</code>`;
      const inner = render(node.children, resolve);
      if (node.type === 'emphasis') return `<em>${inner}</em>`;
      if (node.type === 'strong') return `<strong>${inner}</strong>`;
      return `<a href="${escaped(resolve(node.to))}">${inner}</a>`;
    })
    .join('');

/** Inline Markdown as HTML, with links resolved. */
export const htmlOf = (text: string, resolve: Resolve): string => render(readInline(text).nodes, resolve);

/** HTML without its links, for words that are a link as a whole. */
export const unlinked = (html: string): string => html.replace(/<\/?a[^>]*>/g, '');
