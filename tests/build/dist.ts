// The built site as the build tests see it: its pages, parsed, and the content that they were made from.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { checkContent } from '#check/check.ts';
import { contentFolder } from '#check/where.ts';
import { projectFolder } from '#cli/scripts.ts';
import { hrefOf } from '#model/ids.ts';
import type { Entry } from '#model/kinds.ts';
import { settings } from '#settings.ts';
import { redirectsOf } from '#views/lists/redirects.ts';

/** An element of a page. */
export type Element = Extract<HastNode, { type: 'element' }>;

/** One page of the built site. */
export type Page = {
  /** Its address from the root of the host, for instance `/decisions/one-decider-vs-consensus/`. */
  readonly address: string;
  readonly html: string;
  readonly root: HastNode;
};

const dist = join(projectFolder, 'dist');

/** Every file of the built site, as a path from dist/ with forward slashes. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name).slice(dist.length + 1))
  .map((path) => path.replaceAll(sep, '/'))
  .sort();

/** The bytes of a file of the built site. */
export const bytesOf = (file: string): Buffer => readFileSync(join(dist, file));

/** A page is parsed when it is first looked into. */
const pageFrom = (address: string, html: string): Page => {
  let root: HastNode | undefined;
  return {
    address,
    html,
    get root() {
      return (root ??= htmlToHast(html));
    },
  };
};

const inFolder = (folder: string) =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name).slice(projectFolder.length).replaceAll(sep, '/'));

const readContent = () => {
  const paths = inFolder(contentFolder);
  const drawings = paths.filter((path) => path.endsWith('.svg')).map((path) => path.replace(/^.*\/|\.svg$/g, ''));
  const read = paths.map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
  return checkContent(read, drawings);
};

const content = readContent();

/** The entries, sources, terms and topics that the site was built from. */
export const { entries, graph } = content;
export const { references } = graph;

/** The pages that stand where entries stood earlier, and what they lead to; they are no pages of their own. */
export const redirects = redirectsOf(entries, references);
const old = new Set(redirects.map(({ from }) => from));

/** Every page of the built site, by address. */
export const pages: ReadonlyMap<string, Page> = new Map(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [`${settings.base}${file.replace(/(^|\/)index\.html$/, '$1')}`, bytesOf(file).toString()] as const)
    .filter(([address]) => !old.has(address))
    .map(([address, html]) => [address, pageFrom(address, html)]),
);

/** The page at an address; a page that is missing fails the test that asks for it. */
export const pageAt = (address: string): Page => {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`The build made no page for ${address}`);
  return page;
};

/** The page of an entry, source or topic. */
export const pageOf = (id: string): Page => pageAt(hrefOf(id, settings.base));

/** The entries of one kind. */
export const entriesOf = <Name extends Entry['kind']>(kind: Name) =>
  entries.filter((entry): entry is Extract<Entry, { kind: Name }> => entry.kind === kind);

/** All elements below a node, in the order of the page, that pass a test. */
export const all = (node: HastNode, passes: (element: Element) => boolean): Element[] => {
  if (!('children' in node)) return [];
  return (node.children as HastNode[]).flatMap((child) => [
    ...(child.type === 'element' && passes(child) ? [child] : []),
    ...all(child, passes),
  ]);
};

/** The value of an attribute, by its name as a property: `className`, `ariaLabel`; undefined where it is not set. */
export const attribute = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

export const named =
  (...names: readonly string[]) =>
  ({ tagName }: Element): boolean =>
    names.includes(tagName);

export const hasClass =
  (name: string) =>
  (element: Element): boolean =>
    (attribute(element, 'className') ?? '').split(' ').includes(name);

/** The element with an id; undefined where there is none. */
export const byId = ({ root }: Page, id: string): Element | undefined =>
  all(root, (element) => attribute(element, 'id') === id)[0];

/** The elements that make up an item: the whole column where its id is on a column's head, else what its lead or name stands in too. */
export const itemOn = (page: Page, id: string): Element[] => {
  const element = byId(page, id);
  if (element === undefined || attribute(element, 'scope') !== 'col')
    return element === undefined ? [] : [wholeOf(page, element)];
  const cellsOf = (row: Element): Element[] =>
    row.children.filter((cell): cell is Element => cell.type === 'element' && named('td', 'th')(cell));
  const table = all(page.root, named('table')).find((one) => all(one, (cell) => cell === element).length > 0);
  const rows = table === undefined ? [] : all(table, named('tr')).map(cellsOf);
  const column = rows.map((row) => row.indexOf(element)).find((index) => index >= 0) ?? 0;
  return rows.flatMap((row) => row[column] ?? []);
};

/** The list item or the row that holds the folded part of an item; for others the element itself. */
const wholeOf = (page: Page, element: Element): Element =>
  element.tagName === 'div'
    ? (all(mainOf(page), named('li', 'tr')).findLast((one) => all(one, (inner) => inner === element).length > 0) ??
      element)
    : element;

/** The main element of a page. */
export const mainOf = ({ root }: Page): Element => {
  const [main] = all(root, named('main'));
  if (main === undefined) throw new Error('A page has no <main>.');
  return main;
};

const silent = new Set(['script', 'style', 'template', 'noscript']);
const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'kbd', 'span', 'strong', 'time']);

const wordsOf = (node: HastNode): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) return '';
  const words = (node.children as HastNode[]).map(wordsOf).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? ` ${words} ` : words;
};

/** The text with one form of quotes, dots and dashes, and single spaces. */
export const normal = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/—/g, '---')
    .replace(/–/g, '--')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of a node as a reader gets it, normalised. */
export const textOf = (node: HastNode): string => normal(wordsOf(node));

/** The addresses that the links below a node lead to, as written. */
export const linksIn = (node: HastNode): string[] =>
  all(node, named('a')).flatMap((link) => attribute(link, 'href') ?? []);
