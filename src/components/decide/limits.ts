import { element } from '#components/element.ts';
import { fill } from '#words/fill.ts';
import type { Words } from './desk.ts';

/** Says how long a text is when it comes near its limit, and beyond it; never cuts it. */
export const showLimit = (field: EventTarget | null, words: Words): void => {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const limit = Number(field.dataset['limit'] ?? Infinity);
  const count = field.value.length;
  const has = field.parentElement?.querySelector('output');
  if (count < limit * 0.8) return has?.remove();
  const place = has ?? field.parentElement?.appendChild(element('output', { class: 'small' }));
  if (place) place.textContent = fill(count > limit ? words.over : words.limit, { count, limit });
  field.toggleAttribute('aria-invalid', count > limit);
};
