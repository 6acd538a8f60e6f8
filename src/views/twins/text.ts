import { targetOf } from '#model/ids.ts';
import { addressOf } from '#views/text/href.ts';

/** Inline Markdown of entry `id` as authors write it, with whole addresses, so that it can be read anywhere. */
export const linked = (text: string, id: string): string =>
  text.replace(/\]\(<?(#?[^)>\s]+)>?\)/g, (link, to: string) => {
    if (to.startsWith('#')) return `](${addressOf(`${id}${to}`)})`;
    return targetOf(to) === undefined ? link : `](${addressOf(to)})`;
  });

const piece = /<code>(.*?)<\/code>|<a href="([^"]*)">(.*?)<\/a>|<\/?(em|strong)>|<[^>]*>|[^<]+/g;

/** Inline HTML that a view made for the page of entry `id`, as Markdown with whole addresses. */
export const markdownOf = (html: string, id: string): string =>
  html.replace(piece, (all: string, code?: string, href?: string, words?: string, mark?: string) => {
    if (code !== undefined) return `\`${unescaped(code)}\``;
    if (href !== undefined) return `[${markdownOf(words ?? '', id)}](${new URL(unescaped(href), addressOf(id)).href})`;
    if (mark !== undefined) return mark === 'em' ? '*' : '**';
    return all.startsWith('<') ? '' : literal(unescaped(all));
  });

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

/** Words that Markdown shows as they are. */
export const literal = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
