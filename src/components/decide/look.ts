import { element } from '#components/element.ts';
import { lookAgain, type ChangeSince, type Condition } from '#decide/look-again.ts';
import type { Read } from '#decide/refusal.ts';
import type { Kept } from '#decide/state.ts';
import { fill } from '#words/fill.ts';
import type { Desk, Words } from './desk.ts';

/** Shows the conditions of a kept sheet as a checklist, and what the page changed since; nothing where it is refused. */
export const showLook = (desk: Desk, kept: Read<Kept>): void => {
  const { sheet, words, part } = desk;
  const place = part('look');
  const look = kept.ok ? lookAgain(kept.value, sheet) : undefined;
  place.replaceChildren();
  place.hidden = look?.ok !== true;
  if (look?.ok !== true) return;
  const { version, conditions, changes } = look.value;
  place.append(
    element('p', { class: 'small muted' }, fill(words.lookSays, { version: String(version) })),
    element('h3', {}, words.look),
    ...conditions.map((condition) => conditionIn(desk, condition)),
    element('h3', {}, words.changed),
    ...(changes.length === 0 ? [element('p', {}, words.unchanged)] : changes.map((change) => changeIn(words, change))),
    ...(version < sheet.version ? [updating(desk)] : []),
  );
};

/** A condition that still stands on the page is the one in the sheet: ticking one ticks the other. */
const conditionIn = ({ form, words }: Desk, { id, text, met, since, now }: Condition): HTMLElement => {
  const twin = form.elements.namedItem(`met.${id}`);
  const box = element('input', { type: 'checkbox' });
  box.checked = met;
  box.addEventListener('change', () => {
    if (!(twin instanceof HTMLInputElement)) return;
    twin.checked = box.checked;
    form.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const says = element('span', {}, text);
  if (since !== 'same') says.append(element('span', { class: 'small muted' }, ` (${words.since[since]})`));
  if (now !== undefined) says.append(element('span', { class: 'small now' }, fill(words.now, { text: now })));
  return element('label', { class: 'tick' }, box, says);
};

const changeIn = (words: Words, { version, date, change, items }: ChangeSince): HTMLElement =>
  element(
    'section',
    {},
    element('p', {}, fill(words.change, { version: String(version), date, change })),
    element(
      'ul',
      { class: 'items' },
      ...items.map(({ id, text, isUsed }) =>
        element('li', {}, text ?? id, ...(isUsed ? [element('b', {}, ` (${words.used})`)] : [])),
      ),
    ),
  );

const updating = (desk: Desk): HTMLElement => {
  const { sheet, words } = desk;
  const version = String(sheet.version);
  const button = element('button', { class: 'button', type: 'button' }, fill(words.update, { version }));
  button.addEventListener('click', () => {
    desk.put({ ...desk.worksheet(), version: sheet.version });
    desk.tell('opened', fill(words.updated, { version }));
    button.closest('p')?.remove();
  });
  return element('p', {}, button);
};
