import { toHtml } from 'hast-util-to-html';
import { htmlToHast, type HastNode } from 'satteri';
import { hrefOf } from '../../model/ids.ts';

/** Where a text stands in the edition, and what else stands there. */
export type Place = {
  /** Whose text it is: the id of an entry, or the name of a folder. */
  readonly id: string;
  /** How many levels its headings go down. */
  readonly lower: number;
  /** The ids of everything that stands in the edition. */
  readonly holds: ReadonlySet<string>;
  /** Where the site is published: its address, and the path below it. */
  readonly site: { readonly address: string; readonly base: string };
};

/** The anchor in the edition of an id: of an entry, a term, a source, a topic, or of a place in any of them. */
export const editionAnchorOf = (id: string): string => id.replace(/[/#]/g, '--');

/** A text from a page of its own, made to stand in the edition: its ids tell it apart, its links lead to what stands there. */
export const placedIn = (html: string, place: Place): string => {
  const { children } = htmlToHast(html) as Extract<HastNode, { type: 'root' }>;
  const inner = (children as HastNode[]).flatMap(bodyOf).flatMap((node) => placed(node, place));
  return toHtml({ type: 'root', children: inner } as Parameters<typeof toHtml>[0], { collapseEmptyAttributes: true });
};

type Element = Extract<HastNode, { type: 'element' }>;
type Value = Element['properties'][string];

/** Attributes that name elements of the page by their ids, as the parser calls them. */
const naming: ReadonlySet<string> = new Set([
  'id',
  'htmlFor',
  'headers',
  'list',
  'form',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaDetails',
  'ariaErrorMessage',
  'ariaFlowTo',
  'ariaOwns',
]);

/** The parser makes a document of any text. */
const bodyOf = (node: HastNode): HastNode[] =>
  node.type === 'element' && ['html', 'head', 'body'].includes(node.tagName)
    ? (node.children as HastNode[]).flatMap(bodyOf)
    : [node];

const placed = (node: HastNode, place: Place): HastNode[] => {
  if (node.type !== 'element') return [node];
  const children = (node.children as HastNode[]).flatMap((child) => placed(child, place));
  // A heading that links to itself is a control; in a file or on paper there is nothing to copy it for.
  if (isPermalink(node)) return children;
  if (node.tagName === 'script') return [];
  const properties = Object.entries(node.properties)
    .filter(
      ([name]) =>
        !name.startsWith('dataPagefind') && !(unfolded.has(node.tagName) && ['open', 'ariaLabel'].includes(name)),
    )
    .map(([name, value]) => [name, valueIn(name, value, place)]);
  return [
    {
      ...node,
      tagName: unfolded.has(node.tagName) ? 'div' : lowered(node, place),
      properties: Object.fromEntries(properties),
      children,
    } as Element,
  ];
};

/** In a file and on paper nothing is folded away. */
const unfolded: ReadonlySet<string> = new Set(['details', 'summary']);

const isPermalink = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'a' && Array.isArray(className) && className.includes('permalink');

const lowered = ({ tagName }: Element, { id, lower }: Place): string => {
  const level = Number(/^h([1-6])$/.exec(tagName)?.[1]);
  if (Number.isNaN(level)) return tagName;
  if (level + lower > 6) throw new Error(`${id} has an <h${level}>, which cannot go ${lower} levels down.`);
  return `h${level + lower}`;
};

const valueIn = (name: string, value: Value, place: Place): Value => {
  if (typeof value !== 'string' && !Array.isArray(value)) return value;
  const own = (id: string): string => editionAnchorOf(`${place.id}#${id}`);
  if (naming.has(name)) return String(value instanceof Array ? value.join(' ') : value).replace(/\S+/g, own);
  if (typeof value !== 'string') return value;
  if (name === 'href' || name === 'xLinkHref') return hrefIn(value, place);
  return value.replace(
    /url\(\s*(["']?)#([^"')]+)\1\s*\)/g,
    (_, quote: string, id: string) => `url(${quote}#${own(id)}${quote})`,
  );
};

const hrefIn = (href: string, { id, holds, site: { address, base } }: Place): string => {
  if (href.startsWith('#')) return `#${editionAnchorOf(`${id}${href}`)}`;
  const url = new URL(href, new URL(hrefOf(id, base), address));
  if (url.origin !== new URL(address).origin || !url.pathname.startsWith(base)) return href;
  const page = url.pathname.slice(base.length).replace(/\/$/, '');
  const target = `${page}${url.hash}`;
  return holds.has(page) || holds.has(target) ? `#${editionAnchorOf(target)}` : url.href;
};
