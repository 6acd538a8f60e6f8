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

/** Stands for the text of an entry until its page is finished. */
export const markOf = (id: string): string => `<!--text:${id}-->`;

/** Takes a page apart at its marks: every other piece is the id of an entry. */
export const markedIn = (html: string): string[] => html.split(/<!--text:(\S+)-->/);

/** The text of an entry out of its finished page, made to stand in the edition two levels lower. */
export const entryTextIn = (page: string, place: Omit<Place, 'lower'>): string => {
  const text = /<main\b[^>]*>(.*)<\/main>/s.exec(page)?.[1];
  if (text === undefined) throw new Error(`The page of ${place.id} has no <main> that the edition could take over.`);
  return placedIn(text, { ...place, lower: 2 });
};

/** The anchor in the edition of an id: of an entry, a term, a source, a topic, or of a place in any of them. */
export const editionAnchorOf = (id: string): string => id.replace(/[/#]/g, '--');

/**
 * A text from a page of its own, made to stand in the edition: its ids tell it apart, its links lead to what stands
 * there. Reads what the site's own components wrote, in which every `>` of a text is escaped.
 */
export const placedIn = (html: string, place: Place): string => {
  let inPermalink = false;
  return html.replace(around, '').replace(tag, (_, slash: string, name: string, rest: string) => {
    // A heading that links to itself is a control; in a file or on paper there is nothing to copy it for.
    if (name === 'a' && (slash === '/' ? inPermalink : permalink.test(rest))) {
      inPermalink = slash === '';
      return '';
    }
    const attributes = bearing.test(rest) ? attributesIn(name, rest, place) : rest;
    return `<${slash}${unfolded.has(name) ? 'div' : lowered(name, place)}${attributes}>`;
  });
};

/** What belongs to a page and not to its text: scripts, styles, ways around the site and to a report of a mistake. */
const around =
  /<(script|nav|section-index|item-permalinks)\b.*?<\/\1>|<p class="[^"]*\bcorrection".*?<\/p>|<link\b[^>]*>/gs;
/** A tag that may have to be changed: most have neither a name nor attributes of that kind. */
const tag = /<(?=[a-z][\w-]*\s|\/?(?:h\d|a|details|summary)\b)(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /\s+([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const permalink = /\sclass="(?:[^"]*\s)?permalink[\s"]/;

/** Attributes that name elements of the page by their ids. */
const naming =
  /^(?:id|for|headers|list|form|aria-(?:labelledby|describedby|controls|details|errormessage|flowto|owns))$/;

/** In a file and on paper nothing is folded away. */
const unfolded: ReadonlySet<string> = new Set(['details', 'summary']);

const lowered = (name: string, { id, lower }: Place): string => {
  const level = Number(/^h([1-6])$/.exec(name)?.[1]);
  if (Number.isNaN(level)) return name;
  if (level + lower > 6) throw new Error(`${id} has an <h${level}>, which cannot go ${lower} levels down.`);
  return `h${level + lower}`;
};

/** What has to stand among the attributes of an element that is changed: of most, none is. */
const bearing = /\s(?:id|for|headers|list|form|aria-|href|xlink:|open|data-pagefind)|url\(/;

const attributesIn = (element: string, attributes: string, place: Place): string =>
  attributes.replace(attribute, (whole, name: string, double?: string, single?: string, bare?: string) => {
    if (name.startsWith('data-pagefind') || (unfolded.has(element) && ['open', 'aria-label'].includes(name))) return '';
    const value = double ?? single?.replaceAll('"', '&quot;') ?? bare;
    return value === undefined ? whole : ` ${name}="${valueIn(name, value, place)}"`;
  });

const valueIn = (name: string, value: string, place: Place): string => {
  const own = (id: string): string => editionAnchorOf(`${place.id}#${id}`);
  if (naming.test(name)) return value.replace(/\S+/g, own);
  if (name === 'href' || name === 'xlink:href')
    return hrefIn(value.replaceAll('&amp;', '&'), place).replaceAll('&', '&amp;');
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
