import type { Place } from '#search/places.ts';
import { patience } from './patience.ts';

const known = new Map<string, Promise<readonly Place[]>>();

/** The places of a page that is not open: fetched once, as any reader would fetch it; again after a failure. */
export const placesOf = (href: string): Promise<readonly Place[]> => {
  const before = known.get(href);
  if (before !== undefined) return before;
  const reading = read(href);
  known.set(href, reading);
  reading.catch(() => known.delete(href));
  return reading;
};

const read = async (href: string): Promise<readonly Place[]> => {
  const answer = await fetch(href, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return placesIn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
};

/** What holds text, and what repeats it or leads elsewhere. */
const blocks = 'h2, h3, p, li, td, dd, dt, blockquote, figcaption';
const repeated = '[data-pagefind-ignore], [aria-hidden="true"], .says, .owner, .cell-label, .hidden';

/** The texts of a page below its headings, each with the nearest address. */
const placesIn = (page: Document): Place[] => {
  const body = page.querySelector('[data-pagefind-body]');
  if (body === null) return [];
  for (const element of body.querySelectorAll(repeated)) element.remove();
  const places: Place[] = [];
  let section: Element | undefined;
  let heading: Element | undefined;
  for (const element of body.querySelectorAll(blocks)) {
    if (element.matches('h2, h3')) {
      if (element.id !== '') heading = element;
      if (element.matches('h2') && element.id !== '') section = element;
      continue;
    }
    if (section === undefined || heading === undefined || element.querySelector(blocks) !== null) continue;
    const item = element.closest<HTMLElement>('li[id], tr[id], td[id], div[id], dd[id]');
    const first = (item ?? element).querySelector('b, strong');
    const opens = first !== null && textOf(item ?? element).startsWith(textOf(first));
    const lead = opens ? textOf(first) : '';
    const text = textOf(element);
    places.push({
      id: item?.id ?? heading.id,
      section: section.id,
      title: textOf(heading),
      lead: lead.replace(/[.:]$/, ''),
      text: text.startsWith(lead) ? text.slice(lead.length).trim() : text,
    });
  }
  return places;
};

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
