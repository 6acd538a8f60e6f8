import { recordOf, type RecordForm } from '#decide/record/record.ts';
import { messageOf } from '#decide/refusal.ts';
import { compact } from '#decide/shape.ts';
import { keptAs } from '#decide/state.ts';
import { fill } from '#words/fill.ts';
import { recordWords } from '#words/record.ts';
import type { Desk } from './desk.ts';
import { copied, printed, save } from './reach.ts';

/** The record of a sheet on its page, shown on request and then kept up to date; `safe` hears that it was taken. */
export const recording = (root: HTMLElement, desk: Desk, safe: () => void) => {
  const place = desk.part('record');
  const { words, tell } = desk;
  const form = (): RecordForm =>
    root.querySelector<HTMLInputElement>('[name="record-form"]:checked')?.value === 'short' ? 'short' : 'full';
  const put = (): void => {
    const text = recordIn(desk, form());
    if (text !== place.textContent) place.textContent = text;
  };
  const refresh = (): void => {
    if (!place.hidden) put();
  };
  const show = (): void => {
    put();
    place.hidden = place.textContent === '';
  };
  const copy = async (): Promise<void> => {
    const text = recordIn(desk, form());
    if (text === '') return;
    show();
    const isCopied = await copied(text);
    const isFull = form() === 'full';
    if (isCopied && isFull) safe();
    if (!isCopied) getSelection()?.selectAllChildren(place);
    tell('recorded', !isCopied ? words.notCopied : isFull ? words.copied : words.copiedShort);
  };
  const download = (): void => {
    const text = recordIn(desk, form());
    if (text === '') return;
    const name = `${desk.sheet.id.replace('decisions/', '')}.md`;
    save(text, name, 'text/markdown');
    if (form() === 'full') safe();
    tell('recorded', fill(words.downloaded, { name }));
  };
  const print = (): void => {
    show();
    printed('record');
  };
  for (const choice of root.querySelectorAll('[name="record-form"]')) choice.addEventListener('change', refresh);
  return { refresh, acts: { show, copy, download, print } };
};

/** The record; empty where a text is too long for one, which is said. */
const recordIn = (desk: Desk, form: RecordForm): string => {
  const { sheet, words, tell } = desk;
  const worksheet = desk.worksheet();
  const whole = keptAs(compact({ ...worksheet, codes: '' }), { name: words.tooLong, todo: words.shorten });
  if (whole.ok) return recordOf(sheet, worksheet, form, recordWords);
  tell('recorded', messageOf(whole.refusal));
  return '';
};
