import { recordOf, type RecordForm } from '#decide/record/record.ts';
import { messageOf } from '#decide/refusal.ts';
import { compact } from '#decide/shape.ts';
import { keptAs } from '#decide/state.ts';
import { recordWords } from '#words/record.ts';
import type { Desk } from './desk.ts';

/** The record of a sheet on its page: its text, shown on request and then kept up to date. */
export const recording = (root: HTMLElement, desk: Desk) => {
  const place = desk.part('record');
  const { words } = desk;
  const form = (): RecordForm =>
    root.querySelector<HTMLInputElement>('[name="record-form"]:checked')?.value === 'short' ? 'short' : 'full';
  /** The record; empty where a text is too long for one, which is said. */
  const record = (): string => {
    const worksheet = desk.worksheet();
    const whole = keptAs(compact({ ...worksheet, codes: '' }), { name: words.tooLong, todo: words.shorten });
    if (whole.ok) return recordOf(desk.sheet, worksheet, form(), recordWords);
    desk.tell('recorded', messageOf(whole.refusal));
    return '';
  };
  const refresh = (): void => {
    const text = record();
    if (text !== place.textContent) place.textContent = text;
  };
  const show = (): void => {
    refresh();
    place.hidden = place.textContent === '';
  };
  const isShown = (): boolean => !place.hidden;
  for (const choice of root.querySelectorAll('[name="record-form"]'))
    choice.addEventListener('change', () => isShown() && refresh());
  return { record, form, refresh, show, isShown };
};
