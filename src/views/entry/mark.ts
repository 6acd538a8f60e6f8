import { escaped } from '#views/text/escaped.ts';
import type { OptionMark } from './options.ts';

/** An option's hue and shape with its short name, or with its full one, as HTML. */
export const markHtml = ({ mark, name, short }: Pick<OptionMark, 'mark' | 'name' | 'short'>, isFull = false): string =>
  `<span class="mark" data-mark="${mark}"><span class="shape" aria-hidden="true"></span>${escaped(isFull ? name : short)}</span>`;
