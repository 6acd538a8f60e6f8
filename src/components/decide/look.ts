import { element } from '#components/element.ts';
import { lookAgain, type ChangedFactor, type ChangeSince, type Condition } from '#decide/look-again.ts';
import type { Read } from '#decide/refusal.ts';
import type { Kept } from '#decide/state.ts';
import { fill } from '#words/fill.ts';
import type { Desk, Words } from './desk.ts';

/**
 * Shows what the page changed since a sheet was made, and its conditions as a checklist; nothing where it is refused, or
 * is still being filled in.
 */
export const showLook = (desk: Desk, kept: Read<Kept>): void => {
  const { sheet, words, part } = desk;
  const place = part('look');
  const look = kept.ok ? lookAgain(kept.value, sheet) : undefined;
  const isDecided = kept.ok && (kept.value.conditions !== undefined || kept.value.worksheet.choice.as !== 'undecided');
  place.replaceChildren();
  place.hidden = look?.ok !== true || !(isDecided || look.value.version < sheet.version);
  if (look?.ok !== true) return;
  const { version, conditions, factors, changes } = look.value;
  const since = [
    element('p', { class: 'small muted' }, fill(words.lookSays, { version, now: sheet.version })),
    element('h3', {}, words.changed),
    ...(factors.length === 0
      ? []
      : [element('ul', { class: 'items' }, ...factors.map((factor) => factorIn(desk, factor)))]),
    ...changes.map((change) => changeIn(words, change)),
    updating(desk),
  ];
  place.append(
    ...(version < sheet.version ? since : []),
    element('h3', {}, words.look),
    ...conditions.map((condition) => conditionIn(desk, condition)),
  );
};

const factorIn = ({ sheet, words }: Desk, { name, since, pull }: ChangedFactor): HTMLElement => {
  const { either, unknown } = words.compared;
  const option = sheet.options.find(({ id }) => id === pull)?.name;
  const answer = option ?? (pull === 'either' ? either : unknown);
  const stays = pull === undefined ? '' : `: ${fill(words.answer, { pull: answer })}`;
  return element('li', {}, element('b', {}, name), ` (${words.factor[since]})${stays}`);
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
  const { version, factors } = sheet;
  const button = element('button', { class: 'button', type: 'button' }, fill(words.update, { version }));
  button.addEventListener('click', () => {
    const worksheet = { ...desk.worksheet(), version, asked: factors.map(({ id }) => id) };
    desk.put(worksheet);
    desk.tell('opened', fill(words.updated, { version }));
    showLook(desk, { ok: true, value: { worksheet, conditions: undefined } });
  });
  return element('p', {}, button);
};
